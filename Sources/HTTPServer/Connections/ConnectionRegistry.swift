import Telemetry

/// The open connections.
final class ConnectionRegistry: @unchecked Sendable {
  // Unchecked: `connections` is only touched under `lock`.
  private var connections: [ObjectIdentifier: Connection] = [:]
  private let lock = Lock()

  func add(_ connection: Connection) {
    lock.withLock { connections[ObjectIdentifier(connection)] = connection }
  }

  func remove(_ connection: Connection) {
    lock.withLock { _ = connections.removeValue(forKey: ObjectIdentifier(connection)) }
  }

  var all: [Connection] {
    lock.withLock { Array(connections.values) }
  }
}
