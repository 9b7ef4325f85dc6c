package import Domain
import SQL
import Storage

extension Operations {
  /// Sends one event of its own to a webhook, on or off, and tells what came back.
  ///
  /// That it was tested is in the ledger, and that entry is the event. It is not tried again.
  package func testWebhook(
    _ id: Webhook.ID, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> WebhookDelivery {
    let now = clock.now()
    let key = keys.webhooks
    let letter = try await transact(refusing: WebhookRefusal.self) { transaction in
      let webhook = try transaction.webhook(id, principal).webhook
      let number = try transaction.chainLength(of: LedgerEntry.house) + 1
      let entry = LedgerEntry(
        customer: LedgerEntry.house, number: number, at: now, actor: principal.name,
        action: .webhookTested, subject: id.of(LedgerEntry.self), subjectName: webhook.name.text)
      let letter = try WebhookLetter(
        testing: webhook, with: entry, transaction, key: key, at: now)
      try transaction.enter(.webhookTested, webhook, principal, at: now)
      return letter
    }
    guard let letter else { throw .refused(.notThere) }
    let outcome = await sender.send(letter.post(at: clock.now()))
    let end = clock.now()
    let line = WebhookLine(
      customer: LedgerEntry.house, webhook: id, sent: letter.last - 1, wanted: letter.last)
    var delivery = letter.delivery(of: line, id: newID(at: end), outcome: outcome, at: end)
    delivery.state = outcome.isTaken ? .taken : .dead
    delivery.takenAt = outcome.isTaken ? end : nil
    let told = delivery
    return try await transact(refusing: WebhookRefusal.self) { transaction in
      _ = try transaction.webhook(id, principal)
      try transaction.keep(told)
      return told
    }
  }

  /// Sends a delivery once more, at once, whatever became of it before; the line goes on as it was.
  package func sendAgain(
    _ name: WebhookDelivery.ID, of id: Webhook.ID, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> WebhookDelivery {
    let (key, start) = (keys.webhooks, clock.now())
    let found = try await look(refusing: WebhookRefusal.self) { snapshot in
      let (webhook, permit) = try snapshot.webhook(id, principal)
      guard let delivery = try snapshot.delivery(name, of: id, permit),
        let letter = try WebhookLetter(
          again: delivery, to: webhook, snapshot, key: key, at: start)
      else { throw WebhookRefusal.notThere }
      return (delivery: delivery, letter: letter)
    }
    let outcome = await sender.send(found.letter.post(at: clock.now()))
    let now = clock.now()
    return try await transact(refusing: WebhookRefusal.self) { transaction in
      let (webhook, permit) = try transaction.webhook(id, principal)
      // It may have moved on while this was under way.
      guard var delivery = try transaction.delivery(name, of: id, permit) else {
        throw WebhookRefusal.notThere
      }
      delivery.outcome = outcome
      delivery.triedAt = now
      delivery.tries += 1
      if outcome.isTaken, delivery.state == .dead {
        delivery.state = .taken
        delivery.nextAt = nil
      }
      if outcome.isTaken { delivery.takenAt = now }
      try transaction.keep(delivery)
      var facts = Facts()
      facts.add("delivery", delivery.id.text)
      try transaction.enter(.webhookReplayed, webhook, principal, at: now, after: facts)
      return delivery
    }
  }

  /// One delivery; nil for one that is not there any more.
  package func delivery(
    _ name: WebhookDelivery.ID, of id: Webhook.ID, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> WebhookDelivery? {
    try await look(refusing: WebhookRefusal.self) { snapshot in
      let (_, permit) = try snapshot.webhook(id, principal)
      return try snapshot.delivery(name, of: id, permit)
    }
  }

  /// What was sent to a webhook, newest first.
  ///
  /// - Parameter state: Nil for every one.
  package func deliveries(
    of id: Webhook.ID, _ state: WebhookDelivery.State?, _ request: PageRequest,
    as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> Page<WebhookDelivery> {
    let paging = Paging(request, numeric: true, descending: true)
    return try await look(refusing: WebhookRefusal.self) { snapshot in
      let (_, permit) = try snapshot.webhook(id, principal)
      let read = try snapshot.deliveries(of: id, state, from: paging.place, permit)
      let total = try snapshot.deliveryCount(of: id, state, permit)
      return paging.page(read, total: total) {
        (.integer($0.madeAt.microseconds), $0.id.of(Place.self))
      }
    }
  }
}
