import CSV
import Testing

@Suite struct `Writing records` {
  @Test func `puts quotes only where they are needed`() {
    var writer = CSVWriter()
    writer.row(["Name", "a b", "", "it's", "Zoë"])
    #expect(writer.text == "Name,a b,,it's,Zoë\r\n")
    writer.row(["a,b", "a;b", "a\tb", "a\"b", "a\nb", "a\rb", " a", "a "])
    #expect(
      writer.text
        == "\"a,b\",\"a;b\",\"a\tb\",\"a\"\"b\",\"a\nb\",\"a\rb\",\" a\",\"a \"\r\n")
  }

  @Test func `hands over what it wrote, once`() {
    var writer = CSVWriter(delimiter: UInt8(ascii: ";"), marked: true)
    writer.row(["a", "b"])
    #expect(writer.take() == [0xEF, 0xBB, 0xBF] + Array("a;b\r\n".utf8))
    #expect(writer.take().isEmpty)
  }

  @Test(arguments: [["sep=;"], ["SEP=,", "b"], ["\u{FEFF}a"], [""], []])
  func `writes no row that would be read as something else`(row: [String]) {
    var writer = CSVWriter()
    writer.row(row)
    writer.row(["x"])
    #expect(Reading(writer.take()).cells == [row.isEmpty ? [""] : row, ["x"]])
  }
}

extension CSVWriter {
  /// What it wrote since the last look, as text.
  fileprivate var text: String {
    mutating get { String(decoding: take(), as: UTF8.self) }
  }
}

@Suite struct `A cell that looks like a formula` {
  @Test(arguments: [
    "=1+1", "+49 30 123", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a",
    "﹦1", " =1", "\u{A0}-1", "\u{3000}@a", "'=1", "''-1", "' +1", "=", "-",
  ])
  func `gets an apostrophe, and gives it back`(cell: String) {
    #expect(FormulaGuard.escaped(cell) == "'" + cell)
    #expect(FormulaGuard.undo("'" + cell) == cell)
    var writer = CSVWriter()
    writer.row(["x", cell])
    let read = Reading(writer.take()).cells
    #expect(read == [["x", "'" + cell]])
  }

  @Test(arguments: [
    "", "a", "a=b", "mira+osei@alder.example", "'s-Hertogenbosch", "'t Hooft", "''", "'", " a",
    "1-2", "O'Neil", "–", "é=",
  ])
  func `is not one that has such a sign further on`(cell: String) {
    #expect(FormulaGuard.escaped(cell) == cell)
    #expect(FormulaGuard.undo(cell) == cell)
  }
}
