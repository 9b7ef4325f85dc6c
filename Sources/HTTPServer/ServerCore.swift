import CMicrohttpd
import HTTP
import Synchronization
import Telemetry

/// What the library's calls, the watchdog and the exchanges share.
final class ServerCore: Sendable {
  let configuration: ServerConfiguration
  let handler: Handler
  let log: Log
  let metrics: ServerMetrics
  let registry = ConnectionRegistry()
  let requestIDs = RequestIDs()
  private let draining = Atomic<Bool>(false)
  private let stopping = Atomic<Bool>(false)
  private let running = Atomic<Int>(0)

  init(
    _ configuration: ServerConfiguration, _ log: Log, _ metrics: Metrics,
    _ handler: @escaping Handler
  ) {
    self.configuration = configuration
    self.handler = handler
    self.log = log
    self.metrics = ServerMetrics(metrics)
  }

  /// Running requests are finished, new ones are refused.
  var isDraining: Bool { draining.load(ordering: .acquiring) }
  /// Nothing is finished any more.
  var isStopping: Bool { stopping.load(ordering: .acquiring) }
  /// Tasks of handlers that have not ended.
  var runningTasks: Int { running.load(ordering: .acquiring) }

  func beginDraining() { draining.store(true, ordering: .releasing) }
  func beginStopping() { stopping.store(true, ordering: .releasing) }

  /// Starts the handler of an exchange whose connection was just suspended.
  func launch(_ exchange: Exchange, _ request: Request) {
    running.wrappingAdd(1, ordering: .acquiringAndReleasing)
    metrics.inFlight.add(1)
    let task = Task(executorPreference: configuration.executor) {
      await exchange.run(request)
      self.metrics.inFlight.add(-1)
      self.running.wrappingSubtract(1, ordering: .acquiringAndReleasing)
    }
    exchange.locked { exchange.keep(task) }
  }

  /// One line of log and the counters, for a request that is over.
  func report(_ summary: ExchangeSummary) {
    let head = summary.head
    metrics.observe(
      head.method, summary.status, microseconds: summary.microseconds, bytesIn: summary.bytesIn,
      bytesOut: summary.bytesOut)
    guard log.takes(.info) else { return }
    log.info(
      "http.request",
      [
        "method": .text(head.method.rawValue), "path": .text(configuration.loggedPath(head.target)),
        "status": .integer(Int(summary.status.code)),
        "microseconds": .integer(Int(summary.microseconds)),
        "bytes_in": .integer(summary.bytesIn), "bytes_out": .integer(summary.bytesOut),
        "request_id": .text(summary.requestID),
      ])
  }

  /// Counts a request that no handler saw.
  func reportRefusal(_ reason: HeadFlaw, _ exchange: Exchange) {
    metrics.refused(reason)
    log.warning(
      "http.refused", ["reason": .text(reason.rawValue), "peer": .text(exchange.connection.peer)])
  }
}
