package import Domain
package import SQL

extension Statement {
  static let entitlements = Statement(
    "entitlements.of-customer",
    """
    SELECT e.product_id, e.seller_kind, e.seller_name, e.active, e.warning, e.suspended
      FROM entitlements e
     WHERE e.customer_id = $1
     ORDER BY e.product_id, e.seller_kind, e.seller_name
    """)
  static let seats = Statement(
    "seats.of-customer",
    """
    SELECT s.product_id, s.total, s.consumed FROM seats s WHERE s.customer_id = $1
    """)
  static let ownEntitlement = Statement(
    "entitlements.own",
    """
    SELECT e.active FROM entitlements e
     WHERE e.customer_id = $1 AND e.product_id = $2 AND e.seller_kind = 'own'
       AND e.seller_name = ''
    """)
  static let upsertEntitlement = Statement(
    "entitlements.upsert",
    """
    INSERT INTO entitlements (
      customer_id, product_id, seller_kind, seller_name, active, warning, suspended)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (customer_id, product_id, seller_kind, seller_name)
    DO UPDATE SET active = $5, warning = $6, suspended = $7
    """)
  static let addSeats = Statement(
    "seats.add",
    """
    INSERT INTO seats (customer_id, product_id, total) VALUES ($1, $2, 0)
    ON CONFLICT (customer_id, product_id) DO NOTHING
    """)
  // The total follows from the entitlements; fewer than are consumed is the condition's no.
  static let setTotal = Statement(
    "seats.set-total",
    """
    UPDATE seats
       SET total = (SELECT COALESCE(SUM(e.active + e.warning), 0) FROM entitlements e
                     WHERE e.customer_id = $1 AND e.product_id = $2)
     WHERE customer_id = $1 AND product_id = $2
       AND consumed <= (SELECT COALESCE(SUM(e.active + e.warning), 0) FROM entitlements e
                         WHERE e.customer_id = $1 AND e.product_id = $2)
    """)
  // The last free seat is taken here and nowhere else.
  static let takeSeats = Statement(
    "seats.take",
    """
    UPDATE seats SET consumed = consumed + $3
     WHERE customer_id = $1 AND product_id = $2
       AND consumed + $3 <= total AND consumed + $3 >= 0
    """)
  static let upsertAssignment = Statement(
    "assignments.upsert",
    """
    INSERT INTO assignments (customer_id, user_id, product_id, disabled_plans)
    VALUES ($1, $2, $3, $4)
    ON CONFLICT (customer_id, user_id, product_id) DO UPDATE SET disabled_plans = $4
    """)
  static let deleteAssignment = Statement(
    "assignments.delete",
    """
    DELETE FROM assignments WHERE customer_id = $1 AND user_id = $2 AND product_id = $3
    """)
  static let setAsideAssignments = Statement(
    "assignments.set-aside",
    """
    INSERT INTO deleted_assignments (customer_id, user_id, product_id, disabled_plans)
    SELECT a.customer_id, a.user_id, a.product_id, a.disabled_plans
      FROM assignments a WHERE a.customer_id = $1 AND a.user_id = $2
    """)
  static let deleteAssignments = Statement(
    "assignments.delete-of-user",
    "DELETE FROM assignments WHERE customer_id = $1 AND user_id = $2")
  static let forgetAssignments = Statement(
    "assignments.forget",
    "DELETE FROM deleted_assignments WHERE customer_id = $1 AND user_id = $2")
  static let wrongSeatCounts = Statement(
    "seats.wrong",
    """
    SELECT s.customer_id, s.product_id, s.total, s.consumed,
           (SELECT COUNT(*) FROM assignments a
             WHERE a.customer_id = s.customer_id AND a.product_id = s.product_id),
           (SELECT COALESCE(SUM(e.active + e.warning), 0) FROM entitlements e
             WHERE e.customer_id = s.customer_id AND e.product_id = s.product_id)
      FROM seats s
    """)
}

extension Reading {
  package func entitlements(in customer: Customer.ID) throws(Fault) -> [Entitlement] {
    try rows(.entitlements, [.id(customer)]) { row throws(Fault) in
      guard let seller = Seller(kind: try row.text(1), name: try row.text(2)) else {
        throw .mismatch(statement: "entitlements.of-customer", column: 1)
      }
      return Entitlement(
        product: try row.id(0, Product.self), seller: seller, active: try row.count(3),
        warning: try row.count(4), suspended: try row.count(5))
    }
  }

  package func entitlements(_ permit: Permit<May.SeeUsers>) throws(Fault) -> [Entitlement] {
    try entitlements(in: permit.customer)
  }

  package func seats(_ permit: Permit<May.SeeUsers>) throws(Fault) -> [Product.ID: SeatCount] {
    try seats(in: permit.customer)
  }

  package func seats(_ permit: ChangePermit) throws(Fault) -> [Product.ID: SeatCount] {
    try seats(in: permit.customer)
  }

  private func seats(in customer: Customer.ID) throws(Fault) -> [Product.ID: SeatCount] {
    var seats: [Product.ID: SeatCount] = [:]
    try each(.seats, [.id(customer)]) { row throws(Fault) in
      seats[try row.id(0, Product.self)] = SeatCount(
        total: try row.count(1), consumed: try row.count(2))
    }
    return seats
  }

  package func ownUnits(of product: Product.ID, _ permit: ChangePermit) throws(Fault) -> Int? {
    try first(.ownEntitlement, [.id(permit.customer), .id(product)]) {
      row throws(Fault) in try row.count(0)
    }
  }

  /// Every seat count that does not agree with what is assigned or entitled. Crosses customers.
  package func wrongSeatCounts() throws(Fault) -> [WrongSeatCount] {
    var wrong: [WrongSeatCount] = []
    try each(.wrongSeatCounts) { row throws(Fault) in
      let count = WrongSeatCount(
        customer: try row.id(0, Customer.self), product: try row.id(1, Product.self),
        total: try row.count(2), consumed: try row.count(3), assigned: try row.count(4),
        entitled: try row.count(5))
      if count.consumed != count.assigned || count.total != count.entitled
        || count.consumed > count.total
      {
        wrong.append(count)
      }
    }
    return wrong
  }
}

extension Transaction {
  /// Records what a customer holds from one seller, and counts the seats anew.
  ///
  /// - Returns: False when more seats are consumed than would be left; then roll back.
  package func record(
    _ entitlement: Entitlement, in customer: Customer.ID
  ) throws(Fault) -> Bool {
    _ = try change(.addSeats, [.id(customer), .id(entitlement.product)])
    _ = try change(
      .upsertEntitlement,
      [
        .id(customer), .id(entitlement.product), .text(entitlement.seller.kind),
        .text(entitlement.seller.name), .count(entitlement.active), .count(entitlement.warning),
        .count(entitlement.suspended),
      ])
    return try change(.setTotal, [.id(customer), .id(entitlement.product)]) == 1
  }

  /// Takes seats (or gives them back, below zero) if as many are free.
  package func take(
    _ seats: Int, of product: Product.ID, _ permit: ChangePermit
  ) throws(Fault) -> Bool {
    if seats == 0 { return true }
    return try change(.takeSeats, [.id(permit.customer), .id(product), .count(seats)]) == 1
  }

  package func assign(
    _ assignments: [(user: User.ID, assignment: Assignment)], _ permit: ChangePermit
  ) throws(Fault) {
    _ = try changeAll(
      .upsertAssignment,
      assignments.map {
        [
          .id(permit.customer), .id($0.user), .id($0.assignment.product),
          .plans($0.assignment.disabledPlans),
        ]
      })
  }

  package func revoke(
    _ assignments: [(user: User.ID, product: Product.ID)], _ permit: ChangePermit
  ) throws(Fault) {
    _ = try changeAll(
      .deleteAssignment, assignments.map { [.id(permit.customer), .id($0.user), .id($0.product)] })
  }

  /// Keeps what deleted users had, for the days in which they can come back.
  package func setAside(licensesOf users: [User.ID], _ permit: ChangePermit) throws(Fault) {
    let keys: [[SQLValue]] = users.map { [.id(permit.customer), .id($0)] }
    _ = try changeAll(.setAsideAssignments, keys)
    _ = try changeAll(.deleteAssignments, keys)
  }

  package func forget(setAsideLicensesOf users: [User.ID], _ permit: ChangePermit) throws(Fault) {
    _ = try changeAll(.forgetAssignments, users.map { [.id(permit.customer), .id($0)] })
  }
}
