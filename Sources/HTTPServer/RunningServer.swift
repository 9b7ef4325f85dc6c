import CMicrohttpd
import Glibc
import Telemetry

/// A server that serves until it is stopped.
package final class RunningServer: @unchecked Sendable {
  // Unchecked: what changes is only touched under `lock`; the daemon only by the ticker's thread.
  /// How long handlers that were cancelled may take to notice.
  private static let lastWait: Duration = .seconds(1)

  private enum State {
    case serving
    case draining(until: UInt64)
    /// No connection is left; cancelled handlers are awaited.
    case ending(until: UInt64)
    case stopped
  }

  /// Where it listens; with the port that was found when any was asked for.
  package let address: ServerConfiguration.Address
  private let core: ServerCore
  private let acceptor: Acceptor
  private let daemon: OpaquePointer
  private let owner: Unmanaged<ServerCore>
  private let lock = Lock()
  private var state = State.serving
  private var isQuiet = false
  private var waiters: [CheckedContinuation<Void, Never>] = []
  private var ticker: Ticker?

  init(
    _ core: ServerCore, _ listener: Listener, _ daemon: OpaquePointer,
    _ owner: Unmanaged<ServerCore>
  ) {
    self.core = core
    acceptor = Acceptor(listener, daemon)
    self.daemon = daemon
    self.owner = owner
    address = listener.address
  }

  /// The port of a TCP server; nil on a local socket.
  package var port: UInt16? {
    guard case .tcp(_, let port) = address else { return nil }
    return port
  }

  /// Stops. New connections and requests are refused at once, and streams of events end; other
  /// requests that run are finished. Returns when all is over.
  ///
  /// - Parameter patience: How long requests may go on before they are cut and their handlers
  ///   cancelled. A second call waits for the first.
  package func stop(graceful patience: Duration) async {
    let deadline = WallTime.monotonicNanoseconds().addingOrMax(patience.nanoseconds)
    await withCheckedContinuation { continuation in
      let isOver = lock.withLock {
        if case .stopped = state { return true }
        if case .serving = state { state = .draining(until: deadline) }
        waiters.append(continuation)
        return false
      }
      if isOver { continuation.resume() }
      lock.withLock { ticker }?.hurry()
    }
  }

  /// Starts the threads that accept and that watch. They keep the server alive until it is stopped.
  func begin() throws(ServerError) {
    let ticker = Ticker { self.tick() }
    lock.withLock { self.ticker = ticker }
    do {
      try ticker.start()
      try acceptor.start()
    } catch {
      // Whoever watches, if it does, finds nothing to watch.
      lock.withLock { state = .stopped }
      acceptor.stop()
      MHD_stop_daemon(daemon)
      owner.release()
      throw error
    }
  }

  /// - Returns: How long until the next look; nil at the end.
  private func tick() -> Duration? {
    let now = WallTime.monotonicNanoseconds()
    let state = lock.withLock { self.state }
    switch state {
    case .stopped: return nil
    case .serving:
      Watchdog(core: core).look(at: now)
      return core.configuration.watchInterval
    case .draining(let deadline):
      drain()
      Watchdog(core: core).look(at: now)
      guard now >= deadline || !isBusy else { return .milliseconds(5) }
      finish()
      return .zero
    case .ending(let deadline):
      guard now >= deadline || core.runningTasks == 0 else { return .milliseconds(5) }
      tellWaiters()
      return nil
    }
  }

  private func drain() {
    guard !isQuiet else { return }
    isQuiet = true
    core.beginDraining()
    acceptor.stop()
    if case .unix(let path) = address { unlink(path) }
    for connection in core.registry.all {
      guard let exchange = connection.lock.withLock({ connection.exchange }) else { continue }
      exchange.locked { if exchange.isEventStream { exchange.abort() } }
    }
  }

  /// Whether anybody has begun to ask and has not been answered.
  private var isBusy: Bool {
    core.registry.all.contains { connection in
      connection.lock.withLock { connection.exchange != nil }
    }
  }

  private func finish() {
    core.beginStopping()
    // The library must not be stopped with connections suspended. Whoever is suspended by now is
    // resumed here, and who would be later sees under the same lock that we are stopping.
    for connection in core.registry.all {
      guard let exchange = connection.lock.withLock({ connection.exchange }) else { continue }
      exchange.locked { exchange.abort() }
    }
    MHD_stop_daemon(daemon)
    owner.release()
    let deadline = WallTime.monotonicNanoseconds().addingOrMax(Self.lastWait.nanoseconds)
    lock.withLock { state = .ending(until: deadline) }
  }

  private func tellWaiters() {
    let waiting = lock.withLock {
      (state, ticker) = (.stopped, nil)
      defer { waiters = [] }
      return waiters
    }
    for waiter in waiting { waiter.resume() }
  }
}
