package import Domain
package import SQL

extension Statement {
  static let productUse = Statement(
    "use.products",
    """
    SELECT s.product_id, SUM(s.total), SUM(s.consumed) FROM seats s GROUP BY s.product_id
    """)

  static let productUseInReach = Statement(
    "use.products-in-reach",
    """
    SELECT s.product_id, SUM(s.total), SUM(s.consumed)
      FROM staff_customers f
      JOIN seats s ON s.customer_id = f.customer_id
     WHERE f.staff_id = $1 GROUP BY s.product_id
    """)

  static let customerUse = Statement(
    "use.customers",
    """
    SELECT c.id, c.name, n.total, n.consumed
      FROM (SELECT s.customer_id, SUM(s.total) AS total, SUM(s.consumed) AS consumed
              FROM seats s GROUP BY s.customer_id
             ORDER BY SUM(s.consumed) DESC, s.customer_id LIMIT $1) n
      JOIN customers c ON c.id = n.customer_id
     ORDER BY n.consumed DESC, c.name_key, c.id
    """)

  static let customerUseInReach = Statement(
    "use.customers-in-reach",
    """
    SELECT c.id, c.name, n.total, n.consumed
      FROM (SELECT s.customer_id, SUM(s.total) AS total, SUM(s.consumed) AS consumed
              FROM staff_customers f
              JOIN seats s ON s.customer_id = f.customer_id
             WHERE f.staff_id = $2 GROUP BY s.customer_id
             ORDER BY SUM(s.consumed) DESC, s.customer_id LIMIT $1) n
      JOIN customers c ON c.id = n.customer_id
     ORDER BY n.consumed DESC, c.name_key, c.id
    """)
}

/// Seats of one product or one customer.
package struct SeatUse<Subject: Sendable>: Sendable {
  package let id: ID<Subject>
  /// Empty where the caller knows it.
  package let name: String
  package let total: Int
  package let consumed: Int
}

extension Reading {
  /// Seats of every product over all customers in reach, in no order.
  package func productUse(
    _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [SeatUse<Product>] {
    let (statement, values) = permit.limits(.productUse, .productUseInReach, [])
    return try rows(statement, values) { row throws(Fault) in
      SeatUse(
        id: try row.id(0, Product.self), name: "", total: try row.count(1),
        consumed: try row.count(2))
    }
  }

  /// The customers in reach that use most seats, the largest first.
  package func customerUse(
    limit: Int, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [SeatUse<Customer>] {
    let (statement, values) = permit.limits(.customerUse, .customerUseInReach, [.count(limit)])
    return try rows(statement, values) { row throws(Fault) in
      SeatUse(
        id: try row.id(0, Customer.self), name: try row.text(1), total: try row.count(2),
        consumed: try row.count(3))
    }
  }
}

extension HousePermit {
  /// One statement for those who may know of every customer, another for the others, which begins
  /// with their few.
  fileprivate func limits(
    _ all: Statement, _ some: Statement, _ values: [SQLValue]
  ) -> (Statement, [SQLValue]) {
    if case .only = principal.reach {
      (some, values + [principal.limitedID])
    } else {
      (all, values)
    }
  }
}
