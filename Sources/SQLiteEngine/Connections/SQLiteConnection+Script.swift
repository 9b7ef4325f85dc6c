import CSQLite
import SQL

extension SQLiteConnection {
  /// Runs the statements of a script one after the other, whatever rows they have. SQLite itself
  /// finds where each ends, so triggers may hold semicolons.
  func run(script: String, named name: String) throws(Fault) {
    var text = Array(script.utf8CString)
    var offset = 0
    while offset < text.count - 1 {
      offset += try runFirst(&text, offset, name)
    }
  }

  /// - Returns: How many bytes the statement took.
  private func runFirst(
    _ text: inout [CChar], _ offset: Int, _ name: String
  ) throws(Fault) -> Int {
    var made: OpaquePointer?
    var length = text.count - 1 - offset
    let code = text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress?.advanced(by: offset) else { return SQLITE_MISUSE }
      var rest: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(handle, start, -1, &made, &rest)
      if let rest, rest > start { length = rest - start }
      return code
    }
    guard code == SQLITE_OK else { throw preparationFault(code, name) }
    defer { sqlite3_finalize(made) }
    // A comment alone makes no statement.
    guard let made else { return length }
    var step = SQLITE_ROW
    while step == SQLITE_ROW { step = sqlite3_step(made) }
    guard step == SQLITE_DONE else { throw fault(step, name) }
    return length
  }
}
