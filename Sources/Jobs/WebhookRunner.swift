package import Domain
package import Operations
import Synchronization
package import Telemetry

/// Tells webhooks what happened, until it is canceled.
///
/// It keeps nothing: what is to be told, and who is at it, is in the database, so another process goes
/// on where a dead one stopped.
package struct WebhookRunner: Sendable {
  private let operations: Operations
  private let log: Log
  private let lines: Int

  /// How often it looks for what other processes, and changes, left.
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
    let (bell, busy) = (WorkSignal(), Busy())
    await withDiscardingTaskGroup { group in
      group.addTask {
        while !Task.isCancelled {
          try? await operations.clock.sleep(Self.roundMilliseconds)
          bell.ring()
        }
      }
      while !Task.isCancelled {
        for line in await claim(worker, upTo: lines - busy.count) {
          busy.change(by: 1)
          // One that answers slowly keeps no other waiting.
          group.addTask {
            await tell(line, worker)
            busy.change(by: -1)
            bell.ring()
          }
        }
        await bell.wait()
      }
    }
  }

  /// One turn of each line that is due.
  ///
  /// - Returns: How many there were.
  package func once(_ worker: Worker.ID) async -> Int {
    let claimed = await claim(worker, upTo: lines)
    for line in claimed { await tell(line, worker) }
    return claimed.count
  }

  private func claim(_ worker: Worker.ID, upTo limit: Int) async -> [WebhookLine] {
    guard limit > 0 else { return [] }
    do {
      return try await operations.claimWebhookLines(for: worker, limit: limit)
    } catch {
      log.error("webhook.stuck", ["cause": .text(String(reflecting: error))])
      try? await operations.clock.sleep(Self.pauseMilliseconds)
      return []
    }
  }

  private func tell(_ line: WebhookLine, _ worker: Worker.ID) async {
    do {
      try await operations.tell(line, by: worker) { note($0, line) }
    } catch {
      // It is somebody's again once its lease is over.
      log.error("webhook.stuck", ["cause": .text(String(reflecting: error))])
    }
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

/// How many lines are being told.
private final class Busy: Sendable {
  private let number = Atomic(0)

  var count: Int { number.load(ordering: .relaxed) }

  func change(by step: Int) { number.wrappingAdd(step, ordering: .relaxed) }
}
