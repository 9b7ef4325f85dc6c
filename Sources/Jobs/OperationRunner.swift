import Domain
package import Operations
package import Telemetry

/// Carries running operations on, a transaction of each in turn, until it is canceled.
///
/// It keeps nothing: what is running, and who works on it, is in the database, so another process
/// goes on where a dead one stopped.
package struct OperationRunner: Sendable {
  private let operations: Operations
  private let log: Log

  /// After trouble, so that a full disk does not make a busy loop.
  private static let pauseMilliseconds = 2000
  /// How long it works on what it claimed before others have their turn.
  private static let sliceSeconds = 1

  package init(_ operations: Operations, log: Log) {
    self.operations = operations
    self.log = log
  }

  package func run() async {
    let worker = operations.newWorker()
    while !Task.isCancelled {
      do {
        let claimed = try await operations.claim(for: worker)
        if claimed.isEmpty {
          await operations.work.wait()
          continue
        }
        let carried = await carryOn(claimed)
        try await operations.release(carried, by: worker)
        if carried.count < claimed.count { await pause() }
      } catch {
        log.error("operation.stuck", ["cause": .text(String(reflecting: error))])
        await pause()
      }
    }
  }

  private func pause() async { try? await operations.clock.sleep(Self.pauseMilliseconds) }

  /// Customers side by side, the operations of one in turn; trouble with one keeps no other from
  /// going on.
  ///
  /// - Returns: Those without trouble. The others stay leased for a while.
  private func carryOn(_ claimed: [Operation]) async -> [Operation] {
    let end = operations.clock.now().adding(seconds: Self.sliceSeconds)
    let customers = Dictionary(grouping: claimed, by: \.customer).values
    return await withTaskGroup(of: [Operation].self) { group in
      for each in customers {
        group.addTask {
          do {
            return try await carryOn(inTurn: each, until: end)
          } catch {
            log.error("operation.stuck", ["cause": .text(String(reflecting: error))])
            return []
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  private func carryOn(
    inTurn claimed: [Operation], until end: Moment
  ) async throws -> [Operation] {
    var current = claimed
    while operations.clock.now() < end, current.contains(where: { $0.state == .running }) {
      for place in current.indices where current[place].state == .running {
        if Task.isCancelled { return current }
        current[place] = try await operations.carryOn(current[place])
      }
    }
    return current
  }
}
