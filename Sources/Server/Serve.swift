import Dispatch
import Domain
import Glibc
import HTTP
import HTTPServer
import Jobs
import Operations
import SQL
import Secrets
import Telemetry

/// `tenantry serve`: opens the house, listens, and works until it is told to stop.
enum Serve {
  /// How long running requests may take to end after the signal.
  private static let patience = Duration.seconds(20)

  static func run(_ options: ServerOptions) async throws -> Int32 {
    let log = Log()
    let metrics = Metrics()
    let post = try PostOffice.open(options)
    let webhookPool = try BlockingPool(name: "webhook", threads: WebhookOffice.threads)
    let house = try await Installation.open(
      options, creating: true, sender: WebhookOffice.sender(options, on: webhookPool))
    let stop = StopSignal()
    WorkMetrics.register(house, in: metrics)
    if options.demo { try await DemoHouse.furnish(house) }

    var configuration = ServerConfiguration(address: options.address)
    configuration.executor = house.pool
    configuration.bodyLimit = Routes.bodyLimit
    configuration.loggedPath = Routes.loggedPath
    // All of a proxy's connections come from one address.
    if options.trustsProxy { configuration.connectionsPerAddress = 0 }
    let server: RunningServer
    do {
      server = try HTTPServer.start(
        configuration, log: log, metrics: metrics,
        handler: Routes.handler(house, options, post, log, metrics))
    } catch {
      await house.close()
      throw Trouble.failed("\(error)")
    }
    try await announce(server, house, options)
    let manager = ServiceManager()
    manager.say("READY=1")

    let mailPool = try BlockingPool(name: "mail", threads: 1)
    let postman = post?.postman(on: mailPool)
    let portal = options.publicAddress ?? Self.address(of: server)
    var jobs = [
      Task { await OperationRunner(house.operations, log: log).run() },
      Task { await UpkeepRunner(house.operations, log: log).run() },
      Task { await WorkTicker(house.operations).run() },
      Task {
        await WebhookRunner(house.operations, lines: WebhookOffice.lines, log: log).run()
      },
    ]
    try house.operations.hearOthers()
    if let postman {
      jobs.append(
        Task { await PostRunner(house.operations, postman, portal: portal, log: log).run() })
    }
    await stop.wait()
    log.info("server.stopping")
    manager.say("STOPPING=1")
    await server.stop(graceful: patience)
    for job in jobs { job.cancel() }
    for job in jobs { await job.value }
    mailPool.stop()
    webhookPool.stop()
    await house.close()
    return 0
  }

  private static func announce(
    _ server: RunningServer, _ house: Installation, _ options: ServerOptions
  ) async throws {
    let address = options.publicAddress ?? Self.address(of: server)
    Terminal.say("Tenantry listens on \(address)")
    if let link = try await house.operations.firstLink() {
      Terminal.say("Make the first global admin, once and within a day:")
      Terminal.say("  \(address)/join/\(link.reveal())")
    }
  }

  private static func address(of server: RunningServer) -> String {
    switch server.address {
    case .unix(let path): "unix:\(path)"
    case .tcp(let host, let port):
      "http://\(host.contains(":") ? "[\(host)]" : host):\(server.port ?? port)"
    }
  }
}

/// Where the handler below says that a signal came. Set before the handler is.
private nonisolated(unsafe) var stopPipe: Int32 = -1

/// SIGTERM or SIGINT. A source of Dispatch registers itself by and by, and loses what comes before; a
/// handler is there when it is set.
private final class StopSignal: Sendable {
  private let stream: AsyncStream<Void>

  init() {
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    self.stream = stream
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    stopPipe = ends[1]
    let reading = ends[0]
    DispatchQueue(label: "stop").async {
      var byte: UInt8 = 0
      // A signal that is no stop may wake it; then it waits on.
      while read(reading, &byte, 1) != 1 {}
      continuation.yield()
    }
    for number in [SIGTERM, SIGINT] {
      signal(number) { _ in
        var byte: UInt8 = 1
        _ = write(stopPipe, &byte, 1)
      }
    }
  }

  func wait() async {
    for await _ in stream { return }
  }
}
