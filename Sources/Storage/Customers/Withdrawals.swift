package import Domain
package import SQL

extension Statement {
  static let withdrawnCustomers = Statement(
    "withdrawals.in-force", "SELECT w.customer_id FROM withdrawals w WHERE w.ended_at IS NULL")

  static let insertWithdrawal = Statement(
    "withdrawals.insert",
    """
    INSERT INTO withdrawals (customer_id, at, recorded_by) VALUES ($1, $2, $3)
    """)

  static let endWithdrawal = Statement(
    "withdrawals.end",
    """
    UPDATE withdrawals SET ended_at = $2, ended_by = $3
     WHERE customer_id = $1 AND ended_at IS NULL
    """)

  // What is done stays done; no row of these begins any more.
  static let stopOperations = Statement(
    "withdrawals.stop-operations",
    """
    UPDATE operations SET state = 'canceled', finished_at = $2
     WHERE customer_id = $1 AND state IN ('running', 'paused')
    RETURNING id, kind, pack_id
    """)
}

/// An operation that a withdrawal ended.
package struct StoppedOperation: Sendable {
  package let id: Operation.ID
  package let kind: String
  package let pack: Pack.ID?
}

extension Reading {
  /// Customers that have withdrawn our delegated rights. Crosses customers: it is part of who a
  /// principal is.
  package func withdrawnCustomers() throws(Fault) -> Set<Customer.ID> {
    var withdrawn: Set<Customer.ID> = []
    try each(.withdrawnCustomers) { row throws(Fault) in
      withdrawn.insert(try row.id(0, Customer.self))
    }
    return withdrawn
  }
}

extension Transaction {
  /// - Throws: `Fault.constraint("withdrawals_in_force")` when one is in force already.
  package func insert(
    _ withdrawal: Withdrawal, _ permit: Permit<May.ManageCustomers>
  ) throws(Fault) {
    _ = try change(
      .insertWithdrawal, [.id(permit.customer), .moment(withdrawal.at), .text(withdrawal.by)])
  }

  /// - Returns: False when none is in force.
  package func endWithdrawal(
    at now: Moment, by name: String, _ permit: Permit<May.ManageCustomers>
  ) throws(Fault) -> Bool {
    try change(.endWithdrawal, [.id(permit.customer), .moment(now), .text(name)]) == 1
  }

  /// Ends every operation that is under way at the customer.
  package func stopOperations(
    at now: Moment, _ permit: Permit<May.ManageCustomers>
  ) throws(Fault) -> [StoppedOperation] {
    try rows(.stopOperations, [.id(permit.customer), .moment(now)]) { row throws(Fault) in
      StoppedOperation(
        id: try row.id(0, Plan.self), kind: try row.text(1),
        pack: try row.optionalID(2, Pack.self))
    }
  }
}
