/// Questions about bytes of a head.
package enum Octets {
  /// `tchar` of RFC 9110 §5.6.2.
  package static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
    default: false
    }
  }

  static func isVisible(_ byte: UInt8) -> Bool {
    // A number sign begins a fragment, which never travels in a request.
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "#")
  }

  /// What a field's value may hold (RFC 9110 §5.5): no control character but the tab.
  static func isFieldContent(_ byte: UInt8) -> Bool {
    byte >= 0x20 ? byte != 0x7F : byte == 0x09
  }

  /// A host name, an address, and a port.
  static func isAuthority(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "%"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  static func all(_ bytes: Span<UInt8>, _ holds: (UInt8) -> Bool) -> Bool {
    for index in bytes.indices where !holds(bytes[index]) { return false }
    return true
  }

  static func same(_ bytes: Span<UInt8>, _ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount && begins(bytes, text) { $0 }
  }

  /// - Parameter text: In lower case.
  static func sameLowered(_ bytes: Span<UInt8>, _ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount && begins(bytes, text, lowered)
  }

  /// - Parameter text: In lower case.
  static func hasPrefixLowered(_ bytes: Span<UInt8>, _ text: StaticString) -> Bool {
    bytes.count >= text.utf8CodeUnitCount && begins(bytes, text, lowered)
  }

  private static func begins(
    _ bytes: Span<UInt8>, _ text: StaticString, _ fold: (UInt8) -> UInt8
  ) -> Bool {
    text.withUTF8Buffer { wanted in
      for index in wanted.indices where fold(bytes[index]) != wanted[index] { return false }
      return true
    }
  }

  /// Where the value stands between the spaces and tabs at its ends.
  static func core(of bytes: Span<UInt8>) -> Range<Int> {
    var (start, end) = (0, bytes.count)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
