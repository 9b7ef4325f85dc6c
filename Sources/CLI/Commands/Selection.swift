import Wire

/// Which users a change is for: named one by one, or all that fit a filter.
struct Selection {
  var users: [String]?
  var matching: FilterRequest?

  /// - Throws: `usage` for neither and for both.
  static func of(
    _ invocation: Invocation, at customer: CustomerAnswer, _ lookup: Lookup
  ) throws -> Selection {
    let arguments = invocation.arguments
    let filter = filter(arguments)
    let isFiltered = filter != FilterRequest()
    if !arguments.positionals.isEmpty {
      guard !isFiltered else { throw CLIFailure.usage(invocation.say.usage.usersAndFilter) }
      return Selection(users: try lookup.users(arguments.positionals, at: customer))
    }
    guard isFiltered else { throw CLIFailure.usage(invocation.say.usage.usersMissing) }
    return Selection(matching: filter)
  }

  private static func filter(_ arguments: ParsedArguments) -> FilterRequest {
    FilterRequest(
      search: arguments[.search], location: arguments[Option<String?>.location],
      role: arguments[.onlyRole], has: arguments[.has], lacks: arguments[.lacks],
      unlicensed: arguments.has(.unlicensed) ? true : nil,
      neverSignedIn: arguments.has(.neverSignedIn) ? true : nil)
  }

  static func query(_ arguments: ParsedArguments, _ path: APIPath) -> APIPath {
    path.with("search", arguments[.search])
      .with("location", arguments[Option<String?>.location])
      .with("role", arguments[.onlyRole]).with("has", arguments[.has])
      .with("lacks", arguments[.lacks]).with("unlicensed", arguments.has(.unlicensed))
      .with("neverSignedIn", arguments.has(.neverSignedIn))
  }
}
