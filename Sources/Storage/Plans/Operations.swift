package import Domain
package import SQL

extension Statement {
  static let insertOperation = Statement(
    "operations.insert",
    """
    INSERT INTO operations (
      customer_id, id, kind, state, applied_by, applied_at, row_count, pack_id, worker,
      leased_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    """)

  private static let operationColumns: Fragment = """
    SELECT o.customer_id, o.id, o.kind, o.state, o.applied_by, o.applied_at, o.finished_at,
           o.row_count, o.cursor, o.changed, o.already_so, o.refused, o.pack_id
      FROM operations o
    """

  private static let asFiltered: Fragment = """
     AND CASE WHEN (CAST($5 AS TEXT) IS NULL OR o.state = $5)
               AND (CAST($6 AS TEXT) IS NULL OR o.kind = $6)
               AND (CAST($7 AS TEXT) IS NULL OR o.applied_by = $7) AND ($8 = 0 OR o.refused > 0)
              THEN 1 ELSE 0 END <> 0
    """

  static let operation = Statement(
    "operations.get", operationColumns, "WHERE o.customer_id = $1 AND o.id = $2")

  static let operationsBefore = Statement(
    "operations.of-customer-before", operationColumns,
    """
     WHERE o.customer_id = $1 AND (o.applied_at, o.id) < ($2, $3)
    """, asFiltered, "ORDER BY o.applied_at DESC, o.id DESC LIMIT $4")

  static let operationsAfter = Statement(
    "operations.of-customer-after", operationColumns,
    """
     WHERE o.customer_id = $1 AND (o.applied_at, o.id) > ($2, $3)
    """, asFiltered, "ORDER BY o.applied_at, o.id LIMIT $4")

  private static let operationInReach: Fragment = """
     WHERE (CAST($1 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM staff_customers f
             WHERE f.staff_id = $1 AND f.customer_id = o.customer_id))
    """

  static let allOperationsBefore = Statement(
    "operations.all-before", operationColumns, operationInReach,
    "AND (o.applied_at, o.id) < ($2, $3)", asFiltered,
    "ORDER BY o.applied_at DESC, o.id DESC LIMIT $4")

  static let allOperationsAfter = Statement(
    "operations.all-after", operationColumns, operationInReach,
    "AND (o.applied_at, o.id) > ($2, $3)", asFiltered,
    "ORDER BY o.applied_at, o.id LIMIT $4")

  // Beyond ten thousand nobody needs the exact number.
  static let countOperations = Statement(
    "operations.count",
    """
    SELECT COUNT(*) FROM (SELECT 1 FROM operations o
                           WHERE o.customer_id = $1
                             AND (CAST($2 AS TEXT) IS NULL OR o.state = $2)
                             AND (CAST($3 AS TEXT) IS NULL OR o.kind = $3)
                             AND (CAST($4 AS TEXT) IS NULL OR o.applied_by = $4)
                             AND ($5 = 0 OR o.refused > 0) LIMIT 10000) f
    """)

  static let countAllOperations = Statement(
    "operations.count-all", "SELECT COUNT(*) FROM (SELECT 1 FROM operations o", operationInReach,
    """
                             AND (CAST($2 AS TEXT) IS NULL OR o.state = $2)
                             AND (CAST($3 AS TEXT) IS NULL OR o.kind = $3)
                             AND (CAST($4 AS TEXT) IS NULL OR o.applied_by = $4)
                             AND ($5 = 0 OR o.refused > 0) LIMIT 10000) f
    """)

  static let countRunning = Statement(
    "operations.count-running", "SELECT COUNT(*) FROM operations o", operationInReach,
    "AND o.state = 'running'")

  // The cursor is the guard of exactly once: whoever comes second finds it moved.
  static let advanceOperation = Statement(
    "operations.advance",
    """
    UPDATE operations
       SET cursor = $4, changed = changed + $5, already_so = already_so + $6,
           refused = refused + $7, state = $8, finished_at = $9
     WHERE customer_id = $1 AND id = $2 AND cursor = $3 AND state = 'running'
    """)

  static let setOperationState = Statement(
    "operations.set-state",
    """
    UPDATE operations SET state = $4, finished_at = $5
     WHERE customer_id = $1 AND id = $2 AND state = $3
    """)
}

extension Reading {
  package func operation(
    _ id: Operation.ID, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Operation? {
    try operation(id, in: permit.customer)
  }

  package func operation(
    _ id: Operation.ID, in customer: Customer.ID
  ) throws(Fault) -> Operation? {
    try first(.operation, [.id(customer), .id(id)]) { row throws(Fault) in try row.operation() }
  }

  /// Operations of one customer, newest first.
  package func operations(
    _ filter: OperationFilter, from place: Place, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [Operation] {
    let page = try rows(
      place.backward ? .operationsBefore : .operationsAfter,
      [.id(permit.customer), place.key, .id(place.id), .count(place.limit)] + filter.values
    ) { row throws(Fault) in try row.operation() }
    return page
  }

  /// Operations of every customer in reach, newest first. Crosses customers.
  package func operations(
    _ filter: OperationFilter, from place: Place, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [Operation] {
    let page = try rows(
      place.backward ? .allOperationsBefore : .allOperationsAfter,
      [permit.principal.limitedID, place.key, .id(place.id), .count(place.limit)] + filter.values
    ) { row throws(Fault) in try row.operation() }
    return page
  }

  /// At most 10,000 are counted.
  package func operationCount(
    _ filter: OperationFilter, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Int {
    try first(.countOperations, [.id(permit.customer)] + filter.values) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// At most 10,000 are counted.
  package func operationCount(
    _ filter: OperationFilter, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> Int {
    try first(.countAllOperations, [permit.principal.limitedID] + filter.values) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// How many operations of the customers in reach are running.
  package func runningCount(_ permit: HousePermit<May.SeeCustomers>) throws(Fault) -> Int {
    try first(.countRunning, [permit.principal.limitedID]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

}

extension OperationFilter {
  fileprivate var values: [SQLValue] {
    [.text(state?.rawValue), .text(kind?.rawValue), .text(by), .flag(failedOnly)]
  }
}

/// What a step of an operation did.
package struct Step: Sendable {
  package var cursor: Int
  package var changed = 0
  package var alreadySo = 0
  package var refused = 0

  package init(cursor: Int) {
    self.cursor = cursor
  }
}

extension Transaction {
  /// - Parameter leased: Until when the request that applied it carries it on by itself; nil: anyone
  ///   may begin.
  /// - Throws: `Fault.constraint("operations_key")` when the plan was applied before.
  package func insert(
    _ operation: Operation, leased: Moment?, _ permit: ChangePermit
  ) throws(Fault) {
    _ = try change(
      .insertOperation,
      [
        .id(permit.customer), .id(operation.id), .text(operation.kind.rawValue),
        .text(operation.state.rawValue), .text(operation.appliedBy),
        .moment(operation.appliedAt), .count(operation.rows), .id(operation.pack),
        leased == nil ? .null : .id(operation.id), .moment(leased ?? Moment(microseconds: 0)),
      ])
  }

  /// Moves an operation on.
  ///
  /// - Returns: False when somebody else did so, or it was stopped; then roll back.
  package func advance(
    _ operation: Operation, by step: Step, at now: Moment, _ permit: ChangePermit
  ) throws(Fault) -> Bool {
    let over = step.cursor >= operation.rows
    return try change(
      .advanceOperation,
      [
        .id(permit.customer), .id(operation.id), .count(operation.cursor), .count(step.cursor),
        .count(step.changed), .count(step.alreadySo), .count(step.refused),
        .text(over ? Operation.State.done.rawValue : Operation.State.running.rawValue),
        .moment(over ? now : nil),
      ]) == 1
  }

  /// - Returns: False when the operation is in another state by now.
  package func set(
    _ operation: Operation, to state: Operation.State, at now: Moment, _ permit: ChangePermit
  ) throws(Fault) -> Bool {
    try change(
      .setOperationState,
      [
        .id(permit.customer), .id(operation.id), .text(operation.state.rawValue),
        .text(state.rawValue), .moment(state.isOver ? now : nil),
      ]) == 1
  }
}

extension Row {
  fileprivate func operation() throws(Fault) -> Operation {
    guard let kind = PlanKind(rawValue: try text(2)),
      let state = Operation.State(rawValue: try text(3))
    else { throw .mismatch(statement: "operations", column: 2) }
    return Operation(
      id: try id(1, Plan.self), customer: try id(0, Customer.self), kind: kind, state: state,
      appliedBy: try text(4), appliedAt: try moment(5), finishedAt: try optionalMoment(6),
      rows: try count(7), cursor: try count(8), changed: try count(9), alreadySo: try count(10),
      refused: try count(11), pack: try optionalID(12, Pack.self))
  }
}
