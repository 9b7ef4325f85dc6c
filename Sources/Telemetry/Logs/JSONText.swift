/// Strings of JSON (RFC 8259 §7).
enum JSONText {
  /// Every control character is escaped, also those that JSON would let through (DEL and C1), so that
  /// no value can move a terminal's cursor or begin a line of its own.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
      case "\n": bytes += "\\n".utf8
      case _ where isControl(scalar): appendEscape(UInt16(scalar.value), to: &bytes)
      case _ where scalar.isASCII: bytes.append(UInt8(scalar.value))
      default: bytes += Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func appendEscape(_ value: UInt16, to bytes: inout [UInt8]) {
    bytes += "\\u".utf8
    for shift in [12, 8, 4, 0] {
      let nibble = UInt8(value >> shift & 0xF)
      bytes.append(nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10)
    }
  }
}
