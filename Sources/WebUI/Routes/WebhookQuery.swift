import Domain

/// Which deliveries of a webhook are shown, and what was just done.
struct WebhookQuery: Hashable, Sendable {
  var state: WebhookDelivery.State?
  /// The delivery whose outcome is told above all: of a test, or one that was sent again.
  var shown: WebhookDelivery.ID?
  /// Of how many customers events are being sent again.
  var replayed: Int?
  var isSaved: Bool
  var place: ListQuery

  init(
    state: WebhookDelivery.State? = nil, shown: WebhookDelivery.ID? = nil,
    replayed: Int? = nil, isSaved: Bool = false, place: ListQuery = ListQuery()
  ) {
    self.state = state
    self.shown = shown
    self.replayed = replayed
    self.isSaved = isSaved
    self.place = place
  }

  init(_ reader: QueryReader) {
    self.init(
      state: reader["state"].flatMap { WebhookDelivery.State(rawValue: $0) },
      shown: reader["sent"].flatMap { WebhookDelivery.ID(parsing: $0) },
      replayed: reader["replayed"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil },
      isSaved: reader.holds("saved"), place: ListQuery(reader))
  }

  func write(to query: inout QueryWriter) {
    query.add("state", state?.rawValue)
    query.add("sent", shown?.text)
    query.add("replayed", replayed.map { String($0) })
    query.add("saved", isSaved)
    place.write(to: &query)
  }
}

/// What can be done with a webhook.
enum WebhookAct: String, CaseIterable, Hashable, Sendable {
  case test
  case silence
  case resumption
  case secret
  case replay
  /// One delivery once more.
  case sending
  case removal
}
