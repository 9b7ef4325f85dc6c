import Moving
import SQL
import SQLiteEngine

/// `tenantry copy --from PLACE --to PLACE`: a whole installation, from one database into another.
struct Copy {
  let from: DatabasePlace
  let to: DatabasePlace
  let startsOver: Bool
  let isJSON: Bool

  static func run(_ options: ServerOptions) async throws -> Int32 {
    guard let from = options.from, let to = options.to, options.files.isEmpty else {
      throw Trouble.usage("copy needs --from PLACE and --to PLACE")
    }
    let copy = Copy(
      from: try DatabasePlace(parsing: from, option: "--from"),
      to: try DatabasePlace(parsing: to, option: "--to"),
      startsOver: options.startsOver, isJSON: options.isJSON)
    guard !copy.from.isSame(as: copy.to) else {
      throw Trouble.usage("--from and --to are the same database")
    }
    guard copy.from.isThere else {
      throw Trouble.failed("there is no database at \(copy.from.label)")
    }
    let pool = try BlockingPool(name: "copy", threads: 4)
    defer { pool.stop() }
    return try await copy.run(on: pool)
  }

  private func run(on pool: BlockingPool) async throws -> Int32 {
    let source = try from.openPatiently(on: pool)
    do {
      let version = try await from.version(of: source)
      try await refuseRunning(source)
      let target = try await openTarget(on: pool)
      do {
        try await to.prepare(target, for: version)
        let code = try await carry(source, target, pool)
        await target.close()
        await source.close()
        return code
      } catch {
        await target.close()
        throw error
      }
    } catch {
      await source.close()
      throw Trouble.moving(error, into: to)
    }
  }

  /// Carried on here and there, an operation would do different things to the same people.
  private func refuseRunning(_ source: any Engine) async throws {
    let count = try await Audit.running(in: source)
    guard count == 0 else {
      throw Trouble(
        text:
          "tenantry: \(count) operations are running: let them end, then stop the server, then copy",
        code: 1)
    }
  }

  private func openTarget(on pool: BlockingPool) async throws -> any Engine {
    let target = try to.openPatiently(on: pool)
    guard startsOver else { return target }
    guard try await target.read({ try $0.isBeingMovedInto() }) else { return target }
    switch to {
    case .postgresql:
      try await Move.empty(target)
      return target
    case .sqlite(let path):
      await target.close()
      SQLiteEngine.remove(path)
      return try to.openPatiently(on: pool)
    }
  }

  private func carry(
    _ source: any Engine, _ target: any Engine, _ pool: BlockingPool
  ) async throws -> Int32 {
    let began = Instant.now()
    let progress = MoveProgress(isQuiet: isJSON)
    let move = Move(from: Move.Source(source), into: target, on: pool, report: progress.tell)
    let moved = try await move.run()
    progress.finish()
    let milliseconds = began.milliseconds()
    let there = try await Audit.of(target)
    let here = try await Audit.of(source)
    for finding in here.findings { Terminal.complain("source: \(finding)") }
    for finding in there.findings { Terminal.complain("target: \(finding)") }
    guard here.findings.isEmpty, there.findings.isEmpty else { return 1 }
    try await move.finish()
    Terminal.say(summary(moved, there, milliseconds))
    guard try await !move.sourceHasGoneOn(since: moved) else {
      Terminal.complain(
        "tenantry: the source was changed while it was copied. The copy is whole, as of its beginning; "
          + "what was changed since is not in it. Stop the server and copy once more into an empty "
          + "database.")
      return 1
    }
    return 0
  }

  private func summary(_ moved: Moved, _ audit: Audit, _ milliseconds: Int) -> String {
    let copied = moved.rows - moved.rowsBefore
    let rate = copied * 1000 / max(1, milliseconds)
    if isJSON {
      return "{\"tables\":\(moved.tables.count),\"rows\":\(moved.rows),"
        + "\"rowsBefore\":\(moved.rowsBefore),\"entries\":\(audit.entries),"
        + "\"milliseconds\":\(milliseconds),\"rowsPerSecond\":\(rate)}"
    }
    var lines = [
      "\(moved.tables.count) tables with \(moved.rows) rows are the same on both sides.",
      "\(copied) rows were copied and compared in \(MoveProgress.seconds(milliseconds)): "
        + "\(rate) rows a second.",
      "All is well: \(audit.entries) entries of the ledger and every count of seats.",
      "The server's key is no part of a database: serve \(to.label) with the same server.key.",
    ]
    if moved.rowsBefore > 0 {
      lines.insert("\(moved.rowsBefore) rows were there from before the break.", at: 1)
    }
    return lines.joined(separator: "\n")
  }
}

/// Tells who waits how far a move has come: a line for each table, and one about every ten seconds.
final class MoveProgress: Sendable {
  private let isQuiet: Bool
  private let state = Guarded((table: "", rows: 0, told: Instant.now()))

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  @Sendable func tell(_ table: String, _ rows: Int) {
    let now = Instant.now()
    let line: String? = state.with { state in
      defer { (state.table, state.rows) = (table, rows) }
      if state.table != table, state.rows > 0 {
        state.told = now
        return "\(state.table): \(state.rows) rows"
      }
      guard state.told.adding(milliseconds: 10_000) < now else { return nil }
      state.told = now
      return "\(table): \(rows) rows so far"
    }
    if let line, !isQuiet { Terminal.say(line) }
  }

  /// The last table has no other one behind it.
  func finish() {
    let (table, rows, _) = state.with { $0 }
    if rows > 0, !isQuiet { Terminal.say("\(table): \(rows) rows") }
  }

  static func seconds(_ milliseconds: Int) -> String {
    "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
  }
}

extension Instant {
  /// Since then.
  func milliseconds() -> Int {
    Int((Instant.now().nanoseconds - nanoseconds) / 1_000_000)
  }
}
