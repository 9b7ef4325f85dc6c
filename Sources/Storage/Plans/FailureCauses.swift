package import Domain
package import SQL

// Rows that ask for a name of their own share a cause, whichever name is proposed to them.
private let grouping: StaticString = """
  CASE WHEN k.key IN ('signInNameTaken', 'signInNameOfDeleted') THEN '' ELSE
  """

extension Statement {
  static let failureCauses = Statement(
    "plan-rows.failure-causes",
    sqlite: [
      """
      WITH RECURSIVE place (i) AS (
        SELECT 1 UNION ALL SELECT i + 32 FROM place WHERE i + 32 <= length($1))
      SELECT r.plan_id, MIN(e.value), COUNT(*)
        FROM place
        JOIN plan_rows r ON r.customer_id = substr($1, i, 16)
         AND r.plan_id = substr($1, i + 16, 16) AND (r.outcome IS NOT NULL OR r.verdict = 2)
        JOIN json_each(COALESCE(r.outcome_causes, r.causes)) e
        JOIN json_each(e.value) k
       WHERE r.outcome IS NULL OR r.outcome = 1
       GROUP BY r.plan_id, k.key,
      """, grouping, "e.value END ORDER BY r.plan_id, COUNT(*) DESC, 2 LIMIT 500",
    ],
    postgresql: [
      """
      SELECT r.plan_id, MIN(CAST(e.value AS TEXT)), COUNT(*)
        FROM generate_series(1, length($1), 32) AS place (i)
        JOIN plan_rows r
          ON r.customer_id = CAST(encode(substring(CAST($1 AS bytea) FROM i FOR 16), 'hex') AS uuid)
         AND r.plan_id
             = CAST(encode(substring(CAST($1 AS bytea) FROM i + 16 FOR 16), 'hex') AS uuid)
         AND (r.outcome IS NOT NULL OR r.verdict = 2)
       CROSS JOIN LATERAL
             jsonb_array_elements(CAST(COALESCE(r.outcome_causes, r.causes) AS jsonb)) AS e (value)
       CROSS JOIN LATERAL jsonb_object_keys(e.value) AS k (key)
       WHERE r.outcome IS NULL OR r.outcome = 1
       GROUP BY r.plan_id, k.key,
      """, grouping, "CAST(e.value AS TEXT) END ORDER BY r.plan_id, COUNT(*) DESC, 2 LIMIT 500",
    ], because: "bytes and lists in JSON are taken apart by other functions")
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
