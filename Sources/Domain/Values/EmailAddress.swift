/// An address mail can be sent to. Staff sign in with theirs.
///
/// At most 254 bytes of UTF-8 (RFC 5321 §4.5.3.1.3), one `@` with something on both sides.
package struct EmailAddress: Hashable, Sendable {
  package let text: String
  package var key: String { TextKey.of(text) }

  package enum Flaw: Error, Hashable, Sendable {
    case empty, tooLong, malformed
  }

  package init(parsing text: String) throws(Flaw) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.utf8.count <= 254 else { throw .tooLong }
    let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
      !trimmed.hasControlCharacter, !trimmed.contains(" "), !trimmed.contains(",")
    else { throw .malformed }
    self.text = trimmed
  }

  /// An address that was parsed when it was stored.
  package init(stored text: String) {
    self.text = text
  }
}
