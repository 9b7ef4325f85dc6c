import Domain
import Testing

@Suite struct `A handover` {
  private let now = Moment(microseconds: 1_790_000_000_000_000)

  private func handover() -> Handover {
    Handover(
      id: Handover.ID(high: 1, low: 1), customer: Customer.ID(high: 1, low: 2),
      user: User.ID(high: 1, low: 3), displayName: PersonName(stored: "Mira"),
      signInName: SignInName(stored: "mira@alder.example", key: "mira@alder.example"),
      sentTo: "m…@alder.example", madeBy: "Ada", madeAt: now, expiresAt: now.adding(days: 3))
  }

  @Test func `waits, is sent, and is over after its days`() {
    var one = handover()
    #expect(one.state(at: now) == .waiting)
    one.sentAt = now
    #expect(one.state(at: now) == .sent)
    #expect(one.state(at: now.adding(days: 3)) == .expired)
    one.flaw = .refused
    one.failedAt = now
    #expect(one.state(at: now) == .failed)
  }

  @Test func `that was opened stays opened, whatever comes after`() {
    var one = handover()
    (one.openedAt, one.withdrawnAt, one.isOverridden) = (now, now, true)
    #expect(one.state(at: now.adding(days: 9)) == .opened)
  }

  @Test func `gives nothing away once it is opened, withdrawn, over or overridden`() {
    let closed: [Handover.State] = [.opened, .expired, .withdrawn, .overridden]
    #expect(closed.allSatisfy { !$0.isOpen })
    var one = handover()
    one.isOverridden = true
    #expect(one.state(at: now) == .overridden)
    one.isOverridden = false
    one.withdrawnAt = now
    #expect(one.state(at: now) == .withdrawn)
  }

  @Test func `is tried less and less often, for about a day`() {
    let waits = (1..<MailPatience.tries).map { MailPatience.seconds(after: $0) }
    #expect(waits == waits.sorted())
    #expect((20...30).contains(waits.reduce(0, +) / 3600))
    #expect(MailFlaw.allCases.filter { !$0.passes } == [.refused])
  }

  @Test(arguments: [
    ("mira@alder.example", "m…@alder.example"), ("x@b.example", "x…@b.example"), ("", "…"),
  ])
  func `shows little of an address`(address: String, masked: String) {
    #expect(EmailAddress(stored: address).masked == masked)
  }

  @Test(arguments: [
    "a@b.example>", "a@b.example\r\nRCPT TO:<x@y.example>", "ä@b.example", "a,b@c.example",
    "\"a\"@b.example", "a b@c.example",
  ])
  func `goes to no address that is more than one`(address: String) {
    #expect(!EmailAddress(stored: address).isPlain)
    #expect(EmailAddress(stored: "o'neil+x.y_z@b.example").isPlain)
  }

  @Test func `has one of a few lifetimes`() {
    #expect(HandoverOrder(.everyUser).hours == 72)
    #expect(HandoverOrder(.everyUser, hours: 24).hours == 24)
    #expect(HandoverOrder(.everyUser, hours: 100_000).hours == 72)
    #expect(HandoverOrder(.everyUser, hours: -1).hours == 72)
  }
}

@Suite struct `The language of a person` {
  private func customer(_ code: String?) -> Customer {
    Customer(
      id: Customer.ID(high: 1, low: 2), name: Label(stored: "Alder"), domains: [],
      defaultLocation: code.map { Location(stored: $0) })
  }

  @Test(arguments: [
    ("DE", "de"), ("AT", "de"), ("CH", "de"), ("NL", "nl"), ("BE", "nl"), ("SE", "sv"),
    ("GB", "en"), ("US", "en"),
  ])
  func `is that of their place`(code: String, tag: String) {
    let location = Location(stored: code)
    #expect(
      SpokenLanguage.tag(chosen: nil, at: location, of: customer("FR"), reader: "xx") == tag)
  }

  @Test func `is the one they chose before all else`() {
    #expect(
      SpokenLanguage.tag(
        chosen: "sv", at: Location(stored: "DE"), of: customer("NL"), reader: "en") == "sv")
  }

  @Test func `is their customer's where their own place tells none, then the reader's`() {
    let france = Location(stored: "FR")
    #expect(SpokenLanguage.tag(chosen: nil, at: france, of: customer("NL"), reader: "en") == "nl")
    #expect(SpokenLanguage.tag(chosen: nil, at: nil, of: customer("AT"), reader: "en") == "de")
    #expect(SpokenLanguage.tag(chosen: nil, at: nil, of: customer(nil), reader: "sv") == "sv")
    #expect(SpokenLanguage.tag(chosen: nil, at: france, of: customer("FR"), reader: "nl") == "nl")
  }
}
