import Glibc
package import SQL

/// A SQLite database in one file, in write-ahead mode.
///
/// Reads run on the calling thread when that belongs to a `BlockingPool`, otherwise on the engine's
/// pool; writes run on a thread of their own.
package final class SQLiteEngine: Engine {
  package let path: String
  let pool: BlockingPool
  let readers: Readers
  let writer: Writer
  let limits: Limits
  /// A folder to be removed when the engine closes.
  private let folder: String?

  package var dialect: Dialect { .sqlite }

  /// Opens a database; an empty one is made, for its owner's eyes only (mode 0600), when there is
  /// none.
  ///
  /// - Parameters:
  ///   - path: Of the file. Beside it lie its journal ("-wal") and index ("-shm").
  ///   - readers: How many bodies may read at a time. More than the pool's threads are no use.
  ///   - pool: Where reads run whose caller may not block.
  /// - Throws: `Fault.engine`; `.corrupt` when the file is no database; `.busy`.
  package static func open(
    path: String, readers: Int = 4, pool: BlockingPool,
    durability: DurabilityOfWrites = .powerLoss, limits: Limits = Limits()
  ) throws(Fault) -> SQLiteEngine {
    try SQLiteEngine(path, readers, pool, durability, limits, folder: nil)
  }

  /// Opens an empty database that is gone when it closes, for tests and trials. It is a real file,
  /// in memory where the system has a place for that.
  package static func temporary(
    readers: Int = 4, pool: BlockingPool, limits: Limits = Limits()
  ) throws(Fault) -> SQLiteEngine {
    let folder = try TemporaryFolder.make()
    do {
      return try SQLiteEngine(
        folder + "/tenantry.sqlite", readers, pool, .processEnd, limits, folder: folder)
    } catch {
      TemporaryFolder.remove(folder)
      throw error
    }
  }

  private init(
    _ path: String, _ readers: Int, _ pool: BlockingPool, _ durability: DurabilityOfWrites,
    _ limits: Limits, folder: String?
  ) throws(Fault) {
    self.path = path
    self.pool = pool
    self.limits = limits
    self.folder = folder
    // The journal gets the mode of the file, so the file has to have it first.
    try PrivateFile.make(at: path)
    writer = try Writer(path: path, durability: durability, limits: limits)
    self.readers = Readers(path: path, limit: readers, limits: limits)
  }

  /// An engine that nobody closed, as tests leave them, must not leave its thread and a temporary
  /// database behind: those of a thousand houses would fill the memory.
  deinit {
    writer.end()
    if let folder { TemporaryFolder.remove(folder) }
  }

  package func read<Answer: Sendable>(
    _ body: @escaping @Sendable (Snapshot) throws -> Answer
  ) async throws -> Answer {
    if BlockingPool.isCurrent { return try readers.read(body) }
    return try await withTaskExecutorPreference(pool) { [readers] in try readers.read(body) }
  }

  /// There is one road for writes, so every lane is kept.
  @discardableResult
  package func write<Answer: Sendable>(
    lane: Int64?, _ body: @escaping @Sendable (Transaction) throws -> Answer
  ) async throws -> Answer {
    try await writer.submit(isAlone: false) { connection in try body(Transaction(connection)) }
  }

  /// One process alone works on a file.
  package func listen(_ hear: @escaping @Sendable (String?) -> Void) throws(Fault) {}

  package func statistics() -> EngineStatistics {
    var statistics = EngineStatistics()
    readers.add(to: &statistics)
    writer.add(to: &statistics)
    return statistics
  }

  package func close() async {
    await withTaskExecutorPreference(pool) { [readers, writer, folder] in
      // The writer is the last one to close, which empties the journal into the file.
      readers.close()
      writer.close()
      if let folder { TemporaryFolder.remove(folder) }
    }
  }
}
