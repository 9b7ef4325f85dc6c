package import SQL

extension SQLiteEngine {
  package func migrate(_ migrations: [Migration]) async throws(Fault) -> [Int] {
    try await alone { connection throws(Fault) in
      try connection.run(script: Memory.script, named: "migrations")
      // Asked before the first step, so that a refusal leaves everything as it was.
      let due = try Migration.due(of: migrations, after: try connection.applied())
      var numbers: [Int] = []
      for migration in due where try connection.apply(migration, of: migrations) {
        numbers.append(migration.number)
      }
      return numbers
    }
  }

  package func schemaVersion() async throws(Fault) -> Int {
    do {
      return try await read { snapshot in
        let isThere = try snapshot.first(.memoryExists) { row throws(Fault) in true } ?? false
        guard isThere else { return 0 }
        return try snapshot.rows(.applied) { row throws(Fault) in Int(try row.integer(0)) }.max()
          ?? 0
      }
    } catch let fault as Fault {
      throw fault
    } catch {
      throw .timedOut
    }
  }
}

extension SQLiteConnection {
  fileprivate func applied() throws(Fault) -> [Migration.Applied] {
    var applied: [Migration.Applied] = []
    try query(.applied, []) { row throws(Fault) in
      applied.append(
        Migration.Applied(number: Int(try row.integer(0)), checksum: try row.integer(1)))
    }
    return applied
  }

  /// - Returns: False when another process has applied it meanwhile.
  fileprivate func apply(
    _ migration: Migration, of all: [Migration]
  ) throws(Fault) -> Bool {
    try beginWriting()
    defer { rollBack() }
    guard try Migration.due(of: all, after: try applied()).contains(migration) else { return false }
    try run(script: migration.text, named: "migration \(migration.number)")
    _ = try change(
      .remember,
      [.integer(Int64(migration.number)), .text(migration.name), .integer(migration.checksum)])
    try commit()
    return true
  }
}

private enum Memory {
  static let script = """
    CREATE TABLE IF NOT EXISTS schema_migrations (
      number INTEGER NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      checksum INTEGER NOT NULL,
      applied_at INTEGER NOT NULL
    ) STRICT;
    """
}

extension Statement {
  fileprivate static let memoryExists = Statement(
    "migrations.exist",
    """
    SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migrations'
    """)

  fileprivate static let applied = Statement(
    "migrations.applied",
    """
    SELECT number, checksum FROM schema_migrations ORDER BY number
    """)

  /// The database's own clock: a migration is no act of a person.
  fileprivate static let remember = Statement(
    "migrations.remember",
    """
    INSERT INTO schema_migrations (number, name, checksum, applied_at)
    VALUES ($1, $2, $3, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) * 1000)
    """)
}
