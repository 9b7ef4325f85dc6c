package import Domain
package import Operations
package import Telemetry

/// Tells webhooks what happened, until it is canceled.
///
/// It keeps nothing: what is to be told, and who is at it, is in the database, so another process goes
/// on where a dead one stopped.
package struct WebhookRunner: Sendable {
  private let operations: Operations
  private let log: Log
  private let lines: Int

  private static let roundMilliseconds = 1000
  /// After trouble with the house itself.
  private static let pauseMilliseconds = 5000

  /// - Parameter lines: How many requests are under way at once.
  package init(_ operations: Operations, lines: Int = 8, log: Log) {
    self.operations = operations
    self.lines = lines
    self.log = log
  }

  package func run() async {
    let worker = operations.newWorker()
    while !Task.isCancelled {
      do {
        if try await once(worker) > 0 { continue }
        try await operations.clock.sleep(Self.roundMilliseconds)
      } catch is CancellationError {
        return
      } catch {
        log.error("webhook.stuck", ["cause": .text(String(reflecting: error))])
        try? await operations.clock.sleep(Self.pauseMilliseconds)
      }
    }
  }

  /// Lines of several customers and webhooks side by side, one turn each.
  ///
  /// - Returns: How many lines there were.
  package func once(_ worker: Worker.ID) async throws -> Int {
    let claimed = try await operations.claimWebhookLines(for: worker, limit: lines)
    await withTaskGroup(of: Void.self) { group in
      for line in claimed {
        group.addTask {
          do {
            try await operations.tell(line, by: worker) { note($0, line) }
          } catch {
            // It is somebody's again once its lease is over.
            log.error("webhook.stuck", ["cause": .text(String(reflecting: error))])
          }
        }
      }
    }
    return claimed.count
  }

  /// Neither the address nor what came back.
  private func note(_ turn: WebhookTurn, _ line: WebhookLine) {
    switch turn {
    case .taken(let events):
      if events > 0 {
        log.info(
          "webhook.taken",
          ["webhook": .text(line.webhook.text), "events": .integer(events)])
      }
    case .failed(let outcome, let isGivenUp, let isSilenced):
      log.error(
        "webhook.failed",
        [
          "webhook": .text(line.webhook.text),
          "why": .text(outcome.flaw?.rawValue ?? "status-\(outcome.status ?? 0)"),
          "given_up": .flag(isGivenUp), "switched_off": .flag(isSilenced),
        ])
    case .nothing: break
    }
  }
}
