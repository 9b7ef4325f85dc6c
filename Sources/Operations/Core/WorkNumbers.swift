import Domain
import Storage
import Synchronization

/// What this process has carried out since it started, for those who watch it. Counted only once it
/// is committed.
package final class WorkNumbers: Sendable {
  private let changed = Atomic(0)
  private let alreadySo = Atomic(0)
  private let refused = Atomic(0)
  private let finished = Atomic(0)
  private let sent = Atomic(0)
  private let failed = Atomic(0)
  private let givenUp = Atomic(0)
  private let told = Atomic(0)
  private let untold = Atomic(0)
  private let neverTold = Atomic(0)
  private let events = Atomic(0)

  /// Rows of operations, by what became of them.
  package var changedRows: Int { changed.load(ordering: .relaxed) }
  package var rowsAlreadySo: Int { alreadySo.load(ordering: .relaxed) }
  package var refusedRows: Int { refused.load(ordering: .relaxed) }
  /// Operations whose last row was carried out here.
  package var finishedOperations: Int { finished.load(ordering: .relaxed) }
  package var sentMails: Int { sent.load(ordering: .relaxed) }
  /// Attempts that are to be repeated.
  package var failedMails: Int { failed.load(ordering: .relaxed) }
  package var mailsGivenUp: Int { givenUp.load(ordering: .relaxed) }
  /// Requests to webhooks that were taken.
  package var takenWebhookRequests: Int { told.load(ordering: .relaxed) }
  /// Those that are to be repeated.
  package var failedWebhookRequests: Int { untold.load(ordering: .relaxed) }
  package var webhookRequestsGivenUp: Int { neverTold.load(ordering: .relaxed) }
  /// Events in the requests that were taken.
  package var webhookEvents: Int { events.load(ordering: .relaxed) }

  func note(_ step: Step, isLast: Bool) {
    changed.wrappingAdd(step.changed, ordering: .relaxed)
    alreadySo.wrappingAdd(step.alreadySo, ordering: .relaxed)
    refused.wrappingAdd(step.refused, ordering: .relaxed)
    if isLast { finished.wrappingAdd(1, ordering: .relaxed) }
  }

  func note(_ turn: WebhookTurn) {
    switch turn {
    // Passing over what is not wanted takes no request.
    case .taken(events: 0), .nothing: break
    case .taken(let count):
      told.wrappingAdd(1, ordering: .relaxed)
      events.wrappingAdd(count, ordering: .relaxed)
    case .failed(_, isGivenUp: true, _): neverTold.wrappingAdd(1, ordering: .relaxed)
    case .failed: untold.wrappingAdd(1, ordering: .relaxed)
    }
  }

  func noteSentMail() {
    sent.wrappingAdd(1, ordering: .relaxed)
  }

  func noteFailedMail(isGivenUp: Bool) {
    if isGivenUp {
      givenUp.wrappingAdd(1, ordering: .relaxed)
    } else {
      failed.wrappingAdd(1, ordering: .relaxed)
    }
  }
}
