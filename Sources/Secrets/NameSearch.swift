import Foundation

/// Finding a person's name in a password, without case and without marks over letters.
enum NameSearch {
  /// Shorter parts, such as `de` or `Ann`, turn up in any phrase.
  private static let shortestPart = 4

  /// Whether any part of four letters or more is in the text. Parts end where letters do.
  static func finds(anyPartOf names: [String], in text: String) -> Bool {
    let text = plain(text)
    return names.lazy
      .flatMap { plain($0).split { !$0.isLetter } }
      .contains { $0.count >= shortestPart && text.contains($0) }
  }

  private static func plain(_ text: String) -> String {
    let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    return folded.replacing("ß", with: "ss")
  }
}
