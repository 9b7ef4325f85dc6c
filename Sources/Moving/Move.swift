package import SQL

/// Moves a whole installation into an empty database of the same version, on either engine
/// (docs/operators.md, "Moving to PostgreSQL and back").
///
/// The source is read in one snapshot; the target is written page by page, each in one transaction
/// with the milestone that it reaches, so a broken-off move goes on where it was. Then what was
/// copied before is read once more, and has to be the same: the copy is of one moment.
package struct Move: Sendable {
  let source: Source
  let target: any Engine
  let pool: BlockingPool
  let report: @Sendable (_ table: String, _ rows: Int) -> Void

  /// Where the rows come from.
  package struct Source: Sendable {
    package typealias Body = @Sendable (Snapshot) throws -> Void
    let read: @Sendable (_ body: @escaping Body) async throws -> Void

    /// - Parameter read: Hands over one snapshot, for as long as the body runs.
    package init(_ read: @escaping @Sendable (_ body: @escaping Body) async throws -> Void) {
      self.read = read
    }

    package init(_ engine: any Engine) {
      self.init { body in try await engine.read { snapshot in try body(snapshot) } }
    }
  }

  /// - Parameters:
  ///   - target: With the schema of the source's version. Its limits must not end long bodies.
  ///   - pool: Two threads that may block.
  ///   - report: Told after each page how many rows of a table are in the target.
  package init(
    from source: Source, into target: any Engine, on pool: BlockingPool,
    report: @escaping @Sendable (_ table: String, _ rows: Int) -> Void = { _, _ in }
  ) {
    self.source = source
    self.target = target
    self.pool = pool
    self.report = report
  }

  /// Copies what is not there yet, and compares every row of every table.
  ///
  /// The target stays marked until `finish`.
  ///
  /// - Throws: `MoveRefusal`; `Fault`.
  package func run() async throws -> Moved {
    let sources = try await ask { try $0.tables() }
    let targets = try await target.read { try $0.tables() }
    let itinerary = try Itinerary(from: sources, into: targets)
    let legs = itinerary.legs
    let isBegun = targets.contains { $0.name == "moving" }
    let done = try await target.write { transaction in
      isBegun ? try Self.resume(legs, transaction) : try Self.begin(legs, transaction)
    }
    let ends = try await carry(legs, from: done)
    let found = try await target.read { snapshot in
      var reader = TableReader(snapshot)
      return try legs.map { try reader.total(of: $0.into) }
    }
    for (leg, (end, copy)) in zip(legs, zip(ends, found)) where !end.isSameRows(as: copy) {
      throw MoveRefusal.unequal(table: leg.name)
    }
    return Moved(
      tables: zip(legs, ends).map { ($0.name, $1) },
      rowsBefore: done.reduce(0) { $0 + $1.rows })
  }

  /// Takes the mark away: from now on the target may be used.
  package func finish() async throws {
    try await target.write { try $0.change(.dropMarks) }
    if target.dialect == .postgresql { try await target.write { try $0.change(.analyze) } }
    try await target.maintain()
  }

  /// Whether somebody has changed the source since it was read: what they did is not in the copy.
  package func sourceHasGoneOn(since moved: Moved) async throws -> Bool {
    guard let then = moved.tables.first(where: { $0.name == "ledger_heads" }) else { return false }
    let now = try await ask { snapshot in
      guard let heads = try snapshot.tables().first(where: { $0.name == "ledger_heads" }) else {
        return Milestone()
      }
      var reader = TableReader(snapshot)
      return try reader.total(of: heads)
    }
    return !now.isSameRows(as: then.end)
  }

  /// Empties a database on a server: a copy that was broken off, or what is to be replaced.
  package static func empty(_ target: any Engine) async throws {
    try await target.write { transaction in
      let tables = try transaction.tables().filter { $0.name != "schema_migrations" }
      try transaction.empty(tables)
      if tables.contains(where: { $0.name == "moving" }) { try transaction.change(.dropMarks) }
    }
  }

  private static func begin(
    _ legs: [Itinerary.Leg], _ transaction: Transaction
  ) throws -> [Milestone] {
    for leg in legs where Itinerary.Derived.seeds[leg.into.name] == nil {
      guard try transaction.isEmpty(leg.into) else {
        throw MoveRefusal.notEmpty(table: leg.name)
      }
    }
    for leg in legs {
      if let unseed = Itinerary.Derived.seeds[leg.into.name] { try transaction.change(unseed) }
    }
    try transaction.change(.makeMarks)
    let start = Milestone()
    try transaction.changeAll(.mark, legs.map { [.text($0.name), .text(start.text)] })
    return legs.map { _ in start }
  }

  private static func resume(
    _ legs: [Itinerary.Leg], _ transaction: Transaction
  ) throws -> [Milestone] {
    let milestones = try transaction.milestones()
    return try legs.map { leg in
      guard let milestone = milestones[leg.name] else {
        throw MoveRefusal.differentSchemas(leg.name)
      }
      return milestone
    }
  }

  /// A short look at the source.
  private func ask<Answer: Sendable>(
    _ question: @escaping @Sendable (Snapshot) throws -> Answer
  ) async throws -> Answer {
    let answer = Guarded<Answer?>(nil)
    try await source.read { snapshot in
      let found = try question(snapshot)
      answer.with { $0 = found }
    }
    guard let found = answer.with({ $0 }) else { throw MoveRefusal.interrupted }
    return found
  }
}

/// What a finished copy holds.
package struct Moved: Sendable {
  package let tables: [(name: String, end: Milestone)]
  /// Rows that an earlier run had copied.
  package let rowsBefore: Int

  package var rows: Int { tables.reduce(0) { $0 + $1.end.rows } }
}
