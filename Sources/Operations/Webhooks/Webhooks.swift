package import Domain
import SQL
package import Secrets
import Storage

/// A webhook that was just made, or has a new secret; its text is told here, once.
package struct NewWebhook: Sendable {
  package let webhook: Webhook
  package let secret: Token
}

/// A webhook with what became of the latest delivery.
package struct WebhookSummary: Sendable {
  package let webhook: Webhook
  package let last: WebhookDelivery?
}

extension Operations {
  /// The house's webhooks that are about nobody out of reach, by name.
  package func webhooks(
    as principal: Principal
  ) async throws(OperationError<Missing>) -> [WebhookSummary] {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.ManageWebhooks.self, principal)
      return try snapshot.allWebhooks(permit).filter { $0.isWithin(principal.reach) }.map {
        WebhookSummary(webhook: $0, last: try snapshot.lastDelivery(of: $0.id, permit))
      }
    }
  }

  package func webhook(
    _ id: Webhook.ID, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> Webhook {
    try await look(refusing: WebhookRefusal.self) { try $0.webhook(id, principal).webhook }
  }

  /// Makes a webhook, which is told of what happens from now on.
  package func makeWebhook(
    _ draft: WebhookDraft, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> NewWebhook {
    let now = clock.now()
    let webhook = Webhook(
      id: newID(at: now), name: draft.name, address: draft.address, kinds: draft.kinds,
      reach: draft.reach, madeBy: principal.name, madeAt: now)
    let secret = Token.make(.webhook, random)
    let sealed = sealed(secret, of: webhook.id)
    try await transact(refusing: WebhookRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageWebhooks.self, principal)
      guard try transaction.allWebhooks(permit).count < Webhook.limit else {
        throw WebhookRefusal.tooMany
      }
      try transaction.check(draft.reach, principal)
      try transaction.insert(webhook, sealed: sealed, permit)
      try transaction.enter(.webhookMade, webhook, principal, at: now, after: webhook.facts)
    }
    return NewWebhook(webhook: webhook, secret: secret)
  }

  package func changeWebhook(
    _ id: Webhook.ID, to draft: WebhookDraft, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> Webhook {
    let now = clock.now()
    return try await transact(refusing: WebhookRefusal.self) { transaction in
      let (old, permit) = try transaction.webhook(id, principal)
      try transaction.check(draft.reach, principal)
      var webhook = old
      webhook.name = draft.name
      webhook.address = draft.address
      webhook.kinds = draft.kinds
      webhook.reach = draft.reach
      guard webhook != old else { return old }
      try transaction.update(webhook, permit)
      try transaction.enter(
        .webhookChanged, webhook, principal, at: now, before: old.facts, after: webhook.facts)
      return webhook
    }
  }

  /// Makes a new secret; for a day both sign.
  package func replaceSecret(
    of id: Webhook.ID, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> NewWebhook {
    let now = clock.now()
    let secret = Token.make(.webhook, random)
    let sealed = sealed(secret, of: id)
    return try await transact(refusing: WebhookRefusal.self) { transaction in
      var (webhook, permit) = try transaction.webhook(id, principal)
      let end = now.adding(seconds: Webhook.overlapSeconds)
      try transaction.replaceSecret(of: id, sealed: sealed, earlierUntil: end, permit)
      webhook.earlierSecretUntil = end
      try transaction.enter(.webhookSecretReplaced, webhook, principal, at: now)
      return NewWebhook(webhook: webhook, secret: secret)
    }
  }

  /// Removes it with what is still to be told.
  package func removeWebhook(
    _ id: Webhook.ID, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) {
    let now = clock.now()
    try await transact(refusing: WebhookRefusal.self) { transaction in
      let (webhook, permit) = try transaction.webhook(id, principal)
      try transaction.delete(id, permit)
      try transaction.enter(
        .webhookRemoved, webhook, principal, at: now, before: webhook.facts)
    }
  }

  private func sealed(_ secret: Token, of webhook: Webhook.ID) -> [UInt8] {
    SecretBox.seal(
      Array(secret.reveal().utf8), boundTo: webhook.bytes, key: keys.webhooks, random)
  }
}

extension Reading {
  /// A webhook that somebody may manage; one about others looks like one that is not there.
  func webhook(
    _ id: Webhook.ID, _ principal: Principal
  ) throws -> (webhook: Webhook, permit: HousePermit<May.ManageWebhooks>) {
    let permit = try Policy.permit(May.ManageWebhooks.self, principal)
    guard let webhook = try webhook(id, permit), webhook.isWithin(principal.reach) else {
      throw WebhookRefusal.notThere
    }
    return (webhook, permit)
  }

  /// Whether a webhook may be about these customers.
  fileprivate func check(_ reach: Reach, _ principal: Principal) throws {
    guard reach.isWithin(principal.reach) else { throw WebhookRefusal.unknownCustomer }
    guard case .only(let customers) = reach else { return }
    guard !customers.isEmpty else { throw WebhookRefusal.noCustomer }
    for customer in customers {
      guard try self.customer(known: customer) != nil else {
        throw WebhookRefusal.unknownCustomer
      }
    }
  }
}

extension Transaction {
  /// An entry in the chain of the house.
  func enter(
    _ action: Action, _ webhook: Webhook, _ principal: Principal, at now: Moment,
    before: Facts = Facts(), after: Facts = Facts()
  ) throws(Fault) {
    var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
    ledger.add(
      action, webhook.id, named: webhook.name.text, before: before.text(), after: after.text())
    try ledger.write(to: self)
  }
}

extension Webhook {
  /// What the ledger tells of it. An address may carry a key in its path, so only its host is told.
  fileprivate var facts: Facts {
    var facts = Facts()
    facts.add("name", name.text)
    facts.add("host", address.host)
    if !kinds.isEmpty { facts.add("kinds", kinds.map(\.rawValue).sorted()) }
    if case .only(let customers) = reach {
      facts.add("customers", customers.sorted().map(\.text))
    }
    return facts
  }
}
