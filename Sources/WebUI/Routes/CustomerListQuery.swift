import Domain
import Operations

/// Which customers are shown, and in what order.
struct CustomerListQuery: Hashable, Sendable {
  var place: ListQuery
  var field: CustomerQuery.Field
  var reseller: String?
  var tag: String?
  var sort: CustomerSort
  /// Against the order in which a column is read first.
  var descending: Bool

  init(
    _ place: ListQuery = ListQuery(), field: CustomerQuery.Field = .any, reseller: String? = nil,
    tag: String? = nil, sort: CustomerSort = .name, descending: Bool = false
  ) {
    self.place = place
    self.field = field
    self.reseller = reseller
    self.tag = tag
    self.sort = sort
    self.descending = descending
  }

  init(_ reader: QueryReader) {
    self.init(
      ListQuery(reader),
      field: reader["by"].flatMap { CustomerQuery.Field(rawValue: $0) } ?? .any,
      reseller: reader["reseller"].map { String($0.prefix(200)) },
      tag: reader["tag"].map { String($0.prefix(100)) },
      sort: reader["sort"].flatMap { CustomerSort(rawValue: $0) } ?? .name,
      descending: reader.holds("down"))
  }

  func write(to query: inout QueryWriter) {
    query.add("by", field == .any ? nil : field.rawValue)
    query.add("reseller", reseller)
    query.add("tag", tag)
    query.add("sort", sort == .name ? nil : sort.rawValue)
    query.add("down", descending)
    place.write(to: &query)
  }

  var query: CustomerQuery {
    CustomerQuery(
      search: place.search, field: field, reseller: reseller, tag: tag, sort: sort,
      descending: descending)
  }

  var isNarrowed: Bool { place.search != nil || reseller != nil || tag != nil }

  func at(_ place: ListQuery) -> CustomerListQuery {
    var list = self
    list.place = place
    return list
  }

  /// Something else about the list changes, so it begins at its first page.
  func changing(_ change: (inout CustomerListQuery) -> Void) -> CustomerListQuery {
    var list = self
    list.place = ListQuery(search: place.search, size: place.size)
    change(&list)
    return list
  }

  /// Sorted by a column: the other way when it is sorted by it already, and no more at the third
  /// time. Numbers begin with the largest.
  func sorted(by column: CustomerSort) -> CustomerListQuery {
    changing { list in
      let first = column == .users
      if sort != column {
        (list.sort, list.descending) = (column, first)
      } else if descending == first {
        list.descending = !first
      } else {
        (list.sort, list.descending) = (.name, false)
      }
    }
  }
}

extension PageRoute {
  /// The list of customers, narrowed by nothing but a search.
  static func customers(_ place: ListQuery) -> PageRoute { .customers(CustomerListQuery(place)) }
}
