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
  var pattern = "%".unicodeScalars
  for sign in searchKey(text).unicodeScalars {
    if sign == "%" || sign == "_" || sign == "!" { pattern.append("!") }
    pattern.append(sign)
  }
  pattern.append("%")
  return String(pattern)
}

/// A text as names are searched for it. The engines end a text at a zero, which no name holds.
func searchKey(_ text: String) -> String {
  let key = TextKey.of(text)
  guard key.utf8.contains(0) else { return key }
  var kept = key.unicodeScalars
  kept.removeAll { $0.value == 0 }
  return String(kept)
}
