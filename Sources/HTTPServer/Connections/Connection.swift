import Telemetry

/// A client's connection, from its acceptance to its end.
final class Connection: @unchecked Sendable {
  // Unchecked: what changes is only touched under `lock`.

  /// What the connection is at, as far as deadlines care.
  enum Phase {
    /// The first head is awaited.
    case fresh
    /// Answered, and kept open for another request.
    case idle
    /// A body arrives.
    case body
    /// A handler works, or an answer leaves.
    case answering
    /// Answered before the body's end; the rest is read and dropped.
    case lingering
  }

  let socket: Int32
  let peer: String
  /// Guards this connection and its exchange.
  let lock = Lock()
  private(set) var phase = Phase.fresh
  /// When the phase began, in nanoseconds of the clock that never jumps.
  private(set) var since: UInt64
  var exchange: Exchange?
  private var isOpen = true

  init(socket: Int32, peer: String) {
    self.socket = socket
    self.peer = peer
    since = WallTime.monotonicNanoseconds()
  }

  func enter(_ next: Phase) {
    phase = next
    since = WallTime.monotonicNanoseconds()
  }

  /// After this the descriptor may belong to somebody else and is not touched any more.
  func close() {
    isOpen = false
  }

  /// Ends the connection from outside; the library notices as if the client had.
  func cut() {
    if isOpen { SocketCalls.shutDown(socket) }
  }

  /// Whether the client has closed its side.
  var isClientGone: Bool {
    isOpen && SocketCalls.areGone([socket])[0]
  }

  /// Sends an answer past the library, which at that point only reads, and ends our side.
  ///
  /// - Returns: False when the kernel did not take all of it.
  func sendLast(_ bytes: [UInt8]) -> Bool {
    guard isOpen else { return false }
    return SocketCalls.sendLast(bytes, to: socket)
  }
}
