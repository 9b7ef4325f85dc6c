/// A language that everything a person reads exists in.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case dutch = "nl"
  case german = "de"
  case swedish = "sv"

  /// The tag for `lang` and `hreflang` (BCP 47).
  package var tag: String { rawValue }

  /// What the language calls itself, which is how a reader looks for it.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .dutch: "Nederlands"
    case .german: "Deutsch"
    case .swedish: "Svenska"
    }
  }

  /// Reads a tag by its first part: `de-AT` is German (RFC 4647 §3.4, look-up).
  package init?(tag: some StringProtocol) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    self.init(rawValue: primary.lowercased())
  }

  /// The language to answer in: what the person chose before, else the best of what the browser
  /// asks for, else English.
  ///
  /// - Parameters:
  ///   - chosen: A tag that was kept, such as a cookie's; nil or unknown is passed over.
  ///   - accepted: The tags of `Accept-Language`, best first.
  package static func negotiated(chosen: String?, accepted: [String]) -> Language {
    if let language = chosen.flatMap({ Language(tag: $0) }) { return language }
    return accepted.lazy.compactMap { Language(tag: $0) }.first ?? .english
  }
}
