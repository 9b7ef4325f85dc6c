import SQL

/// The one road for writes: a line of tickets and the thread that serves them.
///
/// Writes that wait while another is made durable are made durable together, in one transaction,
/// each in a part of its own that can be undone alone: a flush of the disk costs more than they do.
final class Writer: Sendable {
  private let limits: Limits
  private let desk = Guarded(Desk())

  struct Desk {
    var line = Line<any Ticket>()
    var isClosed = false
    var hasEnded = false
    var overloaded = 0
    var counts = RunCounts()
    var progress = Progress()
  }

  struct Progress {
    var writes = 0
    var commits = 0
    var rollbacks = 0

    mutating func add(_ other: Progress) {
      writes += other.writes
      commits += other.commits
      rollbacks += other.rollbacks
    }
  }

  /// More than this many writes are not made durable together.
  private static let widestGroup = 128

  /// Opens the connection and starts the thread.
  init(path: String, durability: DurabilityOfWrites, limits: Limits) throws(Fault) {
    self.limits = limits
    let connection = try SQLiteConnection(
      path: path, role: .writer(durability), busyLimit: limits.busy)
    let clerk = Clerk(connection: connection, limits: limits, desk: desk)
    try NamedThread.start("db-writer") { [self] in
      serve(clerk)
    }
  }

  /// Waits for a turn and for the commit.
  func submit<Answer: Sendable>(
    isAlone: Bool, _ body: @escaping @Sendable (SQLiteConnection) throws -> Answer
  ) async throws -> Answer {
    let interest = Interest()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let ticket = BodyTicket(
          isAlone: isAlone, interest: interest, continuation: continuation, body: body)
        if let fault = join(ticket) { ticket.settle(fault) }
      }
    } onCancel: {
      interest.lose()
    }
  }

  /// - Returns: Why the ticket was not taken.
  private func join(_ ticket: any Ticket) -> Fault? {
    let fault: Fault? = desk.with { desk in
      guard !desk.isClosed else { return .closed }
      guard desk.line.count < limits.waitingWrites else {
        desk.overloaded += 1
        return .overloaded
      }
      desk.line.append(ticket)
      return nil
    }
    if fault == nil { desk.wakeOne() }
    return fault
  }

  private func serve(_ clerk: Clerk) {
    while let group = nextGroup() { clerk.serve(group) }
    clerk.close()
    desk.with { $0.hasEnded = true }
    desk.wakeAll()
  }

  /// Those at the head of the line that can share a transaction; nil at the end.
  private func nextGroup() -> [any Ticket]? {
    desk.wait { desk -> [any Ticket]?? in
      guard let first = desk.line.first else { return desk.isClosed ? .some(nil) : nil }
      var group: [any Ticket] = []
      while let next = desk.line.first, group.count < Self.widestGroup {
        if next.isAlone && !group.isEmpty { break }
        group.append(next)
        _ = desk.line.popFirst()
        if first.isAlone { break }
      }
      return group
    }
  }

  /// Lets the thread end once the waiting writes are done, without waiting for it.
  func end() {
    desk.with { $0.isClosed = true }
    desk.wakeAll()
  }

  /// Blocks until the waiting writes are done and the connection is closed.
  func close() {
    end()
    desk.wait { $0.hasEnded ? true : nil }
  }

  func add(to statistics: inout EngineStatistics) {
    desk.with { desk in
      desk.counts.add(to: &statistics)
      statistics.writes += desk.progress.writes
      statistics.commits += desk.progress.commits
      statistics.rollbacks += desk.progress.rollbacks
      statistics.overloaded += desk.overloaded
      statistics.writesWaiting = desk.line.count
    }
  }
}
