import CSV
import Domain

/// A file of users on its way in: what its headers mean, and the lines since they were taken last.
struct RecordIntake {
  /// A line below the headers.
  struct Line: Sendable {
    /// From 1.
    let number: Int
    let record: FileReading.Record
  }

  private var reading = FileReading()
  private var digests = FileDigest()
  private var lines: [Line] = []
  /// Nil until the headers were read.
  private(set) var columns: UploadColumns?
  /// Lines so far.
  private(set) var count = 0

  var digest: [UInt8] { digests.value }
  var encoding: String { reading.encoding }
  var delimiter: String { reading.delimiter }
  /// Lines that nobody has taken.
  var waiting: Int { lines.count }

  mutating func feed(_ bytes: [UInt8]) throws(UploadRefusal) {
    digests.feed(bytes)
    try read { reading, take throws(TextDecoder.Undecodable) in
      try reading.feed(bytes, take)
    }
  }

  mutating func finish() throws(UploadRefusal) {
    try read { reading, take throws(TextDecoder.Undecodable) in
      try reading.finish(take)
    }
    guard columns != nil else { throw .empty }
    guard count > 0 else { throw .noRows }
  }

  mutating func takeLines() -> [Line] {
    defer { lines.removeAll(keepingCapacity: true) }
    return lines
  }

  private mutating func read(
    _ body: (inout FileReading, (FileReading.Record) -> Void) throws(TextDecoder.Undecodable) ->
      Void
  ) throws(UploadRefusal) {
    var records: [FileReading.Record] = []
    var trouble = false
    do throws(TextDecoder.Undecodable) {
      try body(&reading) { records.append($0) }
    } catch {
      trouble = true
    }
    for record in records { try take(record) }
    if trouble { throw .undecodable(line: reading.line) }
  }

  private mutating func take(_ record: FileReading.Record) throws(UploadRefusal) {
    guard columns != nil else {
      guard record.flaw == nil, !record.cells.contains(where: { $0.contains("\0") }) else {
        throw .notText
      }
      columns = try UploadColumns(headers: record.cells)
      return
    }
    count += 1
    lines.append(Line(number: count, record: record))
  }
}
