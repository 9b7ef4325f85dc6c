import CSQLite
import SQL

extension SQLiteConnection {
  /// The fault for an error code, in the words that SQLite has for the code: its message about the
  /// case at hand may quote values.
  func fault(_ code: Int32, _ statement: String) -> Fault {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED:
      tally.busy += 1
      return .busy
    case SQLITE_INTERRUPT:
      tally.interrupted += 1
      return .timedOut
    case SQLITE_CONSTRAINT:
      return .constraint(brokenConstraint(code))
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      return .corrupt(statement: statement)
    default:
      let message = String(cString: sqlite3_errstr(code))
      return .engine(code: Int(code), statement: statement, message: message)
    }
  }

  /// The fault for a text that could not be prepared. The message may be shown in full, as a
  /// statement's text holds nothing from outside.
  func preparationFault(_ code: Int32, _ statement: String) -> Fault {
    guard code & 0xff == SQLITE_ERROR else { return fault(code, statement) }
    let message = String(cString: sqlite3_errmsg(handle))
    return .engine(code: Int(code), statement: statement, message: message)
  }
}

/// The fault for a call that has the wrong shape, which is our bug.
func misuse(_ statement: String, _ message: String) -> Fault {
  .engine(code: Int(SQLITE_MISUSE), statement: statement, message: message)
}
