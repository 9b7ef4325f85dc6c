/// What an engine has done since it was opened, and who waits now.
package struct EngineStatistics: Sendable, Hashable {
  /// How often each statement ran, by its name. A batch counts once.
  package var runs: [String: Int] = [:]
  /// Rows that batches bound, by the statement's name.
  package var batchedRows: [String: Int] = [:]
  /// Reading bodies that came to an end, well or not.
  package var reads = 0
  /// Writing bodies that were committed.
  package var writes = 0
  /// Transactions that were committed; fewer than `writes` when writes were grouped.
  package var commits = 0
  /// Writing bodies that were rolled back.
  package var rollbacks = 0
  /// Times that somebody else held the database for too long.
  package var busy = 0
  /// Callers turned away because too many waited.
  package var overloaded = 0
  /// Statements stopped by their deadline or a cancelled task.
  package var interrupted = 0
  /// Writes that wait for their turn now.
  package var writesWaiting = 0
  /// Reading connections that are open, and how many of them are in use now.
  package var readersOpen = 0
  package var readersBusy = 0

  package init() {}

  /// All statements run so far.
  package var totalRuns: Int { runs.values.reduce(0, +) }
}
