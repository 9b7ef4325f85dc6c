import CSQLite
import SQL

extension SQLiteConnection {
  func beginReading() throws(Fault) { try runBare(.beginReading) }

  /// Takes the write lock at once: a transaction that reads first and writes then can fail in a way
  /// that no waiting cures.
  func beginWriting() throws(Fault) { try runBare(.beginWriting) }

  func commit() throws(Fault) { try runBare(.commit) }

  /// Leaves no transaction open, whatever happened before.
  func rollBack() {
    deadline.set(.never)
    guard isInTransaction else { return }
    do { try runBare(.rollBack) } catch {
      // SQLite rolls back by itself when it cannot do so on demand.
      sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
    }
  }

  func beginPart() throws(Fault) { try runBare(.beginPart) }

  func endPart() throws(Fault) { try runBare(.endPart) }

  func rollBackPart() throws(Fault) {
    deadline.set(.never)
    try runBare(.rollBackPart)
    try runBare(.endPart)
  }

  /// Whether deferred foreign keys are broken at this point, so that a commit would fail.
  var hasBrokenReferences: Bool {
    var now: Int32 = 0
    var highest: Int32 = 0
    sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &now, &highest, 0)
    return now > 0
  }

  /// Steps a statement that has neither values nor rows, and does not count it.
  private func runBare(_ statement: Statement) throws(Fault) {
    let ready = try find(statement)
    let code = ready.step()
    sqlite3_reset(ready.handle)
    guard code == SQLITE_DONE else { throw fault(code, statement.name) }
  }
}

extension Statement {
  fileprivate static let beginReading = Statement("sqlite.begin-reading", "BEGIN DEFERRED")
  fileprivate static let beginWriting = Statement("sqlite.begin-writing", "BEGIN IMMEDIATE")
  fileprivate static let commit = Statement("sqlite.commit", "COMMIT")
  fileprivate static let rollBack = Statement("sqlite.roll-back", "ROLLBACK")
  fileprivate static let beginPart = Statement("sqlite.begin-part", "SAVEPOINT part")
  fileprivate static let endPart = Statement("sqlite.end-part", "RELEASE part")
  fileprivate static let rollBackPart = Statement("sqlite.roll-back-part", "ROLLBACK TO part")
}
