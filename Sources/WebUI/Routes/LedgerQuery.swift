import Domain

/// Which entries of the ledger are shown. Days are in UTC.
struct LedgerQuery: Hashable, Sendable {
  /// What is shown when nobody has said how far back.
  static let latestDays = 30

  var action: Action?
  /// Who did it: the whole name.
  var actor: String?
  /// The one record that the entries are about.
  var subject: ID<LedgerEntry>?
  /// Of the list over all customers: a name, a domain or an id.
  var customer: String?
  /// The first day; the last one.
  var from: Moment?
  var until: Moment?
  /// However long ago, where no day is said.
  var isWhole: Bool
  /// What stands in `search` is a part of the name of what entries are about.
  var place: ListQuery

  init(
    action: Action? = nil, actor: String? = nil, subject: ID<LedgerEntry>? = nil,
    customer: String? = nil, from: Moment? = nil, until: Moment? = nil, isWhole: Bool = false,
    place: ListQuery = ListQuery()
  ) {
    self.action = action
    self.actor = actor
    self.subject = subject
    self.customer = customer
    self.from = from
    self.until = until
    self.isWhole = isWhole
    self.place = place
  }

  init(_ reader: QueryReader) {
    self.init(
      action: reader["action"].flatMap { Action(rawValue: $0) },
      actor: reader["who"].map { String($0.prefix(200)) },
      subject: reader["subject"].flatMap { ID<LedgerEntry>(parsing: $0) },
      customer: reader["customer"].map { String($0.prefix(100)) },
      from: reader["from"].flatMap(Self.day), until: reader["to"].flatMap(Self.day),
      isWhole: reader.holds("all"), place: ListQuery(reader))
  }

  private static func day(_ text: String) -> Moment? {
    text.utf8.count == 10 ? Moment(iso: text) : nil
  }

  func write(to query: inout QueryWriter) {
    for (name, value) in values { query.add(name, value) }
    place.write(to: &query)
  }

  /// Names and values as links and forms carry them, but for the search and the place.
  var values: [(name: StaticString, value: String?)] {
    [
      ("action", action?.rawValue), ("who", actor), ("subject", subject?.text),
      ("customer", customer), ("from", from?.day), ("to", until?.day),
      ("all", isWhole ? "1" : nil),
    ]
  }

  /// Whether only the latest entries are shown, since nobody asked for others.
  var isLatest: Bool { from == nil && until == nil && subject == nil && !isWhole }

  func filter(at now: Moment) -> LedgerFilter {
    LedgerFilter(
      action: action, actor: actor, subject: subject, text: place.search,
      from: isLatest ? now.adding(days: -Self.latestDays) : from,
      until: until?.adding(days: 1))
  }

  /// Changed in one respect, and at its beginning again.
  func with(_ change: (inout LedgerQuery) -> Void) -> LedgerQuery {
    var query = self
    query.place = ListQuery(search: place.search, size: place.size)
    change(&query)
    return query
  }

  func at(_ place: ListQuery) -> LedgerQuery {
    var query = self
    query.place = place
    return query
  }
}
