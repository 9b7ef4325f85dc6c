/// The identity of one `Subject`: 16 bytes, written as a lower-case GUID.
///
/// New ids are UUIDs of version 7 (RFC 9562 §5.7), so they sort by the time at which they were made.
/// Ids of roles, products and service plans are the vendor's own and may be of any version.
package struct ID<Subject>: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// An id from two words of chance and a time.
  package static func made(at moment: Moment, from chance: (UInt64, UInt64)) -> ID {
    let milliseconds = UInt64(max(0, moment.microseconds / 1000))
    return ID(
      high: (milliseconds << 16) | 0x7000 | (chance.0 & 0x0FFF),
      low: (chance.1 & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000)
  }

  /// The same sixteen bytes as the identity of something else.
  package func of<Other>(_: Other.Type) -> ID<Other> {
    ID<Other>(high: high, low: low)
  }
}

extension ID: Comparable {
  package static func < (left: ID, right: ID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension ID {
  /// Reads 36 characters in the form `8-4-4-4-12`, upper or lower case.
  package init?(parsing text: some StringProtocol) {
    var words: (UInt64, UInt64) = (0, 0)
    var digits = 0
    var position = 0
    for byte in text.utf8 {
      defer { position += 1 }
      if position == 8 || position == 13 || position == 18 || position == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard digits < 32, let nibble = hexValue(byte) else { return nil }
      if digits < 16 { words.0 = words.0 << 4 | nibble } else { words.1 = words.1 << 4 | nibble }
      digits += 1
    }
    guard digits == 32, position == 36 else { return nil }
    self.init(high: words.0, low: words.1)
  }

  /// 36 characters, lower case.
  package var text: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var position = 0
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
          buffer[position] = UInt8(ascii: "-")
          position += 1
        }
        let word = digit < 16 ? high : low
        let nibble = UInt8(truncatingIfNeeded: (word >> UInt64(60 - (digit % 16) * 4)) & 15)
        buffer[position] = nibble < 10 ? nibble + 48 : nibble + 87
        position += 1
      }
      return 36
    }
  }
}

private func hexValue(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - 48)
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - 87)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - 55)
  default: nil
  }
}

extension ID: CustomStringConvertible {
  package var description: String { text }
}

extension ID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = ID(parsing: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
