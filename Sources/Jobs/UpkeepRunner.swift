package import Operations
package import Telemetry

/// Does once a minute what time makes due, until it is canceled.
package struct UpkeepRunner: Sendable {
  private let operations: Operations
  private let log: Log

  private static let roundMilliseconds = 60_000

  package init(_ operations: Operations, log: Log) {
    self.operations = operations
    self.log = log
  }

  package func run() async {
    while !Task.isCancelled {
      await once()
      do {
        try await operations.clock.sleep(Self.roundMilliseconds)
      } catch { return }
    }
  }

  /// One round; trouble with one piece does not keep the others from running.
  package func once() async {
    await attempt("purge") { _ = try await operations.purgeDue() }
    await attempt("seats") { try await operations.countSeats() }
    await attempt("packs") { _ = try await operations.expirePacks() }
    await attempt("handovers") { try await operations.sweepHandovers() }
    await attempt("sweep") { try await operations.sweep() }
    await attempt("maintain") { try await operations.maintain() }
    // Whoever was waiting for work looks again: another process may have left some.
    operations.work.ring()
    operations.post.ring()
  }

  private func attempt(_ piece: String, _ work: () async throws -> Void) async {
    do {
      try await work()
    } catch {
      log.error(
        "upkeep.failed", ["piece": .text(piece), "cause": .text(String(reflecting: error))])
    }
  }
}
