package import Domain
package import SQL

extension Statement {
  // Rows that ask for a name of their own share a cause, whichever name is proposed to them.
  static let failureCauses = Statement(
    "plan-rows.failure-causes", "SELECT r.plan_id, MIN(e.value), COUNT(*) FROM", placesOfPlans,
    """
    r ON r.customer_id = p.customer_id AND r.plan_id = p.plan_id
     AND (r.outcome IS NOT NULL OR r.verdict = 2)
    """, causesOfRow,
    """
     WHERE r.outcome IS NULL OR r.outcome = 1
     GROUP BY r.plan_id, k.key,
              CASE WHEN k.key IN ('signInNameTaken', 'signInNameOfDeleted') THEN ''
                   ELSE e.value END
     ORDER BY r.plan_id, COUNT(*) DESC, 2 LIMIT 500
    """)

  private static let placesOfPlans = Fragment(
    sqlite: """
      (WITH RECURSIVE place (i) AS (
         SELECT 1 UNION ALL SELECT i + 32 FROM place WHERE i + 32 <= length($1))
       SELECT substr($1, i, 16) AS customer_id, substr($1, i + 16, 16) AS plan_id FROM place) p
      CROSS JOIN plan_rows
      """,
    postgresql: """
      (SELECT CAST(encode(substring(CAST($1 AS bytea) FROM i FOR 16), 'hex') AS uuid)
              AS customer_id,
              CAST(encode(substring(CAST($1 AS bytea) FROM i + 16 FOR 16), 'hex') AS uuid)
              AS plan_id
         FROM generate_series(1, length(CAST($1 AS bytea)), 32) AS place (i)) p
      JOIN plan_rows
      """,
    because: "bytes are taken apart by other functions, and only one engine has a type of ids")

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
    let places = operations.flatMap { [$0.customer.of(Plan.self), $0.id] }
    var causes: [Operation.ID: [FailureCause]] = [:]
    try each(.failureCauses, [.ids(places)]) { row throws(Fault) in
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
