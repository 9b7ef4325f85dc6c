package import Domain
package import SQL

extension Statement {
  static let user = Statement(
    "users.get", "SELECT", userColumns,
    """
           , a.product_id, a.disabled_plans
      FROM users u
      LEFT JOIN assignments a ON a.customer_id = u.customer_id AND a.user_id = u.id
     WHERE u.customer_id = $1 AND u.id = $2
    """)

  // Sorted by an expression: otherwise every user of the customer is read in the order of names.
  static let usersByID = Statement(
    "users.by-ids", "SELECT", userColumns,
    """
           , a.product_id, a.disabled_plans
      FROM users u
      LEFT JOIN assignments a ON a.customer_id = u.customer_id AND a.user_id = u.id
     WHERE u.customer_id = $1 AND u.deleted_at IS NULL AND u.id IN
    """, .ids(in: "$2"), "ORDER BY u.name_key || '', u.id")

  static let userBySignInName = Statement(
    "users.by-sign-in-name", "SELECT", userColumns,
    """
      FROM users u
     WHERE u.customer_id = $1 AND u.sign_in_key = $2 AND u.deleted_at IS NULL
    """)

  static let signInKeysLike = Statement(
    "users.sign-in-keys-between",
    """
    SELECT u.sign_in_key FROM users u
     WHERE u.customer_id = $1 AND u.sign_in_key >= $2 AND u.sign_in_key < $3
       AND u.deleted_at IS NULL
     LIMIT 1000
    """)

  static let insertUser = Statement(
    "users.insert",
    """
    INSERT INTO users (
      customer_id, id, sign_in_name, sign_in_key, display_name, name_key, first_name, last_name,
      location, roles, created_at, last_sign_in_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """)

  static let updateUser = Statement(
    "users.update",
    """
    UPDATE users
       SET sign_in_name = $3, sign_in_key = $4, display_name = $5, name_key = $6,
           first_name = $7, last_name = $8, location = $9, roles = $10, version = version + 1
     WHERE customer_id = $1 AND id = $2 AND deleted_at IS NULL AND version = $11
    """)

  static let touchUser = Statement(
    "users.touch",
    """
    UPDATE users SET version = version + 1
     WHERE customer_id = $1 AND id = $2 AND deleted_at IS NULL AND version = $3
    """)

  static let deleteUser = Statement(
    "users.delete",
    """
    UPDATE users SET deleted_at = $4, deleted_by = $5, version = version + 1
     WHERE customer_id = $1 AND id = $2 AND deleted_at IS NULL AND version = $3
    """)

  static let restoreUser = Statement(
    "users.restore",
    """
    UPDATE users
       SET deleted_at = NULL, deleted_by = NULL, sign_in_name = $4, sign_in_key = $5,
           version = version + 1
     WHERE customer_id = $1 AND id = $2 AND deleted_at IS NOT NULL AND version = $3
    """)

  static let purgeUser = Statement(
    "users.purge",
    """
    DELETE FROM users
     WHERE customer_id = $1 AND id = $2 AND deleted_at IS NOT NULL AND version = $3
    """)

  static let countGlobalAdmins = Statement(
    "users.count-global-admins",
    """
    SELECT COUNT(*) FROM users u
     WHERE u.customer_id = $1 AND u.deleted_at IS NULL AND u.roles <> 0 AND (u.roles & 1) = 1
    """)

  static let recordUserSignIn = Statement(
    "users.record-sign-in",
    """
    UPDATE users SET last_sign_in_at = $3 WHERE customer_id = $1 AND id = $2
    """)

  static let purgeDue = Statement(
    "users.purge-due",
    """
    SELECT u.customer_id, u.id FROM users u
     WHERE u.deleted_at IS NOT NULL AND u.deleted_at <= $1
     ORDER BY u.deleted_at, u.customer_id
     LIMIT $2
    """)
}

extension Reading {
  /// - Returns: The user, living or deleted; nil when there is none at this customer.
  package func user(
    _ id: User.ID, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> LicensedUser? {
    try user(id, in: permit.customer)
  }

  package func user(_ id: User.ID, _ permit: ChangePermit) throws(Fault) -> LicensedUser? {
    try user(id, in: permit.customer)
  }

  /// The living users among these, by name.
  package func users(
    _ ids: [User.ID], _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [LicensedUser] {
    guard !ids.isEmpty else { return [] }
    var users: [LicensedUser] = []
    try each(.usersByID, [.id(permit.customer), .ids(ids)]) { row throws(Fault) in
      try users.collect(row)
    }
    return users
  }

  /// A user who has signed in themselves, which is all the permit it takes to see one's own.
  package func ownUser(
    _ id: User.ID, in customer: Customer.ID
  ) throws(Fault) -> LicensedUser? {
    try user(id, in: customer)
  }

  func user(_ id: User.ID, in customer: Customer.ID) throws(Fault) -> LicensedUser? {
    var users: [LicensedUser] = []
    try each(.user, [.id(customer), .id(id)]) { row throws(Fault) in try users.collect(row) }
    return users.first
  }

  /// The living user with a name; for signing in, where nobody has a permit yet.
  package func user(named name: SignInName, in customer: Customer.ID) throws(Fault) -> User? {
    try first(.userBySignInName, [.id(customer), .text(name.key)]) { row throws(Fault) in
      try row.user()
    }
  }

  /// Names in use that begin with `stem`, to find a free one; at most a thousand.
  package func signInKeys(
    beginning stem: String, _ permit: ChangePermit
  ) throws(Fault) -> Set<String> {
    Set(
      try rows(
        .signInKeysLike, [.id(permit.customer), .text(stem), .text(stem + "\u{10FFFF}")]
      ) { row throws(Fault) in try row.text(0) })
  }

  package func globalAdminCount(_ permit: ChangePermit) throws(Fault) -> Int {
    try first(.countGlobalAdmins, [.id(permit.customer)]) { row throws(Fault) in
      try row.count(0)
    } ?? 0
  }

  /// Users of any customer whose time to come back is over; one of the few statements that
  /// cross customers.
  package func purgeDue(
    deletedBefore moment: Moment, limit: Int
  ) throws(Fault) -> [(customer: Customer.ID, user: User.ID)] {
    try rows(.purgeDue, [.moment(moment), .count(limit)]) { row throws(Fault) in
      (try row.id(0, Customer.self), try row.id(1, User.self))
    }
  }
}

extension Transaction {
  /// - Throws: `Fault.constraint("users_sign_in_name")` when a living user has one of the names.
  package func insert(_ users: [User], _ permit: ChangePermit) throws(Fault) {
    _ = try changeAll(
      .insertUser,
      users.map { user in
        [
          .id(permit.customer), .id(user.id), .text(user.signInName.text),
          .text(user.signInName.key), .text(user.displayName.text),
          .text(TextKey.of(user.displayName.text)), .text(user.firstName?.text),
          .text(user.lastName?.text), .text(user.location?.code ?? ""),
          .integer(user.roles.rawValue), .moment(user.createdAt),
          .integer(user.lastSignInAt?.microseconds ?? 0),
        ]
      })
  }

  /// Makes each row's user what the row wants.
  ///
  /// - Returns: How many were still as the plan saw them.
  package func update(_ rows: [PlanRow], _ permit: ChangePermit) throws(Fault) -> Int {
    try changeAll(
      .updateUser,
      rows.map { row in
        let target = row.target
        return [
          .id(permit.customer), .id(row.user), .text(target.signInName.text),
          .text(target.signInName.key), .text(target.displayName.text),
          .text(TextKey.of(target.displayName.text)), .text(target.firstName?.text),
          .text(target.lastName?.text), .text(target.location?.code ?? ""),
          .integer(target.roles.rawValue), .count(row.version),
        ]
      })
  }

  /// Marks users as changed where the change lies in another table.
  package func touch(_ rows: [PlanRow], _ permit: ChangePermit) throws(Fault) -> Int {
    try changeAll(
      .touchUser, rows.map { [.id(permit.customer), .id($0.user), .count($0.version)] })
  }

  package func delete(
    _ rows: [PlanRow], at now: Moment, _ permit: ChangePermit
  ) throws(Fault) -> Int {
    try changeAll(
      .deleteUser,
      rows.map {
        [
          .id(permit.customer), .id($0.user), .count($0.version), .moment(now),
          .text(permit.principal.name),
        ]
      })
  }

  package func restore(_ rows: [PlanRow], _ permit: ChangePermit) throws(Fault) -> Int {
    try changeAll(
      .restoreUser,
      rows.map {
        [
          .id(permit.customer), .id($0.user), .count($0.version),
          .text($0.target.signInName.text), .text($0.target.signInName.key),
        ]
      })
  }

  package func purge(_ rows: [PlanRow], _ permit: ChangePermit) throws(Fault) -> Int {
    try changeAll(
      .purgeUser, rows.map { [.id(permit.customer), .id($0.user), .count($0.version)] })
  }

  package func recordSignIn(
    of user: User.ID, in customer: Customer.ID, at now: Moment
  ) throws(Fault) {
    _ = try change(.recordUserSignIn, [.id(customer), .id(user), .moment(now)])
  }
}
