import CSV
package import Domain

/// Reads an export from chunks: its encoding, its first line, its rows. Memory is bounded by the
/// longest row.
package struct ExportReading {
  private var decoder = TextDecoder()
  private var reader = CSVReader()
  private var hasHeader = false

  /// A row as texts. The header is never among them.
  package struct Row: Hashable, Sendable {
    /// The line on which it begins; the file's first is 1.
    package let line: Int
    package let cells: [String]
    package let flaw: CellFlaw.LineFlaw?
  }

  /// What comes out of a file, in this order.
  package enum Piece: Hashable, Sendable {
    case header([String])
    case row(Row)
  }

  /// Bytes that are no text in the file's encoding.
  package struct Undecodable: Error, Hashable {
    package let line: Int
  }

  package init() {}

  package mutating func feed(
    _ bytes: [UInt8], atEnd: Bool = false, _ take: (Piece) -> Void
  ) throws(Undecodable) {
    var reader = reader
    var hasHeader = hasHeader
    func hand(_ row: borrowing CSVRow) {
      take(Self.piece(row, isHeader: !hasHeader))
      hasHeader = true
    }
    let result = decoder.decode(bytes, atEnd: atEnd) { text in
      reader.feed(text) { row in hand(row) }
    }
    if atEnd { reader.finish { row in hand(row) } }
    self.reader = reader
    self.hasHeader = hasHeader
    if case .failure = result { throw Undecodable(line: reader.line) }
  }

  private static func piece(_ row: borrowing CSVRow, isHeader: Bool) -> Piece {
    let cells = row.strings()
    if isHeader { return .header(row.flaw == nil ? cells : []) }
    return .row(Row(line: row.line, cells: cells, flaw: row.flaw.map(Self.lineFlaw)))
  }

  private static func lineFlaw(_ flaw: CSVFlaw) -> CellFlaw.LineFlaw {
    switch flaw {
    case .strayQuote: .strayQuote
    case .openQuote: .openQuote
    case .tooManyFields: .tooManyFields
    case .tooLong: .tooLong
    }
  }
}
