package import Domain
import SQL
import Storage
import Synchronization

/// What operations were last seen to be, and that they moved since, so that many who watch one cost a
/// single look-up each time that it moves.
final class ProgressBoard: Sendable {
  private struct Sight {
    let operation: Operation
    let at: Moment
    let move: Int
  }

  private struct State {
    var sights: [Operation.ID: Sight] = [:]
    /// How often each moved; those that are not here did so `before`.
    var moves: [Operation.ID: Int] = [:]
    var before = 0
    var latest = 0

    func move(of id: Operation.ID) -> Int { moves[id] ?? before }
  }

  /// More operations than anybody watches at a time.
  private static let limit = 500
  private static let freshMicroseconds: Int64 = 200_000

  private let state = Mutex(State())

  func operation(_ id: Operation.ID, in customer: Customer.ID, at now: Moment) -> Operation? {
    state.withLock { state in
      guard let sight = state.sights[id], sight.operation.customer == customer,
        sight.move == state.move(of: id),
        now.microseconds - sight.at.microseconds < Self.freshMicroseconds
      else { return nil }
      return sight.operation
    }
  }

  /// - Parameter move: The number of its last move when it was read, or before.
  func note(_ operation: Operation, at now: Moment, move: Int) {
    state.withLock { state in
      if state.sights.count >= Self.limit { state.sights = [:] }
      state.sights[operation.id] =
        operation.state.isOver ? nil : Sight(operation: operation, at: now, move: move)
    }
  }

  /// The number of an operation's last move.
  func move(of id: Operation.ID) -> Int { state.withLock { $0.move(of: id) } }

  /// An operation moved, in whichever process.
  func move(_ id: Operation.ID) {
    state.withLock { state in
      state.latest += 1
      if state.moves.count >= Self.limit {
        state.moves = [:]
        state.before = state.latest
      }
      state.moves[id] = state.latest
    }
  }

  /// Any of them may have moved.
  func moveAll() {
    state.withLock { state in
      state.latest += 1
      state.moves = [:]
      state.before = state.latest
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
      let move = board.move(of: id)
      let operation = try await operation(id, in: customer, as: principal)
      board.note(operation, at: now, move: move)
      return operation
    }
    return seen
  }

  /// The number of an operation's last move, to be asked for before a look at it.
  package func move(of id: Operation.ID) -> Int { board.move(of: id) }

  /// Waits until an operation has moved, in whichever process: a fifth of a second at least, which is
  /// as often as a person can follow, and two seconds at most, should no word of it have come.
  ///
  /// - Parameter move: The number of its last move before it was looked at.
  package func waitForMove(of id: Operation.ID, since move: Int) async throws {
    var waited = 200
    try await clock.sleep(waited)
    while waited < 2000, board.move(of: id) == move {
      try await clock.sleep(100)
      waited += 100
    }
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
