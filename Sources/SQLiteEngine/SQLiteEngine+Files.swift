import Glibc
package import SQL

/// What is done with files of databases that no engine has open.
extension SQLiteEngine {
  /// Reads a file that nobody writes to, such as a backup, without changing a byte of it.
  ///
  /// - Parameter pool: Where the body runs, for as long as it likes.
  package static func read<Answer: Sendable>(
    file path: String, pool: BlockingPool,
    _ body: @escaping @Sendable (Snapshot) throws -> Answer
  ) async throws -> Answer {
    try await withTaskExecutorPreference(pool) {
      let connection = try SQLiteConnection(path: path, role: .backup, busyLimit: 5_000)
      defer { connection.close() }
      try connection.beginReading()
      defer { connection.rollBack() }
      return try body(Snapshot(connection))
    }
  }

  /// Whether another process has the database open.
  ///
  /// It must be asked before this process opens the file: closing any descriptor of it gives up all
  /// locks that the process has on it.
  package static func isInUse(_ path: String) -> Bool {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { Glibc.close(file) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    // Where SQLite's file format has the bytes that a reader locks.
    lock.l_start = 0x4000_0002
    lock.l_len = 510
    guard fcntl(file, F_GETLK, &lock) == 0 else { return false }
    return lock.l_type != Int16(F_UNLCK)
  }

  /// Makes one file of a closed database that needs no journal beside it.
  package static func seal(_ path: String) throws(Fault) {
    let connection = try SQLiteConnection(path: path, role: .copy, busyLimit: 5_000)
    defer { connection.close() }
    try connection.run(script: "PRAGMA journal_mode = DELETE;", named: "seal")
  }

  /// Puts a closed and sealed database in the place of another one, at once or not at all.
  ///
  /// - Throws: `Fault.busy` when another process has the old one open.
  package static func replace(_ path: String, with sealed: String) throws(Fault) {
    guard !isInUse(path) else { throw .busy }
    try PrivateFile.flush(sealed)
    // The old one's journal would be taken for the new one's.
    for ending in ["-wal", "-shm", "-journal"] { PrivateFile.remove(path + ending) }
    try PrivateFile.move(sealed, to: path)
  }

  /// Removes a database and what lies beside it.
  package static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { PrivateFile.remove(path + ending) }
  }
}
