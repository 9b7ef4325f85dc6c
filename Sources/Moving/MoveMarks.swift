package import SQL

/// What a move leaves in its target until it is finished: a table of its own with a milestone for each
/// table. As long as it is there, the target is no house.
extension Statement {
  static let makeMarks = Statement(
    "moving.make",
    """
    CREATE TABLE moving (
      name TEXT NOT NULL CONSTRAINT moving_key PRIMARY KEY,
      state TEXT NOT NULL
    )
    """)
  static let mark = Statement("moving.mark", "INSERT INTO moving (name, state) VALUES ($1, $2)")
  static let marks = Statement("moving.marks", "SELECT name, state FROM moving")
  static let marksAreThere = Statement(
    "moving.exists",
    Fragment(
      sqlite: "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'moving'",
      postgresql: """
        SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'moving'
        """,
      because: "each engine has a catalogue of its own"))
  /// Only from where the writer believes it to be: two of them would do every row twice.
  static let advance = Statement(
    "moving.advance", "UPDATE moving SET state = $3 WHERE name = $1 AND state = $2")
  static let dropMarks = Statement("moving.drop", "DROP TABLE moving")
  /// The chain of the house, before its first entry.
  static let unseedHeads = Statement("moving.unseed-heads", "DELETE FROM ledger_heads")
  /// Figures for the planner, which knows nothing of a table that was just filled.
  static let analyze = Statement("moving.analyze", "ANALYZE")
  static let version = Statement(
    "moving.version", "SELECT coalesce(MAX(number), 0) FROM schema_migrations")
}

extension Reading {
  /// Whether a move into this database was begun and not finished.
  package func isBeingMovedInto() throws(Fault) -> Bool {
    try first(.marksAreThere) { row throws(Fault) in true } ?? false
  }

  /// The highest migration of this database; 0 for one that is not ours.
  package func movedVersion() throws(Fault) -> Int {
    guard try tables().contains(where: { $0.name == "schema_migrations" }) else { return 0 }
    return try first(.version) { row throws(Fault) in Int(try row.integer(0)) } ?? 0
  }

  func milestones() throws(Fault) -> [String: Milestone] {
    var milestones: [String: Milestone] = [:]
    try each(.marks) { row throws(Fault) in
      guard let milestone = Milestone(try row.text(1)) else {
        throw .corrupt(statement: Statement.marks.name)
      }
      milestones[try row.text(0)] = milestone
    }
    return milestones
  }
}
