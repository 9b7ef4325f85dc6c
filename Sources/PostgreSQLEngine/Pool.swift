import SQL

/// The connections: opened when needed, up to a limit, lent to one body at a time.
final class Pool: Sendable {
  let address: String
  private let limit: Int
  private let limits: Limits
  private let desk: Guarded<Desk>

  private struct Desk {
    var idle: [PostgreSQLConnection] = []
    var open = 0
    var isClosed = false
    /// Rows that batches wrote since somebody took the number.
    var grown = 0
    var statistics = EngineStatistics()
  }

  private enum Loan {
    case connection(PostgreSQLConnection)
    case toBeOpened
    case closed
  }

  init(address: String, limit: Int, limits: Limits) {
    self.address = address
    self.limit = max(1, limit)
    self.limits = limits
    desk = Guarded(Desk())
  }

  /// Runs a body with a connection, on the calling thread.
  func lend<Answer>(_ body: (PostgreSQLConnection) throws -> Answer) throws -> Answer {
    let connection = try borrow()
    defer { giveBack(connection) }
    return try body(connection)
  }

  /// Opens one connection, to see that it can be done.
  func tryOut() throws(Fault) {
    giveBack(try borrow())
  }

  private func borrow() throws(Fault) -> PostgreSQLConnection {
    let latest = Instant.now().adding(milliseconds: limits.waitingForConnection)
    let atOnce: Loan? = desk.with { offer(&$0) }
    guard let loan = atOnce ?? desk.wait(before: latest, until: { offer(&$0) }) else {
      desk.with { $0.statistics.overloaded += 1 }
      throw .overloaded
    }
    switch loan {
    case .connection(let connection): return connection
    case .toBeOpened: return try open()
    case .closed: throw .closed
    }
  }

  /// - Returns: Nil when all are lent.
  private func offer(_ desk: inout Desk) -> Loan? {
    if desk.isClosed { return .closed }
    if let connection = desk.idle.popLast() { return .connection(connection) }
    guard desk.open < limit else { return nil }
    desk.open += 1
    return .toBeOpened
  }

  private func open() throws(Fault) -> PostgreSQLConnection {
    do {
      return try PostgreSQLConnection(address, limits: limits)
    } catch {
      desk.with { $0.open -= 1 }
      desk.wakeAll()
      throw error
    }
  }

  private func giveBack(_ connection: PostgreSQLConnection) {
    let counts = connection.collectCounts()
    let isKept = desk.with { desk in
      desk.statistics.runs.merge(counts.runs, uniquingKeysWith: +)
      desk.statistics.batchedRows.merge(counts.rows, uniquingKeysWith: +)
      desk.grown += counts.written
      desk.statistics.interrupted += connection.interrupted
      connection.interrupted = 0
      let isKept = !desk.isClosed && !connection.isBroken
      if isKept { desk.idle.append(connection) } else { desk.open -= 1 }
      return isKept
    }
    if isKept { desk.wakeOne() } else { desk.wakeAll() }
  }

  /// Whether so many rows were written since this was last true.
  func hasGrown(by rows: Int) -> Bool {
    desk.with { desk in
      guard desk.grown >= rows else { return false }
      desk.grown = 0
      return true
    }
  }

  var isClosed: Bool { desk.with { $0.isClosed } }

  func count(_ body: (inout EngineStatistics) -> Void) { desk.with { body(&$0.statistics) } }

  /// Blocks until the last body is done.
  func close() {
    desk.with { desk in
      desk.isClosed = true
      desk.open -= desk.idle.count
      desk.idle = []
    }
    desk.wakeAll()
    desk.wait { $0.open == 0 ? true : nil }
  }

  var statistics: EngineStatistics {
    desk.with { desk in
      var statistics = desk.statistics
      statistics.readersOpen = desk.open
      statistics.readersBusy = desk.open - desk.idle.count
      return statistics
    }
  }
}
