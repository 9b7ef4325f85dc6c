import Operations
import SQL
import Telemetry

/// The series of what the house does in the background.
enum WorkMetrics {
  static func register(_ house: Installation, in metrics: Metrics) {
    let numbers = house.operations.numbers
    rows(metrics, "changed") { numbers.changedRows }
    rows(metrics, "already_so") { numbers.rowsAlreadySo }
    rows(metrics, "refused") { numbers.refusedRows }
    metrics.counter(
      "tenantry_operations_finished_total", "Operations whose last row was carried out here."
    ) { numbers.finishedOperations }
    mails(metrics, "sent") { numbers.sentMails }
    mails(metrics, "failed") { numbers.failedMails }
    mails(metrics, "given_up") { numbers.mailsGivenUp }
    webhooks(metrics, "taken") { numbers.takenWebhookRequests }
    webhooks(metrics, "failed") { numbers.failedWebhookRequests }
    webhooks(metrics, "given_up") { numbers.webhookRequestsGivenUp }
    metrics.counter(
      "tenantry_webhook_events_total", "Events in requests to webhooks that were taken."
    ) { numbers.webhookEvents }
    let pool = house.pool
    metrics.gauge(
      "tenantry_requests_waiting", "Pieces of work for which no thread is free."
    ) { Double(pool.depth) }
  }

  private static func rows(
    _ metrics: Metrics, _ outcome: String, reading read: @escaping @Sendable () -> Int
  ) {
    metrics.counter(
      "tenantry_operation_rows_total", "Rows of operations that were carried out here.",
      ["outcome": outcome], reading: read)
  }

  private static func webhooks(
    _ metrics: Metrics, _ outcome: String, reading read: @escaping @Sendable () -> Int
  ) {
    metrics.counter(
      "tenantry_webhook_requests_total", "Requests to webhooks.", ["outcome": outcome],
      reading: read)
  }

  private static func mails(
    _ metrics: Metrics, _ outcome: String, reading read: @escaping @Sendable () -> Int
  ) {
    metrics.counter(
      "tenantry_mails_total", "Attempts to hand a mail to the mail server.",
      ["outcome": outcome], reading: read)
  }
}
