import CSQLite
import SQL

extension SQLiteConnection {
  func query(
    _ statement: Statement, _ values: [SQLValue], _ each: (Row) throws(Fault) -> Void
  ) throws(Fault) {
    let ready = try begin(statement)
    defer { ready.reset() }
    try ready.bind(values, noScratch)
    let row = Row(ready)
    while try advance(ready) { try each(row) }
  }

  func queryFirst(
    _ statement: Statement, _ values: [SQLValue], _ each: (Row) throws(Fault) -> Void
  ) throws(Fault) {
    let ready = try begin(statement)
    defer { ready.reset() }
    try ready.bind(values, noScratch)
    guard try advance(ready) else { return }
    try each(Row(ready))
    // A change with RETURNING has to run to its end to be one.
    if !ready.isReading { while try advance(ready) {} }
  }

  func change(_ statement: Statement, _ values: [SQLValue]) throws(Fault) -> Int {
    let ready = try begin(statement)
    defer { ready.reset() }
    try ready.bind(values, scratch)
    while try advance(ready) {}
    return Int(sqlite3_changes64(handle))
  }

  /// Nobody else is there to be told.
  func announce(_ words: String) throws(Fault) {}

  func changeAll(_ statement: Statement, _ rows: [[SQLValue]]) throws(Fault) -> Int {
    let ready = try begin(statement)
    defer { ready.reset() }
    ready.batchedRows += rows.count
    var changed = 0
    for values in rows {
      try ready.bind(values, scratch)
      while try advance(ready) {}
      changed += Int(sqlite3_changes64(handle))
      sqlite3_reset(ready.handle)
    }
    return changed
  }

  func bulk(into table: Table, _ rows: [[SQLValue]]) throws(Fault) -> Int {
    try changeAll(table.put, rows)
  }

  /// - Returns: True at a row, false at the end.
  private func advance(_ ready: PreparedStatement) throws(Fault) -> Bool {
    let code = ready.step()
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw fault(code, ready.name)
  }

  /// The statement, ready to be bound and counted as run.
  private func begin(_ statement: Statement) throws(Fault) -> PreparedStatement {
    let ready = try find(statement)
    ready.isRunning = true
    if ready.runs == 0 { touched.append(ready) }
    ready.runs += 1
    return ready
  }

  func find(_ statement: Statement) throws(Fault) -> PreparedStatement {
    let number = statement.number
    if number < prepared.count, let ready = prepared[number] {
      // A statement that is asked again from within its own rows needs a second copy.
      return ready.isRunning ? try prepare(statement, isKept: false) : ready
    }
    let ready = try prepare(statement, isKept: true)
    while prepared.count <= number { prepared.append(nil) }
    prepared[number] = ready
    return ready
  }

  private func prepare(
    _ statement: Statement, isKept: Bool
  ) throws(Fault) -> PreparedStatement {
    var made: OpaquePointer?
    var rest: UnsafePointer<CChar>?
    var isWhole = true
    let flags = isKept ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
    let code = statement.text(for: .sqlite).withCString { text in
      let code = sqlite3_prepare_v3(handle, text, -1, flags, &made, &rest)
      isWhole = rest.map { isBlank($0) } ?? true
      return code
    }
    guard code == SQLITE_OK else { throw preparationFault(code, statement.name) }
    guard let made, isWhole else {
      sqlite3_finalize(made)
      throw misuse(statement.name, "one statement is needed, no more and no less")
    }
    do {
      return try PreparedStatement(made, statement)
    } catch {
      // Nobody else will: an initialiser that throws half way has no deinitialiser.
      sqlite3_finalize(made)
      throw error
    }
  }
}

/// Whether nothing but space and semicolons is left.
private func isBlank(_ text: UnsafePointer<CChar>) -> Bool {
  var text = text
  while text.pointee != 0 {
    guard [9, 10, 13, 32, 59].contains(text.pointee) else { return false }
    text += 1
  }
  return true
}
