/// Which handovers are shown, and what was just done.
struct HandoverQuery: Hashable, Sendable {
  var unopenedOnly: Bool
  /// As many links as were just put on their way, and as many as had none any more.
  var sent: Int
  var passedOver: Int
  var place: ListQuery

  init(
    unopenedOnly: Bool = false, sent: Int = 0, passedOver: Int = 0,
    place: ListQuery = ListQuery()
  ) {
    self.unopenedOnly = unopenedOnly
    self.sent = sent
    self.passedOver = passedOver
    self.place = place
  }

  init(_ reader: QueryReader) {
    self.init(
      unopenedOnly: reader["show"] == "unopened",
      sent: reader["sent"].flatMap { Int($0) } ?? 0,
      passedOver: reader["over"].flatMap { Int($0) } ?? 0, place: ListQuery(reader))
  }

  func write(to query: inout QueryWriter) {
    query.add("show", unopenedOnly ? "unopened" : nil)
    query.add("sent", sent > 0 ? String(sent) : nil)
    query.add("over", passedOver > 0 ? String(passedOver) : nil)
    place.write(to: &query)
  }
}

/// What can be done with a password under way.
enum HandoverAct: String, CaseIterable, Hashable, Sendable {
  case withdrawal
  case sending
}
