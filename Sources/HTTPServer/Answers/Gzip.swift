import CZlib

/// Compresses into gzip's format (RFC 1952), piece by piece.
final class Gzip {
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var output = [UInt8](repeating: 0, count: 32 * 1024)
  private let isReady: Bool

  /// - Parameter level: 1 (fast) to 9 (small).
  init(level: Int32 = 5) {
    stream.initialize(to: z_stream())
    isReady = zlib_begin_gzip(stream, level) == Z_OK
  }

  deinit {
    if isReady { deflateEnd(stream) }
    stream.deallocate()
  }

  /// - Parameter isLast: Whether to end the format with these bytes.
  /// - Returns: What is ready to be sent, which may be nothing; nil when zlib had no memory.
  func push(_ bytes: [UInt8], isLast: Bool) -> [UInt8]? {
    guard isReady else { return nil }
    var result: [UInt8] = []
    var input = bytes
    let status = input.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      return drain(into: &result, flush: isLast ? Z_FINISH : Z_NO_FLUSH)
    }
    return status ? result : nil
  }

  private func drain(into result: inout [UInt8], flush: Int32) -> Bool {
    while true {
      let (status, room) = output.withUnsafeMutableBufferPointer { output in
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        return (deflate(stream, flush), Int(stream.pointee.avail_out))
      }
      guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return false }
      result += output[..<(output.count - room)]
      if status == Z_STREAM_END || room > 0 { return true }
    }
  }
}
