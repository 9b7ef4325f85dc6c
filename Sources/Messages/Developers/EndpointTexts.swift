/// What the descriptions of the APIs say of endpoints, parameters and members, in the other languages.
///
/// The English texts are the descriptions' own and stand there; a test reads that each has its place
/// here, and that nothing here is left over.
package enum EndpointTexts {
  struct Entry: Sendable {
    let english: String
    let dutch: String
    let german: String
    let swedish: String

    init(_ english: String, dutch: String, german: String, swedish: String) {
      self.english = english
      self.dutch = dutch
      self.german = german
      self.swedish = swedish
    }
  }

  private static let entries = Dictionary(
    uniqueKeysWithValues: (general + customers + users + problems + plans + operations + uploads
      + bulk + activity + catalog + staff + tokens + applications + webhooks + partner).map {
        ($0.english, $0)
      })

  /// Every English text that has translations.
  package static var known: Set<String> { Set(entries.keys) }

  /// - Returns: Nil for a text that has no translation.
  package static func text(_ english: String, in language: Language) -> String? {
    guard let entry = entries[english] else { return nil }
    return switch language {
    case .english: entry.english
    case .dutch: entry.dutch
    case .german: entry.german
    case .swedish: entry.swedish
    }
  }
}
