import CSQLite
import SQL

extension PreparedStatement {
  func isNull(_ column: Int) -> Bool {
    (0..<Int(sqlite3_data_count(handle))) ~= column && kind(column) == SQLITE_NULL
  }

  func integer(_ column: Int) throws(Fault) -> Int64 {
    guard kind(column) == SQLITE_INTEGER else { throw mismatch(column) }
    return sqlite3_column_int64(handle, Int32(column))
  }

  func id(_ column: Int) throws(Fault) -> (UInt64, UInt64) {
    guard kind(column) == SQLITE_BLOB else { throw mismatch(column) }
    let bytes = blob(column)
    guard bytes.count == 16 else { throw mismatch(column) }
    let high = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    let low = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    return (UInt64(bigEndian: high), UInt64(bigEndian: low))
  }

  func bytes(_ column: Int) throws(Fault) -> [UInt8] {
    guard kind(column) == SQLITE_BLOB else { throw mismatch(column) }
    return Array(blob(column))
  }

  /// - Throws: `Fault.corrupt` for bytes that are no UTF-8, which SQLite itself does not check.
  func text(_ column: Int) throws(Fault) -> String {
    guard kind(column) == SQLITE_TEXT else { throw mismatch(column) }
    // SQLite wants the bytes asked for before their number.
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    let bytes = UnsafeBufferPointer(start: start, count: count)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .corrupt(statement: name)
    }
    return text
  }

  func value(_ column: Int) throws(Fault) -> SQLValue {
    switch kind(column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, Int32(column)))
    case SQLITE_TEXT: return .text(try text(column))
    case SQLITE_BLOB where blob(column).count == 16:
      let (high, low) = try id(column)
      return .id(high, low)
    case SQLITE_BLOB: return .bytes(Array(blob(column)))
    case SQLITE_NULL where isNull(column): return .null
    default: throw mismatch(column)
    }
  }

  private func kind(_ column: Int) -> Int32 {
    // SQLite answers null for a column that does not exist.
    sqlite3_column_type(handle, Int32(truncatingIfNeeded: column))
  }

  private func blob(_ column: Int) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
  }

  private func mismatch(_ column: Int) -> Fault { .mismatch(statement: name, column: column) }
}
