package import Domain
import SQL
import Secrets
import Storage

/// What became of a turn of sending, for the log.
package enum WebhookTurn: Hashable, Sendable {
  /// So many events were taken, and this is what is left to be sent now.
  case taken(events: Int)
  case failed(WebhookOutcome, isGivenUp: Bool, isSilenced: Bool)
  /// There was nothing to tell, or somebody else has taken over.
  case nothing
}

extension Operations {
  /// How long others leave alone what somebody sends: longer than a request can take.
  package static let webhookLeaseSeconds = 30
  /// Requests to one webhook about one customer, before others have their turn.
  private static let requestsOfATurn = 10
  /// Pieces that are taken in at once.
  private static let pieces = 500
  /// Entries that are looked through for some of the wanted kinds.
  private static let looked = 1000

  /// Takes in what changes left to be told, and claims lines whose time has come.
  ///
  /// - Returns: At most `limit`, longest waiting first; empty when there is nothing to do.
  package func claimWebhookLines(
    for worker: Worker.ID, limit: Int
  ) async throws(OperationError<NoRefusal>) -> [WebhookLine] {
    let now = clock.now()
    // Nobody writes for nothing.
    guard try await look(refusing: NoRefusal.self, { try $0.hasWebhookWork(at: now) }) else {
      return []
    }
    while try await transact(
      refusing: NoRefusal.self, { try $0.takeInOutbox(at: now, limit: Self.pieces) })
      == Self.pieces
    {}
    let end = now.adding(seconds: Self.webhookLeaseSeconds)
    return try await transact(refusing: NoRefusal.self) {
      try $0.claimLines(for: worker, until: end, at: now, limit: limit)
    }
  }

  /// How many lines have something to tell: a webhook and a customer are one. For those who watch.
  package func waitingWebhookLines(
    as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> Int {
    try await look(refusing: NoRefusal.self) { snapshot in
      try snapshot.waitingWebhookLines(try Policy.permit(May.ManageWebhooks.self, principal))
    }
  }

  /// Sends what a line has to tell, request by request, until all is told, one is not taken, or the
  /// turn is over.
  ///
  /// - Parameter told: What became of each request.
  package func tell(
    _ line: WebhookLine, by worker: Worker.ID, told: @Sendable (WebhookTurn) -> Void = { _ in }
  ) async throws(OperationError<NoRefusal>) {
    var line = line
    for _ in 1...Self.requestsOfATurn {
      let turn = try await tellOnce(&line, by: worker)
      numbers.note(turn)
      told(turn)
      guard case .taken = turn, line.sent < line.wanted else { return }
    }
    let (rest, now) = (line, clock.now())
    try await transact(refusing: NoRefusal.self) {
      try $0.release(rest, by: worker, at: now)
    }
  }

  private func tellOnce(
    _ line: inout WebhookLine, by worker: Worker.ID
  ) async throws(OperationError<NoRefusal>) -> WebhookTurn {
    let place = line
    let (key, start) = (keys.webhooks, clock.now())
    let letter = try await look(refusing: NoRefusal.self) { snapshot in
      try WebhookLetter(of: place, snapshot, key: key, at: start, most: Self.looked)
    }
    guard let letter else { return .nothing }
    guard !letter.entries.isEmpty else {
      // Nothing of the wanted kinds: it counts as told.
      let isOurs = try await moveOn(&line, to: letter.last, by: worker)
      return isOurs ? .taken(events: 0) : .nothing
    }
    let outcome = await sender.send(letter.post(at: clock.now()))
    let now = clock.now()
    var delivery = letter.delivery(
      of: line, id: line.delivery ?? newID(at: now), outcome: outcome, at: now)
    if outcome.isTaken {
      delivery.takenAt = now
      let isOurs = try await moveOn(&line, to: letter.last, by: worker, telling: delivery)
      return isOurs ? .taken(events: letter.entries.count) : .nothing
    }
    return try await notTaken(&line, delivery, letter, by: worker)
  }

  private func moveOn(
    _ line: inout WebhookLine, to number: Int, by worker: Worker.ID,
    telling delivery: WebhookDelivery? = nil
  ) async throws(OperationError<NoRefusal>) -> Bool {
    let place = line
    let end = clock.now().adding(seconds: Self.webhookLeaseSeconds)
    let isOurs = try await transact(refusing: NoRefusal.self) { transaction in
      // Whoever took the line over, or removed the webhook, needs no record of ours.
      guard try transaction.advance(place, to: number, due: end, by: worker) else { return false }
      if let delivery { try transaction.keep(delivery) }
      return true
    }
    (line.sent, line.tries, line.failingSince, line.delivery) = (number, 0, nil, nil)
    return isOurs
  }

  private func notTaken(
    _ line: inout WebhookLine, _ delivery: WebhookDelivery, _ letter: WebhookLetter,
    by worker: Worker.ID
  ) async throws(OperationError<NoRefusal>) -> WebhookTurn {
    let now = delivery.triedAt
    let since = line.failingSince ?? now
    (line.tries, line.failingSince, line.delivery) = (delivery.tries, since, delivery.id)
    let next = WebhookPatience.next(
      after: delivery.tries, since: since, now: now, chance: random.word())
    let place = line
    return try await transact(refusing: NoRefusal.self) { transaction in
      var delivery = delivery
      let outcome = delivery.outcome
      let isGone = outcome.isGone
      delivery.state = next == nil ? .dead : .waiting
      delivery.nextAt = isGone ? nil : next
      let isOurs =
        if let next {
          try transaction.delay(place, until: next, by: worker)
        } else {
          try transaction.advance(place, to: letter.last, due: now, by: worker)
        }
      guard isOurs else { return .nothing }
      try transaction.keep(delivery)
      let isFailing =
        try next == nil && !transaction.anyTaken(by: place.webhook, since: since)
      if isGone || isFailing, letter.webhook.isOn {
        _ = try transaction.silence(
          letter.webhook, isGone ? .gone : .failing, .house, at: now)
      }
      return .failed(outcome, isGivenUp: next == nil, isSilenced: isGone || isFailing)
    }
  }

  /// Forgets secrets that sign no more and the record of old deliveries.
  package func sweepWebhooks() async throws(OperationError<NoRefusal>) {
    let now = clock.now()
    try await transact(refusing: NoRefusal.self) {
      try $0.forgetSecrets(at: now)
      try $0.forgetDeliveries(before: now.adding(days: -Webhook.keptDays))
    }
  }
}
