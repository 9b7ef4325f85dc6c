import CSQLite
import Glibc
package import SQL

extension SQLiteEngine {
  /// The copy is what the database was when the backup began. It is made beside its place, mode
  /// 0600, flushed, and then given its name.
  package func backup(to path: String) async throws(Fault) {
    let partial = "\(path).partial-\(getpid())"
    try await Self.copy(file: self.path, to: partial, pool: pool)
    do throws(Fault) {
      try Self.replace(path, with: partial)
    } catch {
      PrivateFile.remove(partial)
      throw error
    }
  }

  /// Copies a database page by page into a new file, mode 0600, also while it is used. Neither has to
  /// be open here.
  package static func copy(
    file source: String, to path: String, pool: BlockingPool
  ) async throws(Fault) {
    do {
      try await withTaskExecutorPreference(pool) {
        PrivateFile.remove(path)
        try PrivateFile.make(at: path)
        let backup = try Backup(from: source, to: path, busyLimit: 5_000)
        while try backup.step() { try await Pause.milliseconds(1) }
        try backup.finish()
      }
    } catch {
      PrivateFile.remove(path)
      throw error as? Fault ?? .timedOut
    }
  }
}

/// A copy under way.
private final class Backup {
  private let source: SQLiteConnection
  private let target: SQLiteConnection
  private var handle: OpaquePointer?

  /// Four megabytes at a time, so that others come to the disk between.
  private static let pagesAStep: Int32 = 1024

  init(from path: String, to target: String, busyLimit: Int) throws(Fault) {
    source = try SQLiteConnection(path: path, role: .backup, busyLimit: busyLimit)
    self.target = try SQLiteConnection(path: target, role: .copy, busyLimit: busyLimit)
    // A snapshot held from here on: without it, every write begins the copy anew.
    try source.beginReading()
    try source.queryFirst(.anything, []) { _ in }
    handle = sqlite3_backup_init(self.target.handle, "main", source.handle, "main")
    guard handle != nil else { throw self.target.fault(SQLITE_ERROR, "backup") }
  }

  /// - Returns: Whether there is more to copy.
  func step() throws(Fault) -> Bool {
    let code = sqlite3_backup_step(handle, Self.pagesAStep)
    guard code == SQLITE_OK || code == SQLITE_DONE else { throw source.fault(code, "backup") }
    return code == SQLITE_OK
  }

  /// Leaves one file that needs no journal beside it.
  func finish() throws(Fault) {
    let code = sqlite3_backup_finish(handle)
    handle = nil
    guard code == SQLITE_OK else { throw target.fault(code, "backup") }
    source.rollBack()
    try target.run(script: "PRAGMA journal_mode = DELETE;", named: "backup")
    target.close()
    source.close()
  }

  deinit {
    sqlite3_backup_finish(handle)
    target.close()
    source.close()
  }
}

extension Statement {
  fileprivate static let anything = Statement(
    "sqlite.take-snapshot", "SELECT COUNT(*) FROM sqlite_schema")
}
