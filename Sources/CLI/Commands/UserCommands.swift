import Wire

enum UserCommands {
  static func list(_ invocation: Invocation) throws -> ExitCode {
    let api = try invocation.api()
    let customer = try Lookup(invocation: invocation, api: api).customer()
    let titles = invocation.say.columns
    let path = Selection.query(invocation.arguments, APIPath("customers", customer.id, "users"))
      .with("sort", invocation.arguments[.sort])
    try invocation.list(
      UserAnswer.self, path, api,
      columns: [
        .text(titles.signInName, minimum: 16), .text(titles.name, minimum: 12),
        .whole(titles.location), .text(titles.roles), .number(titles.licenses),
        .whole(titles.lastSignIn),
      ]
    ) { user in
      [
        user.signInName, user.displayName, user.location ?? "",
        user.roles.joined(separator: " "), String(user.licenses.count),
        invocation.time(user.lastSignInAt),
      ]
    }
    return .done
  }

  static func show(_ invocation: Invocation) throws -> ExitCode {
    let api = try invocation.api()
    let lookup = Lookup(invocation: invocation, api: api)
    let customer = try lookup.customer()
    let id = try lookup.users(invocation.arguments.positionals, at: customer)[0]
    let path = APIPath("customers", customer.id, "users", id).text
    if invocation.wantsJSON {
      invocation.write(try api.getJSON(path))
      return .done
    }
    let user = try api.get(UserAnswer.self, path)
    let names = try ProductNames(of: customer, api)
    let titles = invocation.say.columns
    invocation.card([
      (titles.signInName, user.signInName), (titles.name, user.displayName),
      (titles.firstName, user.firstName ?? ""), (titles.lastName, user.lastName ?? ""),
      (titles.location, user.location ?? ""), (titles.roles, user.roles.joined(separator: " ")),
      (titles.licenses, user.licenses.map { names.name($0.product) }.joined(separator: ", ")),
      (titles.created, invocation.time(user.createdAt)),
      (titles.lastSignIn, invocation.time(user.lastSignInAt)), (titles.id, user.id),
    ])
    return .done
  }

  static func deleted(_ invocation: Invocation) throws -> ExitCode {
    let api = try invocation.api()
    let customer = try Lookup(invocation: invocation, api: api).customer()
    let titles = invocation.say.columns
    let path = APIPath("customers", customer.id, "deleted-users")
      .with("search", invocation.arguments[.search])
    try invocation.list(
      DeletedUserAnswer.self, path, api,
      columns: [
        .text(titles.signInName, minimum: 16), .text(titles.name, minimum: 12),
        .whole(titles.deletedAt), .text(titles.deletedBy), .whole(titles.purgeDue),
      ]
    ) { user in
      [
        user.signInName, user.displayName, invocation.time(user.deletedAt), user.deletedBy,
        invocation.time(user.purgeDue),
      ]
    }
    return .done
  }
}
