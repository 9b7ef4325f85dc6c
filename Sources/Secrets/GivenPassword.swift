/// A password that a program chose for a user and hands over with its request. Prints as dots.
///
/// 8 to 256 characters of ASCII, three of the four classes (lower case, upper case, digits, symbols),
/// and not among those that are guessed first (PC 3.7).
package struct GivenPassword: Sendable, Redacted {
  package static let characters = 8...256
  /// Of lower case, upper case, digits and symbols.
  package static let classes = 3

  private let text: String

  /// Why a password is not accepted.
  package enum Flaw: Error, Hashable, Sendable {
    case tooShort
    case tooLong
    /// A character that is not visible ASCII or a blank.
    case notASCII
    case tooFewClasses
    case tooCommon
  }

  /// Blocks for about a millisecond: it looks into a dictionary.
  package init(parsing text: String, checker: PasswordChecker) throws(Flaw) {
    let bytes = text.utf8
    guard bytes.count >= Self.characters.lowerBound else { throw .tooShort }
    guard bytes.count <= Self.characters.upperBound else { throw .tooLong }
    guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else { throw .notASCII }
    guard Set(bytes.map(Self.classOf)).count >= Self.classes else { throw .tooFewClasses }
    guard !checker.isCommon(text) else { throw .tooCommon }
    self.text = text
  }

  private static func classOf(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 0
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 2
    default: 3
    }
  }

  /// The text itself, to be hashed or told back to whoever gave it.
  package func reveal() -> String { text }
}

extension ChosenPasswordHash {
  /// Of a password that was handed over. Blocks.
  package init(of password: GivenPassword) throws(OutOfMemory) {
    try self.init(ofUTF8: [UInt8](password.reveal().utf8))
  }
}
