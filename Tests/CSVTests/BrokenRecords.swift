import CSV
import Testing

@Suite struct `A broken record` {
  /// Files of which some line is broken, and what is found in them: line, cells of the good ones.
  static let files: [(String, [(line: Int, flaw: CSVFlaw?)])] = [
    ("a,b\n\"x\"y,1\n2,3\n", [(1, nil), (2, .strayQuote), (3, nil)]),
    ("a,b\r\n1,\"x\" \r\n2,3\r\n", [(1, nil), (2, .strayQuote), (3, nil)]),
    ("a,b\r1,\"x\"\"\"y\r2,3\r", [(1, nil), (2, .strayQuote), (3, nil)]),
    ("a,b\n1,\"open\n2,3\n4,5\n", [(1, nil), (2, .openQuote), (3, nil), (4, nil)]),
    // The quote that a later line opens looks like the one that closes.
    ("a,b\n\"open,1\n2,3\n\"x\",4\n", [(1, nil), (2, .strayQuote), (3, nil), (4, nil)]),
    ("a,b\n1,\"", [(1, nil), (2, .openQuote)]),
    ("a,b\n1,2,3,4,5\n6,7\n", [(1, nil), (2, .tooManyFields), (3, nil)]),
    ("a,b\n1,2,3,4,5", [(1, nil), (2, .tooManyFields)]),
    ("a,b\n1,2,3,4,", [(1, nil), (2, .tooManyFields)]),
    (
      "a,b\n\(String(repeating: "x", count: 200)),1\r\n2,3\n",
      [(1, nil), (2, .tooLong), (3, nil)]
    ),
    (
      "a,b\n\"\(String(repeating: "x", count: 200))\",1\n2,3\n",
      [(1, nil), (2, .tooLong), (3, nil)]
    ),
    // Longer than a record may be, and over many lines: a forgotten quote.
    (
      "a,b\n\"x,1\n\(String(repeating: "2,3\n", count: 40))",
      [(1, nil), (2, .openQuote)] + (3..<43).map { ($0, nil) }
    ),
  ]

  private static var limits: CSVLimits {
    var limits = CSVLimits()
    limits.record = 100
    limits.fields = 4
    return limits
  }

  @Test(arguments: files.indices)
  func `is told with its line and costs no other`(index: Int) {
    let (text, expected) = Self.files[index]
    let reading = Reading(text, limits: Self.limits)
    #expect(reading.lines == expected.map(\.line))
    #expect(reading.flaws == expected.map(\.flaw))
    #expect(reading.records.map(\.number) == Array(expected.indices))
    for record in reading.records where record.flaw == nil { #expect(record.cells.count == 2) }
  }

  @Test(arguments: files.indices)
  func `is the same wherever the file is cut`(index: Int) {
    let bytes = Array(Self.files[index].0.utf8)
    let whole = Reading(bytes, limits: Self.limits)
    for border in 0...bytes.count {
      let halves = Reading(pieces: bytes.cut(at: border), limits: Self.limits)
      #expect(halves.lines == whole.lines, "cut at \(border)")
      #expect(halves.flaws == whole.flaws, "cut at \(border)")
    }
    let single = Reading(pieces: bytes.pieces(of: 1), limits: Self.limits)
    #expect(single.lines == whole.lines)
    #expect(single.flaws == whole.flaws)
  }

  @Test func `does not hide the thousands behind it`() {
    var text = "name,mail\r\n"
    for row in 2...6000 { text += row == 4711 ? "\"x,\(row)\r\n" : "x,\(row)\r\n" }
    let reading = Reading(pieces: Array(text.utf8).pieces(of: 1000))
    #expect(reading.records.filter { $0.flaw != nil }.map(\.line) == [4711])
    #expect(reading.lines == Array(1...6000))
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `is one that has a byte too many, and not one that just fits`(lineEnd: String) {
    let fits = String(repeating: "x", count: 98) + ",1"
    let bytes = Array("a,b\(lineEnd)\(fits)\(lineEnd)y\(fits)\(lineEnd)2,3\(lineEnd)".utf8)
    for border in 0...bytes.count {
      let reading = Reading(pieces: bytes.cut(at: border), limits: Self.limits)
      #expect(reading.flaws == [nil, nil, .tooLong, nil], "cut at \(border)")
      #expect(reading.lines == [1, 2, 3, 4], "cut at \(border)")
    }
  }
}
