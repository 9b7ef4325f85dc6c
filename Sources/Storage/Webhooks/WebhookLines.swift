package import Domain
package import SQL

extension Statement {
  static let insertOutbox = Statement(
    "webhook-outbox.insert",
    """
    INSERT INTO webhook_outbox (customer_id, webhook_id, number, last) VALUES ($1, $2, $3, $4)
    """)

  // In the order of the ledger: a line is never moved on past what it was not told.
  static let outbox = Statement(
    "webhook-outbox.first",
    """
    SELECT o.customer_id, o.webhook_id, o.number, o.last FROM webhook_outbox o
     ORDER BY o.customer_id, o.webhook_id, o.number LIMIT $1
    """)

  static let deleteOutbox = Statement(
    "webhook-outbox.delete",
    "DELETE FROM webhook_outbox WHERE customer_id = $1 AND webhook_id = $2 AND number = $3")

  // A line that has told everything goes on where the new piece begins.
  static let extendLine = Statement(
    "webhook-lines.extend",
    """
    INSERT INTO webhook_lines (customer_id, webhook_id, sent, wanted, due_at)
    SELECT $1, w.id, $3 - 1, $4, CASE WHEN w.disabled_at IS NULL THEN CAST($5 AS BIGINT) END
      FROM webhooks w WHERE w.id = $2
    ON CONFLICT (customer_id, webhook_id) DO UPDATE
       SET sent = CASE WHEN webhook_lines.sent = webhook_lines.wanted
                         OR excluded.sent < webhook_lines.sent
                       THEN excluded.sent ELSE webhook_lines.sent END,
           wanted = CASE WHEN excluded.wanted > webhook_lines.wanted
                         THEN excluded.wanted ELSE webhook_lines.wanted END,
           due_at = COALESCE(webhook_lines.due_at, excluded.due_at)
    """)

  static let anyLineDue = Statement(
    "webhook-lines.any-due", "SELECT 1 FROM webhook_lines l WHERE l.due_at <= $1 LIMIT 1")

  static let countWaitingLines = Statement(
    "webhook-lines.count-waiting",
    "SELECT COUNT(*) FROM webhook_lines l WHERE l.due_at IS NOT NULL")

  static let anyOutbox = Statement(
    "webhook-outbox.any", "SELECT 1 FROM webhook_outbox o LIMIT 1")

  static let claimLines = Statement(
    "webhook-lines.claim",
    """
    WITH next AS (
      SELECT l.customer_id, l.webhook_id FROM webhook_lines l
       WHERE l.due_at <= $1 ORDER BY l.tries, l.due_at LIMIT $4
    """, passingOverLocked,
    """
    )
    UPDATE webhook_lines SET worker = $2, due_at = $3 FROM next n
     WHERE webhook_lines.customer_id = n.customer_id AND webhook_lines.webhook_id = n.webhook_id
    RETURNING webhook_lines.customer_id, webhook_lines.webhook_id, webhook_lines.sent,
              webhook_lines.wanted, webhook_lines.tries, webhook_lines.failing_since,
              webhook_lines.delivery_id
    """)

  // Nobody moves on a line that somebody else has taken over, or that was told to begin again.
  static let advanceLine = Statement(
    "webhook-lines.advance",
    """
    UPDATE webhook_lines
       SET sent = $5, tries = 0, failing_since = NULL, delivery_id = NULL,
           due_at = CASE WHEN wanted > $5 THEN CAST($6 AS BIGINT) END
     WHERE customer_id = $1 AND webhook_id = $2 AND worker = $3 AND sent = $4
       AND due_at IS NOT NULL
    """)

  static let delayLine = Statement(
    "webhook-lines.delay",
    """
    UPDATE webhook_lines SET due_at = $5, tries = $6, failing_since = $7, delivery_id = $8
     WHERE customer_id = $1 AND webhook_id = $2 AND worker = $3 AND sent = $4
       AND due_at IS NOT NULL
    """)

  static let releaseLine = Statement(
    "webhook-lines.release",
    """
    UPDATE webhook_lines SET due_at = $4
     WHERE customer_id = $1 AND webhook_id = $2 AND worker = $3 AND due_at IS NOT NULL
    """)

  static let line = Statement(
    "webhook-lines.get",
    """
    SELECT l.sent, l.wanted FROM webhook_lines l WHERE l.customer_id = $1 AND l.webhook_id = $2
    """)

  static let stopLines = Statement(
    "webhook-lines.stop",
    "UPDATE webhook_lines SET due_at = NULL, worker = NULL WHERE webhook_id = $1")

  static let dropLines = Statement(
    "webhook-lines.drop", "DELETE FROM webhook_lines WHERE webhook_id = $1")

  static let dropOutbox = Statement(
    "webhook-outbox.drop", "DELETE FROM webhook_outbox WHERE webhook_id = $1")

  static let startLines = Statement(
    "webhook-lines.start",
    """
    UPDATE webhook_lines SET due_at = $2, tries = 0, failing_since = NULL, delivery_id = NULL
     WHERE webhook_id = $1 AND sent < wanted
    """)

  // One look into the ledger's index by time for each customer; what is further back stays so.
  static let rewindLines = Statement(
    "webhook-lines.rewind",
    """
    INSERT INTO webhook_lines (customer_id, webhook_id, sent, wanted, due_at)
    SELECT s.customer_id, w.id, s.first - 1, s.number, CAST($3 AS BIGINT)
      FROM webhooks w
      JOIN (SELECT h.customer_id, h.number,
                   (SELECT l.number FROM ledger l
                     WHERE l.customer_id = h.customer_id AND l.at >= $2
                     ORDER BY l.at, l.number LIMIT 1) AS first
              FROM ledger_heads h) s ON s.first IS NOT NULL
     WHERE w.id = $1
       AND (w.limited = 0 OR EXISTS (
             SELECT 1 FROM webhook_customers f
              WHERE f.webhook_id = w.id AND f.customer_id = s.customer_id))
    ON CONFLICT (customer_id, webhook_id) DO UPDATE
       SET sent = CASE WHEN excluded.sent < webhook_lines.sent
                       THEN excluded.sent ELSE webhook_lines.sent END,
           wanted = excluded.wanted, due_at = excluded.due_at, worker = NULL, tries = 0,
           failing_since = NULL, delivery_id = NULL
    """)

  static let eventsAfter = Statement(
    "webhook-lines.events", entryColumns,
    "WHERE l.customer_id = $1 AND l.number > $2 AND l.number <= $3 ORDER BY l.number LIMIT $4")
}

extension Reading {
  /// Whether there is anything to be told now. Crosses customers.
  package func hasWebhookWork(at now: Moment) throws(Fault) -> Bool {
    let isLeft = try first(.anyOutbox) { _ throws(Fault) in true } ?? false
    if isLeft { return true }
    return try first(.anyLineDue, [.moment(now)]) { _ throws(Fault) in true } ?? false
  }

  /// Lines of webhooks that are on and have something to tell. Crosses customers.
  package func waitingWebhookLines(
    _ permit: HousePermit<May.ManageWebhooks>
  ) throws(Fault) -> Int {
    try first(.countWaitingLines) { row throws(Fault) in try row.count(0) } ?? 0
  }

  /// Entries of one customer's ledger behind `sent`, up to `wanted`, oldest first.
  package func entries(
    of line: WebhookLine, after number: Int, limit: Int
  ) throws(Fault) -> [LedgerEntry] {
    try rows(
      .eventsAfter, [.id(line.customer), .count(number), .count(line.wanted), .count(limit)]
    ) { row throws(Fault) in try row.entry() }
  }

  /// How far a webhook was told of a customer, and how far it is to be; nil before the first time.
  package func line(
    _ webhook: Webhook.ID, _ customer: Customer.ID
  ) throws(Fault) -> (sent: Int, wanted: Int)? {
    try first(.line, [.id(customer), .id(webhook)]) { row throws(Fault) in
      (try row.count(0), try row.count(1))
    }
  }
}

extension Transaction {
  /// Leaves word that entries of a customer's ledger are to be told, in the transaction that writes
  /// them.
  package func leaveWord(
    for webhooks: [Webhook.ID], of customer: Customer.ID, from number: Int, to last: Int
  ) throws(Fault) {
    try changeAll(
      .insertOutbox,
      webhooks.map { [.id(customer), .id($0), .count(number), .count(last)] })
  }

  /// Takes what was left into the lines that are sent from. Crosses customers.
  ///
  /// - Returns: How many pieces were taken.
  package func takeInOutbox(at now: Moment, limit: Int) throws(Fault) -> Int {
    let found = try rows(.outbox, [.count(limit)]) { row throws(Fault) in
      (
        customer: try row.id(0, Customer.self), webhook: try row.id(1, Webhook.self),
        number: try row.count(2), last: try row.count(3)
      )
    }
    try changeAll(
      .extendLine,
      found.map {
        [.id($0.customer), .id($0.webhook), .count($0.number), .count($0.last), .moment(now)]
      })
    try changeAll(
      .deleteOutbox, found.map { [.id($0.customer), .id($0.webhook), .count($0.number)] })
    return found.count
  }

  /// Claims lines whose time has come: those that are heard first, longest waiting first, so that an
  /// address that does not answer keeps nobody else waiting. Crosses customers.
  package func claimLines(
    for worker: Worker.ID, until end: Moment, at now: Moment, limit: Int
  ) throws(Fault) -> [WebhookLine] {
    try rows(.claimLines, [.moment(now), .id(worker), .moment(end), .count(limit)]) {
      row throws(Fault) in
      WebhookLine(
        customer: try row.id(0, Customer.self), webhook: try row.id(1, Webhook.self),
        sent: try row.count(2), wanted: try row.count(3), tries: try row.count(4),
        failingSince: try row.optionalMoment(5),
        delivery: try row.optionalID(6, WebhookDelivery.self))
    }
  }

  /// Moves a line on to `number`.
  ///
  /// - Parameter due: When what is left is to be sent: until then it stays the worker's.
  /// - Returns: False when it is not the worker's any more.
  package func advance(
    _ line: WebhookLine, to number: Int, due: Moment, by worker: Worker.ID
  ) throws(Fault) -> Bool {
    try change(
      .advanceLine,
      [
        .id(line.customer), .id(line.webhook), .id(worker), .count(line.sent), .count(number),
        .moment(due),
      ]) == 1
  }

  /// - Parameter line: With its tries as they are by now.
  package func delay(
    _ line: WebhookLine, until next: Moment, by worker: Worker.ID
  ) throws(Fault) -> Bool {
    try change(
      .delayLine,
      [
        .id(line.customer), .id(line.webhook), .id(worker), .count(line.sent), .moment(next),
        .count(line.tries), .moment(line.failingSince), .id(line.delivery),
      ]) == 1
  }

  /// Lets others go on with a line at once.
  package func release(
    _ line: WebhookLine, by worker: Worker.ID, at now: Moment
  ) throws(Fault) {
    try change(
      .releaseLine, [.id(line.customer), .id(line.webhook), .id(worker), .moment(now)])
  }

  /// Nothing more is sent to a webhook; what was to be told is remembered. Crosses customers.
  package func stopLines(of webhook: Webhook.ID) throws(Fault) {
    try change(.stopLines, [.id(webhook)])
  }

  /// Forgets what was to be told. Crosses customers.
  package func dropLines(of webhook: Webhook.ID) throws(Fault) {
    try change(.dropOutbox, [.id(webhook)])
    try change(.dropLines, [.id(webhook)])
  }

  /// What is left is due now. Crosses customers.
  package func startLines(of webhook: Webhook.ID, at now: Moment) throws(Fault) {
    try change(.startLines, [.id(webhook), .moment(now)])
  }

  /// Everything since a moment is to be told, once more where it was told. Crosses customers.
  ///
  /// - Returns: Of how many customers there is something to tell.
  package func rewindLines(
    of webhook: Webhook.ID, to since: Moment, at now: Moment
  ) throws(Fault) -> Int {
    try change(.rewindLines, [.id(webhook), .moment(since), .moment(now)])
  }
}
