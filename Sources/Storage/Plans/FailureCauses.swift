package import Domain
package import SQL

extension Statement {
  // Rows that ask for a name of their own share a cause, whichever name is proposed to them.
  static let failureCauses = Statement(
    "plan-rows.failure-causes", "SELECT r.plan_id, MIN(e.value), COUNT(*) FROM plan_rows r",
    causesOfRow, "WHERE r.customer_id IN", .ids(in: "$1"), "AND r.plan_id IN", .ids(in: "$2"),
    """
       AND (r.outcome IS NOT NULL OR r.verdict = 2) AND (r.outcome IS NULL OR r.outcome = 1)
     GROUP BY r.plan_id, k.key,
              CASE WHEN k.key IN ('signInNameTaken', 'signInNameOfDeleted') THEN ''
                   ELSE e.value END
     ORDER BY r.plan_id, COUNT(*) DESC, 2 LIMIT 500
    """)

  private static let causesOfRow = Fragment(
    sqlite: """
      JOIN json_each(COALESCE(r.outcome_causes, r.causes)) e
      JOIN json_each(e.value) k
      """,
    postgresql: """
      CROSS JOIN LATERAL json_array_elements_text(
                           CAST(COALESCE(r.outcome_causes, r.causes) AS json)) AS e (value)
      CROSS JOIN LATERAL json_object_keys(CAST(e.value AS json)) AS k (key)
      """,
    because: "lists in JSON are taken apart by other functions")
}

extension Reading {
  /// Why rows of operations failed, the commonest cause first, in one statement for all of them.
  ///
  /// - Parameter operations: Of customers in reach; their rows are read, so leave out those with
  ///   more failures than a list may cost.
  package func failureCauses(
    of operations: [Operation], _: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [Operation.ID: [FailureCause]] {
    guard !operations.isEmpty else { return [:] }
    let customers = Array(Set(operations.map(\.customer)))
    var causes: [Operation.ID: [FailureCause]] = [:]
    try each(.failureCauses, [.ids(customers), .ids(operations.map(\.id))]) { row throws(Fault) in
      let cause = try StoredJSON.value(Cause.self, try row.text(1))
      causes[try row.id(0, Plan.self), default: []].append(
        FailureCause(cause: cause.withoutProposal, rows: try row.count(2)))
    }
    return causes
  }
}

extension Cause {
  /// What it is for many rows at once.
  fileprivate var withoutProposal: Cause {
    if case .signInNameTaken = self { .signInNameTaken(proposal: nil) } else { self }
  }
}
