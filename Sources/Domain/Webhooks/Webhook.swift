/// An address that is told of changes (docs/domain.md, "Webhooks").
package struct Webhook: Hashable, Sendable {
  package typealias ID = Domain.ID<Webhook>

  /// How many a house may have.
  package static let limit = 100
  /// How long the secret before a new one still signs.
  package static let overlapSeconds = 86_400
  /// Events that one request tells at most.
  package static let eventsOfADelivery = 100
  /// Days for which deliveries are kept, and from which on they can be sent again.
  package static let keptDays = 30

  package let id: ID
  package var name: Label
  package var address: WebhookAddress
  /// Empty: every kind there is or will be.
  package var kinds: Set<Action>
  package var reach: Reach
  package let madeBy: String
  package let madeAt: Moment
  /// Nil while it is told of changes.
  package var silence: Silence?
  /// Until when the secret before the present one signs too; nil when there is none.
  package var earlierSecretUntil: Moment?

  package init(
    id: ID, name: Label, address: WebhookAddress, kinds: Set<Action>, reach: Reach,
    madeBy: String, madeAt: Moment, silence: Silence? = nil, earlierSecretUntil: Moment? = nil
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.kinds = kinds
    self.reach = reach
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.silence = silence
    self.earlierSecretUntil = earlierSecretUntil
  }

  /// Since when it is told nothing, and why.
  package struct Silence: Hashable, Sendable {
    package let since: Moment
    package let why: Reason

    package init(since: Moment, why: Reason) {
      self.since = since
      self.why = why
    }

    /// The words are stored: add, never change.
    package enum Reason: String, CaseIterable, Hashable, Sendable {
      case switchedOff = "switched-off"
      /// It answered 410.
      case gone
      /// Nothing was taken for three days.
      case failing
    }
  }

  package var isOn: Bool { silence == nil }

  /// Whether it is about nobody but customers that somebody may know of.
  package func isWithin(_ other: Reach) -> Bool { reach.isWithin(other) }
}

extension Reach {
  package func isWithin(_ other: Reach) -> Bool {
    switch (self, other) {
    case (_, .everyCustomer): true
    case (.everyCustomer, .only): false
    case (.only(let some), .only(let all)): some.isSubset(of: all)
    }
  }
}

/// A webhook as somebody wants it.
package struct WebhookDraft: Hashable, Sendable {
  package var name: Label
  package var address: WebhookAddress
  package var kinds: Set<Action>
  package var reach: Reach

  package init(name: Label, address: WebhookAddress, kinds: Set<Action>, reach: Reach) {
    self.name = name
    self.address = address
    self.kinds = kinds
    self.reach = reach
  }
}

/// A no to making or changing a webhook.
package enum WebhookRefusal: Error, Hashable, Sendable {
  case notThere
  /// There are `Webhook.limit` already.
  case tooMany
  case unknownCustomer
  /// About no customer at all.
  case noCustomer
  /// It is switched off, so nothing can be sent.
  case isOff
  /// Too long ago, or still to come.
  case outOfTime
}
