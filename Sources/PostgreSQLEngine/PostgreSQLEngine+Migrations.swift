package import SQL

extension PostgreSQLEngine {
  package func migrate(_ migrations: [Migration]) async throws(Fault) -> [Int] {
    try await apply(migrations, inParts: nil)
  }

  /// - Parameter parts: Nil to cut tables as those that are there.
  func apply(
    _ migrations: [Migration], inParts parts: Int?
  ) async throws(Fault) -> [Int] {
    try await typed { [self] in
      try attempt(limit: 600_000) { connection in
        // One process at a time; the others find nothing left to do.
        try connection.run(
          // Whoever waited for the lock has to see what was done meanwhile.
          script:
            "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(7236041); \(Memory.script)",
          named: "migrations")
        let applied = try connection.applied()
        let due = try Migration.due(of: migrations, after: applied)
        let parts = try connection.parts(parts, isEmpty: applied.isEmpty)
        for migration in due { try connection.apply(migration, parts) }
        try connection.commit()
        if !due.isEmpty { try connection.choosePlanning() }
        return due.map(\.number)
      }
    }
  }

  package func schemaVersion() async throws(Fault) -> Int {
    try await typed { [self] in
      try attempt(limit: 10_000) { connection in
        try connection.beginReading()
        var isThere = false
        try connection.queryFirst(.memoryExists, []) { row throws(Fault) in isThere = true }
        let version = isThere ? try connection.applied().map(\.number).max() ?? 0 : 0
        try connection.commit()
        return version
      }
    }
  }

  /// The errors of work that throws nothing but faults.
  func typed<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws(Fault) -> Answer {
    do {
      return try await here(work)
    } catch let fault as Fault {
      throw fault
    } catch {
      throw .timedOut
    }
  }
}

extension PostgreSQLConnection {
  fileprivate func applied() throws(Fault) -> [Migration.Applied] {
    var applied: [Migration.Applied] = []
    try query(.applied, []) { row throws(Fault) in
      applied.append(
        Migration.Applied(number: Int(try row.integer(0)), checksum: try row.integer(1)))
    }
    return applied
  }

  fileprivate func apply(_ migration: Migration, _ parts: Parts) throws(Fault) {
    try run(script: parts.cutting(migration.text), named: "migration \(migration.number)")
    _ = try change(
      .remember,
      [.integer(Int64(migration.number)), .text(migration.name), .integer(migration.checksum)])
  }
}

private enum Memory {
  static let script = """
    CREATE TABLE IF NOT EXISTS schema_migrations (
      number bigint NOT NULL PRIMARY KEY,
      name text NOT NULL,
      checksum bigint NOT NULL,
      applied_at bigint NOT NULL
    );
    """
}

extension Statement {
  fileprivate static let memoryExists = Statement(
    "migrations.exist.postgresql",
    "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_migrations'"
  )

  fileprivate static let applied = Statement(
    "migrations.applied.postgresql",
    "SELECT number, checksum FROM schema_migrations ORDER BY number")

  /// The database's own clock: a migration is no act of a person.
  fileprivate static let remember = Statement(
    "migrations.remember.postgresql",
    """
    INSERT INTO schema_migrations (number, name, checksum, applied_at)
    VALUES ($1, $2, $3, CAST(extract(epoch FROM now()) * 1000000 AS bigint))
    """)
}
