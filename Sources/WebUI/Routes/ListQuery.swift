import Domain
import Operations

/// Where in a list one is, and what is searched for in it.
struct ListQuery: Hashable, Sendable {
  static let sizes = [25, 50, 100, 200]
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

/// Which users of a customer are shown, in what order, and which of them begin as ticked.
struct UserListQuery: Hashable, Sendable {
  var filter: UserFilter
  var sort: UserSort
  var descending: Bool
  var place: ListQuery
  var ticked: Ticked

  /// What is ticked when the page opens.
  enum Ticked: String, CaseIterable, Hashable, Sendable {
    case none
    case page
    case all
  }

  init(
    filter: UserFilter = UserFilter(), sort: UserSort = .name, descending: Bool = false,
    place: ListQuery = ListQuery(), ticked: Ticked = .none
  ) {
    self.filter = filter
    self.sort = sort
    self.descending = descending
    self.place = place
    // A search is one of the filters; it stands in one place only.
    self.place.search = nil
    self.ticked = ticked
  }

  init(_ reader: QueryReader) {
    self.init(
      filter: UserFilter(reader), sort: reader["sort"].flatMap { UserSort(rawValue: $0) } ?? .name,
      descending: reader.holds("down"), place: ListQuery(reader),
      ticked: reader["tick"].flatMap { Ticked(rawValue: $0) } ?? .none)
  }

  func write(to query: inout QueryWriter) {
    filter.write(to: &query)
    query.add("sort", sort == .name ? nil : sort.rawValue)
    query.add("down", descending)
    place.write(to: &query)
    query.add("tick", ticked == .none ? nil : ticked.rawValue)
  }

  var query: UserQuery {
    UserQuery(filter: filter, sort: sort, descending: descending, page: place.page)
  }

  func at(_ place: ListQuery) -> UserListQuery {
    UserListQuery(filter: filter, sort: sort, descending: descending, place: place)
  }

  func ticking(_ ticked: Ticked) -> UserListQuery {
    UserListQuery(
      filter: filter, sort: sort, descending: descending, place: place, ticked: ticked)
  }

  /// Sorted by a column: downwards when it is sorted upwards by it already.
  func sorted(by column: UserSort) -> UserListQuery {
    UserListQuery(
      filter: filter, sort: column, descending: sort == column && !descending,
      place: ListQuery(size: place.size))
  }
}

extension UserFilter {
  init(_ reader: QueryReader) {
    self.init()
    search = reader["search"].map { String($0.prefix(100)) }
    location = reader["location"].flatMap { try? Location(parsing: $0) }
    role = reader["role"].flatMap { word in Role.allCases.first { $0.word == word } }
    has = reader["has"].flatMap { Product.ID(parsing: $0) }
    lacks = reader["lacks"].flatMap { Product.ID(parsing: $0) }
    unlicensed = reader.holds("unlicensed")
    neverSignedIn = reader.holds("never")
  }

  func write(to query: inout QueryWriter) {
    for (name, value) in values { query.add(name, value) }
  }

  /// Names and values as links and forms carry them; nil where nothing is narrowed.
  var values: [(name: StaticString, value: String?)] {
    [
      ("search", search), ("location", location?.code), ("role", role?.word), ("has", has?.text),
      ("lacks", lacks?.text), ("unlicensed", unlicensed ? "1" : nil),
      ("never", neverSignedIn ? "1" : nil),
    ]
  }

  /// Whether anything but the search narrows the list.
  var isNarrowed: Bool {
    var rest = self
    rest.search = nil
    return rest != UserFilter()
  }
}
