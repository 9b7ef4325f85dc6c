import HTTP
import HTTPServer
import Telemetry

/// Settings for a test: a free port, handlers on threads of their own, and a watchdog in a hurry.
func configured(_ change: (inout ServerConfiguration) -> Void) -> ServerConfiguration {
  var configuration = ServerConfiguration(address: .tcp(host: "127.0.0.1", port: 0))
  configuration.executor = QueueExecutor()
  configuration.watchInterval = .milliseconds(20)
  change(&configuration)
  return configuration
}

/// A real server, stopped when the body ends.
func withServer(
  _ configuration: ServerConfiguration = configured { _ in },
  log: Log = .silent, metrics: Metrics = Metrics(),
  _ handler: @escaping Handler, _ body: (TestServer) async throws -> Void
) async throws {
  let server = TestServer(
    try HTTPServer.start(configuration, log: log, metrics: metrics, handler: handler))
  do {
    try await body(server)
  } catch {
    await server.running.stop(graceful: .zero)
    throw error
  }
  await server.running.stop(graceful: .zero)
}

struct TestServer {
  let running: RunningServer

  init(_ running: RunningServer) {
    self.running = running
  }

  func client() throws -> RawClient {
    switch running.address {
    case .tcp(_, let port): try RawClient(port: port)
    case .unix(let path): try RawClient(path: path)
    }
  }
}

/// Notes that can be made from anywhere.
final class Notes: @unchecked Sendable {
  // Unchecked: `texts` is only touched under `lock`.
  private var texts: [String] = []
  private let lock = Lock()

  func add(_ text: String) { lock.withLock { texts.append(text) } }
  var all: [String] { lock.withLock { texts } }
}

/// Something that happens once and can be waited for.
final class Signal: @unchecked Sendable {
  // Unchecked: both are only touched under `lock`.
  private var isGiven = false
  private var waiters: [CheckedContinuation<Void, Never>] = []
  private let lock = Lock()

  func give() {
    let woken = lock.withLock {
      isGiven = true
      defer { waiters = [] }
      return waiters
    }
    for waiter in woken { waiter.resume() }
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      let isReady = lock.withLock {
        if !isGiven { waiters.append(continuation) }
        return isGiven
      }
      if isReady { continuation.resume() }
    }
  }

  /// Waits until the task is cancelled.
  func waitForCancellation() async {
    await withTaskCancellationHandler {
      await wait()
    } onCancel: {
      give()
    }
  }
}
