/// A word of the partner's own that customers are sorted by: 1 to 50 characters (PC 1.1.6).
package struct Tag: Hashable, Sendable {
  package static let limit = 50
  /// Tags that one customer can have (PC 1.1.6).
  package static let most = 150

  package let text: String

  package init(parsing text: String) throws(PersonName.Flaw) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.utf8.count <= Self.limit * 8, trimmed.count <= Self.limit else {
      throw .tooLong(limit: Self.limit)
    }
    guard !trimmed.hasControlCharacter else { throw .controlCharacter }
    self.text = trimmed
  }

  /// A tag that was parsed when it was stored.
  package init(stored text: String) {
    self.text = text
  }

  /// Tags that differ only in case are one.
  package var key: String { TextKey.of(text) }
}
