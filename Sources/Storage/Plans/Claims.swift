package import Domain
package import SQL

extension Statement {
  // $1: who asks, $2: now.
  private static let claimable: Fragment = """
      FROM operations o
     WHERE o.state = 'running' AND (o.worker = $1 OR o.leased_until <= $2)
       AND NOT EXISTS (
             SELECT 1 FROM operations h
              WHERE h.customer_id = o.customer_id AND h.state = 'running'
                AND h.leased_until > $2 AND h.worker <> $1)
    """

  static let anyClaimable = Statement(
    "operations.any-claimable", "SELECT 1", claimable, "LIMIT 1")

  static let claimOperations = Statement(
    "operations.claim", "WITH next AS (SELECT o.customer_id, o.id", claimable,
    "ORDER BY o.leased_until, o.applied_at, o.id LIMIT $4", passingOverLocked,
    """
    )
    UPDATE operations SET worker = $1, leased_until = $3 FROM next n
     WHERE operations.customer_id = n.customer_id AND operations.id = n.id
    RETURNING operations.customer_id, operations.id
    """)

  static let passingOverLocked = Fragment(
    sqlite: "", postgresql: "FOR UPDATE SKIP LOCKED",
    because: "where one writes at a time there is nothing to lock")

  // Free at once, and the last in the line.
  static let releaseOperation = Statement(
    "operations.release",
    """
    UPDATE operations SET leased_until = $4
     WHERE customer_id = $1 AND id = $2 AND worker = $3 AND state = 'running'
    """)

  static let takeDuty = Statement(
    "duties.take",
    """
    INSERT INTO duties (name, worker, leased_until) VALUES ($1, $2, $3)
    ON CONFLICT (name) DO UPDATE SET worker = $2, leased_until = $3
     WHERE duties.worker = $2 OR duties.leased_until <= $4
    """)
}

extension Reading {
  /// Whether there is an operation that nobody else works on. Crosses customers.
  package func hasClaimable(for worker: Worker.ID, at now: Moment) throws(Fault) -> Bool {
    try first(.anyClaimable, [.id(worker), .moment(now)]) { _ throws(Fault) in true } ?? false
  }
}

extension Transaction {
  /// Claims operations that nobody works on, those that waited longest. Of one customer they all go
  /// to one worker at a time. Crosses customers.
  package func claimOperations(
    for worker: Worker.ID, until end: Moment, at now: Moment, limit: Int
  ) throws(Fault) -> [Operation] {
    let claimed = try rows(
      .claimOperations, [.id(worker), .moment(now), .moment(end), .count(limit)]
    ) { row throws(Fault) in (try row.id(0, Customer.self), try row.id(1, Plan.self)) }
    var operations: [Operation] = []
    for (customer, id) in claimed {
      if let operation = try operation(id, in: customer) { operations.append(operation) }
    }
    return operations.sorted { ($0.appliedAt, $0.id) < ($1.appliedAt, $1.id) }
  }

  /// Leaves operations that are still running to whoever is next.
  package func release(
    _ operations: [Operation], by worker: Worker.ID, at now: Moment
  ) throws(Fault) {
    try changeAll(
      .releaseOperation,
      operations.map { [.id($0.customer), .id($0.id), .id(worker), .moment(now)] })
  }

  /// - Returns: Whether the duty is the worker's until then.
  package func take(
    duty name: String, for worker: Worker.ID, until end: Moment, at now: Moment
  ) throws(Fault) -> Bool {
    try change(.takeDuty, [.text(name), .id(worker), .moment(end), .moment(now)]) == 1
  }
}
