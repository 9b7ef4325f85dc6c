package import Domain
import SQL
import Storage

extension Operations {
  /// Plans to edit users: names and location.
  package func planUpdate(
    _ selection: Selection, _ change: UserChange, in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    // A new sign-in name is looked up with its row, so it has to be in the row.
    if change.signInName != nil, case .users(let users) = selection, users.count == 1 {
      return try await makePlan(.update, in: customer, as: principal) {
        transaction, plan, permit in
        guard let user = try transaction.user(users[0], permit) else { throw Denial.notYours }
        let row = PlanRow(
          number: 1, user: user.user.id, target: PlanRow.Target(change.applied(to: user.user)),
          verdict: .willChange)
        try transaction.insert([row], into: plan.id, permit)
        return 1
      }
    }
    guard change.signInName == nil else { throw .refused(.tooManyRows(limit: 1)) }
    return try await makePlan(
      .update, in: customer, as: principal, stage: stage(selection),
      shape: { planned in
        guard let user = planned.user else { return }
        planned.row.target = PlanRow.Target(change.applied(to: user.user))
      })
  }

  /// Plans to give users exactly these roles (PC 3.2).
  package func planRoles(
    _ selection: Selection, _ roles: RoleSet, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    try await makePlan(
      .setRoles, in: customer, as: principal, stage: stage(selection),
      shape: { $0.row.target.roles = roles })
  }

  /// Plans to assign and revoke licenses, down to service plans. A swap is both at once: a row
  /// goes from the old to the new in one transaction, or stays.
  ///
  /// - Parameters:
  ///   - location: Given to those who have none, so that their licenses can be assigned.
  ///   - everyoneMoves: Gives it to all of them, also to who has another one (PC 1.4.13); that
  ///     takes the right to edit users as well.
  package func planLicenses(
    _ selection: Selection, _ change: LicenseChange, location: Location? = nil,
    everyoneMoves: Bool = false, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    if everyoneMoves,
      case .failure(let denial) = Result(catching: { () throws(Denial) in
        try Policy.permit(changing: .update, principal, customer)
      })
    {
      throw .denied(denial)
    }
    guard !change.assign.isEmpty || !change.revoke.isEmpty || location != nil else {
      throw .refused(.noRows)
    }
    return try await makePlan(
      .changeLicenses(change), in: customer, as: principal, stage: stage(selection),
      shape: { planned in
        guard let location else { return }
        // Who is passed over keeps everything, where they are included.
        if let user = planned.user, change.passesOver(holding: user.held) { return }
        if everyoneMoves || planned.row.target.location == nil {
          planned.row.target.location = location
        }
      })
  }

  /// Plans to issue new temporary passwords.
  package func planPasswordReset(
    _ selection: Selection, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    try await makePlan(.resetPasswords, in: customer, as: principal, stage: stage(selection))
  }

  /// Plans to give a user a password that a program chose.
  package func planPassword(
    of user: User.ID, _ password: HashedPassword, in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let stage = stage(.users([user]))
    return try await makePlan(.resetPasswords, in: customer, as: principal) {
      transaction, plan, permit in
      let rows = try stage(transaction, plan, permit)
      try transaction.insert([1: password.given], into: plan.id, permit)
      return rows
    }
  }

  /// Plans to give users roles and to take others away; those that are not named stay.
  package func planRoles(
    _ selection: Selection, adding: RoleSet, removing: RoleSet, in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    try await makePlan(
      .setRoles, in: customer, as: principal, stage: stage(selection),
      shape: { planned in
        let held = planned.user?.user.roles ?? []
        planned.row.target.roles = held.union(adding).subtracting(removing)
      })
  }

  /// Plans to change licenses, for each user in their own way.
  ///
  /// - Parameter changes: 1 to 10,000; a user stands once.
  package func planLicenses(
    _ changes: [(user: User.ID, change: LicenseChange)], in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let users = try Self.unique(changes.map(\.user))
    guard users.count == changes.count else { throw .refused(.noRows) }
    let own = Dictionary(uniqueKeysWithValues: changes.map { ($0.user, $0.change) })
    return try await makePlan(
      .changeLicenses(LicenseChange()), in: customer, as: principal, stage: stage(.users(users)),
      shape: { planned in
        planned.row.target.licenses = own[planned.row.user]
      })
  }

  /// Plans to delete users; for thirty days they can come back.
  package func planDeletion(
    _ selection: Selection, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    try await makePlan(.delete, in: customer, as: principal, stage: stage(selection))
  }

  /// Plans to bring deleted users back.
  ///
  /// - Parameter renaming: New sign-in names for those whose old one is taken.
  package func planRestoration(
    _ users: [User.ID], renaming: [User.ID: SignInName] = [:], in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let users = try Self.unique(users)
    return try await makePlan(.restore, in: customer, as: principal) {
      transaction, plan, permit in
      if renaming.isEmpty {
        try transaction.stage(users, into: plan.id, permit)
        return users.count
      }
      // A row with a new name has to hold it, so that the name is looked up.
      var rows: [PlanRow] = []
      for (index, id) in users.enumerated() {
        guard var user = try transaction.user(id, permit)?.user else { throw Denial.notYours }
        if let name = renaming[id] { user.signInName = name }
        rows.append(
          PlanRow(
            number: index + 1, user: id, target: PlanRow.Target(user), verdict: .willChange))
      }
      try transaction.insert(rows, into: plan.id, permit)
      return rows.count
    }
  }

  /// Plans to purge deleted users whose time is over; the job's doing.
  func planPurge(
    _ users: [User.ID], in customer: Customer.ID
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    try await makePlan(.purge, in: customer, as: .purge, stage: stage(.users(users)))
  }

  private func stage(
    _ selection: Selection
  ) -> @Sendable (Transaction, Plan, ChangePermit) throws -> Int {
    { transaction, plan, permit in
      switch selection {
      case .users(let users):
        let users = try Self.unique(users)
        try transaction.stage(users, into: plan.id, permit)
        return users.count
      case .matching(let filter):
        if filter.picked { try transaction.note(plan.id, permit) }
        let filter = try transaction.resolved(
          filter, in: permit.customer, as: permit.principal)
        let road = try transaction.road(for: filter.search, in: permit.customer)
        return try transaction.stage(filter, road, into: plan.id, permit)
      }
    }
  }

  /// Each user once, in the order they were named.
  private static func unique(
    _ users: [User.ID]
  ) throws(OperationError<PlanRefusal>) -> [User.ID] {
    guard users.count <= Selection.limit else {
      throw .refused(.tooManyRows(limit: Selection.limit))
    }
    var seen: Set<User.ID> = []
    return users.filter { seen.insert($0).inserted }
  }
}
