import Domain

/// Which rows of a plan are shown.
struct PlanQuery: Hashable, Sendable {
  var verdict: RowVerdict?
  /// Only rows with this cause.
  var cause: CauseGroup?
  var place: ListQuery

  init(verdict: RowVerdict? = nil, cause: CauseGroup? = nil, place: ListQuery = ListQuery()) {
    self.verdict = verdict
    self.cause = cause
    self.place = place
  }

  init(_ reader: QueryReader) {
    let word = reader["verdict"]
    self.init(
      verdict: RowVerdict.allCases.first { $0.word == word },
      cause: reader["cause"].map {
        CauseGroup(
          code: String($0.prefix(40)),
          item: reader["item"].flatMap { ID<CatalogItem>(parsing: $0) })
      }, place: ListQuery(reader))
  }

  func write(to query: inout QueryWriter) {
    query.add("verdict", verdict?.word)
    query.add("cause", cause?.code)
    query.add("item", cause?.item?.text)
    place.write(to: &query)
  }
}

/// Which rows of a finished change of licenses are shown.
struct UpdatedQuery: Hashable, Sendable {
  var failedOnly: Bool
  var place: ListQuery

  init(failedOnly: Bool = false, place: ListQuery = ListQuery()) {
    self.failedOnly = failedOnly
    self.place = place
  }

  init(_ reader: QueryReader) {
    self.init(failedOnly: reader.holds("failed"), place: ListQuery(reader))
  }

  func write(to query: inout QueryWriter) {
    query.add("failed", failedOnly)
    place.write(to: &query)
  }
}
