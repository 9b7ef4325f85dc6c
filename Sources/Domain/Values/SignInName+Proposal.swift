import Foundation

extension SignInName {
  /// A name to propose for a person, before any number is added: `zoe.obrien-simunek`.
  ///
  /// First and last name with a dot between them, or the words of the display name where one of
  /// the two is missing; without case and marks, in Latin letters. Umlauts and rings are spelled
  /// as people do where the user works: Jürgen Groß is `juergen.gross` in Germany and `jurgen.gross`
  /// in the Netherlands. At most 60 characters; empty when nothing can stand before an `@`.
  ///
  /// - Source: docs/domain.md, "Users".
  package static func proposedLocal(
    first: String, last: String, display: String, in location: Location? = nil
  ) -> String {
    let isWhole = !first.trimmed.isEmpty && !last.trimmed.isEmpty
    let parts = isWhole ? [first, last] : display.split(separator: " ").map(String.init)
    let cleaned = parts.map { part in
      String(key(of: part, in: location).filter(isPlain).trimming { $0 == "-" })
    }
    var local = cleaned.filter { !$0.isEmpty }.joined(separator: ".").prefix(60)
    // A name that is cut may be cut behind a dot, where none may stand.
    while local.last == "." || local.last == "-" { local.removeLast() }
    return String(local)
  }

  /// The first of `mira.osei`, `mira.osei2`, `mira.osei3`, ... that is not among the taken ones.
  ///
  /// - Parameter taken: Keys of whole names at that domain.
  /// - Returns: Nil when `local` can begin no name, or a thousand are taken.
  package static func free(
    like local: String, at domain: DomainName, taken: Set<String>
  ) -> SignInName? {
    guard !local.isEmpty else { return nil }
    let stem = String(local.prefix(60))
    return ([stem] + (2...1000).map { "\(stem)\($0)" }).lazy
      .compactMap { try? SignInName(local: $0, domain: domain) }
      .first { !taken.contains($0.key) }
  }

  private static func key(of text: String, in location: Location?) -> String {
    var spelled = ""
    let habits = location.map { spelling(in: $0.code) } ?? [:]
    // Composed, so that a letter and its mark are found together.
    for letter in text.precomposedStringWithCanonicalMapping.lowercased() {
      spelled += habits[letter] ?? String(letter)
    }
    let key = TextKey.of(spelled)
    guard key.contains(where: { $0.isLetter && !$0.isASCII }) else { return key }
    return TextKey.of(key.applyingTransform(.toLatin, reverse: false) ?? key)
  }

  /// How letters are written in addresses where plain Latin ones are all there is.
  private static func spelling(in country: String) -> [Character: String] {
    switch country {
    case "DE", "AT", "CH", "LI", "LU": ["ä": "ae", "ö": "oe", "ü": "ue"]
    case "DK", "NO": ["å": "aa", "ø": "oe", "æ": "ae"]
    default: [:]
    }
  }

  private static func isPlain(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isLetter || letter.isNumber || letter == "-")
  }
}

extension StringProtocol {
  fileprivate func trimming(_ isOut: (Character) -> Bool) -> SubSequence {
    var slice = self[...]
    while let first = slice.first, isOut(first) { slice.removeFirst() }
    while let last = slice.last, isOut(last) { slice.removeLast() }
    return slice
  }
}
