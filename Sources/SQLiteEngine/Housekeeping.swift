package import SQL

/// What keeps a database quick and small.
enum Housekeeping {
  /// Figures about tables and indexes that changed much, from a sample of their rows.
  static let plannerFigures = """
    PRAGMA analysis_limit = 400;
    PRAGMA optimize;
    """
  /// Moves what it can from the journal to the file and, when nobody reads old pages, cuts the
  /// journal down to nothing.
  static let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE);"
}

extension SQLiteEngine {
  /// Writes wait meanwhile, for readers of old pages at most a tenth of a second.
  package func maintain() async throws(Fault) {
    let limits = limits
    try await alone { connection throws(Fault) in
      try connection.run(script: Housekeeping.plannerFigures, named: "optimize")
      connection.waitForOthers(100)
      defer { connection.waitForOthers(limits.busy) }
      try connection.run(script: Housekeeping.checkpoint, named: "checkpoint")
    }
  }

  /// Something on the writing connection, outside of a transaction.
  func alone<Answer: Sendable>(
    _ body: @escaping @Sendable (SQLiteConnection) throws(Fault) -> Answer
  ) async throws(Fault) -> Answer {
    do {
      return try await writer.submit(isAlone: true) { connection in try body(connection) }
    } catch let fault as Fault {
      throw fault
    } catch {
      // What is left is the task's cancellation before its turn.
      throw .timedOut
    }
  }

  /// Something that blocks, on the engine's pool.
  func blocking<Answer: Sendable>(
    _ body: @escaping @Sendable () throws(Fault) -> Answer
  ) async throws(Fault) -> Answer {
    do {
      return try await withTaskExecutorPreference(pool) { try body() }
    } catch let fault as Fault {
      throw fault
    } catch {
      throw .timedOut
    }
  }
}
