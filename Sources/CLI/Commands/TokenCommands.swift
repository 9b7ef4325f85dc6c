import Wire

enum TokenCommands {
  static func create(_ invocation: Invocation) throws -> ExitCode {
    let request = TokenRequest(
      name: invocation.arguments.positionals[0], days: invocation.arguments[.days])
    let made = try invocation.api().post(NewTokenAnswer.self, APIPath("tokens").text, request)
    if invocation.wantsJSON {
      try invocation.write(made)
    } else {
      invocation.console.errorLine(invocation.say.words.tokenOnce)
      invocation.console.line(made.token)
    }
    return .done
  }

  static func list(_ invocation: Invocation) throws -> ExitCode {
    let answer = try invocation.api().get(
      ListAnswer<TokenAnswer>.self, APIPath("tokens").text)
    if invocation.wantsJSON {
      for (index, token) in answer.items.enumerated() {
        invocation.console.write(index == 0 ? "[\n" : ",\n")
        invocation.console.write(String(decoding: try token.encoded(), as: UTF8.self))
      }
      invocation.console.write(answer.items.isEmpty ? "[]\n" : "\n]\n")
      return .done
    }
    let titles = invocation.say.columns
    var table = Table([
      .whole(titles.id), .text(titles.name), .whole(titles.created), .whole(titles.expires),
      .whole(titles.revoked),
    ])
    for token in answer.items {
      table.add([
        token.id, token.name, invocation.time(token.createdAt),
        invocation.time(token.expiresAt), invocation.time(token.revokedAt),
      ])
    }
    table.write(to: invocation.console)
    return .done
  }

  static func revoke(_ invocation: Invocation) throws -> ExitCode {
    try invocation.api().delete(APIPath("tokens", invocation.arguments.positionals[0]).text)
    if !invocation.wantsJSON { invocation.console.line(invocation.say.words.revoked) }
    return .done
  }
}
