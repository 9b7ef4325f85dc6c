import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// How an operation moves, for a page that is open. Each event tells everything, so who comes back
  /// has missed nothing.
  ///
  /// A stream ends with the operation, with the session, or after five minutes; then the page comes
  /// back by itself. More streams than a session may have are told to ask now and then instead.
  func operationEvents(
    _ id: Operation.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    _ = try await operations.operation(id, in: customer, as: visit.principal)
    let feed = ProgressFeed(
      operations: operations, watchers: watchers, id: id, customer: customer, visit: visit)
    return .events { writer in try await feed.run(writer) }
  }
}

private struct ProgressFeed: Sendable {
  static let lastingSeconds = 300
  /// Without news, until the connection is told that we are still here.
  static let quietSeconds = 15
  /// Until the session is asked for again.
  static let sessionSeconds = 5

  let operations: Operations
  let watchers: Watchers
  let id: Operation.ID
  let customer: Customer.ID
  let visit: StaffVisit

  func run(_ writer: ResponseWriter) async throws {
    guard watchers.enter(visit.session.csrf) else {
      try await writer.send(ServerSentEvent(name: "busy", data: "{}"))
      return
    }
    defer { watchers.leave(visit.session.csrf) }
    try await writer.send(ServerSentEvent(name: "open", data: "{}", retry: 2000))
    try await follow(writer)
  }

  private func follow(_ writer: ResponseWriter) async throws {
    let start = operations.clock.now()
    var first: Operation?
    var last: Progress?
    var (spoken, checked) = (start, start)
    while operations.clock.now() < start.adding(seconds: Self.lastingSeconds) {
      let move = operations.move(of: id)
      let operation = try await operations.glance(at: id, in: customer, as: visit.principal)
      let begin = first ?? operation
      first = begin
      if Progress(operation) != last {
        let rate = Self.rate(from: begin, at: start, to: operation, at: operations.clock.now())
        try await writer.send(event(operation, rate))
        spoken = operations.clock.now()
      } else if isOver(Self.quietSeconds, since: spoken) {
        try await writer.write(ServerSentEvent.keepAlive)
        spoken = operations.clock.now()
      }
      last = Progress(operation)
      if operation.state.isOver { return }
      try await operations.waitForMove(of: id, since: move)
      if isOver(Self.sessionSeconds, since: checked) {
        guard try await operations.session(visit.sessionText) != nil else { return }
        checked = operations.clock.now()
      }
    }
  }

  private func isOver(_ seconds: Int, since moment: Moment) -> Bool {
    operations.clock.now() >= moment.adding(seconds: seconds)
  }

  private static func rate(
    from first: Operation, at start: Moment, to operation: Operation, at now: Moment
  ) -> Double? {
    let seconds = Double(now.microseconds - start.microseconds) / 1_000_000
    let rows = operation.cursor - first.cursor
    return seconds >= 1 && rows > 0 ? Double(rows) / seconds : nil
  }

  private func event(_ operation: Operation, _ rate: Double?) -> ServerSentEvent {
    var json = JSONLine()
    json.add("state", operation.state.rawValue)
    json.add("cursor", operation.cursor)
    json.add("rows", operation.rows)
    for (name, text) in ProgressTexts(visit.say, operation, rate: rate).named {
      json.add(name, text)
    }
    return ServerSentEvent(id: String(operation.cursor), name: "progress", data: json.text)
  }
}

/// One flat JSON object of texts and whole numbers.
struct JSONLine {
  private var parts: [String] = []

  var text: String { "{" + parts.joined(separator: ",") + "}" }

  mutating func add(_ name: String, _ number: Int) { parts.append("\"\(name)\":\(number)") }

  mutating func add(_ name: String, _ value: String) {
    var escaped = ""
    for sign in value.unicodeScalars {
      switch sign {
      case "\"", "\\": escaped += "\\\(sign)"
      case _ where sign.value < 0x20: escaped += " "
      default: escaped.unicodeScalars.append(sign)
      }
    }
    parts.append("\"\(name)\":\"\(escaped)\"")
  }
}
