import Glibc

/// Where a server listens.
enum Place: Hashable, Sendable {
  case port(UInt16)
  case socket(String)
}

/// A connection of a client of our own, over a real socket. One thread at a time.
final class Connection {
  private let descriptor: Int32
  private var received: [UInt8] = []
  private var start = 0
  private(set) var isAtEnd = false

  init(to place: Place, seconds: Int = 60) throws {
    switch place {
    case .port(let port):
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      try connect(to: address)
    case .socket(let path):
      descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
      try connect(to: address)
    }
    var limit = timeval(tv_sec: seconds, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  private func connect<Address>(to address: Address) throws {
    let result = withUnsafeBytes(of: address) { bytes -> Int32 in
      guard let base = bytes.baseAddress else { return -1 }
      return Glibc.connect(
        descriptor, base.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
    }
    guard descriptor >= 0, result == 0 else { throw Trouble.system("connect", errno) }
  }

  /// False when the other side does not take them any more.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  func reply(toHead: Bool = false) throws -> Reply {
    var reply = try head()
    if toHead || [100, 204, 304].contains(reply.status) { return reply }
    if reply["transfer-encoding"] == "chunked" {
      while let chunk = try chunk() { reply.body += chunk }
    } else if let count = reply["content-length"].flatMap({ Int($0) }) {
      reply.body = try take(count)
    } else {
      while !isAtEnd { try more() }
      reply.body = try take(received.count - start)
    }
    return reply
  }

  /// The status and the header, without touching the body.
  func head() throws -> Reply {
    var reply = Reply(line: try line())
    while case let line = try line(), !line.isEmpty { reply.add(line) }
    return reply
  }

  /// Nil for the last one.
  func chunk() throws -> [UInt8]? {
    let line = try line()
    guard let count = Int(line, radix: 16) else { throw Trouble.unexpected("chunk \(line)") }
    let bytes = try take(count)
    guard try self.line().isEmpty else { throw Trouble.unexpected("no end of chunk") }
    return count == 0 ? nil : bytes
  }

  private func line() throws -> String {
    var from = start
    while true {
      if let end = received[from...].firstIndex(of: 10) {
        defer { drop(to: end + 1) }
        return String(decoding: received[start..<end].filter { $0 != 13 }, as: UTF8.self)
      }
      let known = received.count - start
      try moreOrThrow()
      from = start + known
    }
  }

  private func take(_ count: Int) throws -> [UInt8] {
    while received.count - start < count { try moreOrThrow() }
    let bytes = Array(received[start..<(start + count)])
    drop(to: start + count)
    return bytes
  }

  private func drop(to index: Int) {
    start = index
    guard start == received.count || start > 1 << 20 else { return }
    received.removeFirst(start)
    start = 0
  }

  private func moreOrThrow() throws {
    guard !isAtEnd else { throw Trouble.unexpected("the connection was closed") }
    try more()
    if isAtEnd { throw Trouble.unexpected("the connection was closed") }
  }

  private func more() throws {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count < 0, errno == EAGAIN { throw Trouble.tooSlow("the server's answer") }
    if count <= 0 { isAtEnd = true } else { received += buffer[..<count] }
  }
}
