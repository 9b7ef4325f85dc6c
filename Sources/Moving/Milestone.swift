import SQL

/// How far a table was read: so many rows, what they add up to, and the key of the last one.
package struct Milestone: Sendable, Equatable {
  package private(set) var rows = 0
  private(set) var digest: UInt64 = 0
  private(set) var key: [SQLValue]?

  package init() {}

  /// Goes on by a page of rows.
  mutating func pass(_ digests: [RowDigest], to key: [SQLValue]) {
    rows += digests.count
    for each in digests { digest &+= each.number }
    self.key = key
  }

  /// Whether both are of the same rows, though one of them was read by another key.
  func isSameRows(as other: Milestone) -> Bool { rows == other.rows && digest == other.digest }
}

/// As it is kept in the target: the number of rows, their digest, the key, with spaces between. Texts
/// and bytes are written in hexadecimal.
extension Milestone {
  package var text: String {
    let words = ["\(rows)", String(digest, radix: 16)] + (key ?? []).map(Self.word)
    return words.joined(separator: " ")
  }

  /// - Returns: Nil for what is no milestone.
  package init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count >= 2, let rows = Int(words[0]), let digest = UInt64(words[1], radix: 16)
    else { return nil }
    self.rows = rows
    self.digest = digest
    guard words.count > 2 else { return }
    var key: [SQLValue] = []
    for word in words.dropFirst(2) {
      guard let value = Self.value(word) else { return nil }
      key.append(value)
    }
    self.key = key
  }

  private static func word(_ value: SQLValue) -> String {
    switch value {
    case .null: "n"
    case .integer(let number): "i\(number)"
    case .text(let text): "t" + hex(Array(text.utf8))
    case .bytes(let bytes): "b" + hex(bytes)
    case .id(let high, let low): "d" + hex(bytes(of: high) + bytes(of: low))
    }
  }

  private static func value(_ word: Substring) -> SQLValue? {
    let rest = word.dropFirst()
    switch word.first {
    case "n": return .null
    case "i": return Int64(rest).map { .integer($0) }
    case "t":
      return bytes(hex: rest).flatMap { String(validating: $0, as: UTF8.self) }.map { .text($0) }
    case "b": return bytes(hex: rest).map { .bytes($0) }
    case "d":
      guard let bytes = bytes(hex: rest), bytes.count == 16 else { return nil }
      let halves = [bytes[..<8], bytes[8...]].map { half in
        half.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      }
      return .id(halves[0], halves[1])
    default: return nil
    }
  }

  private static func bytes(of word: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func bytes(hex: Substring) -> [UInt8]? {
    guard hex.utf8.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    var rest = hex
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
