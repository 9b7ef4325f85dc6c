import SQL
import Wire

/// The stream of an operation's progress, event by event.
final class Events {
  private let connection: Connection
  private var rest = ""

  init(_ desk: Desk, _ operation: String) throws {
    connection = try Connection(to: desk.house.server.place)
    connection.send(
      Array(
        """
        GET \(desk.path)/operations/\(operation)/events HTTP/1.1\r
        Host: tenantry.example\r
        Authorization: Bearer \(desk.house.token)\r
        Accept: text/event-stream\r\n\r\n
        """.utf8))
    let head = try connection.head()
    guard head.status == 200, head["content-type"]?.hasPrefix("text/event-stream") == true else {
      throw Trouble.unexpected("events: \(head.status)")
    }
  }

  /// Nil when the stream has ended.
  func next() throws -> ProgressAnswer? {
    while true {
      if let end = rest.firstRange(of: "\n\n") {
        let event = rest[..<end.lowerBound]
        rest = String(rest[end.upperBound...])
        let data = event.split(separator: "\n").first { $0.hasPrefix("data:") }
        guard let data else { continue }
        let value = try JSONParser.parse(Array(data.dropFirst(5).utf8))
        return try ShapeReader.read(ProgressAnswer.self, from: value)
      }
      guard let chunk = try connection.chunk() else { return nil }
      rest += String(decoding: chunk, as: UTF8.self).replacing("\r\n", with: "\n")
    }
  }

  /// Everything until the end.
  func all() throws -> [ProgressAnswer] {
    var events: [ProgressAnswer] = []
    while let event = try next() { events.append(event) }
    return events
  }
}

extension Desk {
  /// Follows an operation to its end.
  func finish(_ operation: OperationAnswer) throws -> OperationAnswer {
    _ = try Events(self, operation.id).all()
    let now = try self.operation(operation.id)
    guard now.isOver else { throw Trouble.unexpected("the events ended before the operation") }
    return now
  }
}
