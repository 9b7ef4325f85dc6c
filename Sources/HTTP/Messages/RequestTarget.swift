/// What a request asks for: a path and perhaps a query (RFC 9112 §3.2).
///
/// Holding one means that the path starts at the root, that every segment decodes to UTF-8 without
/// NUL, slashes or backslashes, and that none of them is `.` or `..`.
package struct RequestTarget: Sendable, Equatable {
  /// The path as it came, still percent-encoded. Begins with a slash, or is `*`.
  package let path: String
  /// What stands behind the question mark, as it came; empty when there is none.
  package let query: String
  /// The decoded segments of the path. `/` has none; an empty last one (`/users/`) is left out.
  package let segments: [String]

  /// Why a text is not a target.
  package enum Flaw: Error, CaseIterable, Sendable {
    case notAPath, badEncoding, forbiddenCharacter, traversal
  }

  package init(parsing text: String) throws(Flaw) {
    guard text != "*" else {
      (path, query, segments) = ("*", "", [])
      return
    }
    let origin = Self.originForm(text)
    let bytes = origin.utf8
    guard bytes.first == UInt8(ascii: "/") else { throw .notAPath }
    let mark = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
    path = String(origin[..<mark])
    query = mark == bytes.endIndex ? "" : String(origin[bytes.index(after: mark)...])
    segments = try Self.split(bytes[..<mark])
  }

  /// The part behind the authority of an absolute form (RFC 9112 §3.2.2); anything else as it is.
  private static func originForm(_ text: String) -> Substring {
    guard text.utf8.first != UInt8(ascii: "/"), let scheme = text.firstRange(of: "://") else {
      return text[...]
    }
    let name = text[..<scheme.lowerBound].lowercased()
    guard name == "http" || name == "https" else { return text[...] }
    let rest = text[scheme.upperBound...]
    guard let end = rest.firstIndex(where: { $0 == "/" || $0 == "?" }) else { return "/" }
    return rest[end] == "/" ? rest[end...] : "/" + rest[end...]
  }

  private static func split(_ path: Substring.UTF8View) throws(Flaw) -> [String] {
    var pieces = path.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if pieces.last?.isEmpty == true { pieces.removeLast() }
    var segments: [String] = []
    segments.reserveCapacity(pieces.count)
    for piece in pieces { segments.append(try decode(piece)) }
    return segments
  }

  private static func decode(_ piece: Substring.UTF8View) throws(Flaw) -> String {
    guard let segment = PercentCoding.decodeStrictly(piece) else { throw .badEncoding }
    guard segment != ".", segment != ".." else { throw .traversal }
    let isForbidden: (UInt8) -> Bool = { byte in
      byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
    }
    guard !segment.utf8.contains(where: isForbidden) else { throw .forbiddenCharacter }
    return segment
  }
}
