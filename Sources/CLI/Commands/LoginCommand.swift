import Wire

enum LoginCommand {
  /// The token comes from the terminal or standard input, never from the command line, where other
  /// users of the machine could read it.
  static func run(_ invocation: Invocation) throws -> ExitCode {
    let console = invocation.console
    let say = invocation.say
    let address = invocation.arguments.positionals[0]
    var token = invocation.environment["TENANTRY_TOKEN"]
    if token == nil {
      if console.isInputTerminal { console.writeError(say.words.tokenPrompt) }
      token = console.isInputTerminal ? console.readSecret() : console.readLine()
    }
    guard let token = token.map(trimmed), !token.isEmpty else { throw CLIFailure.notSignedIn }
    let api = try invocation.api(
      address: address, token: token,
      certificates: invocation.environment["TENANTRY_CA_FILE"])
    let me = try api.get(MeAnswer.self, APIPath("me").text)
    let path = try Settings.save(
      address: address, token: token, invocation.environment, say: say)
    if invocation.wantsJSON {
      try invocation.write(me)
    } else {
      console.line(say.words.signedIn(TextWidth.harmless(me.name), path))
    }
    return .done
  }

  private static func trimmed(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace })
  }
}
