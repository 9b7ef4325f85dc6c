package import Domain
package import SQL

extension Statement {
  static let ledgerCheck = Statement(
    "ledger-checks.get",
    """
    SELECT k.customer_id, k.verified, k.hash, k.checked_at, k.checked_by, k.broken
      FROM ledger_checks k WHERE k.customer_id = $1
    """)

  static let keepLedgerCheck = Statement(
    "ledger-checks.keep",
    """
    INSERT INTO ledger_checks (customer_id, verified, hash, checked_at, checked_by, broken)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (customer_id) DO UPDATE
       SET verified = $2, hash = $3, checked_at = $4, checked_by = $5, broken = $6
    """)

  static let brokenChains = Statement(
    "ledger-checks.broken",
    """
    SELECT k.customer_id, k.verified, k.hash, k.checked_at, k.checked_by, k.broken
      FROM ledger_checks k
     WHERE k.broken IS NOT NULL
       AND (CAST($1 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM staff_customers f
             WHERE f.staff_id = $1 AND f.customer_id = k.customer_id))
     ORDER BY k.customer_id LIMIT 100
    """)
}

extension Reading {
  /// Nil for a chain that nobody had checked yet.
  package func ledgerCheck(
    _ permit: Permit<May.SeeActivity>
  ) throws(Fault) -> LedgerCheck? {
    try first(.ledgerCheck, [.id(permit.customer)]) { row throws(Fault) in try row.check() }
  }

  /// Of what belongs to no customer.
  package func houseLedgerCheck(
    _: HousePermit<May.SeeActivity>
  ) throws(Fault) -> LedgerCheck? {
    try first(.ledgerCheck, [.id(LedgerEntry.house)]) { row throws(Fault) in try row.check() }
  }

  /// Chains in reach of which a check found something wrong, at most a hundred. Crosses customers.
  package func brokenChains(
    _ permit: HousePermit<May.SeeActivity>
  ) throws(Fault) -> [LedgerCheck] {
    try rows(.brokenChains, [permit.principal.limitedID]) { row throws(Fault) in
      try row.check()
    }
  }
}

extension Transaction {
  package func keep(_ check: LedgerCheck) throws(Fault) {
    _ = try change(
      .keepLedgerCheck,
      [
        .id(check.customer), .count(check.verified), .bytes(check.hash),
        .moment(check.checkedAt), .text(check.checkedBy),
        check.broken.map { .count($0) } ?? .null,
      ])
  }
}

extension Row {
  fileprivate func check() throws(Fault) -> LedgerCheck {
    LedgerCheck(
      customer: try id(0, Customer.self), verified: try count(1), hash: try bytes(2),
      checkedAt: try moment(3), checkedBy: try text(4),
      broken: try optionalInteger(5).map { Int($0) })
  }
}
