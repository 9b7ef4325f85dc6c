/// A part of a SQL text. Only texts that stand in the source can become one, so no value from outside
/// ever does.
package struct Fragment: ExpressibleByStringLiteral, Sendable {
  let sqlite: String
  let postgresql: String

  /// A text that serves both engines.
  package init(stringLiteral text: StaticString) {
    sqlite = String(describing: text)
    postgresql = sqlite
  }

  /// Two texts that do the same, where one cannot serve both engines.
  ///
  /// - Parameter because: Why one text is not enough, for who reads it.
  package init(sqlite: StaticString, postgresql: StaticString, because: StaticString) {
    self.sqlite = String(describing: sqlite)
    self.postgresql = String(describing: postgresql)
  }

  private init(sqlite: String, postgresql: String) {
    (self.sqlite, self.postgresql) = (sqlite, postgresql)
  }

  /// The same text with another in the place of every `?`.
  fileprivate func about(_ text: StaticString) -> Fragment {
    func about(_ whole: String) -> String {
      whole.split(separator: "?", omittingEmptySubsequences: false)
        .joined(separator: String(describing: text))
    }
    return Fragment(sqlite: about(sqlite), postgresql: about(postgresql))
  }
}

extension Fragment {
  /// `(SELECT …)` of the ids that a parameter such as `$2` holds as one run of bytes, sixteen for
  /// each: one statement for any number of them.
  package static func ids(in parameter: StaticString) -> Fragment { idsInRun.about(parameter) }

  private static let idsInRun = Fragment(
    sqlite: """
      (WITH RECURSIVE place (i) AS (
         SELECT 1 UNION ALL SELECT i + 16 FROM place WHERE i + 16 <= length(?))
       SELECT substr(?, i, 16) FROM place)
      """,
    postgresql: """
      (SELECT CAST(encode(substring(CAST(? AS bytea) FROM i FOR 16), 'hex') AS uuid)
         FROM generate_series(1, length(CAST(? AS bytea)), 16) AS place (i))
      """,
    because: "bytes are taken apart by other functions, and only one engine has a type of ids")
}
