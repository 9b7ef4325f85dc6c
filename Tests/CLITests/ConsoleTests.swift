import Testing

@testable import CLI

@Suite struct `What is shown` {
  @Test(arguments: [
    ("abc", 3), ("Šimůnek", 7), ("S\u{030C}imu\u{030A}nek", 7), ("日本語", 6), ("한국", 4),
    ("👩🏽‍💻", 2), ("a\u{200B}b", 2), ("", 0), ("ﬁ", 1), ("❤️", 2),
  ])
  func `is measured as a terminal draws it`(text: String, width: Int) {
    #expect(TextWidth.of(text) == width)
  }

  @Test func `is cut to fit, and never in the middle of a character`() {
    #expect(TextWidth.fitted("日本語です", to: 6) == "日本…")
    #expect(TextWidth.fitted("abcdef", to: 6) == "abcdef")
    #expect(TextWidth.fitted("abcdef", to: 1) == "…")
    #expect(TextWidth.fitted("abcdef", to: 0) == "")
  }

  @Test func `cannot command the terminal`() {
    #expect(TextWidth.harmless("a\u{1B}[31mb\tc") == "a\u{FFFD}[31mb\u{FFFD}c")
    var table = Table(["A"])
    table.add(["x\u{1B}]0;owned\u{07}"])
    #expect(!table.tabbed.contains("\u{1B}"))
    #expect(!table.drawn(width: 80).contains("\u{1B}"))
  }

  @Test(arguments: [200, 60, 40, 20])
  func `in a table keeps to the width`(width: Int) {
    var table = Table([.text("Sign-in name"), .text("Name"), .number("Seats")])
    table.add(["someone.with.a.long.name@alder.example", "Zoë 日本語 Šimůnek-O'Brien", "12"])
    table.add(["b@alder.example", "B", "1234"])
    let lines = table.drawn(width: width).split(separator: "\n")
    #expect(lines.count == 4)
    // Three columns cannot be narrower than this.
    let limit = max(width, 8 + 8 + 5 + 4)
    for line in lines { #expect(TextWidth.of(String(line)) <= limit) }
    #expect(lines[3].hasSuffix("1234"))
  }

  @Test func `of progress tells how far, how fast and how long`() {
    let bar = ProgressBar(at: 10, done: 0, say: .english)
    let text = bar.text(done: 5000, of: 20_000, at: 20, width: 100)
    #expect(text.contains("25 %"))
    #expect(text.contains("5,000 of 20,000"))
    #expect(text.contains("500/s"))
    #expect(text.contains("0:30 left"))
    #expect(TextWidth.of(text) < 100)
    #expect(TextWidth.of(bar.text(done: 1, of: 3, at: 11, width: 20)) < 20)
    let end = bar.text(done: 20_000, of: 20_000, at: 50, width: 100)
    #expect(end.contains("100 %"))
    #expect(!end.contains("░"))
  }

  @Test(arguments: CLILanguage.allCases)
  func `of numbers follows the language`(language: CLILanguage) {
    let expected = [
      "en": "1,234,567", "nl": "1.234.567", "de": "1.234.567", "sv": "1\u{A0}234\u{A0}567",
    ]
    #expect(language.phrases.number(1_234_567) == expected[language.rawValue])
    #expect(language.phrases.number(999) == "999")
  }

  @Test func `is not English where another language was asked for`() {
    for language in CLILanguage.allCases where language != .english {
      let (one, other) = (CLIPhrases.english, language.phrases)
      for (theirs, ours) in [
        (texts(one.help), texts(other.help)), (texts(one.trouble), texts(other.trouble)),
        (texts(one.usage), texts(other.usage)),
      ] {
        #expect(theirs.count == ours.count)
        for (english, translated) in zip(theirs, ours) {
          #expect(english != translated)
          #expect(!translated.isEmpty)
        }
      }
    }
  }

  private func texts(_ phrases: some Any) -> [String] {
    Mirror(reflecting: phrases).children.compactMap { $0.value as? String }
  }
}

@Suite struct `An address` {
  @Test(arguments: [
    "https://partner.example", "https://partner.example:8443/base/", "http://localhost:8080",
    "http://127.0.0.1", "http://[::1]:8080", "unix:/run/tenantry.sock",
  ])
  func `is a server that a token may be sent to`(text: String) throws {
    let address = try Address(parsing: text)
    #expect(!address.base.hasSuffix("/"))
  }

  @Test(arguments: [
    "partner.example", "ftp://x", "https://", "https://user@host", "https://h?q", "unix:relative",
    "https://h ost", "",
  ])
  func `is not just anything`(text: String) {
    #expect(throws: Address.Flaw.malformed) { try Address(parsing: text) }
  }

  @Test(arguments: ["http://partner.example", "http://localhost.evil.example", "http://127.0.0.10"])
  func `without encryption is this machine's only`(text: String) {
    #expect(throws: Address.Flaw.notEncrypted) { try Address(parsing: text) }
  }
}

@Suite struct `A stream of events` {
  @Test(arguments: 1...9)
  func `is read whatever its pieces are`(size: Int) {
    let text = ":\n\nid: 1\nevent: progress\ndata: {\"a\":1}\n\ndata: x\r\ndata: y\r\n\r\n"
    var reader = EventReader()
    var events: [EventReader.Event] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      events += reader.take(bytes[start..<min(start + size, bytes.count)])
    }
    #expect(
      events == [
        EventReader.Event(name: "progress", data: "{\"a\":1}"),
        EventReader.Event(name: "message", data: "x\ny"),
      ])
  }
}
