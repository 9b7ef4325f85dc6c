import Domain
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
    let worker = operations.newWorker()
    while !Task.isCancelled {
      if await isMine(worker) { await once() }
      await attempt("maintain") { try await operations.maintain() }
      // Should no word have come of what others left.
      operations.work.ring()
      operations.post.ring()
      do {
        try await operations.clock.sleep(Self.roundMilliseconds)
      } catch { return }
    }
  }

  /// Of several processes one does this.
  private func isMine(_ worker: Worker.ID) async -> Bool {
    do {
      return try await operations.takeUpkeep(for: worker)
    } catch {
      log.error("upkeep.failed", ["piece": "duty", "cause": .text(String(reflecting: error))])
      return false
    }
  }

  /// One round; trouble with one piece does not keep the others from running.
  package func once() async {
    await attempt("purge") { _ = try await operations.purgeDue() }
    await attempt("seats") { try await operations.countSeats() }
    await attempt("packs") { _ = try await operations.expirePacks() }
    await attempt("handovers") { try await operations.sweepHandovers() }
    await attempt("webhooks") { try await operations.sweepWebhooks() }
    await attempt("applications") { try await operations.keepApplications() }
    await attempt("sweep") { try await operations.sweep() }
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
