import CSV
import Testing

@Suite struct `Reading records` {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2\r\n3,4\r5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    ("a,\n,b\n,\n", [["a", ""], ["", "b"], ["", ""]]),
    ("a,b,", [["a", "b", ""]]),
    ("\"a,b\",\"c\nd\",\"e \"\"f\"\"\"\n", [["a,b", "c\nd", "e \"f\""]]),
    ("\"\",\"\"\"\",\"\"\"\"\"\"\n", [["", "\"", "\"\""]]),
    ("\"\"\n", [[""]]),
    (" a , b\t,\"c \"\n", [[" a ", " b\t", "c "]]),
    ("5\" disk,it\"s,x\"\n", [["5\" disk", "it\"s", "x\""]]),
    ("a\n\"b\"", [["a"], ["b"]]),
    ("", []),
    ("\n\r\n\r", []),
  ])
  func `gives the cells as they were meant`(text: String, cells: [[String]]) {
    let reading = Reading(text)
    #expect(reading.cells == cells)
    #expect(reading.flaws.allSatisfy { $0 == nil })
  }

  @Test func `skips and counts blank lines, and names each record's line`() {
    let reading = Reading("\r\na,b\n\n\n1,\"x\r\ny\rz\nw\"\r\n\r2,3\n")
    #expect(reading.cells == [["a", "b"], ["1", "x\r\ny\rz\nw"], ["2", "3"]])
    #expect(reading.lines == [2, 5, 10])
    #expect(reading.records.map(\.number) == [0, 1, 2])
    #expect(reading.blankLines == 4)
  }

  @Test func `gives an empty text for a cell that a row does not have`() {
    var reader = CSVReader()
    var texts: [String] = []
    reader.feed(Array("a,b\n".utf8)) { row in
      texts = [row.string(at: -1), row.string(at: 1), row.string(at: 2)]
    }
    #expect(texts == ["", "b", ""])
  }

  @Test func `hands over what its closure throws`() {
    struct Enough: Error {}
    var reader = CSVReader()
    var seen = 0
    #expect(throws: Enough.self) {
      try reader.feed(Array("a\nb\nc\n".utf8)) { (_: borrowing CSVRow) throws(Enough) in
        seen += 1
        if seen == 2 { throw Enough() }
      }
    }
    #expect(seen == 2)
  }
}

@Suite struct `Finding the delimiter` {
  @Test(arguments: [
    ("a,b\n", ","), ("a;b\n", ";"), ("a\tb\n", "\t"),
    ("a;b,c;d\n", ";"), ("a,b;c\n", ","), ("alone\n", ","),
    ("\"a;b;c\",d\n", ","), ("\"a\"\";;\",\"b\"\n", ","),
    // A quote within a cell that has none around it hides nothing.
    ("5\" disk;size;price\n", ";"),
    ("\n\r\na;b\n1,2,3,4\n", ";"),
    ("sep=;\na,b,c\n", ";"), ("SEP=\t\r\na,b,c\n", "\t"), ("sep=,\ra;b;c\n", ","),
    ("sep=|\n", ","), ("sep=;;\n", ";"),
  ])
  func `looks at the first line only, outside quotes`(text: String, delimiter: Character) {
    let reading = Reading(text)
    #expect(reading.delimiter == delimiter.asciiValue)
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `takes a line that names it for no row`(lineEnd: String) {
    let bytes = Array("sep=;\(lineEnd)a;b\(lineEnd)1;2\(lineEnd)".utf8)
    for border in 0...bytes.count {
      let reading = Reading(pieces: bytes.cut(at: border))
      #expect(reading.cells == [["a", "b"], ["1", "2"]])
      #expect(reading.lines == [2, 3])
      #expect(reading.blankLines == 0)
    }
  }

  @Test func `takes the words that name it for a cell on any other line`() {
    #expect(Reading("a;b\nsep=,\n").cells == [["a", "b"], ["sep=,"]])
  }

  @Test func `does not look when it was told`() {
    var reader = CSVReader(delimiter: UInt8(ascii: ";"))
    var cells: [[String]] = []
    reader.feed(Array("a,b,c;d\n".utf8)) { cells.append($0.strings()) }
    #expect(cells == [["a,b,c", "d"]])
  }

  @Test func `gives up on a first line that is longer than a record may be`() {
    var limits = CSVLimits()
    limits.record = 10
    let reading = Reading("a;b;c;d;e;f;g;h;i\n1;2\n", limits: limits)
    #expect(reading.delimiter == UInt8(ascii: ";"))
    #expect(reading.flaws == [.tooLong, nil])
    #expect(reading.records.last?.cells == ["1", "2"])
  }

  @Test func `does not gather blank lines without end`() {
    var limits = CSVLimits()
    limits.record = 10
    let bytes = Array("\n\n\n\n\n\n\n\n\n\n\n\na;b\n".utf8)
    for border in 0...bytes.count {
      let reading = Reading(pieces: bytes.cut(at: border), limits: limits)
      #expect(reading.delimiter == UInt8(ascii: ","), "cut at \(border)")
      #expect(reading.blankLines == 12)
      #expect(reading.lines == [13])
    }
  }

  @Test func `judges a first line without end by its beginning, in any pieces`() {
    var limits = CSVLimits()
    limits.record = 10
    let bytes = Array("\"a;b,c;d;e;f\n1,2;3\n\",4,5,6,7,8,9\n".utf8)
    let whole = Reading(bytes, limits: limits)
    for border in 0...bytes.count {
      #expect(Reading(pieces: bytes.cut(at: border), limits: limits).cells.last == whole.cells.last)
    }
  }
}
