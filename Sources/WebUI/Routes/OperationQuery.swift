import Domain

/// Which operations are listed.
struct OperationQuery: Hashable, Sendable {
  var filter: OperationFilter
  var place: ListQuery

  init(filter: OperationFilter = OperationFilter(), place: ListQuery = ListQuery()) {
    self.filter = filter
    self.place = place
  }

  init(_ reader: QueryReader) {
    self.init(
      filter: OperationFilter(
        state: reader["state"].flatMap { Operation.State(rawValue: $0) },
        kind: reader["kind"].flatMap { PlanKind(rawValue: $0) },
        by: reader["by"].map { String($0.prefix(200)) }, failedOnly: reader.holds("failed")),
      place: ListQuery(reader))
  }

  func write(to query: inout QueryWriter) {
    query.add("state", filter.state?.rawValue)
    query.add("kind", filter.kind?.rawValue)
    query.add("by", filter.by)
    query.add("failed", filter.failedOnly)
    place.write(to: &query)
  }

  /// The same narrowing at another place.
  func at(_ place: ListQuery) -> OperationQuery { OperationQuery(filter: filter, place: place) }

  /// Narrowed otherwise, from the first page.
  func narrowed(_ change: (inout OperationFilter) -> Void) -> OperationQuery {
    var filter = filter
    change(&filter)
    return OperationQuery(filter: filter, place: ListQuery(size: place.size))
  }
}
