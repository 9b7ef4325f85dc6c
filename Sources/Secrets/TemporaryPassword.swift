/// A password made by the machine, to be read aloud once and then replaced.
///
/// Five groups of four characters from an alphabet of 21 without look-alikes, joined by `-`:
/// `hk3t-9wca-…`, 24 bytes of ASCII, 87.8 bits of chance (docs/domain.md, "Passwords").
/// Prints as dots; its text comes out through `reveal()` and `withUTF8` only.
package struct TemporaryPassword: Sendable, Redacted {
  package static let length = 24

  static let alphabet = [UInt8]("acdefhjkmnprtuwxy3479".utf8)

  private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

  /// - Parameter next: Gives the next of twenty characters, each from the alphabet.
  init(nextCharacter next: () -> UInt8) {
    withUnsafeMutableBytes(of: &words) { text in
      for position in 0..<Self.length {
        text[position] = position % 5 == 4 ? UInt8(ascii: "-") : next()
      }
    }
  }

  /// What somebody typed: in either case, with or without hyphens and spaces.
  ///
  /// - Returns: Nil when it cannot be a temporary password, whoever's it would be.
  package init?(typed text: String) {
    var characters: [UInt8] = []
    for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
      let lower = (65...90).contains(byte) ? byte + 32 : byte
      guard characters.count < 20, Self.alphabet.contains(lower) else { return nil }
      characters.append(lower)
    }
    guard characters.count == 20 else { return nil }
    var position = 0
    self.init {
      defer { position += 1 }
      return characters[position]
    }
  }

  /// The text itself, for the person it is meant for. Nothing else may keep or print it.
  package func reveal() -> String {
    withUTF8 { String(decoding: $0, as: UTF8.self) }
  }

  /// The text's 24 bytes, without making a string.
  package func withUTF8<Value, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try withUnsafeBytes(of: words, body)
  }
}
