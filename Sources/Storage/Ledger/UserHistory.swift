package import Domain
package import SQL

extension Statement {
  static let entriesOfSubject = Statement(
    "ledger.of-subject", entryColumns,
    """
     WHERE l.customer_id = $1 AND l.subject_id = $2
     ORDER BY l.number DESC LIMIT $3
    """)
}

extension Reading {
  /// The latest entries about one user, newest first.
  package func entries(
    about user: User.ID, limit: Int, _ permit: Permit<May.SeeActivity>
  ) throws(Fault) -> [LedgerEntry] {
    try rows(.entriesOfSubject, [.id(permit.customer), .id(user), .count(limit)]) {
      row throws(Fault) in try row.entry()
    }
  }
}
