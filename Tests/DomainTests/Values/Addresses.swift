import Domain
import Testing

@Suite struct `A sign-in name` {
  private let domain48 = String(repeating: "d", count: 40) + ".example"

  @Test func `has at most 113 bytes: 64 before the at sign and 48 behind it`() throws {
    let local64 = String(repeating: "l", count: 64)
    let longest = try SignInName(parsing: "\(local64)@\(domain48)")
    #expect(longest.text.utf8.count == 113)
    #expect(longest.local == local64)
    #expect(longest.domain.text == domain48)
    #expect(throws: SignInName.Flaw.tooLong(limit: 113)) {
      try SignInName(parsing: "l\(local64)@\(domain48)")
    }
    #expect(throws: SignInName.Flaw.tooLong(limit: 64)) {
      try SignInName(parsing: "l\(local64)@a.example")
    }
    #expect(throws: SignInName.Flaw.tooLong(limit: 48)) {
      try SignInName(parsing: "l@d\(domain48)")
    }
  }

  @Test(arguments: ["", "  ", "\u{FEFF}"]) func `is not empty`(text: String) {
    #expect(throws: SignInName.Flaw.empty) { try SignInName(parsing: text) }
  }

  @Test(arguments: [
    "mira", "@alder.example", "mira@", "mira@alder", ".mira@alder.example", "mira.@alder.example",
    "mi ra@alder.example", "mi,ra@alder.example", "mi@ra@alder.example", "mira@-alder.example",
    "mira@alder-.example", "mira@alder..example", "mira@.example", "mira@alder.example.",
    "zoë@alder.example", "mira@älder.example", "mi\"ra@alder.example", "mi+ra@alder.example",
    "mira@al_der.example", "mi\u{0}ra@alder.example", "=mira@alder.example", "mi/ra@alder.example",
  ])
  func `has only signs that may stand there`(text: String) {
    #expect(throws: SignInName.Flaw.malformed) { try SignInName(parsing: text) }
  }

  @Test(arguments: [
    "o'brien@alder.example", "a@b.example", "-._!#^~'-@alder.example", "A1@sub.alder.example",
    "a..b@alder.example", "mira@a1-2.example",
  ])
  func `may hold every sign of the list`(text: String) throws {
    #expect(try SignInName(parsing: " \(text)\n").text == text)
  }

  @Test func `keeps its case and is compared without`() throws {
    let name = try SignInName(parsing: "Mira.Osei@Alder.EXAMPLE")
    #expect(name.text == "Mira.Osei@Alder.EXAMPLE")
    #expect(name.key == "mira.osei@alder.example")
    #expect(name.local == "Mira.Osei")
    #expect(name.domain == DomainName(stored: "alder.example"))
    #expect(SignInName(stored: name.text, key: name.key) == name, "as it comes from a table")
    #expect(try SignInName(local: "a", domain: name.domain).text == "a@alder.example")
  }

  @Test(arguments: [
    ("Zoë", "O'Brien-Šimůnek", "", "zoe.obrien-simunek"), ("", "", "Mira Osei", "mira.osei"),
    ("Mira", "", "Front Desk", "front.desk"), ("李", "小龍", "李小龍", "li.xiaolong"), ("", "", "", ""),
    ("Þórdís", "Æsir", "x", "thordis.aesir"), ("Jean Luc", "de la Cruz", "", "jeanluc.delacruz"),
    ("", "", "Bo 李", "bo.li"), ("", "", ".!. %", ""), ("Ольга", "Ковалёва", "", "olga.kovaleva"),
    ("-", "Jean-Luc-", "- Jean-Luc-", "jean-luc"),
  ])
  func `is proposed from a person's names`(
    first: String, last: String, display: String, local: String
  ) throws {
    let proposed = SignInName.proposedLocal(first: first, last: last, display: display)
    #expect(proposed == local)
    if !proposed.isEmpty {
      _ = try SignInName(local: proposed, domain: DomainName(stored: "alder.example"))
    }
  }

  @Test(arguments: [
    ("DE", "juergen.gross"), ("CH", "juergen.gross"), ("NL", "jurgen.gross"), (nil, "jurgen.gross"),
  ])
  func `is spelled as people do where the user works`(country: String?, local: String) {
    let location = country.map { Location(stored: $0) }
    for text in ["Jürgen", "Ju\u{308}rgen", "JÜRGEN"] {
      let proposed = SignInName.proposedLocal(
        first: text, last: "Groß", display: "", in: location)
      #expect(proposed == local)
    }
    let danish = SignInName.proposedLocal(
      first: "Søren", last: "Ågård", display: "", in: Location(stored: "DK"))
    #expect(danish == "soeren.aagaard")
  }

  @Test func `is given a number when it is taken, the first that is free`() {
    let domain = DomainName(stored: "alder.example")
    func free(_ local: String, _ taken: Set<String>) -> String? {
      SignInName.free(like: local, at: domain, taken: taken)?.text
    }
    #expect(free("mira.osei", []) == "mira.osei@alder.example")
    #expect(free("mira.osei", ["mira.osei@alder.example"]) == "mira.osei2@alder.example")
    #expect(
      free("Mira", ["mira@alder.example", "mira2@alder.example", "mira@birch.example"])
        == "Mira3@alder.example")
    #expect(free("", []) == nil)
    #expect(free("two words", []) == nil)
  }

  @Test func `that is proposed can stand before the at sign, however long the names are`() throws {
    let long = String(repeating: "longname ", count: 20)
    let proposed = SignInName.proposedLocal(first: "", last: "", display: long)
    #expect(proposed.utf8.count <= 60)
    _ = try SignInName(local: proposed, domain: DomainName(stored: "alder.example"))
    // Cut where a dot would come last.
    let cut = SignInName.proposedLocal(
      first: String(repeating: "a", count: 59), last: "b", display: "")
    _ = try SignInName(local: cut, domain: DomainName(stored: "alder.example"))
  }
}

@Suite struct `A domain` {
  @Test func `is lower case, of two labels or more, at most 48 bytes`() throws {
    #expect(try DomainName(parsing: " Alder.EXAMPLE ").text == "alder.example")
    let longest = String(repeating: "d", count: 40) + ".example"
    #expect(try DomainName(parsing: longest).text == longest)
    #expect(throws: DomainName.Flaw.tooLong(limit: 48)) { try DomainName(parsing: "d" + longest) }
    #expect(throws: DomainName.Flaw.empty) { try DomainName(parsing: "  ") }
  }

  @Test(arguments: [
    "alder", ".alder.example", "alder.example.", "alder..example", "-alder.example",
    "alder-.example", "alder.-example", "al_der.example", "älder.example", "al der.example",
    "alder.example/x", "alder.example:80", ".", "-", "a.b-",
  ])
  func `is well formed`(text: String) {
    #expect(throws: DomainName.Flaw.malformed) { try DomainName(parsing: text) }
  }
}

@Suite struct `An address for mail` {
  @Test func `has at most 254 bytes and is compared without case`() throws {
    let longest = String(repeating: "a", count: 241) + "@mail.example"
    #expect(try EmailAddress(parsing: longest).text.utf8.count == 254)
    #expect(throws: EmailAddress.Flaw.tooLong) { try EmailAddress(parsing: "a" + longest) }
    #expect(try EmailAddress(parsing: " Ada@Partner.example ").key == "ada@partner.example")
    #expect(throws: EmailAddress.Flaw.empty) { try EmailAddress(parsing: " ") }
  }

  @Test(arguments: [
    "ada", "@partner.example", "ada@", "ada@partner", "a@b@c.example", "a b@partner.example",
    "a,b@partner.example", "a\u{0}@partner.example", "a\r\nBcc: b@c.example",
  ])
  func `is well formed`(text: String) {
    #expect(throws: EmailAddress.Flaw.malformed) { try EmailAddress(parsing: text) }
  }
}
