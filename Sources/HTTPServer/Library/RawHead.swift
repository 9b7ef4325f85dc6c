import HTTP

/// Walks a head along the library's own buffer, where every byte of it still stands.
///
/// libmicrohttpd hands fields over as C strings, so a NUL hides what follows it, and it glues folded
/// lines together. But it parses in place: only the separators are overwritten by NUL. So each field
/// must begin exactly where the one before ended, with a line end of two bytes between them; whatever
/// it skipped, cut off or moved elsewhere leaves a gap and is refused.
///
/// What is left to the library: telling lines apart (an LF ends one for it; here that is a gap), and
/// the framing inside a chunked body (sizes, extensions, trailers), which it checks itself.
struct RawHead {
  private let bytes: UnsafeRawBufferPointer
  private var cursor: Int

  /// - Parameters:
  ///   - bytes: From the method's first byte to the empty line, both line ends included.
  ///   - method: Bytes of the method.
  ///   - target: Bytes of the target as it came.
  ///   - version: Where the library found the version.
  init(
    _ bytes: UnsafeRawBufferPointer, method: Int, target: Int, version: UnsafeRawPointer,
    versionCount: Int
  ) throws(HeadFlaw) {
    self.bytes = bytes
    cursor = method + 1 + target + 1
    guard method > 0, offset(of: version) == cursor else { throw .layout }
    cursor += versionCount
    try passLineEnd()
  }

  /// The next field must be this one.
  mutating func pass(
    name: UnsafeRawPointer, count: Int, value: UnsafeRawPointer?, valueCount: Int
  ) throws(HeadFlaw) {
    guard offset(of: name) == cursor else { throw .layout }
    cursor += count
    guard byte(cursor) == 0 else { throw .layout }
    cursor += 1
    while byte(cursor) == 0x20 || byte(cursor) == 0x09 { cursor += 1 }
    if let value, valueCount > 0 {
      guard offset(of: value) == cursor else { throw .layout }
      cursor += valueCount
    }
    try passLineEnd()
  }

  /// Nothing but the empty line is left.
  mutating func finish() throws(HeadFlaw) {
    try passLineEnd()
    guard cursor == bytes.count else { throw .layout }
  }

  private mutating func passLineEnd() throws(HeadFlaw) {
    guard byte(cursor) == 0, byte(cursor + 1) == 0 else { throw .layout }
    cursor += 2
  }

  private func byte(_ index: Int) -> UInt8? {
    bytes.indices.contains(index) ? bytes[index] : nil
  }

  private func offset(of pointer: UnsafeRawPointer) -> Int? {
    guard let base = bytes.baseAddress, pointer >= base else { return nil }
    return pointer - base
  }
}
