import CPostgreSQL
import SQL

extension PostgreSQLConnection {
  /// One snapshot for all that is read. A repeatable read of one's own snapshot cannot collide.
  func beginReading() throws(Fault) {
    try run(script: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", named: "begin")
  }

  func beginWriting() throws(Fault) {
    try run(script: "BEGIN ISOLATION LEVEL SERIALIZABLE", named: "begin")
  }

  func commit() throws(Fault) {
    isCommitting = true
    try run(script: "COMMIT", named: "commit")
  }

  /// Leaves no transaction open, whatever happened before.
  func rollBack() {
    deadline = .never
    isCommitting = false
    guard !isBroken else { return }
    if PQpipelineStatus(handle) != PQ_PIPELINE_OFF { leavePipeline() }
    guard PQtransactionStatus(handle) != PQTRANS_IDLE else { return }
    do { try run(script: "ROLLBACK", named: "roll-back") } catch { return }
  }

  /// After an error between sending and reading, the rest of the answers is still on its way.
  private func leavePipeline() {
    PQpipelineSync(handle)
    var empty = 0
    while empty < 2, !isBroken {
      guard let result = PQgetResult(handle) else {
        empty += 1
        continue
      }
      empty = 0
      let isSync = PQresultStatus(result) == PGRES_PIPELINE_SYNC
      PQclear(result)
      if isSync { break }
    }
    PQexitPipelineMode(handle)
  }
}
