import HTTP
import Telemetry

/// The server's own series.
struct ServerMetrics: Sendable {
  let inFlight: Gauge
  let openConnections: Gauge
  private let duration: Histogram
  private let bytesIn: Counter
  private let bytesOut: Counter
  /// By method, then by class of status.
  private let requests: [Method: [Counter]]
  private let refusals: [HeadFlaw: Counter]
  let slowHeads: Counter
  let slowBodies: Counter
  let lostClients: Counter

  init(_ metrics: Metrics) {
    inFlight = metrics.gauge("http_requests_in_flight", "Handlers that run.")
    openConnections = metrics.gauge("http_connections_open", "Open connections.")
    duration = metrics.histogram(
      "http_request_duration_seconds", "From the request line to the end of the answer.")
    bytesIn = metrics.counter("http_received_body_bytes_total", "Bytes of request bodies.")
    bytesOut = metrics.counter("http_sent_body_bytes_total", "Bytes of answers' bodies.")
    requests = Dictionary(
      uniqueKeysWithValues: Method.allCases.map { method in
        (method, (1...5).map { Self.requests(metrics, method, "\($0)xx") })
      })
    refusals = Dictionary(
      uniqueKeysWithValues: HeadFlaw.allCases.map { ($0, Self.refusals(metrics, $0.rawValue)) })
    slowHeads = Self.refusals(metrics, "slowHead")
    slowBodies = Self.refusals(metrics, "slowBody")
    lostClients = metrics.counter(
      "http_clients_lost_total", "Clients that left before their answer was complete.")
  }

  func observe(
    _ method: Method, _ status: Status, microseconds: UInt64, bytesIn received: Int,
    bytesOut sent: Int
  ) {
    let classIndex = min(max(Int(status.code) / 100, 1), 5) - 1
    requests[method]?[classIndex].add()
    duration.observe(microseconds: microseconds)
    bytesIn.add(UInt64(received))
    bytesOut.add(UInt64(sent))
  }

  func refused(_ reason: HeadFlaw) {
    refusals[reason]?.add()
  }

  private static func requests(_ metrics: Metrics, _ method: Method, _ status: String) -> Counter {
    metrics.counter(
      "http_requests_total", "Requests that were answered.",
      ["method": method.rawValue, "status": status])
  }

  private static func refusals(_ metrics: Metrics, _ reason: String) -> Counter {
    metrics.counter(
      "http_requests_refused_total", "Requests that no handler saw or finished.",
      ["reason": reason])
  }
}
