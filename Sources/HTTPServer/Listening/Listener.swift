// In a clean build the constants of sockets come with this module, not with Glibc.
import CMicrohttpd
import Glibc

/// A socket that listens.
struct Listener {
  let descriptor: Int32
  let address: ServerConfiguration.Address

  private static let backlog: Int32 = 1024

  init(_ wanted: ServerConfiguration.Address) throws(ServerError) {
    switch wanted {
    case .tcp(let host, let port):
      descriptor = try Self.listen(host: host, port: port)
      address = .tcp(host: host, port: Self.port(of: descriptor) ?? port)
    case .unix(let path):
      descriptor = try UnixSocket.listen(path, backlog: Self.backlog)
      address = wanted
    }
  }

  private static func listen(host: String, port: UInt16) throws(ServerError) -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let first = found else {
      throw .unknownHost
    }
    defer { freeaddrinfo(found) }
    var failure = ServerError.unknownHost
    var candidate: UnsafeMutablePointer<addrinfo>? = first
    while let info = candidate?.pointee {
      do { return try open(info) } catch { failure = error }
      candidate = info.ai_next
    }
    throw failure
  }

  private static func open(_ info: addrinfo) throws(ServerError) -> Int32 {
    let descriptor = socket(
      info.ai_family, info.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), info.ai_protocol)
    guard descriptor >= 0 else { throw .last("socket") }
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard bind(descriptor, info.ai_addr, info.ai_addrlen) == 0 else {
      throw .closing(descriptor, "bind")
    }
    guard Glibc.listen(descriptor, backlog) == 0 else { throw .closing(descriptor, "listen") }
    return descriptor
  }

  private static func port(of descriptor: Int32) -> UInt16? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &storage) { bytes -> UInt16? in
      guard let base = bytes.baseAddress,
        getsockname(descriptor, base.assumingMemoryBound(to: sockaddr.self), &length) == 0
      else { return nil }
      // The port stands at the same place for both families, in network order.
      return UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
    }
  }
}

extension ServerError {
  static func last(_ call: String) -> ServerError {
    errno == EADDRINUSE ? .inUse : .system(call: call, number: errno)
  }

  static func closing(_ descriptor: Int32, _ call: String) -> ServerError {
    let error = last(call)
    close(descriptor)
    return error
  }
}
