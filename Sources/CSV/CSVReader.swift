/// Reads comma-separated values (RFC 4180) as they arrive: bytes in, records out.
///
/// Also taken: semicolons and tabs, found from the first line or from a line `sep=;` in front of it;
/// CR, LF and CR LF, mixed; blank lines, which are skipped. Memory is bounded by the longest record
/// and the longest piece that is fed. One broken record never costs the others: reading goes on with
/// the line behind the one on which it began, whatever a forgotten quote swallowed.
///
/// What comes out does not depend on the pieces in which the file comes in. When a closure throws, the
/// rest of its piece is lost and the reader is of no further use.
package struct CSVReader {
  /// Comma, semicolon or tab; nil until the first line has been seen.
  package private(set) var delimiter: UInt8?
  /// The line that is read next.
  package private(set) var line = 1
  package private(set) var records = 0
  package private(set) var blankLines = 0
  private let limits: CSVLimits
  /// The record that has begun and not ended.
  private var rest: [UInt8] = []
  private var fields: [CSVField] = []
  /// Behind a broken record, up to the end of the line on which it began.
  private var isSkipping = false

  /// - Parameter delimiter: Nil to find it out.
  package init(delimiter: UInt8? = nil, limits: CSVLimits = CSVLimits()) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Reads the records that end within what was fed so far.
  package mutating func feed<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, row: (borrowing CSVRow) throws(Failure) -> Void
  ) throws(Failure) {
    if rest.isEmpty {
      let used = try read(bytes, atEnd: false, row)
      rest.append(contentsOf: bytes[used...])
    } else {
      rest.append(contentsOf: bytes)
      try readRest(atEnd: false, row)
    }
  }

  package mutating func feed<Failure: Error>(
    _ bytes: [UInt8], row: (borrowing CSVRow) throws(Failure) -> Void
  ) throws(Failure) {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in try feed(bytes, row: row) }
  }

  /// Reads what is left when the file has ended.
  package mutating func finish<Failure: Error>(
    row: (borrowing CSVRow) throws(Failure) -> Void
  ) throws(Failure) {
    try readRest(atEnd: true, row)
  }

  private mutating func readRest<Failure: Error>(
    atEnd: Bool, _ row: (borrowing CSVRow) throws(Failure) -> Void
  ) throws(Failure) {
    let held = rest
    rest = []
    let used = try held.withUnsafeBufferPointer { bytes throws(Failure) in
      try read(bytes, atEnd: atEnd, row)
    }
    if used < held.count { rest = Array(held[used...]) }
  }

  /// - Returns: How many bytes belong to records that ended.
  private mutating func read<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, atEnd: Bool,
    _ row: (borrowing CSVRow) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    var start = 0
    guard let delimiter = findDelimiter(bytes, atEnd: atEnd, &start) else { return 0 }
    while start < bytes.count {
      if isSkipping {
        guard let next = skipLine(bytes, from: &start, atEnd: atEnd) else { return start }
        start = next
        continue
      }
      var scan = RecordScan(bytes, start, delimiter, limits, atEnd, reusing: fields)
      let end = scan.run()
      fields = scan.fields
      switch end {
      case .incomplete: return start
      case .ended(let next):
        if scan.isBlank {
          blankLines += 1
        } else {
          try hand(scan, nil, row)
        }
        line += scan.lineBreaks
        start = next
      case .broken(let flaw):
        try hand(scan, flaw, row)
        isSkipping = true
      }
    }
    return start
  }

  private mutating func hand<Failure: Error>(
    _ scan: RecordScan, _ flaw: CSVFlaw?, _ row: (borrowing CSVRow) throws(Failure) -> Void
  ) throws(Failure) {
    let record = CSVRow(
      number: records, line: line, flaw: flaw, base: scan.bytes.baseAddress, fields: scan.fields)
    records += 1
    try row(record)
  }

  /// - Parameter start: Moved to the line break, or to the end where there is none yet.
  /// - Returns: Behind the line break; nil when it has not wholly arrived.
  private mutating func skipLine(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: inout Int, atEnd: Bool
  ) -> Int? {
    while start < bytes.count, bytes[start] != lineFeed, bytes[start] != carriageReturn {
      start += 1
    }
    guard start < bytes.count else { return nil }
    var next = start + 1
    if bytes[start] == carriageReturn {
      guard next < bytes.count || atEnd else { return nil }
      if next < bytes.count, bytes[next] == lineFeed { next += 1 }
    }
    isSkipping = false
    line += 1
    return next
  }

  /// - Parameter start: Moved to the end of a line `sep=;`, which is then skipped.
  /// - Returns: Nil while the first line has not ended.
  private mutating func findDelimiter(
    _ bytes: UnsafeBufferPointer<UInt8>, atEnd: Bool, _ start: inout Int
  ) -> UInt8? {
    if let delimiter { return delimiter }
    guard let line = FirstLine(bytes, atEnd: atEnd, limit: limits.record) else { return nil }
    delimiter = line.delimiter
    if let end = line.separatorEnd {
      start = end
      isSkipping = true
    }
    return delimiter
  }
}

let quote = UInt8(ascii: "\"")
let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
