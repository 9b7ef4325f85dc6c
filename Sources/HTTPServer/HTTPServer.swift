import CMicrohttpd
import Glibc
package import HTTP
package import Telemetry

/// HTTP/1.1 over TCP or a local socket, on libmicrohttpd.
package enum HTTPServer {
  /// The library's memory for a connection: a head of 16 KiB, its fields' places, and an answer's
  /// head. What exceeds even this the library itself answers with 431 or 414.
  private static let memoryPerConnection = 48 * 1024

  /// Listens, and calls the handler for every request whose head is sound.
  ///
  /// - Throws: `ServerError`, before anything was served.
  package static func start(
    _ configuration: ServerConfiguration, log: Log, metrics: Metrics,
    handler: @escaping Handler
  ) throws(ServerError) -> RunningServer {
    // A client that has gone must be an error of one write, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    let listener = try Listener(configuration.address)
    let core = ServerCore(configuration, log, metrics, handler)
    let owner = Unmanaged.passRetained(core)
    guard let daemon = start(core, owner) else {
      owner.release()
      close(listener.descriptor)
      throw .library
    }
    let server = RunningServer(core, listener, daemon, owner)
    try server.begin()
    return server
  }

  private static func start(
    _ core: ServerCore, _ owner: Unmanaged<ServerCore>
  ) -> OpaquePointer? {
    let configuration = core.configuration
    var settings = mhd_settings()
    settings.threads = UInt32(clamping: max(1, configuration.threads))
    settings.connection_limit = UInt32(clamping: max(1, configuration.connectionLimit))
    settings.connections_per_address = UInt32(clamping: perAddress(configuration))
    settings.idle_seconds = UInt32(clamping: max(1, configuration.idleTimeout.nanoseconds.seconds))
    settings.memory_per_connection = memoryPerConnection
    settings.on_request = onRequest
    settings.on_target = onTarget
    settings.on_completed = onCompleted
    settings.on_connection = onConnection
    settings.context = owner.toOpaque()
    return mhd_start(&settings)
  }

  private static func perAddress(_ configuration: ServerConfiguration) -> Int {
    if case .unix = configuration.address { return 0 }
    return max(0, configuration.connectionsPerAddress)
  }
}

extension UInt64 {
  /// Whole seconds of nanoseconds, rounded up.
  fileprivate var seconds: UInt64 {
    self / 1_000_000_000 + (self % 1_000_000_000 == 0 ? 0 : 1)
  }
}
