package import Domain
package import SQL

extension Statement {
  static let insertPlanRow = Statement(
    "plan-rows.insert",
    """
    INSERT INTO plan_rows (
      customer_id, plan_id, number, user_id, version, sign_in_name, sign_in_key, display_name,
      first_name, last_name, location, roles, licenses, line, verdict, causes, effects)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    """)

  static let stageUser = Statement(
    "plan-rows.stage-user",
    """
    INSERT INTO plan_rows (customer_id, plan_id, number, user_id) VALUES ($1, $2, $3, $4)
    """)

  // The good rows of a file, numbered anew.
  static let stageUpload = Statement(
    "plan-rows.stage-upload",
    """
    INSERT INTO plan_rows (
      customer_id, plan_id, number, sign_in_name, sign_in_key, display_name, first_name,
      last_name, location, roles, licenses, line)
    SELECT r.customer_id, $3, ROW_NUMBER() OVER (ORDER BY r.number), r.sign_in_name,
           r.sign_in_key, r.display_name, r.first_name, r.last_name,
           CASE WHEN r.location = '' OR $7 = 1 THEN $4 ELSE r.location END,
           CASE WHEN r.roles = 0 OR $8 = 1 THEN $5 ELSE r.roles END,
           CASE WHEN $9 = 1 THEN NULL ELSE r.licenses END, r.line
      FROM upload_rows r
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.left_out = 0
       AND (r.flaws IS NULL OR ($6 = 1 AND r.reusable = 1))
     ORDER BY r.number
    """)

  // Rows that did not go through, numbered anew. Of a user who has changed since, a row that says
  // the whole user would undo what somebody else did; such rows are left out where $4 says so.
  static let stageRetry = Statement(
    "plan-rows.stage-retry",
    """
    INSERT INTO plan_rows (
      customer_id, plan_id, number, user_id, version, sign_in_name, sign_in_key, display_name,
      first_name, last_name, location, roles, licenses, line)
    SELECT r.customer_id, $3, ROW_NUMBER() OVER (ORDER BY r.number), r.user_id, r.version,
           r.sign_in_name, r.sign_in_key, r.display_name, r.first_name, r.last_name, r.location,
           r.roles, r.licenses, r.line
      FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND (r.outcome IS NOT NULL OR r.verdict = 2)
       AND (r.outcome IS NULL OR r.outcome = 1)
       AND ($4 = 0 OR EXISTS (SELECT 1 FROM users u
             WHERE u.customer_id = $1 AND u.id = r.user_id
               AND u.version = r.version))
     ORDER BY r.number
    """)

  static let judgePlanRow = Statement(
    "plan-rows.judge",
    """
    UPDATE plan_rows
       SET version = $4, sign_in_name = $5, sign_in_key = $6, display_name = $7,
           first_name = $8, last_name = $9, location = $10, roles = $11, licenses = $12,
           verdict = $13, causes = $14, effects = $15
     WHERE customer_id = $1 AND plan_id = $2 AND number = $3
    """)

  static let recordOutcome = Statement(
    "plan-rows.outcome",
    """
    UPDATE plan_rows SET outcome = $4, outcome_causes = $5
     WHERE customer_id = $1 AND plan_id = $2 AND number = $3
    """)
}

extension Transaction {
  /// Rows whose every field is known.
  package func insert(
    _ rows: [PlanRow], into plan: Plan.ID, _ permit: ChangePermit
  ) throws(Fault) {
    var values: [[SQLValue]] = []
    values.reserveCapacity(rows.count)
    for row in rows {
      let creates = row.user == User.ID.made(by: plan, row: row.number)
      values.append(
        [
          .id(permit.customer), .id(plan), .count(row.number), creates ? .null : .id(row.user),
          .count(row.version),
        ] + (try row.targetValues()) + [
          row.line.map { .count($0) } ?? .null, .count(row.verdict.rawValue),
          try StoredJSON.list(row.causes), try row.storedEffects(),
        ])
    }
    _ = try changeAll(.insertPlanRow, values)
  }

  /// Rows of which only the user is known yet, numbered from 1.
  package func stage(
    _ users: [User.ID], into plan: Plan.ID, _ permit: ChangePermit
  ) throws(Fault) {
    _ = try changeAll(
      .stageUser,
      users.enumerated().map { index, user in
        [.id(permit.customer), .id(plan), .count(index + 1), .id(user)]
      })
  }

  /// The good rows of a file.
  ///
  /// - Returns: How many rows.
  package func stage(
    _ upload: Upload.ID, _ options: UploadOptions, into plan: Plan.ID, _ permit: ChangePermit
  ) throws(Fault) -> Int {
    // A place for all that is none would only take away what the rows say.
    let isForAll = options.location != nil && options.forEveryRow.contains(.location)
    return try change(
      .stageUpload,
      [
        .id(permit.customer), .id(upload), .id(plan), .text(options.location?.code ?? ""),
        .integer(options.roles.rawValue), .flag(options.reuseDeletedNames), .flag(isForAll),
        .flag(options.forEveryRow.contains(.roles)),
        .flag(options.forEveryRow.contains(.licenses)),
      ])
  }

  /// The rows of another plan that were refused in it or when their turn came.
  ///
  /// - Parameter unchangedOnly: Leaves out whose user has changed since that plan was made.
  /// - Returns: How many rows.
  package func stageRetry(
    of plan: Plan.ID, unchangedOnly: Bool, into new: Plan.ID, _ permit: ChangePermit
  ) throws(Fault) -> Int {
    try change(
      .stageRetry, [.id(permit.customer), .id(plan), .id(new), .flag(unchangedOnly)])
  }

  /// Writes what came of looking at staged rows.
  package func judge(_ rows: [PlanRow], of plan: Plan.ID, _ permit: ChangePermit) throws(Fault) {
    var values: [[SQLValue]] = []
    values.reserveCapacity(rows.count)
    for row in rows {
      values.append(
        [.id(permit.customer), .id(plan), .count(row.number), .count(row.version)]
          + (try row.targetValues()) + [
            .count(row.verdict.rawValue), try StoredJSON.list(row.causes),
            try row.storedEffects(),
          ])
    }
    _ = try changeAll(.judgePlanRow, values)
  }

  package func record(
    _ outcomes: [(number: Int, outcome: RowOutcome)], of plan: Plan.ID, _ permit: ChangePermit
  ) throws(Fault) {
    var values: [[SQLValue]] = []
    for (number, outcome) in outcomes {
      values.append([
        .id(permit.customer), .id(plan), .count(number), .count(outcome.kind.rawValue),
        try StoredJSON.list(outcome.causes),
      ])
    }
    _ = try changeAll(.recordOutcome, values)
  }
}

extension PlanRow {
  /// Null where there is nothing to tell.
  fileprivate func storedEffects() throws(Fault) -> SQLValue {
    effects.isEmpty ? .null : .text(try StoredJSON.text(effects))
  }

  /// Eight values: names, place, roles, licenses.
  func targetValues() throws(Fault) -> [SQLValue] {
    [
      .text(target.signInName.text), .text(target.signInName.key),
      .text(target.displayName.text), .text(target.firstName?.text),
      .text(target.lastName?.text), .text(target.location?.code ?? ""),
      .integer(target.roles.rawValue),
      .text(try target.licenses.map { value throws(Fault) in try StoredJSON.text(value) }),
    ]
  }
}
