package import Domain
package import SQL

private let columns: Fragment = """
  SELECT d.customer_id, d.webhook_id, d.id, d.number, d.last, d.events, d.state, d.tries, d.made_at,
         d.tried_at, d.next_at, d.taken_at, d.status, d.milliseconds, d.flaw, d.answer
    FROM webhook_deliveries d
  """

extension Statement {
  static let keepDelivery = Statement(
    "webhook-deliveries.keep",
    """
    INSERT INTO webhook_deliveries (
      customer_id, webhook_id, id, number, last, events, state, tries, made_at, tried_at, next_at,
      taken_at, status, milliseconds, flaw, answer)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
    ON CONFLICT (customer_id, webhook_id, id) DO UPDATE
       SET last = $5, events = $6, state = $7, tries = $8, tried_at = $10, next_at = $11,
           taken_at = $12, status = $13, milliseconds = $14, flaw = $15, answer = $16
    """)

  static let delivery = Statement(
    "webhook-deliveries.get", columns,
    "WHERE d.webhook_id = $1 AND d.id = $2 AND d.made_at >= $3 AND d.made_at < $4")

  static let deliveryOfLine = Statement(
    "webhook-deliveries.of-line", columns,
    "WHERE d.customer_id = $1 AND d.webhook_id = $2 AND d.id = $3")

  private static let inState: Fragment = """
    WHERE d.webhook_id = $1
      AND CASE WHEN CAST($2 AS TEXT) IS NULL OR d.state = $2 THEN 1 ELSE 0 END <> 0
    """

  static let deliveriesBefore = Statement(
    "webhook-deliveries.page-before", columns, inState,
    "AND (d.made_at, d.id) < ($3, $4) ORDER BY d.made_at DESC, d.id DESC LIMIT $5")

  static let deliveriesAfter = Statement(
    "webhook-deliveries.page-after", columns, inState,
    "AND (d.made_at, d.id) > ($3, $4) ORDER BY d.made_at, d.id LIMIT $5")

  static let deliveryCount = Statement(
    "webhook-deliveries.count",
    "SELECT COUNT(*) FROM (SELECT 1 FROM webhook_deliveries d", inState, "LIMIT 10001) a")

  static let anyTakenSince = Statement(
    "webhook-deliveries.any-taken",
    """
    SELECT 1 FROM webhook_deliveries d WHERE d.webhook_id = $1 AND d.taken_at > $2 LIMIT 1
    """)

  static let lastDelivery = Statement(
    "webhook-deliveries.last", columns,
    "WHERE d.webhook_id = $1 ORDER BY d.made_at DESC, d.id DESC LIMIT 1")

  static let forgetDeliveries = Statement(
    "webhook-deliveries.forget",
    "DELETE FROM webhook_deliveries WHERE made_at < $1 AND state <> 'waiting'")
}

extension Reading {
  /// Deliveries of a webhook, newest first unless the place leads backwards. Crosses customers.
  ///
  /// - Parameter state: Nil for every one.
  package func deliveries(
    of webhook: Webhook.ID, _ state: WebhookDelivery.State?, from place: Place,
    _: HousePermit<May.ManageWebhooks>
  ) throws(Fault) -> [WebhookDelivery] {
    try rows(
      place.backward ? .deliveriesBefore : .deliveriesAfter,
      [
        .id(webhook), .text(state?.rawValue), place.key, .id(place.id), .count(place.limit),
      ]
    ) { row throws(Fault) in try WebhookDelivery(row) }
  }

  /// At most 10,001 are counted. Crosses customers.
  package func deliveryCount(
    of webhook: Webhook.ID, _ state: WebhookDelivery.State?,
    _: HousePermit<May.ManageWebhooks>
  ) throws(Fault) -> Int {
    try first(.deliveryCount, [.id(webhook), .text(state?.rawValue)]) { row throws(Fault) in
      try row.count(0)
    } ?? 0
  }

  /// Its id tells the millisecond in which it was made, and so where in the index it is. Crosses
  /// customers.
  package func delivery(
    _ id: WebhookDelivery.ID, of webhook: Webhook.ID, _: HousePermit<May.ManageWebhooks>
  ) throws(Fault) -> WebhookDelivery? {
    let start = Int64(bitPattern: id.high >> 16) * 1000
    return try first(
      .delivery, [.id(webhook), .id(id), .integer(start), .integer(start + 1000)]
    ) { row throws(Fault) in
      try WebhookDelivery(row)
    }
  }

  /// The delivery that a line is trying.
  package func delivery(of line: WebhookLine) throws(Fault) -> WebhookDelivery? {
    guard let id = line.delivery else { return nil }
    return try first(.deliveryOfLine, [.id(line.customer), .id(line.webhook), .id(id)]) {
      row throws(Fault) in try WebhookDelivery(row)
    }
  }

  /// Whether anything got through since a moment. Crosses customers.
  package func anyTaken(by webhook: Webhook.ID, since: Moment) throws(Fault) -> Bool {
    try first(.anyTakenSince, [.id(webhook), .moment(since)]) { _ throws(Fault) in true } ?? false
  }

  /// The latest delivery. Crosses customers.
  package func lastDelivery(
    of webhook: Webhook.ID, _: HousePermit<May.ManageWebhooks>
  ) throws(Fault) -> WebhookDelivery? {
    try first(.lastDelivery, [.id(webhook)]) { row throws(Fault) in try WebhookDelivery(row) }
  }
}

extension Transaction {
  /// Writes down what became of a delivery, new or tried before.
  package func keep(_ delivery: WebhookDelivery) throws(Fault) {
    let outcome = delivery.outcome
    try change(
      .keepDelivery,
      [
        .id(delivery.customer), .id(delivery.webhook), .id(delivery.id), .count(delivery.first),
        .count(delivery.last), .count(delivery.events), .text(delivery.state.rawValue),
        .count(delivery.tries), .moment(delivery.madeAt), .moment(delivery.triedAt),
        .moment(delivery.nextAt), .moment(delivery.takenAt),
        outcome.status.map { .count($0) } ?? .null, .count(outcome.milliseconds),
        .text(outcome.flaw?.rawValue), .text(outcome.answer),
      ])
  }

  /// Forgets the record of old deliveries. Crosses customers.
  package func forgetDeliveries(before: Moment) throws(Fault) {
    try change(.forgetDeliveries, [.moment(before)])
  }
}

extension WebhookDelivery {
  fileprivate init(_ row: Row) throws(Fault) {
    guard let state = State(rawValue: try row.text(6)) else {
      throw .mismatch(statement: "webhook-deliveries", column: 6)
    }
    self.init(
      id: try row.id(2, WebhookDelivery.self), webhook: try row.id(1, Webhook.self),
      customer: try row.id(0, Customer.self), first: try row.count(3), last: try row.count(4),
      events: try row.count(5), state: state, tries: try row.count(7),
      madeAt: try row.moment(8), triedAt: try row.moment(9), nextAt: try row.optionalMoment(10),
      takenAt: try row.optionalMoment(11),
      outcome: WebhookOutcome(
        status: try row.optionalInteger(12).map { Int($0) }, milliseconds: try row.count(13),
        flaw: try row.optionalText(14).flatMap { WebhookOutcome.Flaw(rawValue: $0) },
        answer: try row.text(15)))
  }
}
