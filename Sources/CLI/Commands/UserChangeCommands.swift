import Wire

enum UserChangeCommands {
  static func create(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    guard let email = arguments[.email] else {
      throw CLIFailure.usage(invocation.say.argumentMissing("--email"))
    }
    guard let name = arguments[.displayName] else {
      throw CLIFailure.usage(invocation.say.argumentMissing("--display-name"))
    }
    let change = try Change(invocation)
    let draft = DraftRequest(
      displayName: name, email: email, firstName: arguments[.firstName],
      lastName: arguments[.lastName], location: arguments[Option<String?>.location],
      roles: arguments[.roles].isEmpty ? nil : arguments[.roles],
      licenses: arguments[.products].map { GrantRequest(product: $0) })
    return try change.run(CreationRequest(users: [draft]))
  }

  static func update(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let cleared = Set(arguments[.clear])
    let changesRoles = !arguments[.roles].isEmpty || cleared.contains("roles")
    let wanted = UserChangeRequest(
      displayName: arguments[.displayName], signInName: arguments[.email],
      firstName: edit(arguments[.firstName], cleared.contains("first-name")),
      lastName: edit(arguments[.lastName], cleared.contains("last-name")),
      location: edit(arguments[Option<String?>.location], cleared.contains("location")))
    let changesFields = wanted != UserChangeRequest()
    // One plan does one kind of thing, so that what is shown is what happens.
    guard changesRoles != changesFields else {
      throw CLIFailure.usage(
        changesRoles
          ? invocation.say.usage.argumentTooMany("--role") : invocation.say.usage.nothingToChange)
    }
    let change = try Change(invocation)
    let users = try change.lookup.users(arguments.positionals, at: change.customer)
    if changesRoles {
      return try change.run(RolesRequest(users: users, roles: arguments[.roles]))
    }
    return try change.run(UpdateRequest(users: users, change: wanted))
  }

  private static func edit(_ text: String?, _ isCleared: Bool) -> Clearable? {
    isCleared ? .clear : text.map { .set($0) }
  }

  static func delete(_ invocation: Invocation) throws -> ExitCode {
    try select(invocation, "delete")
  }

  static func resetPasswords(_ invocation: Invocation) throws -> ExitCode {
    try select(invocation, "reset-passwords")
  }

  private static func select(_ invocation: Invocation, _ kind: String) throws -> ExitCode {
    let change = try Change(invocation)
    let selection = try Selection.of(invocation, at: change.customer, change.lookup)
    return try change.run(
      SelectionRequest(kind: kind, users: selection.users, matching: selection.matching))
  }

  static func restore(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let name = arguments[.rename]
    guard name == nil || arguments.positionals.count == 1 else {
      throw CLIFailure.usage(invocation.say.usage.oneUserOnly("--rename"))
    }
    let change = try Change(invocation)
    let users = try change.lookup.deletedUsers(arguments.positionals, at: change.customer)
    let renaming = name.map { [users[0]: $0] }
    return try change.run(RestorationRequest(users: users, renaming: renaming))
  }
}
