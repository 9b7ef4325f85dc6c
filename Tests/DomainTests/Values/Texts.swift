import Domain
import Testing

@Suite struct `A key of a text` {
  @Test(arguments: [
    ("Šimůnek", "simunek"), ("Þórdís", "thordis"), ("Straße", "strasse"), ("STRAẞE", "strasse"),
    ("Nguyễn", "nguyen"), ("İpek", "ipek"), ("Işık", "isik"), ("Ærø", "aero"), ("Œuvre", "oeuvre"),
    ("Łukasz", "lukasz"), ("Đorđe", "dorde"), ("Eðvarð", "edvard"), ("Ħal Għaxaq", "hal ghaxaq"),
    ("O’Brien", "o'brien"), ("O'Brien", "o'brien"), ("Zoë", "zoe"), ("ZOË", "zoe"),
    ("Σίσυφος", "σισυφος"), ("Юрий", "юрии"), ("李小龍", "李小龍"), ("김", "\u{1100}\u{1175}\u{11B7}"),
    ("", ""), ("A1 b!%_", "a1 b!%_"),
  ])
  func `has no case and no marks`(text: String, key: String) {
    #expect(TextKey.of(text) == key)
    #expect(TextKey.of(TextKey.of(text)) == TextKey.of(text), "a key is its own key")
  }

  @Test func `is one for a letter and its parts`() {
    #expect(TextKey.of("e\u{301}") == TextKey.of("é"))
    #expect(TextKey.of("A\u{30A}ngstrom") == TextKey.of("Ångström"))
  }
}

@Suite struct `A person's name` {
  @Test func `has 1 to 50 characters, whatever they weigh`() throws {
    #expect(try PersonName(parsing: String(repeating: "x", count: 50)).text.count == 50)
    #expect(try PersonName(parsing: String(repeating: "ễ", count: 50)).text.count == 50)
    #expect(throws: PersonName.Flaw.tooLong(limit: 50)) {
      try PersonName(parsing: String(repeating: "x", count: 51))
    }
    #expect(throws: PersonName.Flaw.tooLong(limit: 50)) {
      try PersonName(parsing: String(repeating: "ễ", count: 51))
    }
  }

  @Test func `cannot hide a megabyte in one character`() {
    let heap = "a" + String(repeating: "\u{301}", count: 500)
    #expect(throws: PersonName.Flaw.tooLong(limit: 50)) { try PersonName(parsing: heap) }
  }

  @Test(arguments: ["", " ", "\t\r\n", "\u{FEFF}", "\u{A0}\u{2003}"])
  func `is not blank`(text: String) {
    #expect(throws: PersonName.Flaw.empty) { try PersonName(parsing: text) }
  }

  @Test(arguments: ["a\u{0}b", "a\nb", "a\u{7F}b", "a\u{85}b", "a\u{202E}b", "a\u{2066}b"])
  func `has no control characters and does not turn the reading direction`(text: String) {
    #expect(throws: PersonName.Flaw.controlCharacter) { try PersonName(parsing: text) }
  }

  @Test func `is kept as it was written, less the space around it`() throws {
    #expect(try PersonName(parsing: "\u{FEFF} Zoë  O'Brien \u{A0}").text == "Zoë  O'Brien")
  }

  @Test func `of a customer may be longer`() throws {
    #expect(try Label(parsing: String(repeating: "x", count: 200)).text.count == 200)
    #expect(throws: PersonName.Flaw.tooLong(limit: 200)) {
      try Label(parsing: String(repeating: "x", count: 201))
    }
    #expect(throws: PersonName.Flaw.empty) { try Label(parsing: "  ") }
    #expect(throws: PersonName.Flaw.controlCharacter) { try Label(parsing: "a\u{1}") }
  }
}

@Suite struct `A location` {
  @Test func `is two letters of ISO 3166-1, in any case`() throws {
    #expect(try Location(parsing: " nl ").code == "NL")
    #expect(Location.all.count == 249)
    #expect(Set(Location.all).count == 249)
    #expect(Location.all == Location.all.sorted { $0.code < $1.code })
  }

  @Test(arguments: ["XX", "EU", "UK", "N", "NLD", "Netherlands", "N L", "ＮＬ"])
  func `is nothing else`(text: String) {
    #expect(throws: Location.Flaw.unknown) { try Location(parsing: text) }
  }

  @Test func `is not empty`() {
    #expect(throws: Location.Flaw.empty) { try Location(parsing: " ") }
  }
}

@Suite struct `A quantity` {
  @Test func `is 0 to a million`() throws {
    #expect(try Quantity(parsing: 0).units == 0)
    #expect(try Quantity(parsing: 1_000_000).units == 1_000_000)
    #expect(throws: Quantity.Flaw.negative) { try Quantity(parsing: -1) }
    #expect(throws: Quantity.Flaw.tooLarge(limit: 1_000_000)) {
      try Quantity(parsing: 1_000_001)
    }
    #expect(throws: Quantity.Flaw.negative) { try Quantity(parsing: .min) }
    #expect(throws: Quantity.Flaw.tooLarge(limit: 1_000_000)) { try Quantity(parsing: .max) }
  }
}

@Suite struct `A customer's key in the search index` {
  @Test func `is three characters of its own`() {
    let numbers =
      Array(0..<7000) + [6400 * 6400 - 1, 6400 * 6400, 6400 * 6400 + 1, 6400 * 6400 * 6400 - 1]
    let keys = numbers.map { CustomerSearchKey.of($0) }
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.unicodeScalars.count == 3 })
    #expect(
      keys.allSatisfy { key in
        key.unicodeScalars.allSatisfy { $0.properties.generalCategory == .privateUse }
      })
    #expect(keys.allSatisfy { TextKey.of($0) == $0 }, "no name's key holds one by accident")
  }
}
