/// The name of a table, a column or a trigger that may stand in a text of SQL.
///
/// Only plain names pass: a letter, then letters, digits and underscores, all of them small. Nothing
/// from outside the database's own catalogue becomes one.
package struct Identifier: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  /// - Returns: Nil for a name that is not plain.
  package init?(_ text: String) {
    guard let first = text.utf8.first, text.utf8.count < 64, Self.isLetter(first),
      text.utf8.allSatisfy({ Self.isLetter($0) || (48...57).contains($0) })
    else { return nil }
    self.text = text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || byte == UInt8(ascii: "_")
  }

  package var description: String { text }

  var quoted: String { "\"\(text)\"" }

  package static func < (one: Identifier, other: Identifier) -> Bool { one.text < other.text }
}

/// A name that stands in the source, as fragments of SQL do.
extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral text: StaticString) { self.text = String(describing: text) }
}

extension [Identifier] {
  var quoted: String { map(\.quoted).joined(separator: ", ") }
}
