package import Domain
import SQL
package import Secrets
import Storage

/// What came of applying a plan.
package struct Applied: Sendable {
  package let operation: Operation
  /// Opens the pack of new passwords. It is given here, once, and kept nowhere.
  package let packKey: PackSecret?

  package init(operation: Operation, packKey: PackSecret?) {
    self.operation = operation
    self.packKey = packKey
  }
}

extension Operations {
  /// Plans of up to this many rows are carried out within the call.
  package static let inlineRows = 200

  /// Sets a plan going.
  ///
  /// - Parameter goAhead: Rows that are refused may stay behind.
  /// - Returns: The finished operation for a short plan; a running one for a long plan, which is
  ///   carried on in the background.
  package func apply(
    _ plan: Plan.ID, goAhead: Bool, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<ApplyRefusal>) -> Applied {
    let keys = PackKeys.make(random)
    let operation = try await enlist(
      plan, goAhead: goAhead, packKey: keys.publicKey, leasing: Self.inlineRows, in: customer,
      as: principal)
    let key = operation.pack == nil ? nil : keys.secret
    guard operation.rows <= Self.inlineRows else {
      work.ring()
      return Applied(operation: operation, packKey: key)
    }
    do {
      return Applied(operation: try await carryOn(operation), packKey: key)
    } catch {
      // The operation stands and will be carried on; the caller gets the key in any case.
      try? await release([operation], by: operation.id.of(Worker.self))
      work.ring()
      return Applied(operation: operation, packKey: key)
    }
  }

  /// Makes an operation of a plan; nothing is carried out yet.
  ///
  /// - Parameters:
  ///   - packKey: To which new passwords are sealed.
  ///   - leasing: Of up to so many rows it is the caller who carries them out, for a while.
  func enlist(
    _ plan: Plan.ID, goAhead: Bool, packKey: PackKey, leasing leasedRows: Int,
    in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<ApplyRefusal>) -> Operation {
    let now = clock.now()
    let packID: Pack.ID = newID(at: now)
    return try await transact(refusing: ApplyRefusal.self) { transaction in
      let permit = try transaction.applying(plan, in: customer, as: principal)
      guard let plan = try transaction.plan(plan, in: customer) else {
        throw ApplyRefusal.planUnknown
      }
      try plan.checkApplicable(goAhead: goAhead, at: now)
      if try transaction.operation(plan.id, in: customer) != nil {
        throw ApplyRefusal.alreadyApplied
      }
      let bringsPasswords =
        try plan.kind.issuesPasswords
        && transaction.givenPasswordCount(of: plan.id, in: customer) == plan.tally.rows
      let needsPack = plan.kind.issuesPasswords && !bringsPasswords
      let operation = Operation(
        id: plan.id, customer: customer, kind: plan.kind, state: .running,
        appliedBy: principal.name, appliedAt: now, rows: plan.tally.rows,
        pack: needsPack ? packID : nil)
      let isLeased = operation.rows <= leasedRows
      try transaction.insert(
        operation, leased: isLeased ? now.adding(seconds: Self.claimSeconds) : nil, permit)
      if !isLeased { try transaction.announce(.work) }
      try transaction.endSelection(of: plan.id, count: plan.tally.rows, permit)
      if needsPack {
        let pack = Pack(id: packID, customer: customer, operation: plan.id, createdAt: now)
        try transaction.insert(pack, publicKey: packKey.bytes, permit)
      }
      return operation
    }
  }

  /// Carries out the next rows of a running operation, in one transaction.
  ///
  /// A row happens exactly once: its effects and the moved cursor are committed together.
  ///
  /// - Returns: The operation as it is afterwards.
  package func carryOn(_ operation: Operation) async throws -> Operation {
    let (random, key, catalogs, clock) = (random, keys.passwords, catalogs, clock)
    let lane = operation.customer.lane
    let (moved, step) = try await engine.write(lane: lane) { transaction -> (Operation, Step?) in
      guard let current = try transaction.operation(operation.id, in: operation.customer),
        let plan = try transaction.plan(operation.id, in: operation.customer)
      else { throw Fault.corrupt(statement: "operations.get") }
      guard current.state == .running else { return (current, nil) }
      let now = clock.now()
      let permit = try Policy.permit(
        changing: plan.kind, .carryingOn(for: current.appliedBy), current.customer)
      guard let customer = try transaction.customer(permit) else {
        throw Fault.corrupt(statement: "customers.get")
      }
      let judge = try transaction.judge(plan.intent, customer, catalogs, at: now, permit)
      var carry = Carry(
        current, plan: plan, judge: judge, at: now, permit, transaction, random: random,
        passwordKey: key)
      try carry.carryOn(Self.chunk)
      guard try transaction.advance(current, by: carry.step, at: now, permit) else {
        throw Carry.Raced()
      }
      if carry.step.cursor >= current.rows, let pack = current.pack {
        try transaction.close(pack, at: now, permit)
      }
      try transaction.announce(.moved(operation.id))
      return (current.moved(by: carry.step, at: now), carry.step)
    }
    board.move(operation.id)
    if let step { numbers.note(step, isLast: moved.state == .done) }
    return moved
  }
}

extension Customer.ID {
  /// In which writes to the customer's chain stand in a line.
  fileprivate var lane: Int64 { Int64(bitPattern: low) }
}

extension Reading {
  /// A permit to apply a plan, which depends on what the plan would do.
  fileprivate func applying(
    _ plan: Plan.ID, in customer: Customer.ID, as principal: Principal
  ) throws -> ChangePermit {
    // Knowing of a plan takes a right of its own, and comes first: a stranger learns nothing.
    let looking = try Policy.permit(May.SeeUsers.self, principal, customer)
    guard let kind = try self.plan(plan, looking)?.kind else { throw ApplyRefusal.planUnknown }
    return try Policy.permit(changing: kind, principal, customer)
  }
}

extension Plan {
  fileprivate func checkApplicable(goAhead: Bool, at now: Moment) throws(ApplyRefusal) {
    guard now < expiresAt else { throw .expired(since: expiresAt) }
    guard tally.willChange > 0 else { throw .nothingToDo }
    guard goAhead || tally.refused == 0 else { throw .rowsRefused(tally.refused) }
  }
}

extension Operation {
  fileprivate func moved(by step: Step, at now: Moment) -> Operation {
    var operation = self
    operation.cursor = step.cursor
    operation.changed += step.changed
    operation.alreadySo += step.alreadySo
    operation.refused += step.refused
    if step.cursor >= rows {
      operation.state = .done
      operation.finishedAt = now
    }
    return operation
  }
}
