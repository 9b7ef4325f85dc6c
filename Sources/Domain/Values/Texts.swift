/// A name that people read: of a person, a customer, a device that signs in.
///
/// 1 to 50 characters after trimming (PC 2.2), no control characters.
package struct PersonName: Hashable, Sendable {
  package static let limit = 50
  package let text: String

  package enum Flaw: Error, Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    case controlCharacter
  }

  package init(parsing text: String) throws(Flaw) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .empty }
    // Bytes bound characters from above, and counting them is free.
    if trimmed.utf8.count > Self.limit, trimmed.count > Self.limit || trimmed.utf8.count > 400 {
      throw .tooLong(limit: Self.limit)
    }
    guard !trimmed.hasControlCharacter else { throw .controlCharacter }
    self.text = trimmed
  }

  /// A name that was parsed when it was stored.
  package init(stored text: String) {
    self.text = text
  }
}

/// What a customer, a token or a file is called: 1 to 200 characters, no control characters.
package struct Label: Hashable, Sendable {
  package static let limit = 200
  package let text: String

  package init(parsing text: String) throws(PersonName.Flaw) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.utf8.count <= Self.limit * 4, trimmed.count <= Self.limit else {
      throw .tooLong(limit: Self.limit)
    }
    guard !trimmed.hasControlCharacter else { throw .controlCharacter }
    self.text = trimmed
  }

  /// A name that was parsed when it was stored.
  package init(stored text: String) {
    self.text = text
  }
}

extension String {
  /// Without white space, byte-order marks and no-break spaces at both ends.
  package var trimmed: String {
    var slice = Substring(self)
    while let first = slice.unicodeScalars.first, first.isTrimmed {
      slice.unicodeScalars.removeFirst()
    }
    while let last = slice.unicodeScalars.last, last.isTrimmed { slice.unicodeScalars.removeLast() }
    return slice.startIndex == startIndex && slice.endIndex == endIndex ? self : String(slice)
  }

  package var hasControlCharacter: Bool {
    var text = self
    let plain = text.withUTF8 { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
    if plain { return false }
    return text.unicodeScalars.contains { scalar in
      // Marks that turn the reading direction can make one name look like another.
      scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isTrimmed: Bool {
    value == 0x20 || (value >= 9 && value <= 13) || value == 0xA0 || value == 0xFEFF
      || (value > 0x7F && properties.isWhitespace)
  }
}
