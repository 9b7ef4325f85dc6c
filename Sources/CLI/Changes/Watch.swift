import Wire

/// Watches an operation until it is over.
struct Watch {
  let invocation: Invocation
  let api: APIClient

  /// Broken connections after which we stop asking.
  private static let tries = 5

  /// - Throws: `interrupted` when the person has seen enough; the operation goes on.
  func end(of operation: OperationAnswer) throws -> OperationAnswer {
    let path = ["customers", operation.customer, "operations", operation.id]
    let hint = Self.command(operation.id, operation.customer)
    defer { clearLine() }
    for _ in 0..<Self.tries {
      do {
        try follow(operation)
      } catch CLIFailure.interrupted {
        clearLine()
        invocation.console.errorLine(invocation.say.trouble.stillRunning(hint))
        throw CLIFailure.interrupted
      } catch CLIFailure.transport {
        // The operation does not depend on us: look again.
      }
      let now = try api.get(
        OperationAnswer.self, APIPath(path[0], path[1], path[2], path[3]).text)
      if now.isOver || now.state == "paused" { return now }
    }
    clearLine()
    invocation.console.errorLine(invocation.say.trouble.stillRunning(hint))
    throw CLIFailure.transport(.broken)
  }

  /// An operation has the id of its plan.
  static func command(_ id: String, _ customer: String) -> String {
    "tenantry operations show \(id) --customer \(customer)"
  }

  private func follow(_ operation: OperationAnswer) throws {
    let console = invocation.console
    let bar = ProgressBar(at: console.seconds(), done: operation.cursor, say: invocation.say)
    var reader = EventReader()
    try api.stream(
      "GET",
      APIPath("customers", operation.customer, "operations", operation.id, "events").text,
      accepting: "text/event-stream"
    ) { chunk in
      for event in reader.take(chunk) where event.name == "progress" {
        guard let progress = Self.progress(event.data) else { continue }
        draw(bar, progress)
        if progress.state == "paused" { return false }
      }
      return true
    }
  }

  private static func progress(_ data: String) -> ProgressAnswer? {
    guard let value = try? JSONParser.parse(Array(data.utf8)) else { return nil }
    return try? ShapeReader.read(ProgressAnswer.self, from: value, allowsUnknown: true)
  }

  private func draw(_ bar: ProgressBar, _ progress: ProgressAnswer) {
    let console = invocation.console
    guard console.isErrorTerminal, !invocation.wantsJSON else { return }
    let text = bar.text(
      done: progress.cursor, of: progress.rows, at: console.seconds(), width: console.width)
    console.writeError("\r\u{1B}[K" + text)
  }

  private func clearLine() {
    guard invocation.console.isErrorTerminal, !invocation.wantsJSON else { return }
    invocation.console.writeError("\r\u{1B}[K")
  }
}
