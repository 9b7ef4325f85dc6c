/// A request with events of one customer, and what became of it.
package struct WebhookDelivery: Hashable, Sendable {
  package typealias ID = Domain.ID<WebhookDelivery>

  /// Bytes of an answer that are kept.
  package static let answerLimit = 500

  package let id: ID
  package let webhook: Webhook.ID
  /// `LedgerEntry.house` for what belongs to no customer.
  package let customer: Customer.ID
  /// Numbers of the customer's ledger.
  package let first: Int
  package let last: Int
  package let events: Int
  package var state: State
  package var tries: Int
  package let madeAt: Moment
  package var triedAt: Moment
  /// When it is tried again; nil unless it waits.
  package var nextAt: Moment?
  package var takenAt: Moment?
  package var outcome: WebhookOutcome

  package enum State: String, CaseIterable, Hashable, Sendable {
    case waiting
    case taken
    /// Given up; it can be sent again.
    case dead
  }

  package init(
    id: ID, webhook: Webhook.ID, customer: Customer.ID, first: Int, last: Int, events: Int,
    state: State, tries: Int, madeAt: Moment, triedAt: Moment, nextAt: Moment? = nil,
    takenAt: Moment? = nil, outcome: WebhookOutcome
  ) {
    self.id = id
    self.webhook = webhook
    self.customer = customer
    self.first = first
    self.last = last
    self.events = events
    self.state = state
    self.tries = tries
    self.madeAt = madeAt
    self.triedAt = triedAt
    self.nextAt = nextAt
    self.takenAt = takenAt
    self.outcome = outcome
  }
}

/// What came back when something was sent.
package struct WebhookOutcome: Hashable, Sendable {
  /// The answer's status; nil when there was no answer.
  package let status: Int?
  package let milliseconds: Int
  /// Why there was none.
  package let flaw: Flaw?
  /// The beginning of the answer, as text.
  package let answer: String

  /// The words are stored: add, never change.
  package enum Flaw: String, CaseIterable, Error, Hashable, Sendable {
    case notFound = "host-not-found"
    case unreachable
    case timedOut = "timed-out"
    case notTrusted = "not-trusted"
    /// The host resolves to an address that is not to be asked.
    case notAllowed = "address-not-allowed"
    case broken
  }

  package init(status: Int?, milliseconds: Int, flaw: Flaw? = nil, answer: String = "") {
    self.status = status
    self.milliseconds = milliseconds
    self.flaw = flaw
    self.answer = answer
  }

  package var isTaken: Bool { status.map { (200..<300).contains($0) } ?? false }

  /// Whether the address says that nobody will ever listen there again.
  package var isGone: Bool { status == 410 }
}

/// How far a webhook was told of one customer's ledger, while somebody is at it.
package struct WebhookLine: Hashable, Sendable {
  package let customer: Customer.ID
  package let webhook: Webhook.ID
  /// The last number that was taken.
  package var sent: Int
  /// The last number that is to be told.
  package var wanted: Int
  package var tries: Int
  package var failingSince: Moment?
  /// The delivery that is being tried.
  package var delivery: WebhookDelivery.ID?

  package init(
    customer: Customer.ID, webhook: Webhook.ID, sent: Int, wanted: Int, tries: Int = 0,
    failingSince: Moment? = nil, delivery: WebhookDelivery.ID? = nil
  ) {
    self.customer = customer
    self.webhook = webhook
    self.sent = sent
    self.wanted = wanted
    self.tries = tries
    self.failingSince = failingSince
    self.delivery = delivery
  }
}
