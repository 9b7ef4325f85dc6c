package import Domain
import SQL
import Storage
import Synchronization

/// What operations were last seen to be, so that many who watch one cost a single look-up.
final class ProgressBoard: Sendable {
  private struct Sight {
    let operation: Operation
    let at: Moment
  }

  /// More operations than anybody watches at a time.
  private static let limit = 500
  private static let freshMicroseconds: Int64 = 200_000

  private let sights = Mutex<[Operation.ID: Sight]>([:])

  func operation(_ id: Operation.ID, in customer: Customer.ID, at now: Moment) -> Operation? {
    sights.withLock { sights in
      guard let sight = sights[id], sight.operation.customer == customer,
        now.microseconds - sight.at.microseconds < Self.freshMicroseconds
      else { return nil }
      return sight.operation
    }
  }

  func note(_ operation: Operation, at now: Moment) {
    sights.withLock { sights in
      if sights.count >= Self.limit { sights = [:] }
      sights[operation.id] = operation.state.isOver ? nil : Sight(operation: operation, at: now)
    }
  }
}

extension Operations {
  /// An operation as it was a fifth of a second ago at most: for those who watch it move.
  package func glance(
    at id: Operation.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Operation {
    let now = clock.now()
    let seen = board.operation(id, in: customer, at: now)
    guard let seen, (try? Policy.permit(May.SeeUsers.self, principal, customer)) != nil else {
      let operation = try await operation(id, in: customer, as: principal)
      board.note(operation, at: now)
      return operation
    }
    return seen
  }

  /// How many operations of the customers in reach are running.
  package func runningCount(
    as principal: Principal
  ) async throws(OperationError<Missing>) -> Int {
    try await look(refusing: Missing.self) { snapshot in
      try snapshot.runningCount(try Policy.permit(May.SeeCustomers.self, principal))
    }
  }
}
