import CMicrohttpd
import Glibc
import HTTP
import Telemetry

// What libmicrohttpd calls, on its own threads. Free functions, so that no actor claims them.

/// The library has read a request line.
///
/// - Returns: What it hands to the calls that follow; the exchange, retained until `onCompleted`.
func onTarget(
  context: UnsafeMutableRawPointer?, target: UnsafePointer<CChar>?, library: OpaquePointer?
) -> UnsafeMutableRawPointer? {
  guard let context, let target, let library, let owner = mhd_context_of(library) else {
    return nil
  }
  let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
  let connection = Unmanaged<Connection>.fromOpaque(owner).takeUnretainedValue()
  let exchange = Exchange(core, connection, library, target: String(cString: target))
  connection.lock.withLock { connection.exchange = exchange }
  return Unmanaged.passRetained(exchange).toOpaque()
}

/// The library has read a head, or bytes of a body, or the end of a request.
func onRequest(
  context: UnsafeMutableRawPointer?, library: OpaquePointer?, url: UnsafePointer<CChar>?,
  method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?, data: UnsafePointer<CChar>?,
  count: UnsafeMutablePointer<Int>?, request: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let library, let method, let version, let count, let pointer = request?.pointee else {
    return .NO
  }
  let exchange = Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue()
  if exchange.head == nil {
    return exchange.begin(library, method: method, version: version)
  }
  let bytes = UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : count.pointee)
  count.pointee = 0
  return exchange.call(bytes)
}

/// The library is done with a request, whether it was answered or not.
func onCompleted(
  context: UnsafeMutableRawPointer?, library: OpaquePointer?,
  request: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, reason: MHD_RequestTerminationCode
) {
  guard let pointer = request?.pointee else { return }
  request?.pointee = nil
  Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue().complete(reason)
}

/// A connection begins, or has ended and its descriptor is about to be closed.
func onConnection(
  context: UnsafeMutableRawPointer?, library: OpaquePointer?,
  owner: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, event: MHD_ConnectionNotificationCode
) {
  guard let context, let library, let owner else { return }
  let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
  if event == .CONNECTION_NOTIFY_STARTED {
    let peer = SocketCalls.text(of: mhd_peer_of(library))
    let connection = Connection(socket: mhd_socket_of(library), peer: peer)
    owner.pointee = Unmanaged.passRetained(connection).toOpaque()
    core.registry.add(connection)
    core.metrics.openConnections.add(1)
  } else if let pointer = owner.pointee {
    owner.pointee = nil
    let connection = Unmanaged<Connection>.fromOpaque(pointer).takeRetainedValue()
    core.registry.remove(connection)
    core.metrics.openConnections.add(-1)
    connection.lock.withLock { connection.close() }
  }
}

/// The library has room for bytes of a streamed answer.
func onRoom(
  context: UnsafeMutableRawPointer?, position: UInt64, buffer: UnsafeMutablePointer<CChar>?,
  count: Int
) -> Int {
  guard let context, let buffer else { return -2 }
  let exchange = Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
  return exchange.fill(UnsafeMutableRawBufferPointer(start: buffer, count: count))
}

/// A streamed answer is no longer used.
func onStreamFreed(context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<Exchange>.fromOpaque(context).release()
}
