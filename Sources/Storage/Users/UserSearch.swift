package import Domain
package import SQL

extension Statement {
  static let searchHits = Statement("users.search-hits", hits)
  private static let hits = Fragment(
    sqlite: """
      SELECT COUNT(*) FROM (SELECT rowid FROM user_search
                             WHERE user_search MATCH $2 AND $1 IS NOT NULL LIMIT $3) h
      """,
    postgresql: """
      SELECT COUNT(*) FROM (SELECT 1 FROM users u
                             WHERE u.customer_id = $1
                               AND (u.name_key || ' ' || u.sign_in_key) LIKE $2 ESCAPE '!'
                             LIMIT $3) h
      """,
    because: "one engine's index of trigrams is a table of its own, the other's serves LIKE")

  /// Whether a customer has more users than a list is walked for.
  static let usersCountedUpTo = Statement(
    "users.count-up-to",
    """
    SELECT COUNT(*) FROM (SELECT 1 FROM users u
                           WHERE u.customer_id = $1 AND u.deleted_at IS NULL LIMIT $2) h
    """)

  static let customerSearchKey = Statement(
    "customers.search-key", "SELECT search_key FROM customers WHERE id = $1")
}

/// How a search is carried out.
package enum SearchRoad: Sendable {
  /// Over the list in its order.
  case walk(pattern: String?)
  /// From the search index.
  case index(query: String)

  var value: SQLValue {
    switch self {
    case .walk(let pattern): .text(pattern)
    case .index(let query): .text(query)
    }
  }

  func pick(_ pair: (walk: Statement, search: Statement)) -> Statement {
    if case .index = self { pair.search } else { pair.walk }
  }
}

extension Reading {
  /// Beyond this many hits it is quicker to walk the list than to sort the hits.
  private static var fewHits: Int { 4000 }

  /// How to look for `search` at one customer. Shorter than three letters there is no trigram.
  package func road(
    for search: String?, in customer: Customer.ID
  ) throws(Fault) -> SearchRoad {
    guard let search, !search.trimmed.isEmpty else { return .walk(pattern: nil) }
    let pattern = likePattern(search.trimmed)
    let key = searchKey(search.trimmed)
    guard key.unicodeScalars.count >= 3, let query = try indexQuery(key, pattern, in: customer)
    else { return .walk(pattern: pattern) }
    let hits = try upTo(Self.fewHits + 1, .searchHits, [.id(customer), .text(query)])
    return hits > Self.fewHits ? .walk(pattern: pattern) : .index(query: query)
  }

  /// What the search index is asked for; nil where walking is quicker than asking.
  private func indexQuery(
    _ key: String, _ pattern: String, in customer: Customer.ID
  ) throws(Fault) -> String? {
    switch connection.dialect {
    case .sqlite:
      let customerKey = try first(.customerSearchKey, [.id(customer)]) { row throws(Fault) in
        try row.text(0)
      }
      return customerKey.map { "customer : \"\($0)\" AND names : \"\(phrase(key))\"" }
    case .postgresql:
      // A part that all customers' users share is in this index once for each of them.
      let users = try upTo(Self.fewHits + 1, .usersCountedUpTo, [.id(customer)])
      return users > Self.fewHits ? pattern : nil
    }
  }

  /// Quoted sign by sign: as a character, a quote with a joiner behind it is no quote.
  private func phrase(_ key: String) -> String {
    key.unicodeScalars.reduce(into: "") { phrase, sign in
      if sign == "\"" { phrase += "\"" }
      phrase.unicodeScalars.append(sign)
    }
  }

  private func upTo(
    _ limit: Int, _ statement: Statement, _ values: [SQLValue]
  ) throws(Fault) -> Int {
    try first(statement, values + [.count(limit)]) { row throws(Fault) in try row.count(0) } ?? 0
  }
}
