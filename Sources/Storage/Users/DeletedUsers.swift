package import Domain
package import SQL

// $1 customer, $2 search, $3 key, $4 id, $5 limit.
private let deletedColumns: Fragment = """
  SELECT u.id, u.sign_in_name, u.sign_in_key, u.display_name, u.first_name, u.last_name,
         u.location, u.roles, u.created_at, u.last_sign_in_at, u.deleted_at, u.version,
         a.product_id, a.disabled_plans, COALESCE(u.deleted_by, '')
    FROM (SELECT k.* FROM users k
           WHERE k.customer_id = $1 AND k.deleted_at IS NOT NULL
             AND (CAST($2 AS TEXT) IS NULL
                  OR (k.name_key || ' ' || k.sign_in_key) LIKE $2 ESCAPE '!')
  """

private let licensesOfDeleted: Fragment = """
  ) u
  LEFT JOIN deleted_assignments a ON a.customer_id = $1 AND a.user_id = u.id
  """

extension Statement {
  static let deletedUsersAfter = Statement(
    "users.deleted-after", deletedColumns,
    "AND (k.deleted_at, k.id) > ($3, $4) ORDER BY k.deleted_at, k.id LIMIT $5",
    licensesOfDeleted, "ORDER BY u.deleted_at, u.id, a.product_id")
  static let deletedUsersBefore = Statement(
    "users.deleted-before", deletedColumns,
    "AND (k.deleted_at, k.id) < ($3, $4) ORDER BY k.deleted_at DESC, k.id DESC LIMIT $5",
    licensesOfDeleted, "ORDER BY u.deleted_at DESC, u.id DESC, a.product_id")
  static let deletedUsersByName = Statement(
    "users.deleted-by-name", deletedColumns,
    "AND (k.name_key, k.id) > ($3, $4) ORDER BY k.name_key, k.id LIMIT $5",
    licensesOfDeleted, "ORDER BY u.name_key, u.id, a.product_id")
  static let deletedUsersByNameDown = Statement(
    "users.deleted-by-name-down", deletedColumns,
    "AND (k.name_key, k.id) < ($3, $4) ORDER BY k.name_key DESC, k.id DESC LIMIT $5",
    licensesOfDeleted, "ORDER BY u.name_key DESC, u.id DESC, a.product_id")

  static let countDeletedUsers = Statement(
    "users.count-deleted",
    """
    SELECT COUNT(*) FROM users k
     WHERE k.customer_id = $1 AND k.deleted_at IS NOT NULL
       AND (CAST($2 AS TEXT) IS NULL
            OR (k.name_key || ' ' || k.sign_in_key) LIKE $2 ESCAPE '!')
    """)

  static let stageDeleted = Statement(
    "plans.stage-deleted",
    """
    INSERT INTO plan_rows (customer_id, plan_id, number, user_id)
    SELECT $1, $3, ROW_NUMBER() OVER (ORDER BY k.name_key, k.id), k.id
      FROM users k
     WHERE k.customer_id = $1 AND k.deleted_at IS NOT NULL
       AND (CAST($2 AS TEXT) IS NULL
            OR (k.name_key || ' ' || k.sign_in_key) LIKE $2 ESCAPE '!')
     ORDER BY k.name_key, k.id
    """)
}

extension DeletedUserSort {
  func statement(down: Bool) -> Statement {
    switch self {
    case .deletedOn: down ? .deletedUsersBefore : .deletedUsersAfter
    case .name: down ? .deletedUsersByNameDown : .deletedUsersByName
    }
  }

  /// The key that a deleted user is listed by.
  package func key(of user: User) -> SQLValue {
    switch self {
    case .deletedOn: .integer(user.deletedAt?.microseconds ?? 0)
    case .name: .text(TextKey.of(user.displayName.text))
    }
  }

  package var isNumeric: Bool { self == .deletedOn }
}

extension Reading {
  package func deletedUsers(
    matching pattern: String?, by sort: DeletedUserSort, from place: Place,
    _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [DeletedUser] {
    var page: [DeletedUser] = []
    let values: [SQLValue] = [
      .id(permit.customer), .text(pattern), place.key, .id(place.id), .count(place.limit),
    ]
    try each(sort.statement(down: place.backward), values) { row throws(Fault) in
      let user = try row.user()
      let assignment = try row.assignment(from: 12)
      if let last = page.indices.last, page[last].user.id == user.id {
        if let assignment { page[last].licenses.append(assignment) }
      } else {
        page.append(
          DeletedUser(
            user: user, deletedBy: try row.text(14), licenses: assignment.map { [$0] } ?? []))
      }
    }
    return page
  }

  package func deletedUserCount(
    matching pattern: String?, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Int {
    try first(.countDeletedUsers, [.id(permit.customer), .text(pattern)]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }
}

extension Transaction {
  /// Puts every deleted user who matches into a plan, in the order of their names.
  package func stageDeleted(
    matching pattern: String?, into plan: Plan.ID, _ permit: ChangePermit
  ) throws(Fault) -> Int {
    try change(.stageDeleted, [.id(permit.customer), .text(pattern), .id(plan)])
  }
}
