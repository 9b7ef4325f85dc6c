package import Domain
package import SQL

private let columns: Fragment = """
  w.id, w.name, w.address, w.kinds, w.limited, w.made_by, w.made_at, w.disabled_at, w.disabled_why,
  w.earlier_until, f.customer_id
  """
private let joins: Fragment = "LEFT JOIN webhook_customers f ON f.webhook_id = w.id"

extension Statement {
  static let insertWebhook = Statement(
    "webhooks.insert",
    """
    INSERT INTO webhooks (id, name, address, kinds, limited, secret, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """)

  static let updateWebhook = Statement(
    "webhooks.update",
    "UPDATE webhooks SET name = $2, address = $3, kinds = $4, limited = $5 WHERE id = $1")

  static let switchWebhook = Statement(
    "webhooks.switch",
    "UPDATE webhooks SET disabled_at = $2, disabled_why = $3 WHERE id = $1")

  static let replaceSecret = Statement(
    "webhooks.replace-secret",
    """
    UPDATE webhooks SET earlier_secret = secret, earlier_until = $3, secret = $2 WHERE id = $1
    """)

  static let forgetSecrets = Statement(
    "webhooks.forget-secrets",
    """
    UPDATE webhooks SET earlier_secret = NULL, earlier_until = NULL WHERE earlier_until <= $1
    """)

  static let deleteWebhook = Statement(
    "webhooks.delete", "DELETE FROM webhooks WHERE id = $1")

  static let limitWebhook = Statement(
    "webhooks.limit", "INSERT INTO webhook_customers (webhook_id, customer_id) VALUES ($1, $2)")

  static let unlimitWebhook = Statement(
    "webhooks.unlimit", "DELETE FROM webhook_customers WHERE webhook_id = $1")

  static let webhook = Statement(
    "webhooks.get", "SELECT", columns, "FROM webhooks w", joins,
    "WHERE w.id = $1 ORDER BY f.customer_id")

  static let allWebhooks = Statement(
    "webhooks.all", "SELECT", columns, "FROM webhooks w", joins,
    "ORDER BY w.name, w.id, f.customer_id LIMIT 100000")

  static let webhookSecrets = Statement(
    "webhooks.secrets",
    """
    SELECT w.secret, CASE WHEN w.earlier_until > $2 THEN w.earlier_secret END
      FROM webhooks w WHERE w.id = $1
    """)

  /// What every batch of the ledger asks, in its own transaction.
  static let listeners = Statement(
    "webhooks.listeners",
    """
    SELECT w.id, w.kinds FROM webhooks w
     WHERE w.disabled_at IS NULL
       AND (w.limited = 0 OR EXISTS (
             SELECT 1 FROM webhook_customers f
              WHERE f.webhook_id = w.id AND f.customer_id = $1))
    """)
}

/// Who is to be told of what happens at a customer.
package struct Listener: Sendable {
  package let webhook: Webhook.ID
  private let kinds: Set<Action>

  init(webhook: Webhook.ID, kinds: Set<Action>) {
    self.webhook = webhook
    self.kinds = kinds
  }

  package func hears(_ action: Action) -> Bool { kinds.isEmpty || kinds.contains(action) }
}

extension Reading {
  package func webhook(
    _ id: Webhook.ID, _: HousePermit<May.ManageWebhooks>
  ) throws(Fault) -> Webhook? {
    try webhooks(.webhook, [.id(id)]).first
  }

  /// For sending, which nobody in particular does.
  package func webhook(known id: Webhook.ID) throws(Fault) -> Webhook? {
    try webhooks(.webhook, [.id(id)]).first
  }

  /// By name; a house has at most `Webhook.limit`.
  package func allWebhooks(_: HousePermit<May.ManageWebhooks>) throws(Fault) -> [Webhook] {
    try webhooks(.allWebhooks, [])
  }

  /// The sealed secrets: the present one, and the one before while it still signs.
  package func secrets(
    of webhook: Webhook.ID, at now: Moment
  ) throws(Fault) -> (present: [UInt8], earlier: [UInt8]?)? {
    try first(.webhookSecrets, [.id(webhook), .moment(now)]) { row throws(Fault) in
      (try row.bytes(0), try row.optionalBytes(1))
    }
  }

  package func listeners(at customer: Customer.ID) throws(Fault) -> [Listener] {
    try rows(.listeners, [.id(customer)]) { row throws(Fault) in
      Listener(webhook: try row.id(0, Webhook.self), kinds: Self.kinds(try row.text(1)))
    }
  }

  private static func kinds(_ text: String) -> Set<Action> {
    Set(text.split(separator: " ").compactMap { Action(rawValue: String($0)) })
  }

  private func webhooks(
    _ statement: Statement, _ values: [SQLValue]
  ) throws(Fault) -> [Webhook] {
    var webhooks: [Webhook] = []
    try each(statement, values) { row throws(Fault) in
      let id = try row.id(0, Webhook.self)
      let customer = try row.optionalID(10, Customer.self)
      if let last = webhooks.indices.last, webhooks[last].id == id {
        if case .only(var customers) = webhooks[last].reach, let customer {
          customers.insert(customer)
          webhooks[last].reach = .only(customers)
        }
        return
      }
      let since = try row.optionalMoment(7)
      let why = try row.optionalText(8).flatMap { Webhook.Silence.Reason(rawValue: $0) }
      webhooks.append(
        Webhook(
          id: id, name: Label(stored: try row.text(1)),
          address: WebhookAddress(stored: try row.text(2)), kinds: Self.kinds(try row.text(3)),
          reach: try row.integer(4) != 0 ? .only(customer.map { [$0] } ?? []) : .everyCustomer,
          madeBy: try row.text(5), madeAt: try row.moment(6),
          silence: since.map { Webhook.Silence(since: $0, why: why ?? .switchedOff) },
          earlierSecretUntil: try row.optionalMoment(9)))
    }
    return webhooks
  }
}

extension Transaction {
  package func insert(
    _ webhook: Webhook, sealed: [UInt8], _: HousePermit<May.ManageWebhooks>
  ) throws(Fault) {
    try change(
      .insertWebhook,
      [
        .id(webhook.id), .text(webhook.name.text), .text(webhook.address.text),
        .text(webhook.storedKinds), .flag(webhook.isLimited), .bytes(sealed),
        .text(webhook.madeBy), .moment(webhook.madeAt),
      ])
    try limit(webhook)
  }

  package func update(
    _ webhook: Webhook, _: HousePermit<May.ManageWebhooks>
  ) throws(Fault) {
    try change(
      .updateWebhook,
      [
        .id(webhook.id), .text(webhook.name.text), .text(webhook.address.text),
        .text(webhook.storedKinds), .flag(webhook.isLimited),
      ])
    try change(.unlimitWebhook, [.id(webhook.id)])
    try limit(webhook)
  }

  /// Switches it off for a reason, or on.
  package func set(_ silence: Webhook.Silence?, of webhook: Webhook.ID) throws(Fault) {
    try change(
      .switchWebhook,
      [.id(webhook), .moment(silence?.since), .text(silence?.why.rawValue)])
  }

  package func replaceSecret(
    of webhook: Webhook.ID, sealed: [UInt8], earlierUntil end: Moment,
    _: HousePermit<May.ManageWebhooks>
  ) throws(Fault) {
    try change(.replaceSecret, [.id(webhook), .bytes(sealed), .moment(end)])
  }

  /// Secrets that sign no more.
  package func forgetSecrets(at now: Moment) throws(Fault) {
    try change(.forgetSecrets, [.moment(now)])
  }

  /// With what is still to be told, and the record of what was.
  package func delete(
    _ webhook: Webhook.ID, _: HousePermit<May.ManageWebhooks>
  ) throws(Fault) {
    try change(.deleteWebhook, [.id(webhook)])
  }

  private func limit(_ webhook: Webhook) throws(Fault) {
    guard case .only(let customers) = webhook.reach else { return }
    try changeAll(.limitWebhook, customers.sorted().map { [.id(webhook.id), .id($0)] })
  }
}

extension Webhook {
  fileprivate var storedKinds: String { kinds.map(\.rawValue).sorted().joined(separator: " ") }

  fileprivate var isLimited: Bool {
    if case .only = reach { true } else { false }
  }
}
