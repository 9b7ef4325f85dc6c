// In a clean build the constants of sockets come with this module, not with Glibc.
import CMicrohttpd
import Glibc

/// Whoever started the process and wants to know how it does: systemd, or what speaks its protocol
/// (sd_notify(3)). Without one, nothing is said.
package struct ServiceManager: Sendable {
  private let socket: String?

  /// - Parameter socket: A path, or a name in the abstract name space that begins with `@`.
  package init(socket: String? = getenv("NOTIFY_SOCKET").map { String(cString: $0) }) {
    self.socket = socket
  }

  /// - Parameter state: `READY=1` once requests are answered, `STOPPING=1` when no more are taken.
  /// - Returns: Whether it was heard.
  @discardableResult
  package func say(_ state: String) -> Bool {
    guard let socket, let address = Self.address(socket) else { return false }
    let kind = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = Glibc.socket(AF_UNIX, kind, 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var (place, length) = address
    let bytes = Array(state.utf8)
    let sent = withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, bytes, bytes.count, 0, $0, length)
      }
    }
    return sent == bytes.count
  }

  private static func address(_ socket: String) -> (sockaddr_un, socklen_t)? {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    var bytes = Array(socket.utf8)
    guard let first = bytes.first, bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
      return nil
    }
    switch first {
    case UInt8(ascii: "@"): bytes[0] = 0
    case UInt8(ascii: "/"): bytes.append(0)
    default: return nil
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    // An abstract name is exactly as long as is said.
    let start = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
    return (address, socklen_t(start + bytes.count))
  }
}
