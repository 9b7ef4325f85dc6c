import Domain
import Operations

/// Which users of a customer are shown, in what order, and whose details stand beside the list.
struct UserListQuery: Hashable, Sendable {
  var filter: UserFilter
  var sort: UserSort
  var descending: Bool
  var place: ListQuery
  var open: User.ID?

  init(
    filter: UserFilter = UserFilter(), sort: UserSort = .name, descending: Bool = false,
    place: ListQuery = ListQuery(), open: User.ID? = nil
  ) {
    self.filter = filter
    self.sort = sort
    self.descending = descending
    self.place = place
    // A search is one of the filters; it stands in one place only.
    self.place.search = nil
    self.open = open
  }

  init(_ reader: QueryReader) {
    self.init(
      filter: UserFilter(reader), sort: reader["sort"].flatMap { UserSort(rawValue: $0) } ?? .name,
      descending: reader.holds("down"), place: ListQuery(reader),
      open: reader["open"].flatMap { User.ID(parsing: $0) })
  }

  func write(to query: inout QueryWriter) {
    filter.write(to: &query)
    query.add("sort", sort == .name ? nil : sort.rawValue)
    query.add("down", descending)
    place.write(to: &query)
    query.add("open", open?.text)
  }

  var query: UserQuery {
    UserQuery(filter: filter, sort: sort, descending: descending, page: place.page)
  }

  func at(_ place: ListQuery) -> UserListQuery {
    UserListQuery(filter: filter, sort: sort, descending: descending, place: place)
  }

  func opening(_ user: User.ID?, at place: ListQuery? = nil) -> UserListQuery {
    UserListQuery(
      filter: filter, sort: sort, descending: descending, place: place ?? self.place, open: user)
  }

  /// Narrowed in another way, from the first page.
  func filtered(by filter: UserFilter) -> UserListQuery {
    UserListQuery(
      filter: filter, sort: sort, descending: descending, place: ListQuery(size: place.size))
  }

  /// Sorted by a column: upwards, then downwards, then as it was before.
  func sorted(by column: UserSort) -> UserListQuery {
    let place = ListQuery(size: place.size)
    guard sort == column else { return UserListQuery(filter: filter, sort: column, place: place) }
    guard descending else {
      return UserListQuery(filter: filter, sort: column, descending: true, place: place)
    }
    return UserListQuery(filter: filter, place: place)
  }
}
