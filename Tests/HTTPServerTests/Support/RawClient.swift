import Glibc

/// A client that sends exactly the bytes it is given.
final class RawClient {
  private let descriptor: Int32
  private var received: [UInt8] = []
  private var isAtEnd = false

  enum Failure: Error { case noSocket, timedOut, closed, malformed }

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    try connect(to: address)
  }

  init(path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    try connect(to: address)
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  private func connect<Address>(to address: Address) throws {
    let result = withUnsafeBytes(of: address) { bytes -> Int32 in
      guard let base = bytes.baseAddress else { return -1 }
      return Glibc.connect(
        descriptor, base.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
    }
    guard descriptor >= 0, result == 0 else { throw Failure.noSocket }
    setWait(milliseconds: 10_000)
  }

  /// Gives up on reading and on sending after that long.
  func setWait(milliseconds: Int) {
    var limit = timeval(tv_sec: milliseconds / 1000, tv_usec: milliseconds % 1000 * 1000)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
  }

  /// False when the other side does not take them any more.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Sends until the other side's buffers are full, at most `limit` bytes.
  func flood(limit: Int) -> Int {
    let block = [UInt8](repeating: 0x61, count: 64 * 1024)
    var total = 0
    while total < limit {
      let count = min(block.count, limit - total)
      let sent = block.withUnsafeBytes {
        Glibc.send(
          descriptor, $0.baseAddress, count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      guard sent > 0 else { break }
      total += sent
    }
    return total
  }

  func close() {
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  /// Everything until the other side closes. Throws when it does not.
  func readToEnd() throws -> [UInt8] {
    while !isAtEnd { try readMore() }
    defer { received = [] }
    return received
  }

  /// Whether the other side closes without another byte.
  func isClosed() -> Bool {
    (try? readToEnd())?.isEmpty ?? false
  }

  func readLine() throws -> String {
    let end = try position(of: [0x0D, 0x0A])
    defer { received.removeFirst(end + 2) }
    return String(decoding: received[..<end], as: UTF8.self)
  }

  func read(_ count: Int) throws -> [UInt8] {
    while received.count < count { try more() }
    defer { received.removeFirst(count) }
    return Array(received[..<count])
  }

  /// One answer, with the body that its head announces.
  func readAnswer(toHead: Bool = false) throws -> Answer {
    var answer = Answer(line: try readLine())
    while case let line = try readLine(), !line.isEmpty { answer.add(line) }
    if toHead || answer.status == 100 || answer.status == 304 || answer.status == 204 {
      return answer
    }
    if answer["transfer-encoding"] == "chunked" {
      while let chunk = try readChunk() { answer.body += chunk }
    } else if let count = answer["content-length"].flatMap({ Int($0) }) {
      answer.body = try read(count)
    } else {
      answer.body = try readToEnd()
    }
    return answer
  }

  /// Nil for the last one.
  func readChunk() throws -> [UInt8]? {
    guard let count = Int(try readLine(), radix: 16) else { throw Failure.malformed }
    let bytes = try read(count)
    guard try readLine().isEmpty else { throw Failure.malformed }
    return count == 0 ? nil : bytes
  }

  private func position(of pattern: [UInt8]) throws -> Int {
    while true {
      for index in received.indices where received[index...].starts(with: pattern) { return index }
      try more()
    }
  }

  private func more() throws {
    try readMore()
    if isAtEnd { throw Failure.closed }
  }

  private func readMore() throws {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    // A reset is an end as well.
    if count < 0 && errno != ECONNRESET { throw Failure.timedOut }
    if count <= 0 { isAtEnd = true } else { received += buffer[..<count] }
  }
}

/// An answer as a client sees it.
struct Answer {
  let status: Int
  private var fields: [(name: String, value: String)] = []
  var body: [UInt8] = []

  init(line: String) {
    status = Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0
  }

  mutating func add(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1)
    fields.append((parts[0].lowercased(), parts.count > 1 ? String(parts[1].dropFirst()) : ""))
  }

  /// The first value of that lower-case name.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  var text: String { String(decoding: body, as: UTF8.self) }
}
