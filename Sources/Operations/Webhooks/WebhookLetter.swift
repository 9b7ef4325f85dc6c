import Domain
import SQL
import Secrets
import Storage

/// Events of one customer that go out in one request.
struct WebhookLetter: Sendable {
  let webhook: Webhook
  let entries: [LedgerEntry]
  /// The number up to which all is told once this is taken.
  let last: Int
  /// When the delivery that is being tried was made; nil for a new one.
  let madeAt: Moment?
  private let customer: Customer?
  private let secrets: [Token]

  /// - Returns: Nil where nobody is to be told any more.
  init?(
    of line: WebhookLine, _ snapshot: some Reading, key: SecretKey, at now: Moment, most: Int
  ) throws {
    guard let webhook = try snapshot.webhook(known: line.webhook), webhook.isOn,
      let secrets = try snapshot.signers(of: webhook.id, key: key, at: now)
    else { return nil }
    let isOfHouse = line.customer == LedgerEntry.house
    self.webhook = webhook
    self.secrets = secrets
    customer = isOfHouse ? nil : try snapshot.customer(known: line.customer)
    madeAt = try snapshot.delivery(of: line)?.madeAt
    guard webhook.reach.covers(line.customer) else {
      // It is not about this customer any more.
      (entries, last) = ([], line.wanted)
      return
    }
    let few = webhook.kinds.isEmpty ? Webhook.eventsOfADelivery : most
    let read = try snapshot.entries(of: line, after: line.sent, limit: few)
    let wanted = read.filter { webhook.kinds.isEmpty || webhook.kinds.contains($0.action) }
    entries = Array(wanted.prefix(Webhook.eventsOfADelivery))
    let isWhole = entries.count == wanted.count
    last = (isWhole ? read.last?.number : entries.last?.number) ?? line.wanted
  }

  /// Some events of a customer's ledger once more, whatever was told since.
  init?(
    again delivery: WebhookDelivery, to webhook: Webhook, _ snapshot: some Reading,
    key: SecretKey, at now: Moment
  ) throws {
    let line = WebhookLine(
      customer: delivery.customer, webhook: webhook.id, sent: delivery.first - 1,
      wanted: delivery.last, delivery: delivery.id)
    guard let secrets = try snapshot.signers(of: webhook.id, key: key, at: now) else { return nil }
    self.webhook = webhook
    self.secrets = secrets
    let isOfHouse = line.customer == LedgerEntry.house
    customer = isOfHouse ? nil : try snapshot.customer(known: line.customer)
    entries = try snapshot.entries(of: line, after: line.sent, limit: 1000)
      .filter { webhook.kinds.isEmpty || webhook.kinds.contains($0.action) }
    last = delivery.last
    madeAt = delivery.madeAt
  }

  /// A letter that is no part of any line: a test.
  init?(
    testing webhook: Webhook, with entry: LedgerEntry, _ snapshot: some Reading, key: SecretKey,
    at now: Moment
  ) throws {
    guard let secrets = try snapshot.signers(of: webhook.id, key: key, at: now) else { return nil }
    self.webhook = webhook
    self.secrets = secrets
    (entries, last, customer, madeAt) = ([entry], entry.number, nil, nil)
  }

  func post(at now: Moment) -> WebhookPost {
    let names = customer.map { [$0.id: $0.name.text] } ?? [:]
    let body = WebhookEvent.body(entries, webhook: webhook.id, customers: names)
    let seconds = now.microseconds / 1_000_000
    return WebhookPost(
      address: webhook.address,
      fields: [
        ("Content-Type", "application/json"),
        ("Tenantry-Event-Id", entries.first.map { WebhookEvent.id($0) } ?? ""),
        ("Tenantry-Timestamp", String(seconds)),
        (
          "Tenantry-Signature",
          RequestSignature.header(body, at: seconds, secrets: secrets)
        ),
      ], body: body)
  }

  /// What is written down of it: taken or waiting, and what came back.
  func delivery(
    of line: WebhookLine, id: WebhookDelivery.ID, outcome: WebhookOutcome, at now: Moment
  ) -> WebhookDelivery {
    WebhookDelivery(
      id: id, webhook: line.webhook, customer: line.customer, first: line.sent + 1, last: last,
      events: entries.count, state: outcome.isTaken ? .taken : .waiting, tries: line.tries + 1,
      madeAt: madeAt ?? now, triedAt: now, outcome: outcome)
  }
}

extension Reading {
  /// The secrets that sign, the present one first; nil for a webhook that was removed meanwhile.
  fileprivate func signers(of webhook: Webhook.ID, key: SecretKey, at now: Moment) throws
    -> [Token]?
  {
    guard let sealed = try secrets(of: webhook, at: now) else { return nil }
    return try [sealed.present, sealed.earlier].compactMap(\.self).map { bytes in
      let plain = try SecretBox.open(bytes, boundTo: webhook.bytes, key: key)
      guard let token = Token(parsing: String(decoding: plain, as: UTF8.self), as: .webhook)
      else { throw Fault.corrupt(statement: "webhooks.secrets") }
      return token
    }
  }
}
