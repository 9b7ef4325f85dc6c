import Domain
import Operations

/// Where in a list one is, and what is searched for in it.
struct ListQuery: Hashable, Sendable {
  static let sizes = [25, 50, 100, 150]
  static let usualSize = 50

  var search: String?
  var size: Int
  var cursor: String?
  var fromEnd: Bool

  init(
    search: String? = nil, size: Int = 50, cursor: String? = nil, fromEnd: Bool = false
  ) {
    self.search = search
    self.size = Self.sizes.contains(size) ? size : Self.usualSize
    self.cursor = fromEnd ? nil : cursor
    self.fromEnd = fromEnd
  }

  init(_ reader: QueryReader) {
    self.init(
      search: reader["search"].map { String($0.prefix(100)) },
      size: reader["size"].flatMap { Int($0) } ?? Self.usualSize,
      cursor: reader["cursor"], fromEnd: reader.holds("end"))
  }

  func write(to query: inout QueryWriter) {
    query.add("search", search)
    query.add("size", size == Self.usualSize ? nil : String(size))
    query.add("cursor", cursor)
    query.add("end", fromEnd)
  }

  /// The page that this asks for.
  var page: PageRequest { PageRequest(size: size, cursor: cursor, fromEnd: fromEnd) }

  /// The same list at another place.
  func at(cursor: String? = nil, fromEnd: Bool = false) -> ListQuery {
    ListQuery(search: search, size: size, cursor: cursor, fromEnd: fromEnd)
  }
}
