import SQL

/// Serves groups of tickets on the writing connection.
final class Clerk: @unchecked Sendable {  // Made on one thread, then used by the writer's alone.
  private let connection: SQLiteConnection
  private let limits: Limits
  private let desk: Guarded<Writer.Desk>
  /// Those served in the open transaction.
  private var served: [Served] = []

  private struct Served {
    let ticket: any Ticket
    /// Whether what it wrote is to be kept.
    var stands: Bool
    /// What its task hears instead of its own outcome.
    var fault: (any Error)?
  }

  /// A transaction that has taken this long, in milliseconds, takes no further ticket.
  private static let longestGathering = 5

  init(connection: SQLiteConnection, limits: Limits, desk: Guarded<Writer.Desk>) {
    self.connection = connection
    self.limits = limits
    self.desk = desk
  }

  /// Serves all of a group, in one transaction if that is quick enough.
  func serve(_ group: [any Ticket]) {
    var closing = Instant.never
    for ticket in group {
      if let reason = tooLate(ticket) {
        ticket.settle(reason)
      } else if ticket.isAlone {
        serveAlone(ticket)
      } else {
        if served.isEmpty { closing = .now().adding(milliseconds: Self.longestGathering) }
        serve(ticket, sharing: group.count > 1)
        if Instant.now() >= closing { commit() }
      }
    }
    commit()
  }

  private func tooLate(_ ticket: any Ticket) -> (any Error)? {
    if ticket.isCancelled { return CancellationError() }
    let latest = ticket.arrived.adding(milliseconds: limits.waitingForTurn)
    return Instant.now() > latest ? Fault.timedOut : nil
  }

  private func serveAlone(_ ticket: any Ticket) {
    _ = ticket.run(on: connection)
    connection.rollBack()
    desk.with { $0.counts.collect(from: connection) }
    ticket.settle(nil)
  }

  private func serve(_ ticket: any Ticket, sharing: Bool) {
    do {
      if served.isEmpty { try connection.beginWriting() }
      if sharing { try connection.beginPart() }
    } catch {
      served.append(Served(ticket: ticket, stands: false, fault: error))
      return undoAll(error)
    }
    served.append(run(ticket))
    guard sharing, let last = served.last else { return }
    do {
      if last.stands { try connection.endPart() } else { try connection.rollBackPart() }
    } catch {
      undoAll(error)
    }
  }

  private func run(_ ticket: any Ticket) -> Served {
    connection.deadline.set(.now().adding(milliseconds: limits.writing))
    defer { connection.deadline.set(.never) }
    let stands = ticket.run(on: connection)
    // Looked at now, since at the commit it would fail those who share it too.
    guard stands, connection.hasBrokenReferences else {
      return Served(ticket: ticket, stands: stands, fault: nil)
    }
    return Served(ticket: ticket, stands: false, fault: Fault.constraint("foreign"))
  }

  /// Makes the open transaction durable and lets its tickets go.
  private func commit() {
    guard served.contains(where: \.stands) else { return undoAll(nil) }
    do {
      try connection.commit()
      let written = served.count { $0.stands }
      finish(
        Writer.Progress(writes: written, commits: 1, rollbacks: served.count - written), nil)
    } catch {
      undoAll(error)
    }
  }

  /// Undoes the open transaction. Nobody in it may hear that it was done, nor a "no" that rested on
  /// what is undone now.
  ///
  /// - Parameter fault: Nil when each has a reason of its own.
  private func undoAll(_ fault: (any Error)?) {
    connection.rollBack()
    let isOwn = served.count == 1 && served.first?.stands == false
    finish(
      Writer.Progress(writes: 0, commits: 0, rollbacks: served.count), isOwn ? nil : fault)
  }

  /// Counts before it tells, so that tasks see their own work in the statistics.
  private func finish(_ progress: Writer.Progress, _ fault: (any Error)?) {
    desk.with { desk in
      desk.counts.collect(from: connection)
      desk.progress.add(progress)
    }
    let all = served
    served = []
    for each in all { each.ticket.settle(fault ?? each.fault) }
  }

  /// Leaves the file with fresh figures for the planner.
  func close() {
    connection.deadline.set(.now().adding(milliseconds: 2_000))
    // They only help the next start: closing goes on without them.
    do { try connection.run(script: Housekeeping.plannerFigures, named: "optimize") } catch {}
    connection.close()
  }
}
