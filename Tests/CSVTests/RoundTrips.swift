import CSV
import Testing

@Suite struct `Any table` {
  /// What cells are made of: signs with a meaning far more often than in life.
  private static let signs: [Character] = [
    "a", "b", "Z", "7", " ", ",", ";", "\t", "\"", "\n", "\r", "\r\n", "'", "=", "+", "-", "@", "ü",
    "é", "ß",
  ]
  /// Windows-1252 has none of these.
  private static let foreign: [Character] = ["漢", "😀", "Ж", "\u{FEFF}", "＝", "\u{3000}"]

  @Test func `comes back as it was written, in any encoding and any pieces`() {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = Chance(seed)
    for round in 0..<600 {
      let written = Written.allCases[round % Written.allCases.count]
      let delimiter = [",", ";", "\t"].map { UInt8(ascii: $0) }.randomElement(using: &chance)
      let table = table(&chance, written)
      var writer = CSVWriter(delimiter: delimiter ?? 0)
      for row in table { writer.row(row) }
      let text = String(decoding: writer.take(), as: UTF8.self)
      let reading = Reading(pieces: written.bytes(text).pieces(&chance))
      let label: Comment = "seed \(seed), round \(round), \(written)"
      #expect(reading.cells.map { $0.map(FormulaGuard.undo) } == table, label)
      #expect(reading.flaws.allSatisfy { $0 == nil }, label)
      #expect(reading.delimiter == delimiter, label)
      #expect(reading.blankLines == 0, label)
      let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
      #expect(
        reading.encoding == (isASCII && written == .windows1252 ? .utf8 : written.found), label)
    }
  }

  /// The first row has two plain cells at least, as a header does: they name delimiter and encoding.
  private func table(_ chance: inout Chance, _ written: Written) -> [[String]] {
    let width = 2 + chance.below(4)
    var table = [(0..<width).map { "Column \($0)" }]
    for _ in 0..<chance.below(12) {
      table.append((0..<width).map { _ in cell(&chance, written) })
    }
    return table
  }

  private func cell(_ chance: inout Chance, _ written: Written) -> String {
    let signs = written == .windows1252 ? Self.signs : Self.signs + Self.foreign
    let length = chance.below(30) == 0 ? 200 : chance.below(7)
    return String((0..<length).map { _ in signs[chance.below(signs.count)] })
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `reads the same with any line ends, at every border`(lineEnd: String) {
    let lines = ["a;b;c", "1;\"x;\"\"y\"\"\";", "", ";;", "\"é\";\"漢\";😀", "last;one;\"\""]
    let bytes = Array(lines.joined(separator: lineEnd).utf8)
    let whole = Reading(bytes)
    #expect(
      whole.cells == [
        ["a", "b", "c"], ["1", "x;\"y\"", ""], ["", "", ""], ["é", "漢", "😀"], ["last", "one", ""],
      ])
    #expect(whole.lines == [1, 2, 4, 5, 6])
    for first in 0...bytes.count {
      for second in first...bytes.count {
        let pieces = [bytes[..<first], bytes[first..<second], bytes[second...]].map { Array($0) }
        let reading = Reading(pieces: pieces)
        if reading != whole { Issue.record("cut at \(first) and \(second)") }
      }
    }
  }
}

@Suite struct `Any bytes at all` {
  @Test func `are read to their end, the same in any pieces`() {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = Chance(seed)
    let common: [UInt8] = Array("\"\"\",;\t\r\n\n a1=".utf8)
    var limits = CSVLimits()
    limits.record = 60
    limits.fields = 5
    for round in 0..<4000 {
      let isText = round % 3 > 0
      let bytes = (0..<chance.below(300)).map { _ in
        isText || chance.below(3) > 0
          ? common[chance.below(common.count)] : UInt8(truncatingIfNeeded: chance.next())
      }
      let whole = Reading(bytes, limits: limits)
      let pieces = Reading(pieces: bytes.pieces(&chance), limits: limits)
      let label: Comment = "seed \(seed), round \(round)"
      #expect(pieces.lines == whole.lines, label)
      #expect(pieces.flaws == whole.flaws, label)
      #expect(pieces.undecodableAt == whole.undecodableAt, label)
      #expect(pieces.blankLines == whole.blankLines, label)
      let good = { (reading: Reading) in reading.records.filter { $0.flaw == nil } }
      #expect(good(pieces) == good(whole), label)
      for record in good(whole) { #expect(record.cells.count <= limits.fields, label) }
    }
  }
}
