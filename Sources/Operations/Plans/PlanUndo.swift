package import Domain
import SQL
import Storage

extension Operations {
  /// Plans to take an operation back, from what the ledger says it did.
  ///
  /// Rows about somebody who has changed since are refused, with who did that and when.
  ///
  /// - Throws: `PlanRefusal.undo` when nothing of it can be taken back.
  /// - Source: docs/domain.md, "Undo".
  package func planUndo(
    of id: Operation.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let (now, days) = (clock.now(), undoDays)
    let (operation, quantity) = try await look(refusing: PlanRefusal.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard let operation = try snapshot.operation(id, permit) else { throw Denial.notYours }
      _ = try Policy.permit(changing: operation.kind.reverse ?? operation.kind, principal, customer)
      try Self.refusing { () throws(UndoRefusal) in
        _ = try operation.reverse(within: days, at: now)
      }
      return (operation, try snapshot.quantityToUndo(of: id, permit))
    }
    if operation.kind == .changeQuantity {
      return try await planQuantityBack(quantity, operation, as: principal)
    }
    return try await makePlan(
      Self.intent(undoing: operation.kind), in: customer, as: principal,
      stage: { transaction, plan, permit in
        try transaction.note(plan.id, undoes: id, permit)
        return try transaction.stageUndo(of: id, operation.kind.action, into: plan.id, permit)
      },
      consult: { transaction, plan, planned in
        try transaction.turnBack(&planned, operation, in: plan, as: principal)
      })
  }

  /// What came before and after an operation by way of undoing.
  package func undoLinks(
    of id: Plan.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> UndoLinks {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      return UndoLinks(
        undoes: try snapshot.undone(by: id, permit), undoneBy: try snapshot.undoing(of: id, permit))
    }
  }

  /// Why rows failed, the commonest cause first. Operations with more than ten thousand failed rows
  /// are left out, unless it is asked of that one alone.
  package func failureCauses(
    of operations: [Operation], as principal: Principal
  ) async throws(OperationError<Missing>) -> [Operation.ID: [FailureCause]] {
    let asked = operations.filter {
      $0.refused > 0 && (operations.count == 1 || $0.refused <= 10_000)
    }
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeCustomers.self, principal)
      for operation in asked {
        _ = try Policy.permit(May.SeeUsers.self, principal, operation.customer)
      }
      return try snapshot.failureCauses(of: asked, permit)
    }
  }

  private func planQuantityBack(
    _ change: (product: Product.ID, units: Int, since: Cause?)?, _ operation: Operation,
    as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    guard let change, let quantity = try? Quantity(parsing: change.units) else {
      throw .refused(.undo(.nothingChanged))
    }
    if case .changedSince(let by, let at) = change.since {
      throw .refused(.undo(.changedSince(by: by, at: at)))
    }
    return try await planQuantity(
      change.product, quantity, undoing: operation.id, in: operation.customer, as: principal)
  }

  /// What each row wants stands in the row.
  private static func intent(undoing kind: PlanKind) -> Intent {
    switch kind {
    case .create, .restore: .delete
    case .delete: .restore
    case .setRoles: .setRoles
    case .changeLicenses: .changeLicenses(LicenseChange())
    case .update, .resetPasswords, .purge, .changeQuantity: .update
    }
  }

  private static func refusing(_ rule: () throws(UndoRefusal) -> Void) throws(PlanRefusal) {
    do {
      try rule()
    } catch {
      throw .undo(error)
    }
  }
}

/// Which operation one takes back, and which takes it back.
package struct UndoLinks: Hashable, Sendable {
  package var undoes: Operation.ID?
  package var undoneBy: Undoing?

  package init(undoes: Operation.ID? = nil, undoneBy: Undoing? = nil) {
    self.undoes = undoes
    self.undoneBy = undoneBy
  }
}

extension Transaction {
  /// Gives rows the users as they were before an operation.
  fileprivate func turnBack(
    _ planned: inout [PlannedUser], _ operation: Operation, in plan: Plan,
    as principal: Principal
  ) throws {
    guard let first = planned.first?.row.number else { return }
    let permit = try Policy.permit(May.SeeUsers.self, principal, plan.customer)
    let entries = try entriesToUndo(
      of: operation.id, operation.kind.action, in: plan.id, after: first - 1,
      count: planned.count, permit)
    for index in planned.indices {
      guard let entry = entries[planned[index].row.number], planned[index].user != nil else {
        continue
      }
      planned[index].obstacle = entry.since
      let now = planned[index].row.target
      let target = now.reverting(operation.kind, before: entry.before, after: entry.after)
      if target.location != now.location, operation.kind == .changeLicenses {
        // Who may not edit users may not move them either.
        _ = try Policy.permit(changing: .update, principal, plan.customer)
      }
      if target.signInName.key != now.signInName.key {
        planned[index].namesake = try self.user(named: target.signInName, in: plan.customer)?.id
      }
      planned[index].row.target = target
    }
  }
}
