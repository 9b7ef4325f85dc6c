import Domain
import Messages
import Testing

@Suite struct `A language` {
  @Test func `is what was chosen before, else what the browser asks for`() {
    #expect(Language.negotiated(chosen: "sv", accepted: ["de"]) == .swedish)
    #expect(Language.negotiated(chosen: nil, accepted: ["fr", "de-at", "nl"]) == .german)
    #expect(Language.negotiated(chosen: "xx", accepted: ["nl"]) == .dutch)
    #expect(Language.negotiated(chosen: nil, accepted: ["fr", "ja"]) == .english)
    #expect(Language.negotiated(chosen: nil, accepted: []) == .english)
  }

  @Test func `is not taken from a tag that only begins like it`() {
    #expect(Language(tag: "svx") == nil)
    #expect(Language(tag: "") == nil)
    #expect(Language(tag: "DE_CH") == .german)
  }

  @Test(arguments: [
    (Language.english, "5,000"), (.dutch, "5.000"), (.german, "5.000"), (.swedish, "5\u{A0}000"),
  ])
  func `sets thousands apart in its own way`(language: Language, text: String) {
    #expect(language.number(5000) == text)
    #expect(language.number(999) == "999")
    #expect(language.number(0) == "0")
    #expect(language.number(-12_345_678).filter(\.isNumber) == "12345678")
    #expect(language.number(-1).hasPrefix("\u{2212}"))
  }

  @Test(arguments: [
    (Language.english, "21 Nov 2026", "21 Nov 2026, 09:30 UTC"),
    (.dutch, "21 nov 2026", "21 nov 2026, 09:30 UTC"),
    (.german, "21.11.2026", "21.11.2026, 09:30 UTC"),
    (.swedish, "2026-11-21", "2026-11-21 09:30 UTC"),
  ])
  func `writes days and times in its own way`(language: Language, day: String, time: String) throws
  {
    let moment = try #require(Moment(iso: "2026-11-21T09:30:00Z"))
    #expect(language.date(moment) == day)
    #expect(language.time(moment) == time)
  }

  @Test func `pads days and months where readers expect two digits`() throws {
    let moment = try #require(Moment(iso: "2026-03-01T00:05:00Z"))
    #expect(Language.german.date(moment) == "01.03.2026")
    #expect(Language.dutch.date(moment) == "1 mrt 2026")
    #expect(Language.english.clock(moment) == "00:05")
  }

  @Test func `joins names with its own word`() {
    #expect(Language.english.list(["A", "B", "C"]) == "A, B and C")
    #expect(Language.german.choice(["A", "B"]) == "A oder B")
    #expect(Language.dutch.list(["A"]) == "A")
    #expect(Language.swedish.list([]) == "")
  }

  @Test func `tells sizes in units that fit`() {
    #expect(Language.english.size(1 << 30) == "1\u{A0}GiB")
    #expect(Language.english.size(1023) == "1,023\u{A0}B")
  }
}

@Suite struct `Names of locations` {
  @Test(arguments: Language.allCases)
  func `are there for every code, and each code once`(language: Language) {
    #expect(language.locations.sorted.count == Location.all.count)
    #expect(Set(language.locations.sorted) == Set(Location.all))
    for location in Location.all {
      #expect(language.locations[location] != location.code)
      #expect(!language.locations[location].isEmpty)
    }
  }

  @Test func `are those of the language`() {
    let germany = Location(stored: "DE")
    #expect(
      Language.allCases.map { $0.locations[germany] } == [
        "Germany", "Duitsland", "Deutschland", "Tyskland",
      ])
  }

  @Test func `stand in the order of the alphabet, marks or no marks`() throws {
    let names = Language.german.locations.sorted.map { Language.german.locations[$0] }
    let aland = try #require(names.firstIndex(of: "Ålandinseln"))
    let zambia = try #require(names.firstIndex(of: "Sambia"))
    #expect(aland < zambia)
  }

  @Test func `fall back to the code for one that is no longer assigned`() {
    #expect(Language.dutch.locations[Location(stored: "XX")] == "XX")
  }
}
