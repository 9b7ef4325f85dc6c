package import HTTP

/// How the server listens and what it puts up with.
package struct ServerConfiguration: Sendable {
  package enum Address: Sendable, Equatable {
    /// A name or address; port 0 takes any free one.
    case tcp(host: String, port: UInt16)
    /// A socket in the file system, readable and writable for owner and group.
    case unix(path: String)
  }

  package var address: Address
  /// Threads that move bytes. Handlers do not run there.
  package var threads = 2
  package var connectionLimit = 4096
  /// Connections of one client address; 0 for no limit. Not counted on a unix socket, and to be
  /// turned off behind a proxy, which is one address.
  package var connectionsPerAddress = 128
  /// How long a connection may do nothing.
  package var idleTimeout: Duration = .seconds(60)
  /// How long a head may take, however busily it trickles.
  package var headTimeout: Duration = .seconds(10)
  /// How long a body may be slower than `minimumBodyRate`. Time in which we do not read is not
  /// counted.
  package var bodyGrace: Duration = .seconds(10)
  /// Bytes a second.
  package var minimumBodyRate = 1024
  /// How long bytes of a client that was answered early are read and dropped, so that the answer
  /// reaches it before the connection is reset.
  package var lingerTimeout: Duration = .seconds(2)
  /// How often deadlines are looked at, and whether waiting clients are still there.
  package var watchInterval: Duration = .milliseconds(250)
  /// The largest body in bytes that a route takes, by method and raw path. Beyond it: 413.
  package var bodyLimit: @Sendable (Method, String) -> Int = { _, _ in 1 << 20 }
  /// What the log calls a request's path: without what lets somebody in. The query is never logged.
  package var loggedPath: @Sendable (RequestTarget) -> String = { $0.path }
  /// Where handlers run; the shared pool when nil. One that may block must not be the shared pool.
  package var executor: (any TaskExecutor)?

  package init(address: Address) {
    self.address = address
  }
}

extension Duration {
  /// Never negative; a span too long to count is the longest.
  var nanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let (product, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? .max : product &+ UInt64(attoseconds) / 1_000_000_000
  }
}
