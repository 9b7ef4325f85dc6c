import CSQLite

/// Counts rows past the program, beside it.
final class Rows {
  private var handle: OpaquePointer?

  init(_ folder: Folder) throws { try open(folder.data + "/tenantry.sqlite") }

  init(file: String) throws { try open(file) }

  deinit { sqlite3_close(handle) }

  private func open(_ path: String) throws {
    let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil)
    guard code == SQLITE_OK else { throw Trouble.system("sqlite3_open", code) }
    sqlite3_busy_timeout(handle, 5000)
  }

  func count(_ table: String) throws -> Int { try number("SELECT count(*) FROM \(table)") }

  func number(_ sql: String) throws -> Int {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW
    else { throw Trouble.unexpected(sql) }
    return Int(sqlite3_column_int64(statement, 0))
  }

  func run(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw Trouble.unexpected(sql)
    }
  }
}
