package import Domain
import SQL
import Storage

extension Operations {
  /// Stops between two transactions; what is done stays done.
  package func pause(
    _ id: Operation.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<ApplyRefusal>) -> Operation {
    try await steer(id, in: customer, as: principal, from: [.running], to: .paused)
  }

  package func resume(
    _ id: Operation.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<ApplyRefusal>) -> Operation {
    let operation = try await steer(
      id, in: customer, as: principal, from: [.paused], to: .running)
    work.ring()
    return operation
  }

  /// Ends an operation where it is. Rows that are done stay done, and their passwords can be had.
  package func cancel(
    _ id: Operation.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<ApplyRefusal>) -> Operation {
    try await steer(id, in: customer, as: principal, from: [.running, .paused], to: .canceled)
  }

  private func steer(
    _ id: Operation.ID, in customer: Customer.ID, as principal: Principal,
    from states: Set<Operation.State>, to state: Operation.State
  ) async throws(OperationError<ApplyRefusal>) -> Operation {
    let now = clock.now()
    let steered = try await transact(refusing: ApplyRefusal.self) { transaction in
      let looking = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard var operation = try transaction.operation(id, looking) else {
        throw ApplyRefusal.planUnknown
      }
      let permit = try Policy.permit(changing: operation.kind, principal, customer)
      guard states.contains(operation.state),
        try transaction.set(operation, to: state, at: now, permit)
      else { throw ApplyRefusal.notRunning(operation.state) }
      operation.state = state
      if state == .canceled {
        operation.finishedAt = now
        if let pack = operation.pack { try transaction.close(pack, at: now, permit) }
        var ledger = LedgerBatch(customer: customer, actor: principal.name, at: now)
        ledger.add(
          .operationCanceled, operation.id, named: operation.kind.rawValue,
          operation: operation.id)
        try ledger.write(to: transaction)
      }
      try transaction.announce(.moved(operation.id))
      if state == .running { try transaction.announce(.work) }
      return operation
    }
    board.move(id)
    return steered
  }

  /// How an operation moves, as it moves; ends when it is over.
  ///
  /// It looks when the operation has moved, whichever process carries it on, and costs one look-up by
  /// key.
  package func progress(
    of id: Operation.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> AsyncStream<Progress> {
    let first = try await operation(id, in: customer, as: principal)
    return AsyncStream { continuation in
      let watch = Task {
        var last = Progress(first)
        // What moved between the first look and here is seen at the next.
        var move = -1
        continuation.yield(last)
        while !last.state.isOver {
          do {
            try await waitForMove(of: id, since: move)
            move = self.move(of: id)
            let now = Progress(try await glance(at: id, in: customer, as: principal))
            if now != last { continuation.yield(now) }
            last = now
          } catch { break }
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in watch.cancel() }
    }
  }
}
