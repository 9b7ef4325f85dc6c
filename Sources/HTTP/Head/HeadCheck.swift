/// How a request's body is framed (RFC 9112 §6.3).
package enum BodyFraming: Sendable, Equatable {
  case none
  /// That many bytes, at least one.
  case length(Int)
  case chunked
}

/// Looks at a request's head as it stood on the wire, before anybody acts on it.
///
/// It is stricter than RFC 9112 where leniency has let requests be smuggled past one of two parsers:
/// what two readers could read differently is refused. A head is given line by line, so nothing is
/// copied: first the request line, then each field, then `framing()`.
package struct HeadCheck: Sendable {
  /// Fields that a head may have.
  package static let maxFields = 100
  /// Bytes that a target may have.
  package static let maxTarget = 8 * 1024
  /// Bytes that a whole head may have.
  package static let maxHead = 16 * 1024

  private let isOlderThan11: Bool
  private var fields = 0
  private var hosts = 0
  private var codings = 0
  private var contentLength: Int?

  /// - Parameters:
  ///   - method: As it stood; names of methods are compared with case.
  ///   - target: As it stood, before any decoding.
  ///   - version: `HTTP/1.1` or `HTTP/1.0`.
  package init(
    method: Span<UInt8>, target: Span<UInt8>, version: Span<UInt8>
  ) throws(HeadFlaw) {
    guard Octets.all(method, Octets.isToken), !method.isEmpty else { throw .method }
    guard target.count <= Self.maxTarget else { throw .targetTooLong }
    guard Octets.all(target, Octets.isVisible), !target.isEmpty else { throw .target }
    guard Self.isTarget(target, for: method) else { throw .target }
    let isCurrent = Octets.same(version, "HTTP/1.1")
    guard isCurrent || Octets.same(version, "HTTP/1.0") else { throw .version }
    isOlderThan11 = !isCurrent
  }

  /// - Parameters:
  ///   - name: Up to the colon.
  ///   - value: Behind the colon; spaces at its ends do not matter.
  package mutating func field(name: Span<UInt8>, value: Span<UInt8>) throws(HeadFlaw) {
    fields += 1
    guard fields <= Self.maxFields else { throw .tooManyFields }
    guard Octets.all(name, Octets.isToken), !name.isEmpty else { throw .fieldName }
    guard Octets.all(value, Octets.isFieldContent) else { throw .fieldValue }
    switch name.count {
    case 4 where Octets.sameLowered(name, "host"): try host(value)
    case 14 where Octets.sameLowered(name, "content-length"): try length(value)
    case 17 where Octets.sameLowered(name, "transfer-encoding"): try coding(value)
    default: break
    }
  }

  /// What the whole head says of its body.
  package func framing() throws(HeadFlaw) -> BodyFraming {
    guard hosts == 1 || (isOlderThan11 && hosts == 0) else { throw .host }
    guard codings == 0 || contentLength == nil else { throw .lengthAndCoding }
    if codings > 0 { return .chunked }
    guard let contentLength, contentLength > 0 else { return .none }
    return .length(contentLength)
  }

  private mutating func host(_ value: Span<UInt8>) throws(HeadFlaw) {
    hosts += 1
    guard hosts == 1, Octets.all(value.extracting(Octets.core(of: value)), Octets.isAuthority)
    else { throw .host }
  }

  /// Digits and nothing else: no sign, no list, and no more than what fits.
  private mutating func length(_ value: Span<UInt8>) throws(HeadFlaw) {
    let digits = value.extracting(Octets.core(of: value))
    guard contentLength == nil, !digits.isEmpty, digits.count <= 18 else { throw .contentLength }
    var number = 0
    for index in digits.indices {
      guard digits[index] >= 0x30, digits[index] <= 0x39 else { throw .contentLength }
      number = number * 10 + Int(digits[index] - 0x30)
    }
    contentLength = number
  }

  /// A coding in HTTP/1.0 is a sign of confusion on the way (RFC 9112 §6.1).
  private mutating func coding(_ value: Span<UInt8>) throws(HeadFlaw) {
    codings += 1
    guard codings == 1, !isOlderThan11,
      Octets.sameLowered(value.extracting(Octets.core(of: value)), "chunked")
    else { throw .transferCoding }
  }

  /// Origin form, absolute form, or the asterisk of OPTIONS (RFC 9112 §3.2).
  private static func isTarget(_ target: Span<UInt8>, for method: Span<UInt8>) -> Bool {
    if target[0] == UInt8(ascii: "/") { return true }
    if target.count == 1, target[0] == UInt8(ascii: "*") { return Octets.same(method, "OPTIONS") }
    return Octets.hasPrefixLowered(target, "http://") || Octets.hasPrefixLowered(target, "https://")
  }
}
