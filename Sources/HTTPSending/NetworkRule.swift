import Glibc

/// Which addresses may be asked, whoever names them: looked at when the connection is made, so that a
/// name which resolves to something else a moment later gains nothing.
package struct NetworkRule: Sendable {
  /// Whether private networks and this very machine may be asked: the operator's choice.
  package let allowsPrivate: Bool

  package init(allowsPrivate: Bool) {
    self.allowsPrivate = allowsPrivate
  }

  /// - Parameter address: 4 bytes of IPv4 or 16 of IPv6, in network order.
  package func allows(_ address: [UInt8]) -> Bool {
    let place =
      switch address.count {
      case 4: Self.place(ofIPv4: address)
      case 16: Self.place(ofIPv6: address)
      default: Place.never
      }
    return place == .open || (place == .own && allowsPrivate)
  }

  private enum Place {
    case open
    /// Private networks and this machine (RFC 1918, RFC 6598, RFC 4193, RFC 1122 §3.2.1.3).
    case own
    /// The link (RFC 3927, RFC 4291 §2.5.6), where clouds answer with a machine's secrets, what
    /// names no machine, and groups of them.
    case never
  }

  private static func place(ofIPv4 address: [UInt8]) -> Place {
    switch (address[0], address[1]) {
    case (0, _), (169, 254), (224...255, _): .never
    // Two that clouds answer on, outside the link.
    case (168, 63) where address == [168, 63, 129, 16]: .never
    case (100, 100) where address == [100, 100, 100, 200]: .never
    case (10, _), (127, _), (172, 16...31), (192, 168), (100, 64...127), (198, 18...19): .own
    case (192, 0) where address[2] == 0: .own
    default: .open
    }
  }

  private static func place(ofIPv6 address: [UInt8]) -> Place {
    let isZero = address[..<12].allSatisfy { $0 == 0 }
    if isZero, address[12...].allSatisfy({ $0 == 0 }) { return .never }
    if isZero, Array(address[12...]) == [0, 0, 0, 1] { return .own }
    // What carries an address of IPv4 is judged as that one.
    let mapped = address[..<10].allSatisfy { $0 == 0 } && address[10...11] == [0xFF, 0xFF]
    let translated = address[..<12] == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
    if isZero || mapped || translated { return place(ofIPv4: Array(address[12...])) }
    if address[..<2] == [0x20, 0x02] { return place(ofIPv4: Array(address[2..<6])) }
    switch address[0] {
    case 0xFF: return .never
    case 0xFE where address[1] & 0xC0 == 0x80: return .never
    case 0xFE where address[1] & 0xC0 == 0xC0: return .own
    case 0xFC, 0xFD: return address[..<4] == [0xFD, 0x00, 0x0E, 0xC2] ? .never : .own
    default: return .open
    }
  }
}

extension NetworkRule {
  /// Whether a socket's address may be asked.
  ///
  /// - Parameter address: A `sockaddr_in` or `sockaddr_in6`.
  func allows(_ address: UnsafeRawBufferPointer) -> Bool {
    guard address.count >= 2 else { return false }
    switch Int32(address.loadUnaligned(as: sa_family_t.self)) {
    case AF_INET where address.count >= 8: return allows(Array(address[4..<8]))
    case AF_INET6 where address.count >= 24: return allows(Array(address[8..<24]))
    default: return false
    }
  }
}
