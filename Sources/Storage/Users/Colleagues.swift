package import Domain
package import SQL

extension Statement {
  static let usersWithRoles = Statement(
    "users.with-roles", "SELECT", userColumns,
    """
      FROM users u
     WHERE u.customer_id = $1 AND u.deleted_at IS NULL AND u.roles <> 0
     ORDER BY u.id LIMIT $2
    """)
}

extension Reading {
  /// Those who administer something at a customer, for users of that customer who are signed in:
  /// whom to ask.
  package func usersWithRoles(
    in customer: Customer.ID, limit: Int
  ) throws(Fault) -> [User] {
    try rows(.usersWithRoles, [.id(customer), .count(limit)]) { row throws(Fault) in
      try row.user()
    }
  }
}
