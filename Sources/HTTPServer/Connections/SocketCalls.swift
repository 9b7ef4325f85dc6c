import CMicrohttpd
import Glibc

/// The calls on sockets that we make beside the library.
enum SocketCalls {
  static func shutDown(_ socket: Int32) {
    shutdown(socket, Int32(SHUT_RDWR))
  }

  /// Never waits; what is sent fits the kernel's buffer or is cut off.
  static func sendLast(_ bytes: [UInt8], to socket: Int32) -> Bool {
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    let sent = bytes.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, flags) }
    shutdown(socket, Int32(SHUT_WR))
    return sent == bytes.count
  }

  /// Which of the sockets' clients have closed their side. Does not wait.
  static func areGone(_ sockets: [Int32]) -> [Bool] {
    var polls = sockets.map { pollfd(fd: $0, events: mhd_poll_gone, revents: 0) }
    guard poll(&polls, nfds_t(polls.count), 0) > 0 else {
      return sockets.map { _ in false }
    }
    let signs = mhd_poll_gone | Int16(POLLHUP) | Int16(POLLERR)
    return polls.map { $0.revents & signs != 0 }
  }

  /// The numeric address without its port; `unix` for a local socket.
  static func text(of address: UnsafePointer<sockaddr>?) -> String {
    guard let address, let length = length(of: address) else { return "unix" }
    var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let result = getnameinfo(
      address, length, &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST)
    guard result == 0 else { return "unknown" }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func length(of address: UnsafePointer<sockaddr>) -> socklen_t? {
    switch Int32(address.pointee.sa_family) {
    case AF_INET: socklen_t(MemoryLayout<sockaddr_in>.size)
    case AF_INET6: socklen_t(MemoryLayout<sockaddr_in6>.size)
    default: nil
    }
  }
}
