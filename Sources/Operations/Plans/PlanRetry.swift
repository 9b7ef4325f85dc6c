package import Domain
import SQL
import Storage

extension Operations {
  /// Plans the failed rows of an operation once more: what was refused in its plan or when its turn
  /// came. The intent is the same; the world is looked at anew.
  ///
  /// A row about somebody who has changed meanwhile starts from the user as they are now. Only of
  /// an edit that is not known apart from the whole user such rows are left out, so that nobody's
  /// later change is undone.
  ///
  /// - Throws: `PlanRefusal.noRows` when nothing failed, or nothing is left that can be tried.
  /// - Source: docs/domain.md, "Failed rows once more".
  package func planRetry(
    of operation: Operation.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let failed: Plan
    do throws(OperationError<Missing>) {
      failed = try await retriable(operation, in: customer, as: principal)
    } catch {
      switch error {
      case .denied(let denial): throw .denied(denial)
      case .refused: throw .denied(.notYours)
      case .fault(let fault): throw .fault(fault)
      }
    }
    if case .changeQuantity(let product, let units) = failed.intent {
      guard let quantity = try? Quantity(parsing: units) else { throw .refused(.noRows) }
      return try await planQuantity(product, quantity, in: customer, as: principal)
    }
    let kind = failed.kind
    return try await makePlan(
      failed.intent, in: customer, as: principal,
      stage: { transaction, plan, permit in
        try transaction.stageRetry(
          of: operation, unchangedOnly: kind == .update, into: plan.id, permit)
      },
      shape: { $0.row.target = $0.freshTarget(of: kind) })
  }

  /// The plan of an operation that is over or under way.
  private func retriable(
    _ id: Operation.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Plan {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.operation(id, permit) != nil,
        let plan = try snapshot.plan(id, permit)
      else { throw Missing.notThere }
      return plan
    }
  }
}

extension PlannedUser {
  /// What a row that is tried again wants, told from the user as they are now.
  fileprivate func freshTarget(of kind: PlanKind) -> PlanRow.Target {
    guard let user, kind != .update else { return row.target }
    var fresh = PlanRow.Target(user.user, licenses: row.target.licenses)
    switch kind {
    case .setRoles: fresh.roles = row.target.roles
    case .changeLicenses:
      // Where somebody has moved the user meanwhile, the user stays.
      let wanted = row.target.location
      fresh.location =
        row.version == user.user.version ? wanted ?? fresh.location : fresh.location ?? wanted
    case .restore: fresh.signInName = row.target.signInName
    case .create, .update, .resetPasswords, .delete, .purge, .changeQuantity: break
    }
    return fresh
  }
}
