import CSQLite
import SQL

/// A statement that one connection holds ready, and the row at which it stands.
final class PreparedStatement: RowSource {
  let handle: OpaquePointer
  let name: String
  let number: Int
  /// Writes of a statement that only reads need not be waited for to their end.
  let isReading: Bool
  /// Between the first step and the reset.
  var isRunning = false
  /// Since the connection's tally was last collected.
  var runs = 0
  var batchedRows = 0
  /// For each of SQLite's parameters, in its order, the index of the value that belongs there:
  /// SQLite numbers `$2` by where it first stands, not by its figure.
  private let places: [Int]
  private let needed: Int

  init(_ handle: OpaquePointer, _ statement: Statement) throws(Fault) {
    self.handle = handle
    name = statement.name
    number = statement.number
    isReading = sqlite3_stmt_readonly(handle) != 0
    var places: [Int] = []
    for place in 0..<sqlite3_bind_parameter_count(handle) {
      let sign = sqlite3_bind_parameter_name(handle, place + 1).map { String(cString: $0) } ?? "?"
      guard sign.first == "$", let figure = Int(sign.dropFirst()), (1...32_766) ~= figure else {
        throw misuse(statement.name, "parameters are $1, $2 and so on")
      }
      places.append(figure - 1)
    }
    self.places = places
    needed = (places.max() ?? -1) + 1
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds values that must stay as they are until the statement has run: `scratch` keeps the texts.
  func bind(_ values: [SQLValue], _ scratch: borrowing Scratch) throws(Fault) {
    guard values.count == needed else {
      throw misuse(name, "\(needed) values are needed, \(values.count) were given")
    }
    var room = scratch.start
    for index in places.indices {
      let code = bind(values[places[index]], at: Int32(index + 1), scratch, &room)
      guard code == SQLITE_OK else {
        throw .engine(
          code: Int(code), statement: name, message: String(cString: sqlite3_errstr(code)))
      }
    }
  }

  private func bind(
    _ value: SQLValue, at place: Int32, _ scratch: borrowing Scratch,
    _ room: inout Scratch.Room
  ) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(handle, place)
    case .integer(let number): sqlite3_bind_int64(handle, place, number)
    case .text(var text):
      text.withUTF8 { bytes in bindText(UnsafeRawBufferPointer(bytes), at: place, scratch, &room) }
    case .bytes(let bytes):
      bytes.withUnsafeBytes { bindBytes($0, at: place, scratch, &room) }
    case .id(let high, let low):
      withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) {
        bindBytes($0, at: place, scratch, &room)
      }
    }
  }

  private func bindText(
    _ bytes: UnsafeRawBufferPointer, at place: Int32, _ scratch: borrowing Scratch,
    _ room: inout Scratch.Room
  ) -> Int32 {
    if let kept = scratch.keep(bytes, &room) {
      let text = kept.assumingMemoryBound(to: CChar.self)
      return sqlite3_bind_text64(
        handle, place, text, UInt64(bytes.count), nil, UInt8(SQLITE_UTF8))
    }
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else {
      return sqlite3_bind_text64(handle, place, "", 0, nil, UInt8(SQLITE_UTF8))
    }
    return tenantry_sqlite_bind_text_copy(handle, place, base, UInt64(bytes.count))
  }

  private func bindBytes(
    _ bytes: UnsafeRawBufferPointer, at place: Int32, _ scratch: borrowing Scratch,
    _ room: inout Scratch.Room
  ) -> Int32 {
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return sqlite3_bind_zeroblob(handle, place, 0)
    }
    if let kept = scratch.keep(bytes, &room) {
      return sqlite3_bind_blob64(handle, place, kept, UInt64(bytes.count), nil)
    }
    return tenantry_sqlite_bind_blob_copy(handle, place, base, UInt64(bytes.count))
  }

  func step() -> Int32 { sqlite3_step(handle) }

  /// Ready to run again; locks that the statement held are let go.
  func reset() {
    sqlite3_reset(handle)
    isRunning = false
  }
}
