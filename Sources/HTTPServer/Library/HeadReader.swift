import CMicrohttpd
import HTTP

/// A head that was found sound.
struct CheckedHead {
  let method: Method
  let target: RequestTarget
  let headers: Headers
  let framing: BodyFraming
}

/// Reads the head of the library's current request, checking it on the way.
struct HeadReader {
  private var raw: RawHead
  private var check: HeadCheck
  private var headers = Headers()
  private var flaw: HeadFlaw?

  /// - Parameters:
  ///   - method: Where the library has the method: the first byte of the head.
  ///   - target: The target as it came, which the library has since taken apart.
  static func read(
    _ connection: OpaquePointer, method: UnsafePointer<CChar>, target: String,
    version: UnsafePointer<CChar>
  ) throws(HeadFlaw) -> CheckedHead {
    var reader = try HeadReader(connection, method: method, target: target, version: version)
    withUnsafeMutablePointer(to: &reader) { pointer in
      _ = MHD_get_connection_values_n(connection, .HEADER_KIND, takeField, pointer)
    }
    if let flaw = reader.flaw { throw flaw }
    try reader.raw.finish()
    let framing = try reader.check.framing()
    guard let known = Method(rawValue: String(cString: method)) else { throw .unknownMethod }
    do {
      let parsed = try RequestTarget(parsing: target)
      return CheckedHead(
        method: known, target: parsed, headers: reader.headers, framing: framing)
    } catch {
      throw .target
    }
  }

  private init(
    _ connection: OpaquePointer, method: UnsafePointer<CChar>, target: String,
    version: UnsafePointer<CChar>
  ) throws(HeadFlaw) {
    let size = mhd_head_size_of(connection)
    guard size <= HeadCheck.maxHead else { throw .tooLarge }
    let methodBytes = bytes(method, strlen(method))
    let versionBytes = bytes(version, strlen(version))
    raw = try RawHead(
      UnsafeRawBufferPointer(start: method, count: size), method: methodBytes.count,
      target: target.utf8.count, version: version, versionCount: versionBytes.count)
    check = try HeadCheck(
      method: methodBytes.span, target: target.utf8.span, version: versionBytes.span)
    headers.reserveCapacity(8)
  }

  fileprivate mutating func take(
    _ name: UnsafePointer<CChar>, _ nameCount: Int, _ value: UnsafePointer<CChar>?,
    _ valueCount: Int
  ) -> Bool {
    do throws(HeadFlaw) {
      try raw.pass(name: name, count: nameCount, value: value, valueCount: valueCount)
      let (nameBytes, valueBytes) = (bytes(name, nameCount), bytes(value, valueCount))
      try check.field(name: nameBytes.span, value: valueBytes.span)
      headers.add(
        String(decoding: nameBytes, as: UTF8.self),
        String(decoding: withoutSpaceAtEnd(valueBytes), as: UTF8.self))
      return true
    } catch {
      flaw = error
      return false
    }
  }
}

/// Called by the library for each field, in the order of the wire.
private func takeField(
  context: UnsafeMutableRawPointer?, kind: MHD_ValueKind, name: UnsafePointer<CChar>?,
  nameCount: Int, value: UnsafePointer<CChar>?, valueCount: Int
) -> MHD_Result {
  guard let context, let name else { return .NO }
  let reader = context.assumingMemoryBound(to: HeadReader.self)
  return reader.pointee.take(name, nameCount, value, valueCount) ? .YES : .NO
}

private func bytes(_ text: UnsafePointer<CChar>?, _ count: Int) -> UnsafeBufferPointer<UInt8> {
  let start = UnsafeRawPointer(text)?.assumingMemoryBound(to: UInt8.self)
  return UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
}

/// The library leaves spaces that stand behind a value (RFC 9110 §5.5: not part of it).
private func withoutSpaceAtEnd(
  _ value: UnsafeBufferPointer<UInt8>
) -> Slice<UnsafeBufferPointer<UInt8>> {
  var end = value.count
  while end > 0, value[end - 1] == 0x20 || value[end - 1] == 0x09 { end -= 1 }
  return value[..<end]
}
