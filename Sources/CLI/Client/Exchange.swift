import CCurl
import Glibc

/// What one exchange has brought so far. Alive for as long as libcurl performs it.
final class Exchange {
  /// The most bytes of an answer that is held in memory.
  private static let limit = 64 << 20

  var descriptor: Int32 = -1
  private(set) var status = 0
  private(set) var headers: [String: String] = [:]
  private(set) var body: [UInt8] = []
  private let onChunk: ((UnsafeRawBufferPointer) -> Bool)?
  let isInterrupted: () -> Bool

  init(
    onChunk: ((UnsafeRawBufferPointer) -> Bool)?, isInterrupted: @escaping () -> Bool
  ) {
    self.onChunk = onChunk
    self.isInterrupted = isInterrupted
  }

  func takeHeader(_ line: String) {
    if line.hasPrefix("HTTP/") {
      headers = [:]
      status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    } else if let colon = line.firstIndex(of: ":") {
      let value = line[line.index(after: colon)...]
      headers[line[..<colon].lowercased()] = String(
        value.drop { $0 == " " }.prefix { !$0.isNewline })
    }
  }

  func take(_ chunk: UnsafeRawBufferPointer) -> Bool {
    if let onChunk, (200..<300).contains(status) { return onChunk(chunk) }
    guard body.count + chunk.count <= Self.limit else { return false }
    body.append(contentsOf: chunk)
    return true
  }
}

private func exchange(_ context: UnsafeMutableRawPointer?) -> Exchange? {
  context.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
}

func takeBody(
  _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  let chunk = UnsafeRawBufferPointer(start: data, count: size * count)
  return exchange(context)?.take(chunk) == true ? chunk.count : 0
}

func takeHeader(
  _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  let line = UnsafeRawBufferPointer(start: data, count: size * count)
  exchange(context)?.takeHeader(String(decoding: line, as: UTF8.self))
  return line.count
}

func readFile(
  _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let exchange = exchange(context) else { return Int(CURL_READFUNC_ABORT) }
  let bytes = read(exchange.descriptor, data, size * count)
  return bytes >= 0 ? bytes : Int(CURL_READFUNC_ABORT)
}

func checkInterruption(
  _ context: UnsafeMutableRawPointer?, _: curl_off_t, _: curl_off_t, _: curl_off_t, _: curl_off_t
) -> Int32 {
  exchange(context)?.isInterrupted() == true ? 1 : 0
}
