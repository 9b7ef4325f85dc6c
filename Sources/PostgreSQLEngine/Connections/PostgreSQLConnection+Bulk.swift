import CPostgreSQL
import Glibc
import SQL

extension PostgreSQLConnection {
  /// COPY in binary. The rows are encoded before the server hears of them, so one that does not fit
  /// its column's type changes nothing.
  func bulk(into table: Table, _ rows: [[SQLValue]]) throws(Fault) -> Int {
    // What the parameters of an insert are is what the columns are.
    let ready = try find(table.put)
    let data = try CopyData(rows, as: ready.types, of: ready.name)
    runs[ready.name, default: 0] += 1
    batchedRows[ready.name, default: 0] += rows.count
    written += rows.count
    guard PQsendQuery(handle, table.copyIn) == 1 else { throw fail(nil, ready.name) }
    try awaitCopying(ready.name)
    PQsetnonblocking(handle, 1)
    defer { PQsetnonblocking(handle, 0) }
    let isWhole = try send(data.bytes, ready.name)
    try end(isWhole, ready.name)
    let result = try result(of: ready.name)
    defer { PQclear(result) }
    return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
  }

  private func awaitCopying(_ name: String) throws(Fault) {
    guard let result = try next(name) else { throw fail(nil, name) }
    defer { PQclear(result) }
    guard PQresultStatus(result) != PGRES_COPY_IN else { return }
    let fault = fail(result, name)
    while let rest = PQgetResult(handle) { PQclear(rest) }
    throw fault
  }

  private static let chunk = 256 * 1024

  /// - Returns: False when the deadline came first and the server was told to stop.
  private func send(_ bytes: [UInt8], _ name: String) throws(Fault) -> Bool {
    var isCanceled = false
    var start = 0
    while start < bytes.count, !isCanceled {
      let end = min(start + Self.chunk, bytes.count)
      let sent = bytes[start..<end].withUnsafeBytes { chunk in
        PQputCopyData(
          handle, chunk.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(chunk.count))
      }
      guard sent >= 0 else { throw fail(nil, name) }
      if sent == 1 { start = end }
      try flush(&isCanceled, name)
    }
    return !isCanceled
  }

  private func end(_ isWhole: Bool, _ name: String) throws(Fault) {
    var isCanceled = !isWhole
    while true {
      let code = PQputCopyEnd(handle, isWhole ? nil : "stopped")
      guard code >= 0 else { throw fail(nil, name) }
      try flush(&isCanceled, name)
      if code == 1 { return }
    }
  }

  /// How long a server that was told to stop may take to read what is on its way, in milliseconds.
  private static let lastPatience = 5_000

  /// Waits until all that libpq holds is sent. At the deadline the server is told to stop, and then
  /// throws the rest away as it comes; one that does not even do that is left.
  private func flush(_ isCanceled: inout Bool, _ name: String) throws(Fault) {
    var latest = isCanceled ? Instant.now().adding(milliseconds: Self.lastPatience) : .never
    while true {
      let code = PQflush(handle)
      guard code >= 0 else { throw fail(nil, name) }
      if code == 0 { return }
      if !isCanceled, Task.isCancelled || Instant.now() >= deadline {
        isCanceled = true
        interrupted += 1
        cancel()
        latest = .now().adding(milliseconds: Self.lastPatience)
      }
      guard Instant.now() < latest else {
        shutdown(PQsocket(handle), Int32(SHUT_RDWR))
        throw .timedOut
      }
      var socket = pollfd(
        fd: PQsocket(handle), events: Int16(POLLIN | POLLOUT), revents: 0)
      poll(&socket, 1, 100)
      // Notices have to be read, or the server stops reading for its part.
      if socket.revents & Int16(POLLIN) != 0 { PQconsumeInput(handle) }
    }
  }
}

/// Rows in the binary form of COPY: a head, a count before each row, a length before each value.
struct CopyData {
  private(set) var bytes: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0]

  /// - Throws: `Fault.engine` when a row is not of the columns' number or types, which is our bug.
  init(_ rows: [[SQLValue]], as types: [Oid], of statement: String) throws(Fault) {
    // No flags and no more head.
    bytes.append(bytesOf: Int32(0))
    bytes.append(bytesOf: Int32(0))
    for row in rows {
      guard row.count == types.count else {
        throw misuse(statement, "\(types.count) values are needed, \(row.count) were given")
      }
      bytes.append(bytesOf: Int16(row.count).bigEndian)
      for (value, type) in zip(row, types) { try add(value, type, statement) }
    }
    bytes.append(bytesOf: Int16(-1).bigEndian)
  }

  private mutating func add(
    _ value: SQLValue, _ type: Oid, _ statement: String
  ) throws(Fault) {
    if case .null = value { return bytes.append(bytesOf: Int32(-1).bigEndian) }
    let place = bytes.count
    bytes.append(bytesOf: Int32(0))
    guard bytes.append(value, as: type) else {
      throw misuse(statement, "a value does not fit its column's type")
    }
    let length = Int32(clamping: bytes.count - place - 4)
    withUnsafeBytes(of: length.bigEndian) { length in
      for offset in 0..<4 { bytes[place + offset] = length[offset] }
    }
  }
}
