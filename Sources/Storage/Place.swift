package import Domain
package import SQL

/// Where in an ordered list a page begins: behind (or before) a key and an id.
package struct Place: Sendable {
  package let key: SQLValue
  package let id: ID<Place>
  package let limit: Int
  /// Downwards: what is less than the place, the largest first.
  package let backward: Bool

  package init(key: SQLValue, id: ID<Place>, limit: Int, backward: Bool) {
    self.key = key
    self.id = id
    self.limit = limit
    self.backward = backward
  }

  /// Before everything with a text for its key.
  package static let firstText = (SQLValue.text(""), ID<Place>(high: 0, low: 0))
  /// Behind everything with a text for its key.
  package static let lastText = (SQLValue.text("\u{10FFFF}"), ID<Place>(high: .max, low: .max))
  package static let firstNumber = (SQLValue.integer(.min), ID<Place>(high: 0, low: 0))
  package static let lastNumber = (SQLValue.integer(.max), ID<Place>(high: .max, low: .max))
}

/// A LIKE pattern that finds a text anywhere, whatever signs stand in it; `!` escapes.
package func likePattern(_ text: String) -> String {
  var pattern = "%"
  for character in TextKey.of(text) {
    if character == "%" || character == "_" || character == "!" { pattern.append("!") }
    pattern.append(character)
  }
  return pattern + "%"
}
