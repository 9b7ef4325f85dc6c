import Domain
import HTML
import HTTP
import Operations

/// Users as hidden fields, which carry them from one page to the next: named one by one, or by the
/// filter that finds them. Those in the stored selection are found by a filter too.
struct SelectionFields: Component {
  static let user = "user"
  static let matching = "matching"

  let selection: Selection

  var body: [Node] {
    switch selection {
    case .users(let users):
      for user in users { input(.type("hidden"), .name(Self.user), .value(user.text)) }
    case .matching(let filter):
      input(.type("hidden"), .name(Self.matching), .value(Self.text(filter)))
    }
  }

  /// A filter as it stands behind the question mark of its list.
  private static func text(_ filter: UserFilter) -> String {
    var query = QueryWriter()
    filter.write(to: &query)
    return query.text.isEmpty ? "?" : query.text
  }
}

extension Selection {
  /// Those whom a form names; each once, in the order of the form.
  ///
  /// - Returns: Nil when it names nobody.
  init?(_ form: FormFields) {
    if let text = form[SelectionFields.matching], text.hasPrefix("?"),
      let fields = try? FormFields(parsing: Array(text.utf8.dropFirst()))
    {
      self = .matching(UserFilter(QueryReader(fields.fields)))
      return
    }
    let users = Self.users(in: form)
    guard !users.isEmpty else { return nil }
    self = .users(users)
  }

  static func users(in form: FormFields) -> [User.ID] {
    var seen: Set<User.ID> = []
    return form.all(SelectionFields.user).compactMap { User.ID(parsing: $0) }
      .filter { seen.insert($0).inserted }
  }
}

/// Those whom an action is for, looked up to be shown.
struct PickedUsers: Sendable {
  let selection: Selection
  /// By name; all of them, unless there are more than `Selection.limit`.
  let users: [LicensedUser]
  let total: Int

  /// Whether `users` holds everybody.
  var isWhole: Bool { users.count == total }
}
