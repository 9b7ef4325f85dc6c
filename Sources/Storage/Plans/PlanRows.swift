package import Domain
package import SQL

extension Reading {
  /// A page of a plan's rows, by number.
  ///
  /// - Parameter verdict: Nil for rows of every verdict.
  package func planRows(
    _ plan: Plan.ID, verdict: RowVerdict?, cause: CauseGroup? = nil, from place: Place,
    _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [PlanRow] {
    let page = try rows(
      place.backward ? .planRowsBefore : .planRowsAfter,
      [
        .id(permit.customer), .id(plan), place.key, .count(verdict?.rawValue ?? -1),
        .count(place.limit), .text(cause?.pattern),
      ]
    ) { row throws(Fault) in try row.planRow(of: plan) }
    return page
  }

  package func rowCount(
    of plan: Plan.ID, verdict: RowVerdict?, cause: CauseGroup, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Int {
    try first(
      .countRowsWithCause,
      [
        .id(permit.customer), .id(plan), .count(verdict?.rawValue ?? -1), .text(cause.pattern),
      ]
    ) { row throws(Fault) in try row.count(0) } ?? 0
  }

  /// Why rows of a plan are refused, the commonest first; at most a thousand lists of causes.
  package func causes(
    of plan: Plan.ID, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [(causes: [Cause], rows: Int)] {
    try rows(.causesOfPlan, [.id(permit.customer), .id(plan)]) { row throws(Fault) in
      (try StoredJSON.list(Cause.self, try row.optionalText(0)), try row.count(1))
    }
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

  /// Global admins among those whom a plan would change.
  package func globalAdminCount(
    in plan: Plan.ID, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Int {
    try first(.countGlobalAdminRows, [.id(permit.customer), .id(plan)]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// Rows behind `cursor`, with their users as they are now; at most `count`, in one statement.
  package func plannedUsers(
    _ plan: Plan.ID, deleted: Bool, after cursor: Int, count: Int, _ permit: ChangePermit
  ) throws(Fault) -> [PlannedUser] {
    try plannedUsers(plan, deleted: deleted, after: cursor, count: count, in: permit.customer)
  }

  /// The same for somebody who only looks.
  package func plannedUsers(
    _ plan: Plan.ID, deleted: Bool, after cursor: Int, count: Int, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [PlannedUser] {
    try plannedUsers(plan, deleted: deleted, after: cursor, count: count, in: permit.customer)
  }

  private func plannedUsers(
    _ plan: Plan.ID, deleted: Bool, after cursor: Int, count: Int, in customer: Customer.ID
  ) throws(Fault) -> [PlannedUser] {
    var planned: [PlannedUser] = []
    try each(
      deleted ? .rowsWithDeletedUsers : .rowsWithUsers,
      [.id(customer), .id(plan), .count(cursor), .count(cursor + count)]
    ) { row throws(Fault) in
      let number = try row.count(0)
      let assignment = try row.assignment(from: 29)
      if let last = planned.indices.last, planned[last].row.number == number {
        if let assignment { planned[last].user?.licenses.append(assignment) }
        return
      }
      var user: LicensedUser?
      if !row.isNull(17) {
        user = LicensedUser(
          user: try row.user(from: 17), licenses: assignment.map { [$0] } ?? [])
      }
      planned.append(
        PlannedUser(
          row: try row.planRow(of: plan, or: user?.user), user: user,
          namesake: try row.optionalID(31, User.self)))
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
        row: try row.planRow(of: plan), living: try row.optionalID(17, User.self),
        deleted: try row.optionalID(18, User.self))
    }
  }
}

extension CauseGroup {
  /// Finds the cause in a stored list: `"noSeat":{"_0":"…`.
  fileprivate var pattern: String {
    let words = code.split(separator: "-")
    let name =
      words.prefix(1).joined()
      + words.dropFirst().map { word in
        word.prefix(1).uppercased() + word.dropFirst()
      }.joined()
    let letters = name.filter { $0.isLetter }
    return item.map { "%\"\(letters)\":{\"!_0\":\"\($0.text)\"%" } ?? "%\"\(letters)\":%"
  }
}

extension Row {
  /// A row of a plan in the first seventeen columns.
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
    var row = PlanRow(
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
    if let effects = try optionalText(16) {
      row.effects = try StoredJSON.value(LicenseEffects.self, effects)
    }
    return row
  }
}
