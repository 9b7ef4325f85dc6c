/// A password that a person chose and that may be used: long enough, not their name, not among
/// those that are guessed first. Prints as dots.
///
/// 12 to 256 characters as people count them, at most 1,024 bytes of UTF-8 (docs/domain.md,
/// "Passwords").
package struct ChosenPassword: Sendable, Redacted {
  package static let characters = 12...256
  package static let byteLimit = 1024

  private let text: String

  /// Why a password is not accepted.
  package enum Flaw: Hashable, Sendable {
    case tooShort(minimum: Int)
    case tooLong(maximum: Int)
    /// It holds four letters or more of the person's name or sign-in name.
    case holdsName
    /// It is among those that are guessed first.
    case tooCommon
  }

  /// Everything that is wrong with it, at least one flaw, in the order of `Flaw`'s cases.
  package struct Rejection: Error, Equatable {
    package let flaws: [Flaw]
  }

  /// Blocks for about a millisecond: it looks into a dictionary.
  ///
  /// - Parameters:
  ///   - displayName: The person's name as shown.
  ///   - localPart: What stands before the `@` of their sign-in name.
  package init(
    parsing text: String, displayName: String, localPart: String, checker: PasswordChecker
  ) throws(Rejection) {
    var flaws: [Flaw] = []
    let tooLong = text.utf8.count > Self.byteLimit || text.count > Self.characters.upperBound
    if text.count < Self.characters.lowerBound {
      flaws.append(.tooShort(minimum: Self.characters.lowerBound))
    }
    if tooLong { flaws.append(.tooLong(maximum: Self.characters.upperBound)) }
    // A text of any length may come in; what is too long anyway is not searched.
    if !tooLong {
      if NameSearch.finds(anyPartOf: [displayName, localPart], in: text) {
        flaws.append(.holdsName)
      }
      if checker.isCommon(text) { flaws.append(.tooCommon) }
    }
    guard flaws.isEmpty else { throw Rejection(flaws: flaws) }
    self.text = text
  }

  /// The text itself, to be hashed.
  package func reveal() -> String { text }
}
