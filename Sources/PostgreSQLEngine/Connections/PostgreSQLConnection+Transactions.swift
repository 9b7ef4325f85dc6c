import CPostgreSQL
import SQL

extension PostgreSQLConnection {
  /// One snapshot for all that is read. A repeatable read of one's own snapshot cannot collide.
  func beginReading() throws(Fault) {
    try run(script: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;" + planAgain, named: "begin")
  }

  func beginWriting() throws(Fault) {
    try run(script: "BEGIN ISOLATION LEVEL SERIALIZABLE;" + planAgain, named: "begin")
  }

  /// Waits until nobody else is in the lane. It is left after the transaction.
  ///
  /// Not in the transaction: that would see the world as it was before the wait.
  func enter(_ lane: Int64) throws(Fault) {
    try run(script: "SELECT pg_advisory_lock(\(lane))", named: "enter-lane")
    self.lane = lane
  }

  private func leaveLane() throws(Fault) {
    guard let lane else { return }
    self.lane = nil
    try run(script: "SELECT pg_advisory_unlock(\(lane))", named: "leave-lane")
  }

  func commit() throws(Fault) {
    isCommitting = true
    try run(script: "COMMIT", named: "commit")
  }

  /// Leaves no transaction open and no lane taken, whatever happened before.
  func rollBack() {
    deadline = .never
    isCommitting = false
    guard !isBroken else { return }
    if PQpipelineStatus(handle) != PQ_PIPELINE_OFF { leavePipeline() }
    do {
      if PQtransactionStatus(handle) != PQTRANS_IDLE {
        try run(script: "ROLLBACK", named: "roll-back")
      }
      try leaveLane()
    } catch { return }
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
