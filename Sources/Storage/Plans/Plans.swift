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
  static let insertPlanRow = Statement(
    "plan-rows.insert",
    """
    INSERT INTO plan_rows (
      customer_id, plan_id, number, user_id, version, sign_in_name, sign_in_key, display_name,
      first_name, last_name, location, roles, licenses, line, verdict, causes)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
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
           CASE WHEN r.location = '' THEN $4 ELSE r.location END,
           CASE WHEN r.roles = 0 THEN $5 ELSE r.roles END, r.licenses, r.line
      FROM upload_rows r
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.flaws IS NULL
     ORDER BY r.number
    """)
  static let judgePlanRow = Statement(
    "plan-rows.judge",
    """
    UPDATE plan_rows
       SET version = $4, sign_in_name = $5, sign_in_key = $6, display_name = $7,
           first_name = $8, last_name = $9, location = $10, roles = $11, licenses = $12,
           verdict = $13, causes = $14
     WHERE customer_id = $1 AND plan_id = $2 AND number = $3
    """)
  static let recordOutcome = Statement(
    "plan-rows.outcome",
    """
    UPDATE plan_rows SET outcome = $4, outcome_causes = $5
     WHERE customer_id = $1 AND plan_id = $2 AND number = $3
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

  private static let planRowColumns: StaticString = """
    SELECT r.number, r.user_id, r.version, r.sign_in_name, r.sign_in_key, r.display_name,
           r.first_name, r.last_name, r.location, r.roles, r.licenses, r.line, r.verdict,
           r.causes, r.outcome, r.outcome_causes
    """
  private static let ofRange: StaticString = """
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number > $3 AND r.number <= $4
     ORDER BY r.number
    """
  static let planRowsAfter = Statement(
    "plan-rows.after", planRowColumns,
    """
      FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number > $3
       AND ($4 < 0 OR r.verdict = $4)
     ORDER BY r.number LIMIT $5
    """)
  static let planRowsBefore = Statement(
    "plan-rows.before", planRowColumns,
    """
      FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number < $3
       AND ($4 < 0 OR r.verdict = $4)
     ORDER BY r.number DESC LIMIT $5
    """)
  static let failedRowsAfter = Statement(
    "plan-rows.failed-after", planRowColumns,
    """
      FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number > $3
       AND (r.outcome IS NOT NULL OR r.verdict = 2)
     ORDER BY r.number LIMIT $4
    """)
  static let failedRowsBefore = Statement(
    "plan-rows.failed-before", planRowColumns,
    """
      FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number < $3
       AND (r.outcome IS NOT NULL OR r.verdict = 2)
     ORDER BY r.number DESC LIMIT $4
    """)
  static let countFailedRows = Statement(
    "plan-rows.count-failed",
    """
    SELECT COUNT(*) FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND (r.outcome IS NOT NULL OR r.verdict = 2)
    """)

  /// Rows with the users that they are about, and those users' licenses.
  static let rowsWithUsers = Statement(
    "plan-rows.with-users", planRowColumns, ",", userColumns,
    """
           , a.product_id, a.disabled_plans
           , (SELECT n.id FROM users n
               WHERE n.customer_id = r.customer_id
                 AND n.sign_in_key = COALESCE(r.sign_in_key, u.sign_in_key)
                 AND n.deleted_at IS NULL)
      FROM plan_rows r
      LEFT JOIN users u ON u.customer_id = r.customer_id AND u.id = r.user_id
      LEFT JOIN assignments a ON a.customer_id = r.customer_id AND a.user_id = r.user_id
    """, ofRange)
  /// The same with what deleted users had.
  static let rowsWithDeletedUsers = Statement(
    "plan-rows.with-deleted-users", planRowColumns, ",", userColumns,
    """
           , a.product_id, a.disabled_plans
           , (SELECT n.id FROM users n
               WHERE n.customer_id = r.customer_id
                 AND n.sign_in_key = COALESCE(r.sign_in_key, u.sign_in_key)
                 AND n.deleted_at IS NULL)
      FROM plan_rows r
      LEFT JOIN users u ON u.customer_id = r.customer_id AND u.id = r.user_id
      LEFT JOIN deleted_assignments a
        ON a.customer_id = r.customer_id AND a.user_id = r.user_id
    """, ofRange)
  /// Rows of users to be created, with whoever has the name already.
  static let rowsWithNamesakes = Statement(
    "plan-rows.with-namesakes", planRowColumns,
    """
           , (SELECT u.id FROM users u
               WHERE u.customer_id = r.customer_id AND u.sign_in_key = r.sign_in_key
                 AND u.deleted_at IS NULL)
           , (SELECT u.id FROM users u
               WHERE u.customer_id = r.customer_id AND u.sign_in_key = r.sign_in_key
                 AND u.deleted_at IS NOT NULL LIMIT 1)
      FROM plan_rows r
    """, ofRange)
}

extension Reading {
  package func plan(_ id: Plan.ID, _ permit: Permit<May.SeeUsers>) throws(Fault) -> Plan? {
    try plan(id, in: permit.customer)
  }

  package func plan(_ id: Plan.ID, in customer: Customer.ID) throws(Fault) -> Plan? {
    try first(.plan, [.id(customer), .id(id)]) { row throws(Fault) in
      Plan(
        id: try row.id(0, Plan.self), customer: customer,
        intent: try StoredJSON.value(Intent.self, try row.text(1)), madeBy: try row.text(2),
        madeAt: try row.moment(3),
        tally: try StoredJSON.value(Plan.Tally.self, try row.text(4)),
        seats: try StoredJSON.value([SeatForecast].self, try row.text(5)),
        upload: try row.optionalID(6, Upload.self))
    }
  }

  /// A page of a plan's rows, by number.
  ///
  /// - Parameter verdict: Nil for rows of every verdict.
  package func planRows(
    _ plan: Plan.ID, verdict: RowVerdict?, from place: Place, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [PlanRow] {
    let page = try rows(
      place.backward ? .planRowsBefore : .planRowsAfter,
      [
        .id(permit.customer), .id(plan), place.key, .count(verdict?.rawValue ?? -1),
        .count(place.limit),
      ]
    ) { row throws(Fault) in try row.planRow(of: plan) }
    return page
  }

  /// Rows that were refused in the plan or did not wholly go through when their turn came.
  package func failedRows(
    _ plan: Plan.ID, from place: Place, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [PlanRow] {
    let page = try rows(
      place.backward ? .failedRowsBefore : .failedRowsAfter,
      [.id(permit.customer), .id(plan), place.key, .count(place.limit)]
    ) { row throws(Fault) in try row.planRow(of: plan) }
    return page
  }

  package func failedRowCount(
    _ plan: Plan.ID, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Int {
    try first(.countFailedRows, [.id(permit.customer), .id(plan)]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// Rows behind `cursor`, with their users as they are now; at most `count`, in one statement.
  package func plannedUsers(
    _ plan: Plan.ID, deleted: Bool, after cursor: Int, count: Int, _ permit: ChangePermit
  ) throws(Fault) -> [PlannedUser] {
    var planned: [PlannedUser] = []
    try each(
      deleted ? .rowsWithDeletedUsers : .rowsWithUsers,
      [.id(permit.customer), .id(plan), .count(cursor), .count(cursor + count)]
    ) { row throws(Fault) in
      let number = try row.count(0)
      let assignment = try row.assignment(from: 28)
      if let last = planned.indices.last, planned[last].row.number == number {
        if let assignment { planned[last].user?.licenses.append(assignment) }
        return
      }
      var user: LicensedUser?
      if !row.isNull(16) {
        user = LicensedUser(
          user: try row.user(from: 16), licenses: assignment.map { [$0] } ?? [])
      }
      planned.append(
        PlannedUser(
          row: try row.planRow(of: plan, or: user?.user), user: user,
          namesake: try row.optionalID(30, User.self)))
    }
    return planned
  }

  package func plannedNames(
    _ plan: Plan.ID, after cursor: Int, count: Int, _ permit: ChangePermit
  ) throws(Fault) -> [PlannedName] {
    try rows(
      .rowsWithNamesakes,
      [.id(permit.customer), .id(plan), .count(cursor), .count(cursor + count)]
    ) { row throws(Fault) in
      PlannedName(
        row: try row.planRow(of: plan), living: try row.optionalID(16, User.self),
        deleted: try row.optionalID(17, User.self))
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
          try StoredJSON.list(row.causes),
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
  /// - Parameters:
  ///   - location: Serves the rows that name none of their own.
  ///   - roles: Likewise.
  /// - Returns: How many rows.
  package func stage(
    _ upload: Upload.ID, location: Location?, roles: RoleSet, into plan: Plan.ID,
    _ permit: ChangePermit
  ) throws(Fault) -> Int {
    try change(
      .stageUpload,
      [
        .id(permit.customer), .id(upload), .id(plan), .text(location?.code ?? ""),
        .integer(roles.rawValue),
      ])
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

  /// Removes a plan that nobody applied.
  package func discard(_ plan: Plan.ID, in customer: Customer.ID) throws(Fault) {
    _ = try change(.deletePlanRows, [.id(customer), .id(plan)])
    _ = try change(.deletePlan, [.id(customer), .id(plan)])
  }
}

extension PlanRow {
  /// Eight values: names, place, roles, licenses.
  fileprivate func targetValues() throws(Fault) -> [SQLValue] {
    [
      .text(target.signInName.text), .text(target.signInName.key),
      .text(target.displayName.text), .text(target.firstName?.text),
      .text(target.lastName?.text), .text(target.location?.code ?? ""),
      .integer(target.roles.rawValue),
      .text(try target.licenses.map { value throws(Fault) in try StoredJSON.text(value) }),
    ]
  }
}

extension Row {
  /// A row of a plan in the first sixteen columns.
  ///
  /// - Parameter user: Stands in for the target while the row is only staged.
  fileprivate func planRow(of plan: Plan.ID, or user: User? = nil) throws(Fault) -> PlanRow {
    let number = try count(0)
    let target: PlanRow.Target
    let licenses = try optionalText(10).map { text throws(Fault) in
      try StoredJSON.value(LicenseChange.self, text)
    }
    if let name = try optionalText(3) {
      target = PlanRow.Target(
        signInName: SignInName(stored: name, key: try text(4)),
        displayName: PersonName(stored: try text(5)),
        firstName: try optionalText(6).map { PersonName(stored: $0) },
        lastName: try optionalText(7).map { PersonName(stored: $0) },
        location: try location(8), roles: RoleSet(rawValue: try integer(9)), licenses: licenses)
    } else if let user {
      target = PlanRow.Target(user, licenses: licenses)
    } else {
      target = PlanRow.Target(
        signInName: SignInName(stored: "", key: ""), displayName: PersonName(stored: ""),
        firstName: nil, lastName: nil, location: nil, roles: [])
    }
    let outcome = try optionalInteger(14)
    return PlanRow(
      number: number,
      user: try optionalID(1, User.self) ?? User.ID.made(by: plan, row: number),
      version: try count(2), target: target,
      verdict: RowVerdict(rawValue: try count(12)) ?? .refused,
      causes: try StoredJSON.list(Cause.self, try optionalText(13)),
      line: try optionalInteger(11).map { Int($0) },
      outcome: try outcome.map { kind throws(Fault) in
        RowOutcome(
          kind: RowOutcome.Kind(rawValue: Int(kind)) ?? .refused,
          causes: try StoredJSON.list(Cause.self, try optionalText(15)))
      })
  }
}
