package import Domain
import SQL
import Storage

/// How several server processes share the work (docs/domain.md, "Several processes").
extension Operations {
  /// How long others leave alone what somebody works on. A dead process is missed for no longer.
  package static let claimSeconds = 6
  /// How long a duty is somebody's; it is renewed once a minute.
  private static let dutySeconds = 90
  /// Operations that a worker carries on side by side.
  private static let claimed = 4

  /// A name for somebody who works: new for each process.
  package func newWorker() -> Worker.ID { newID(at: clock.now()) }

  /// Operations that are the worker's for the next seconds, longest waiting first; none when there is
  /// nothing to do or others do it.
  package func claim(
    for worker: Worker.ID
  ) async throws(OperationError<NoRefusal>) -> [Operation] {
    let now = clock.now()
    let end = now.adding(seconds: Self.claimSeconds)
    // Nobody writes for nothing.
    let isThere = try await look(refusing: NoRefusal.self) {
      try $0.hasClaimable(for: worker, at: now)
    }
    guard isThere else { return [] }
    return try await transact(refusing: NoRefusal.self) {
      try $0.claimOperations(for: worker, until: end, at: now, limit: Self.claimed)
    }
  }

  /// Lets others carry on what was claimed and is not over.
  package func release(
    _ operations: [Operation], by worker: Worker.ID
  ) async throws(OperationError<NoRefusal>) {
    let rest = operations.filter { $0.state == .running }
    guard !rest.isEmpty else { return }
    let now = clock.now()
    try await transact(refusing: NoRefusal.self) {
      try $0.release(rest, by: worker, at: now)
    }
  }

  /// Whether it is this worker who does what is due every minute.
  package func takeUpkeep(
    for worker: Worker.ID
  ) async throws(OperationError<NoRefusal>) -> Bool {
    let now = clock.now()
    let end = now.adding(seconds: Self.dutySeconds)
    return try await transact(refusing: NoRefusal.self) {
      try $0.take(duty: "upkeep", for: worker, until: end, at: now)
    }
  }
}
