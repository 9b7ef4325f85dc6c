package import Domain
package import SQL

extension Statement {
  static let activeHolders = Statement(
    "assignments.active-holders",
    """
    SELECT a.product_id, COUNT(*) FROM users u
      JOIN assignments a ON a.customer_id = u.customer_id AND a.user_id = u.id
     WHERE u.customer_id = $1 AND u.deleted_at IS NULL AND u.last_sign_in_at >= $2
     GROUP BY a.product_id
    """)
}

extension Reading {
  /// Holders of each product who signed in since a moment.
  package func activeHolders(
    since: Moment, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [Product.ID: Int] {
    var active: [Product.ID: Int] = [:]
    try each(.activeHolders, [.id(permit.customer), .moment(since)]) { row throws(Fault) in
      active[try row.id(0, Product.self)] = try row.count(1)
    }
    return active
  }
}
