import SQL

/// The reading connections: opened when needed, up to a limit, lent to one body at a time.
final class Readers: Sendable {
  private let path: String
  private let limit: Int
  private let limits: Limits
  private let desk: Guarded<Desk>

  private struct Desk {
    /// The one handed back last is lent first: its pages are the warmest.
    var idle: [SQLiteConnection] = []
    var open = 0
    var isClosed = false
    var reads = 0
    var overloaded = 0
    var counts = RunCounts()
  }

  private enum Loan {
    case connection(SQLiteConnection)
    case toBeOpened
    case closed
  }

  init(path: String, limit: Int, limits: Limits) {
    self.path = path
    self.limit = max(1, limit)
    self.limits = limits
    desk = Guarded(Desk())
  }

  /// Runs a body on a snapshot, on the calling thread.
  func read<Answer>(_ body: (Snapshot) throws -> Answer) throws -> Answer {
    let connection = try borrow()
    defer { giveBack(connection) }
    connection.deadline.set(.now().adding(milliseconds: limits.reading))
    defer { connection.rollBack() }
    do {
      try connection.beginReading()
      let answer = try body(Snapshot(connection))
      try connection.commit()
      return answer
    } catch Fault.timedOut where Task.isCancelled {
      throw CancellationError()
    }
  }

  private func borrow() throws(Fault) -> SQLiteConnection {
    let atOnce: Loan? = desk.with { lend(&$0) }
    guard let loan = atOnce ?? waitForLoan() else { throw .overloaded }
    switch loan {
    case .connection(let connection): return connection
    case .toBeOpened: return try open()
    case .closed: throw .closed
    }
  }

  private func waitForLoan() -> Loan? {
    let latest = Instant.now().adding(milliseconds: limits.waitingForReader)
    let loan = desk.wait(before: latest) { lend(&$0) }
    if loan == nil { desk.with { $0.overloaded += 1 } }
    return loan
  }

  /// - Returns: Nil when all are lent.
  private func lend(_ desk: inout Desk) -> Loan? {
    if desk.isClosed { return .closed }
    if let connection = desk.idle.popLast() { return .connection(connection) }
    guard desk.open < limit else { return nil }
    desk.open += 1
    return .toBeOpened
  }

  private func open() throws(Fault) -> SQLiteConnection {
    do {
      return try SQLiteConnection(path: path, role: .reader, busyLimit: limits.busy)
    } catch {
      desk.with { $0.open -= 1 }
      desk.wakeAll()
      throw error
    }
  }

  private func giveBack(_ connection: SQLiteConnection) {
    let isClosed = desk.with { desk in
      desk.reads += 1
      desk.counts.collect(from: connection)
      if desk.isClosed { desk.open -= 1 } else { desk.idle.append(connection) }
      return desk.isClosed
    }
    if isClosed {
      connection.close()
      desk.wakeAll()
    } else {
      desk.wakeOne()
    }
  }

  /// Blocks until the last body is done.
  func close() {
    let idle = desk.with { desk in
      desk.isClosed = true
      let idle = desk.idle
      desk.idle = []
      desk.open -= idle.count
      return idle
    }
    desk.wakeAll()
    for connection in idle { connection.close() }
    desk.wait { $0.open == 0 ? true : nil }
  }

  func add(to statistics: inout EngineStatistics) {
    desk.with { desk in
      desk.counts.add(to: &statistics)
      statistics.reads += desk.reads
      statistics.overloaded += desk.overloaded
      statistics.readersOpen = desk.open
      statistics.readersBusy = desk.open - desk.idle.count
    }
  }
}
