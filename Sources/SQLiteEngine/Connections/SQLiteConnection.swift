import CSQLite
import Glibc
import SQL

/// One connection to the file, with its prepared statements. One thread uses it at a time.
final class SQLiteConnection: Connection {
  /// What a connection is for.
  enum Role {
    /// The only one that writes.
    case writer(DurabilityOfWrites)
    case reader
    /// Reads, but does not keep pages for the next time.
    case backup
    /// The file that a backup is written to.
    case copy

    fileprivate var access: Int32 {
      switch self {
      case .writer, .copy: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .reader, .backup: SQLITE_OPEN_READONLY
      }
    }
  }

  let handle: OpaquePointer
  let deadline: Deadline
  var tally = Tally()
  /// By what SQLite says of a broken unique constraint, the name of its index.
  var uniqueNames: [String: String] = [:]
  /// By the statement's number.
  var prepared: [PreparedStatement?] = []
  /// The statements that ran since the tally was last collected.
  var touched: [PreparedStatement] = []
  let scratch = Scratch(size: 16 * 1024)
  let noScratch = Scratch(size: 0)

  var dialect: Dialect { .sqlite }

  /// - Parameter busyLimit: How long to wait for another process, in milliseconds.
  init(path: String, role: Role, busyLimit: Int) throws(Fault) {
    _ = withoutMemoryCounting
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, role.access | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened, code == SQLITE_OK else {
      sqlite3_close_v2(opened)
      let message = String(cString: sqlite3_errstr(code))
      throw .engine(code: Int(code), statement: "open", message: message)
    }
    handle = opened
    deadline = Deadline(watching: opened)
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, Int32(clamping: busyLimit))
    _ = tenantry_sqlite_defend(handle)
    do { try run(script: role.settings, named: "settings") } catch {
      close()
      throw error
    }
  }

  private var isOpen = true

  func close() {
    guard isOpen else { return }
    isOpen = false
    touched = []
    prepared = []
    sqlite3_close_v2(handle)
  }

  deinit { close() }

  /// - Parameter limit: In milliseconds.
  func waitForOthers(_ limit: Int) { sqlite3_busy_timeout(handle, Int32(clamping: limit)) }

  /// Whether a transaction is under way. Some errors, such as a full disk, end it by themselves.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }
}

extension SQLiteConnection.Role {
  /// Settings of the connection, not of the file, but for the journal's mode.
  ///
  /// The default for temporary storage stays: a sort that does not fit into the page cache goes to
  /// a file, so that memory does not grow with the answer.
  fileprivate var settings: String {
    switch self {
    case .writer(let durability):
      """
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = \(durability.setting);
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA cache_size = -16384;
      PRAGMA wal_autocheckpoint = 4000;
      PRAGMA journal_size_limit = 67108864;
      PRAGMA mmap_size = 0;
      """
    case .reader:
      """
      PRAGMA query_only = ON;
      PRAGMA cache_size = -4096;
      PRAGMA mmap_size = 0;
      """
    case .backup:
      """
      PRAGMA query_only = ON;
      PRAGMA cache_size = -1024;
      """
    case .copy:
      """
      PRAGMA synchronous = OFF;
      PRAGMA cache_size = -1024;
      """
    }
  }
}

/// Set once a process, before the first connection.
private let withoutMemoryCounting = tenantry_sqlite_stop_counting_memory()
