package import Domain

extension Phrases {
  /// Why an address of a webhook was not taken, and what helps.
  package func explain(_ flaw: WebhookAddress.Flaw) -> Explanation {
    switch flaw {
    case .empty: webhooks.addressEmpty
    case .tooLong: webhooks.addressTooLong
    case .notHTTPS: webhooks.addressNotHTTPS
    case .userInfo: webhooks.addressUserInfo
    case .malformed: webhooks.addressMalformed
    }
  }

  /// - Returns: Nil for a webhook that is not there, of which nothing is told.
  package func explain(_ refusal: WebhookRefusal) -> Explanation? {
    switch refusal {
    case .notThere: nil
    case .tooMany: webhooks.tooMany(Webhook.limit)
    case .unknownCustomer: webhooks.unknownCustomer
    case .noCustomer: webhooks.noCustomer
    case .isOff: webhooks.isOff
    case .outOfTime: webhooks.outOfTime(Webhook.keptDays)
    }
  }

  /// What came back, in a few words: a status, or why there was none.
  package func tell(_ outcome: WebhookOutcome) -> String {
    if let status = outcome.status { return webhooks.statusIn(status, outcome.milliseconds) }
    return switch outcome.flaw ?? .broken {
    case .notFound: webhooks.hostNotFound
    case .unreachable: webhooks.unreachable
    case .timedOut: webhooks.timedOut
    case .notTrusted: webhooks.notTrusted
    case .notAllowed: webhooks.notAllowed
    case .broken: webhooks.broken
    }
  }

  package func name(_ state: WebhookDelivery.State) -> String {
    switch state {
    case .waiting: webhooks.waiting
    case .taken: webhooks.taken
    case .dead: webhooks.dead
    }
  }

  /// Since when a webhook is told nothing, and why.
  package func tell(_ silence: Webhook.Silence) -> String {
    let when = language.time(silence.since)
    return switch silence.why {
    case .switchedOff: webhooks.offSince(when)
    case .gone: webhooks.goneSince(when)
    case .failing: webhooks.failingSince(when)
    }
  }
}
