import Domain
import HTTP
import Operations
import Wire

extension API {
  /// Seconds of silence after which a connection is told that we are still here.
  static let heartbeatSeconds = 15

  /// How an operation moves, as it moves. Each event tells the whole state, so who comes back needs
  /// nothing of what was missed; its id is the number of rows that are behind us.
  func events(
    _ id: Operation.ID, _ customer: Customer.ID, _ call: Call
  ) async throws -> Response {
    let progress = try await operations.progress(of: id, in: customer, as: call.principal)
    let clock = operations.clock
    return .events { writer in
      try await withThrowingTaskGroup(of: Void.self) { group in
        let line = EventLine(writer)
        group.addTask {
          for await step in progress { try await line.send(step) }
        }
        group.addTask {
          while true {
            try await clock.sleep(Self.heartbeatSeconds * 1000)
            try await line.keepAlive()
          }
        }
        // The steps end with the operation; the heartbeat ends with the steps.
        try await group.next()
        group.cancelAll()
      }
    }
  }
}

/// Writes events one after the other, whoever sends them.
private actor EventLine {
  private let writer: ResponseWriter
  private var isQuiet = false

  init(_ writer: ResponseWriter) {
    self.writer = writer
  }

  func send(_ progress: Progress) async throws {
    isQuiet = false
    let data = String(decoding: try ProgressAnswer(progress).encoded(), as: UTF8.self)
    try await writer.send(
      ServerSentEvent(id: String(progress.cursor), name: "progress", data: data))
  }

  /// Says nothing where something was said since the last time.
  func keepAlive() async throws {
    defer { isQuiet = true }
    guard isQuiet else { return }
    try await writer.write(ServerSentEvent.keepAlive)
  }
}
