import Domain
import Testing

@testable import Imports

@Suite struct `An export on its way in` {
  private func pieces(
    _ bytes: [UInt8], by size: Int = 7
  ) throws -> (header: [String], rows: [ExportReading.Row]) {
    var reading = ExportReading()
    var header: [String] = []
    var rows: [ExportReading.Row] = []
    func take(_ piece: ExportReading.Piece) {
      switch piece {
      case .header(let cells): header = cells
      case .row(let row): rows.append(row)
      }
    }
    for start in stride(from: 0, to: bytes.count, by: size) {
      try reading.feed(Array(bytes[start..<min(start + size, bytes.count)]), take)
    }
    try reading.feed([], atEnd: true, take)
    return (header, rows)
  }

  /// UTF-16 with a mark, the low byte first.
  private static func wide(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
    return bytes
  }

  @Test(arguments: [",", ";", "\t"], ["", "\u{FEFF}"])
  func `is read with any delimiter, with and without a mark`(
    delimiter: String, mark: String
  ) throws {
    let lines = [["Name", "Email", "Roles"], ["Zoë", "z@p.example", "Admin agent"]]
    let text = mark + lines.map { $0.joined(separator: delimiter) + "\r\n" }.joined()
    let read = try pieces(Array(text.utf8))
    #expect(read.header == lines[0])
    #expect(read.rows == [ExportReading.Row(line: 2, cells: lines[1], flaw: nil)])
    #expect(try ExportRecognizer.recognize(read.header).kind == .staff)
  }

  @Test func `is read in the encodings of old spreadsheets`() throws {
    let latin = Array("Anzeigename;Benutzername\nJ".utf8) + [0xFC] + Array("rgen;j@a.example".utf8)
    #expect(try pieces(latin).rows.map(\.cells) == [["Jürgen", "j@a.example"]])
    let wide = Self.wide("A;B\nč;d\n")
    #expect(try pieces(wide).rows.map(\.cells) == [["č", "d"]])
  }

  @Test func `loses one broken row and no other`() throws {
    let read = try pieces(Array("A,B\n1,2\n\"x\"y,2\n3,4\n".utf8))
    #expect(read.rows.map(\.line) == [2, 3, 4])
    #expect(read.rows.map(\.flaw) == [nil, .strayQuote, nil])
  }

  @Test func `says where its text ends`() {
    // Half of a pair of words that belong together.
    let broken = Self.wide("A;B\n") + [0x00, 0xD8, 0x41, 0x00]
    #expect(throws: ExportReading.Undecodable.self) { try pieces(broken) }
  }
}
