import CSV
import Testing

@Suite struct `Reading an encoding` {
  private static let text = "Name;Größe\r\nÅsa;1\r\n\"Zoë; \"\"€\"\"\";2\r\n"

  @Test(arguments: Written.allCases)
  func `finds it out, wherever the file is cut`(written: Written) {
    let bytes = written.bytes(Self.text)
    for border in 0...bytes.count {
      let reading = Reading(pieces: bytes.cut(at: border))
      #expect(reading.encoding == written.found, "cut at \(border)")
      #expect(reading.undecodableAt == nil, "cut at \(border)")
      #expect(
        reading.cells == [["Name", "Größe"], ["Åsa", "1"], ["Zoë; \"€\"", "2"]],
        "cut at \(border)")
    }
    #expect(Reading(pieces: bytes.pieces(of: 1)) == Reading(bytes))
  }

  @Test(arguments: [Written.utf8, .windows1252])
  func `waits for the first umlaut, however late it comes`(written: Written) {
    let plain = String(repeating: "Mira,Osei\r\n", count: 10_000)
    let reading = Reading(pieces: written.bytes(plain + "Jürgen,Groß\r\n").pieces(of: 4096))
    #expect(reading.encoding == written.found)
    #expect(reading.records.count == 10_001)
    #expect(reading.cells.last == ["Jürgen", "Groß"])
  }

  @Test func `keeps the signs that UTF-16 writes as two`() {
    for written in [Written.utf16Little, .utf16BigMarked] {
      let bytes = written.bytes("a,b\n😀,\u{10FFFF}\n")
      for border in 0...bytes.count {
        #expect(Reading(pieces: bytes.cut(at: border)).cells.last == ["😀", "\u{10FFFF}"])
      }
    }
  }

  @Test func `knows all of Windows-1252, and the five bytes that it does not have`() {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    // What stands at 80 to 9F, by the published table.
    let low = "€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ".unicodeScalars.map { $0 }
    for byte in UInt8(0x80)...0xFF {
      let reading = Reading(Array("a,b\r\nx,".utf8) + [byte, 0x0A])
      if undefined.contains(byte) {
        #expect(reading.undecodableAt == 2)
      } else {
        let scalar = byte < 0xA0 ? low[Int(byte) - 0x80] : Unicode.Scalar(byte)
        #expect(reading.cells.last == ["x", String(Character(scalar))], "\(byte)")
      }
    }
  }

  /// Overlong forms, surrogates, beyond the last sign, lone and missing followers.
  @Test(
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5],
      [0x80], [0xC3, 0x28], [0xE2, 0x82, 0x41], [0xFF],
    ] as [[UInt8]])
  func `refuses later on what is no UTF-8, and names the line`(bytes: [UInt8]) {
    let file = Array("Größe,b\r\n1,2\r\n3,".utf8) + bytes + Array("\r\n4,5\r\n".utf8)
    for border in 0...file.count {
      let reading = Reading(pieces: file.cut(at: border))
      #expect(reading.encoding == .utf8)
      #expect(reading.undecodableAt == 3, "cut at \(border)")
      #expect(reading.cells.prefix(2) == [["Größe", "b"], ["1", "2"]], "cut at \(border)")
    }
  }

  @Test func `refuses half a sign at the end`() {
    #expect(Reading(Array("Größe\nZo".utf8) + [0xC3]).undecodableAt == 2)
    #expect(Reading(Written.utf16LittleMarked.bytes("a\nb") + [0x00]).undecodableAt == 2)
    #expect(Reading(Written.utf16Little.bytes("ab\nb") + [0x3D, 0xD8]).undecodableAt == 2)
    // With nothing but ASCII before, it was a letter of Windows-1252.
    let reading = Reading(Array("Name\nZo".utf8) + [0xEB])
    #expect(reading.undecodableAt == nil)
    #expect(reading.cells == [["Name"], ["Zoë"]])
  }

  @Test func `refuses half of a pair in UTF-16`() {
    let bytes: [UInt8] = Written.utf16Big.bytes("ab\n") + [0xD8, 0x3D, 0x00, 0x41, 0x00, 0x0A]
    for border in 0...bytes.count {
      #expect(Reading(pieces: bytes.cut(at: border)).undecodableAt == 2, "cut at \(border)")
    }
  }

  @Test(arguments: [[], [0x41], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `is at peace with files of next to nothing`(bytes: [UInt8]) {
    let reading = Reading(bytes)
    #expect(reading.undecodableAt == nil)
    #expect(reading.cells == (bytes == [0x41] ? [["A"]] : []))
  }
}
