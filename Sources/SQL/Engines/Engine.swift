/// An open database: many readers, one road for writes.
///
/// Bodies are synchronous, so nothing interleaves with them, and they may run on another thread
/// than their caller. A body must not call the engine again.
package protocol Engine: Sendable {
  var dialect: Dialect { get }

  /// Reads from one snapshot.
  ///
  /// - Throws: What the body throws, as it is; `Fault.overloaded` when every reader stays busy,
  ///   `.timedOut` after the engine's limit, `.closed`; `CancellationError` when the task was
  ///   cancelled before the end.
  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (Snapshot) throws -> Answer
  ) async throws -> Answer

  /// Writes in one transaction, which is durable when this returns. Whatever is thrown rolls back.
  ///
  /// The caller is suspended while it waits for its turn; it holds no thread. Several waiting
  /// writes may be made durable together, each with its own way back.
  ///
  /// - Parameter lane: Writes with the same number, of all processes, come one after the other from
  ///   their beginning, where they would only undo each other at their end.
  /// - Throws: What the body throws, as it is; `Fault.overloaded` when the line is full,
  ///   `.timedOut`, `.closed`; `CancellationError` when the task was cancelled before its turn.
  @discardableResult
  func write<Answer: Sendable>(
    lane: Int64?, _ body: @escaping @Sendable (Transaction) throws -> Answer
  ) async throws -> Answer

  /// Hears what processes that use the same database announce, this one among them, until the engine
  /// is closed. Nothing is heard where there is one process only.
  ///
  /// - Parameter hear: Called on a thread of the engine's, with what was announced; with nil after
  ///   the line was broken, when anything may have been missed.
  func listen(_ hear: @escaping @Sendable (String?) -> Void) throws(Fault)

  /// Applies the migrations that are due, each in a transaction of its own.
  ///
  /// - Parameter migrations: All that the program knows.
  /// - Returns: The numbers that were applied now.
  /// - Throws: `Fault.newerSchema`, `.migrationChanged`, or what a script failed with.
  func migrate(_ migrations: [Migration]) async throws(Fault) -> [Int]

  /// The highest migration applied; 0 for an empty database.
  func schemaVersion() async throws(Fault) -> Int

  /// Writes a consistent copy while the database is used. A file at the path is replaced at once
  /// or not at all.
  func backup(to path: String) async throws(Fault)

  /// Housekeeping for a periodic job. It may run at any time and twice.
  func maintain() async throws(Fault)

  /// What is wrong with the stored bytes and references, in the engine's words; empty when nothing
  /// is. Reads everything, so it takes its time.
  func verifyIntegrity() async throws(Fault) -> [String]

  func statistics() -> EngineStatistics

  /// Lets what runs come to its end, then closes. Whoever comes later gets `Fault.closed`.
  func close() async
}

extension Engine {
  /// Writes that may run beside any others.
  @discardableResult
  package func write<Answer: Sendable>(
    _ body: @escaping @Sendable (Transaction) throws -> Answer
  ) async throws -> Answer {
    try await write(lane: nil, body)
  }
}
