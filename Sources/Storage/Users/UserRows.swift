package import Domain
package import SQL

/// The columns of a user in the order that `Row.user(from:)` reads them: twelve of them.
let userColumns: Fragment = """
  u.id, u.sign_in_name, u.sign_in_key, u.display_name, u.first_name, u.last_name,
  u.location, u.roles, u.created_at, u.last_sign_in_at, u.deleted_at, u.version
  """

extension Row {
  /// A user whose twelve columns begin at `start`.
  package func user(from start: Int = 0) throws(Fault) -> User {
    let lastSignIn = try integer(start + 9)
    return User(
      id: try id(start, User.self),
      signInName: SignInName(stored: try text(start + 1), key: try text(start + 2)),
      displayName: PersonName(stored: try text(start + 3)),
      firstName: try optionalText(start + 4).map { PersonName(stored: $0) },
      lastName: try optionalText(start + 5).map { PersonName(stored: $0) },
      location: try location(start + 6),
      roles: RoleSet(rawValue: try integer(start + 7)),
      createdAt: try moment(start + 8),
      lastSignInAt: lastSignIn == 0 ? nil : Moment(microseconds: lastSignIn),
      deletedAt: try optionalMoment(start + 10),
      version: try count(start + 11))
  }

  /// An assignment in two columns, nil where a join found none.
  package func assignment(from start: Int) throws(Fault) -> Assignment? {
    guard let product = try optionalID(start, Product.self) else { return nil }
    return Assignment(product: product, disabledPlans: try plans(start + 1))
  }
}

extension [LicensedUser] {
  /// Adds a row of a join in which a user stands once for each license.
  mutating func collect(_ row: Row) throws(Fault) {
    let id = try row.id(0, User.self)
    let assignment = try row.assignment(from: 12)
    if let last = indices.last, self[last].user.id == id {
      if let assignment { self[last].licenses.append(assignment) }
    } else {
      append(LicensedUser(user: try row.user(), licenses: assignment.map { [$0] } ?? []))
    }
  }
}
