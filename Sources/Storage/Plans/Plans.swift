package import Domain
package import SQL

extension Statement {
  static let insertPlan = Statement(
    "plans.insert",
    """
    INSERT INTO plans (customer_id, id, kind, intent, made_by, made_at, upload_id, tally, seats)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """)

  static let finishPlan = Statement(
    "plans.finish",
    """
    UPDATE plans SET tally = $3, seats = $4 WHERE customer_id = $1 AND id = $2
    """)

  static let plan = Statement(
    "plans.get",
    """
    SELECT p.id, p.intent, p.made_by, p.made_at, p.tally, p.seats, p.upload_id
      FROM plans p WHERE p.customer_id = $1 AND p.id = $2
    """)

  static let deletePlanRows = Statement(
    "plan-rows.delete-plan", "DELETE FROM plan_rows WHERE customer_id = $1 AND plan_id = $2")

  static let deletePlan = Statement(
    "plans.delete", "DELETE FROM plans WHERE customer_id = $1 AND id = $2")

  static let expiredPlans = Statement(
    "plans.expired",
    """
    SELECT p.customer_id, p.id FROM plans p
     WHERE p.made_at < $1
       AND NOT EXISTS (SELECT 1 FROM operations o
             WHERE o.customer_id = p.customer_id AND o.id = p.id)
     ORDER BY p.made_at LIMIT $2
    """)
}

extension Reading {
  package func plan(_ id: Plan.ID, _ permit: Permit<May.SeeUsers>) throws(Fault) -> Plan? {
    try plan(id, in: permit.customer)
  }

  package func plan(_ id: Plan.ID, in customer: Customer.ID) throws(Fault) -> Plan? {
    try first(.plan, [.id(customer), .id(id)]) { row throws(Fault) in
      try row.plan(of: customer)
    }
  }

  /// Plans nobody applied in time. Crosses customers.
  package func expiredPlans(
    madeBefore moment: Moment, limit: Int
  ) throws(Fault) -> [(customer: Customer.ID, plan: Plan.ID)] {
    try rows(.expiredPlans, [.moment(moment), .count(limit)]) { row throws(Fault) in
      (try row.id(0, Customer.self), try row.id(1, Plan.self))
    }
  }
}

extension Transaction {
  package func insert(_ plan: Plan, _ permit: ChangePermit) throws(Fault) {
    _ = try change(
      .insertPlan,
      [
        .id(permit.customer), .id(plan.id), .text(plan.kind.rawValue),
        .text(try StoredJSON.text(plan.intent)), .text(plan.madeBy), .moment(plan.madeAt),
        .id(plan.upload), .text(try StoredJSON.text(plan.tally)),
        .text(try StoredJSON.text(plan.seats)),
      ])
  }

  package func finish(_ plan: Plan, _ permit: ChangePermit) throws(Fault) {
    _ = try change(
      .finishPlan,
      [
        .id(permit.customer), .id(plan.id), .text(try StoredJSON.text(plan.tally)),
        .text(try StoredJSON.text(plan.seats)),
      ])
  }

  /// Removes a plan that nobody applied.
  package func discard(_ plan: Plan.ID, in customer: Customer.ID) throws(Fault) {
    _ = try change(.deletePlanRows, [.id(customer), .id(plan)])
    _ = try change(.deletePlan, [.id(customer), .id(plan)])
  }
}

extension Row {
  /// A plan in the first seven columns.
  func plan(of customer: Customer.ID) throws(Fault) -> Plan {
    Plan(
      id: try id(0, Plan.self), customer: customer,
      intent: try StoredJSON.value(Intent.self, try text(1)), madeBy: try text(2),
      madeAt: try moment(3), tally: try StoredJSON.value(Plan.Tally.self, try text(4)),
      seats: try StoredJSON.value([SeatForecast].self, try text(5)),
      upload: try optionalID(6, Upload.self))
  }
}
