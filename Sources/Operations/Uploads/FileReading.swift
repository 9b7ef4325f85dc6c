import CSV
import Domain

/// Reads a file of records from chunks: encoding, records, and where reading stopped.
struct FileReading {
  private var decoder = TextDecoder()
  private var reader = CSVReader()

  /// A record as texts, with what is wrong with it as a whole.
  struct Record: Sendable {
    let number: Int
    let line: Int
    let cells: [String]
    let flaw: CSVFlaw?
  }

  var encoding: String { decoder.encoding.rawValue }
  var line: Int { reader.line }

  var delimiter: String {
    reader.delimiter.map { String(UnicodeScalar($0)) } ?? ","
  }

  /// - Throws: `Undecodable` at bytes that are no text; what came before was handed out.
  mutating func feed(
    _ bytes: [UInt8], _ take: (Record) -> Void
  ) throws(TextDecoder.Undecodable) {
    var reader = reader
    let result = decoder.decode(bytes) { text in
      reader.feed(text) { row in take(Record(row)) }
    }
    self.reader = reader
    if case .failure(let trouble) = result { throw trouble }
  }

  mutating func finish(_ take: (Record) -> Void) throws(TextDecoder.Undecodable) {
    var reader = reader
    let result = decoder.decode([], atEnd: true) { text in
      reader.feed(text) { row in take(Record(row)) }
    }
    reader.finish { row in take(Record(row)) }
    self.reader = reader
    if case .failure(let trouble) = result { throw trouble }
  }
}

extension FileReading.Record {
  fileprivate init(_ row: borrowing CSVRow) {
    self.init(number: row.number, line: row.line, cells: row.strings(), flaw: row.flaw)
  }
}

extension CellFlaw.LineFlaw {
  init(_ flaw: CSVFlaw) {
    switch flaw {
    case .strayQuote: self = .strayQuote
    case .openQuote: self = .openQuote
    case .tooManyFields: self = .tooManyFields
    case .tooLong: self = .tooLong
    }
  }
}
