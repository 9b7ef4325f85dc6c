package import Domain
package import SQL

private let whoIsNamed: Fragment = """
  AND (CAST($3 AS TEXT) IS NULL OR (u.name_key || ' ' || u.sign_in_key) LIKE $3 ESCAPE '!')
  AND (CAST($4 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM assignments h
        WHERE h.customer_id = $1 AND h.user_id = u.id AND h.product_id = $4))
  """

extension Statement {
  static let heldByPicked = Statement(
    "licenses.held-by-picked",
    """
    SELECT a.product_id, a.disabled_plans, COUNT(*) FROM assignments a
     WHERE a.customer_id = $1 AND a.user_id IN
    """, .ids(in: "$2"), "GROUP BY a.product_id, a.disabled_plans")

  static let countPicked = Statement(
    "users.count-picked",
    """
    SELECT COUNT(*), COALESCE(SUM(CASE WHEN u.location = '' THEN 1 ELSE 0 END), 0)
      FROM users u WHERE u.customer_id = $1 AND u.deleted_at IS NULL AND u.id IN
    """, .ids(in: "$2"))

  // Sorted by an expression: otherwise every user of the customer is read in the order of names.
  static let pickedByName = Statement(
    "users.picked-by-name", "SELECT", userColumns,
    "FROM users u WHERE u.customer_id = $1 AND u.deleted_at IS NULL AND u.id IN",
    .ids(in: "$2"), whoIsNamed, "ORDER BY u.name_key || '', u.id LIMIT $5")
}

/// How many of some picked users have one product, with the same service plans off.
package struct HeldByPicked: Hashable, Sendable {
  package let product: Product.ID
  package let disabledPlans: Set<ServicePlan.ID>
  package let holders: Int
}

extension Reading {
  /// What picked users have, in one statement however many they are.
  package func held(
    byPicked users: [User.ID], _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [HeldByPicked] {
    guard !users.isEmpty else { return [] }
    return try rows(.heldByPicked, [.id(permit.customer), .ids(users)]) { row throws(Fault) in
      HeldByPicked(
        product: try row.id(0, Product.self), disabledPlans: try row.plans(1),
        holders: try row.count(2))
    }
  }

  /// How many of these live, and how many of those have no location.
  package func pickedCount(
    _ users: [User.ID], _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> (total: Int, withoutLocation: Int) {
    guard !users.isEmpty else { return (0, 0) }
    return try first(.countPicked, [.id(permit.customer), .ids(users)]) { row throws(Fault) in
      (try row.count(0), try row.count(1))
    } ?? (0, 0)
  }

  /// The living among these, by name.
  ///
  /// - Parameters:
  ///   - pattern: Part of a name or a sign-in name, as `likePattern` makes it; nil for everyone.
  ///   - product: Only who has it; nil for everyone.
  package func pickedByName(
    _ users: [User.ID], matching pattern: String? = nil, holding product: Product.ID? = nil,
    limit: Int, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [User] {
    guard !users.isEmpty else { return [] }
    return try rows(
      .pickedByName,
      [.id(permit.customer), .ids(users), .text(pattern), .id(product), .count(limit)]
    ) { row throws(Fault) in try row.user() }
  }
}
