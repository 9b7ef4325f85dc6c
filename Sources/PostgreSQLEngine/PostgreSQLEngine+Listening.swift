import CPostgreSQL
import Glibc
package import SQL

extension PostgreSQLEngine {
  package func listen(_ hear: @escaping @Sendable (String?) -> Void) throws(Fault) {
    let listener = Listener(connections: connections, limits: limits, hear: hear)
    try NamedThread.start("listener") { listener.run() }
  }
}

/// A connection of its own that hears what is announced, and is made again when it breaks.
private struct Listener: Sendable {
  let connections: Pool
  let limits: Limits
  let hear: @Sendable (String?) -> Void

  /// How soon the end of the engine is seen, and how long a rest is after trouble.
  private static let roundMilliseconds: Int32 = 500

  func run() {
    while !connections.isClosed {
      do {
        let connection = try PostgreSQLConnection(connections.address, limits: limits)
        try connection.run(script: "LISTEN tenantry", named: "listen")
        hear(nil)
        while !connections.isClosed { try connection.hear(Self.roundMilliseconds, hear) }
      } catch {
        var nothing = pollfd(fd: -1, events: 0, revents: 0)
        poll(&nothing, 1, Self.roundMilliseconds)
      }
    }
  }
}

extension PostgreSQLConnection {
  /// Waits for what is announced, a while at most.
  fileprivate func hear(_ milliseconds: Int32, _ tell: (String?) -> Void) throws(Fault) {
    var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
    poll(&socket, 1, milliseconds)
    guard PQconsumeInput(handle) == 1, !isBroken else {
      throw .unreachable(reason: "the connection was lost while listening")
    }
    while let notice = PQnotifies(handle) {
      tell(notice.pointee.extra.map { String(cString: $0) } ?? "")
      PQfreemem(notice)
    }
  }
}

extension Statement {
  static let announce = Statement("announce", "SELECT pg_notify('tenantry', $1)")
}
