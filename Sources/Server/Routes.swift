import API
import Authorization
import Domain
import HTTP
import Operations
import PartnerAPI
import Reference
import SQL
import Telemetry
import WebUI

/// Which part of the house answers what.
enum Routes {
  static func handler(
    _ house: Installation, _ options: ServerOptions, _ post: PostOffice?, _ log: Log,
    _ metrics: Metrics
  ) -> Handler {
    let probes = Probes(house: house, metrics: metrics)
    let api = API.handler(operations: house.operations, log: log)
    let partner = PartnerAPI.handler(
      operations: house.operations, limit: options.rateLimit, log: log)
    let authorization = Authorization.handler(
      operations: house.operations, trustsProxy: options.trustsProxy, log: log)
    let portal = WebUI.handler(
      operations: house.operations,
      settings: WebUI.Settings(
        trustsProxy: options.trustsProxy, publicAddress: options.publicAddress,
        mailFrom: post?.sender, serviceLinks: options.appLinks,
        reference: .ofHouse(perMinute: options.rateLimit.perMinute)),
      log: log)
    return { request in
      // Better a quick no than a slow yes to everybody.
      if house.pool.isOverloaded {
        return Response(.serviceUnavailable, headers: ["Retry-After": "1"])
      }
      switch request.path {
      case "/healthz": return await probes.health(request)
      case "/metrics": return await probes.numbers(request)
      default:
        if let answer = await api(request) { return answer }
        if let answer = await partner(request) { return answer }
        if let answer = await authorization(request) { return answer }
        return await portal(request) ?? Response(.notFound)
      }
    }
  }

  /// A one-time link is a key as long as nobody has used it, so the log must not hold it.
  @Sendable static func loggedPath(_ target: RequestTarget) -> String {
    for word in ["join", "handover"] where target.segments.contains(word) { return "/\(word)/…" }
    return target.path
  }

  /// What a body may have: a file of users is streamed and may be large, nothing else is.
  @Sendable static func bodyLimit(_ method: Method, _ path: String) -> Int {
    if ["/uploads", "/bulk-files", "imports"].contains(where: path.hasSuffix) {
      return Upload.sizeLimit
    }
    return path.hasSuffix("/batch") ? PartnerEndpoint.largestBody : 1 << 20
  }
}

/// What machines ask about this process.
struct Probes: Sendable {
  let house: Installation
  let metrics: Metrics

  /// 200 while the database answers; 503 otherwise.
  func health(_ request: Request) async -> Response {
    do {
      let version = try await house.engine.schemaVersion()
      return .text("ok, schema \(version)\n")
    } catch {
      return .text("the database does not answer\n", status: .serviceUnavailable)
    }
  }

  func numbers(_ request: Request) async -> Response {
    var text = EngineNumbers(house.engine.statistics()).text
    // A database that does not answer takes nothing but its own number from the list.
    if let running = try? await house.operations.runningCount(as: .house) {
      text += """
        # HELP tenantry_operations_running Operations under way in the whole house.
        # TYPE tenantry_operations_running gauge
        tenantry_operations_running \(running)

        """
    }
    if let waiting = try? await house.operations.waitingWebhookLines(as: .house) {
      text += """
        # HELP tenantry_webhook_lines_waiting Webhooks with something to tell, for each customer one.
        # TYPE tenantry_webhook_lines_waiting gauge
        tenantry_webhook_lines_waiting \(waiting)

        """
    }
    return Response(
      .ok, headers: ["Content-Type": "text/plain; version=0.0.4; charset=utf-8"],
      body: .bytes(metrics.text() + Array(text.utf8)))
  }
}

/// What the database counts, as Prometheus reads it.
struct EngineNumbers {
  let text: String

  init(_ statistics: EngineStatistics) {
    var lines = [
      "# HELP tenantry_sql_runs_total Statements run, by name.",
      "# TYPE tenantry_sql_runs_total counter",
    ]
    for (name, runs) in statistics.runs.sorted(by: { $0.key < $1.key }) {
      lines.append("tenantry_sql_runs_total{name=\"\(name)\"} \(runs)")
    }
    let counters = [
      ("commits", statistics.commits), ("rollbacks", statistics.rollbacks),
      ("busy", statistics.busy), ("overloaded", statistics.overloaded),
      ("interrupted", statistics.interrupted),
    ]
    for (name, count) in counters {
      lines.append("# TYPE tenantry_sql_\(name)_total counter")
      lines.append("tenantry_sql_\(name)_total \(count)")
    }
    let gauges = [
      ("writes_waiting", statistics.writesWaiting), ("readers_open", statistics.readersOpen),
      ("readers_busy", statistics.readersBusy),
    ]
    for (name, level) in gauges {
      lines.append("# TYPE tenantry_sql_\(name) gauge")
      lines.append("tenantry_sql_\(name) \(level)")
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}
