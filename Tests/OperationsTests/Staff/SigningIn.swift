import Domain
import Operations
import SQL
import Secrets
import TestSupport
import Testing

@Suite struct `Staff signing in` {
  private let password = "Vier Fahrräder im Nebel 7"

  /// A house without anybody, and its first link.
  private func emptyHouse() async throws -> (house: House, link: String) {
    let house = try await House()
    try await house.engine.write { _ = try $0.change(.nobody) }
    let link = try #require(try await house.operations.firstLink())
    return (house, link.reveal())
  }

  private func join(_ house: House, _ link: String, email: String = "eve@partner.example")
    async throws -> NewSession
  {
    try await house.operations.join(link: link, name: "Eve", email: email, password: password)
  }

  @Test func `begins with one link, which makes one global admin`() async throws {
    let (house, link) = try await emptyHouse()
    #expect(try await house.operations.invitation(link) == .firstAdmin)
    let session = try await join(house, link)
    let known = try #require(try await house.operations.session(session.token.reveal()))
    #expect(known.principal.roles == [.globalAdmin])
    #expect(known.principal.name == "Eve")
    #expect(try await house.operations.invitation(link) == nil)
    #expect(
      await refusal(JoinRefusal.self) { try await join(house, link, email: "two@partner.example") }
        == .linkGone)
    #expect(try await house.operations.firstLink() == nil, "there is one now")
    #expect(try await house.operations.staff(as: known.principal).count == 1)
  }

  @Test func `with the first link works within a day, and only the newest one`() async throws {
    let (house, old) = try await emptyHouse()
    let link = try #require(try await house.operations.firstLink()).reveal()
    #expect(await refusal(JoinRefusal.self) { try await join(house, old) } == .linkGone)
    house.time.advance(days: 1)
    #expect(try await house.operations.invitation(link) == nil)
    #expect(await refusal(JoinRefusal.self) { try await join(house, link) } == .linkGone)
  }

  @Test func `names what is wrong with who joins, and spoils no link by it`() async throws {
    let (house, link) = try await emptyHouse()
    func join(_ name: String, _ email: String, _ password: String) async -> JoinRefusal? {
      await refusal(JoinRefusal.self) {
        try await house.operations.join(link: link, name: name, email: email, password: password)
      }
    }
    #expect(await join(" ", "eve@partner.example", password) == .name(.empty))
    #expect(await join("Eve", "eve", password) == .email(.malformed))
    #expect(
      await join("Eve", "eve@partner.example", "short") == .password([.tooShort(minimum: 12)]))
    #expect(await join("Eve", "eve@partner.example", password) == nil)
  }

  @Test func `takes name and password, and tells not which of them was wrong`() async throws {
    let (house, link) = try await emptyHouse()
    _ = try await join(house, link)
    func signIn(_ email: String, _ password: String) async -> SignInRefusal? {
      await refusal(SignInRefusal.self) {
        try await house.operations.signIn(email: email, password: password, address: "192.0.2.1")
      }
    }
    #expect(await signIn(" EVE@Partner.example", password) == nil)
    #expect(await signIn("eve@partner.example", password + " ") == .wrong)
    #expect(await signIn("nobody@partner.example", password) == .wrong)
    #expect(await signIn("no address at all", password) == .wrong)
    #expect(await signIn("", "") == .wrong)
  }

  @Test(arguments: ["eve@partner.example", "nobody@partner.example"])
  func `slows down after three wrong tries, twice as much each time`(email: String) async throws {
    let (house, link) = try await emptyHouse()
    _ = try await join(house, link)
    func signIn(_ password: String) async -> SignInRefusal? {
      await refusal(SignInRefusal.self) {
        try await house.operations.signIn(email: email, password: password, address: "192.0.2.1")
      }
    }
    for _ in 1...4 { #expect(await signIn("wrong") == .wrong) }
    for seconds in [4, 8, 16, 32] {
      let until = house.time.now.adding(seconds: seconds)
      #expect(await signIn(password) == .slowDown(until: until), "the right one has to wait too")
      // What is swept meanwhile does not make guessing quicker.
      house.time.advance(seconds: seconds)
      try await house.operations.sweep()
      #expect(await signIn("wrong") == .wrong)
    }
    house.time.advance(seconds: 900)
    #expect(await signIn(password) == (email.hasPrefix("eve") ? nil : .wrong))
  }

  @Test func `forgets wrong tries after a right one, and after a while`() async throws {
    let (house, link) = try await emptyHouse()
    _ = try await join(house, link)
    func signIn(_ password: String) async -> SignInRefusal? {
      await refusal(SignInRefusal.self) {
        try await house.operations.signIn(
          email: "eve@partner.example", password: password, address: "192.0.2.1")
      }
    }
    for _ in 1...3 { #expect(await signIn("wrong") == .wrong) }
    #expect(await signIn(password) == nil)
    for _ in 1...4 { #expect(await signIn("wrong") == .wrong) }
    house.time.advance(seconds: 3600)
    try await house.operations.sweep()
    for _ in 1...4 { #expect(await signIn("wrong") == .wrong) }
  }

  @Test func `is slowed for an address that tries many names`() async throws {
    let house = try await House()
    func signIn(_ number: Int, from address: String) async -> SignInRefusal? {
      await refusal(SignInRefusal.self) {
        try await house.operations.signIn(
          email: "name\(number)@partner.example", password: "wrong", address: address)
      }
    }
    for number in 1...31 { #expect(await signIn(number, from: "192.0.2.1") == .wrong) }
    #expect(
      await signIn(32, from: "192.0.2.1") == .slowDown(until: house.time.now.adding(seconds: 4)))
    #expect(await signIn(33, from: "192.0.2.2") == .wrong, "nobody else is")
  }

  @Test func `is slowed down for who guesses the password of a session they found`() async throws {
    let (house, link) = try await emptyHouse()
    let text = try await join(house, link).token.reveal()
    let eve = try #require(try await house.operations.session(text)).principal
    func change(from current: String) async -> ChoosePasswordRefusal? {
      await refusal(ChoosePasswordRefusal.self) {
        try await house.operations.chooseStaffPassword(
          current: current, new: "walnut fjord kettle orbit",
          from: SignInPlace(address: "192.0.2.1"), as: eve)
      }
    }
    for _ in 1...4 { #expect(await change(from: "wrong") == .wrongCurrent) }
    let until = house.time.now.adding(seconds: 4)
    #expect(await change(from: password) == .slowDown(until: until))
    #expect(
      await refusal(SignInRefusal.self) {
        try await house.operations.signIn(
          email: "EVE@partner.example", password: password, address: "192.0.2.2")
      } == .slowDown(until: until))
    house.time.advance(seconds: 4)
    #expect(await change(from: password) == nil)
    #expect(try await house.operations.session(text) == nil, "all sessions ended")
  }

  @Test func `lasts for twelve hours or until signing out`() async throws {
    let (house, link) = try await emptyHouse()
    let session = try await join(house, link).token.reveal()
    house.time.advance(seconds: 12 * 3600 - 1)
    #expect(try await house.operations.session(session) != nil)
    house.time.advance(seconds: 1)
    #expect(try await house.operations.session(session) == nil)
    let again = try await house.operations.signIn(
      email: "eve@partner.example", password: password, address: "192.0.2.1")
    let text = again.token.reveal()
    let csrf = try #require(try await house.operations.session(text)).csrf
    #expect(!text.contains(csrf) && csrf.count >= 43)
    try await house.operations.signOut(text)
    #expect(try await house.operations.session(text) == nil)
    for forged in ["", "x", text + "x", String(text.dropLast()) + "A"] {
      #expect(try await house.operations.session(forged) == nil)
    }
  }

  @Test func `ends at once for a member who is disabled, with their tokens and links`()
    async throws
  {
    let (house, link) = try await emptyHouse()
    let eve = try #require(
      try await house.operations.session(try await join(house, link).token.reveal())
    ).principal
    let draft = StaffDraft(
      name: Label(stored: "Bob"), email: EmailAddress(stored: "bob@partner.example"),
      roles: [.helpdeskAgent], reach: .everyCustomer)
    let (bob, invitation) = try await house.operations.inviteStaff(draft, as: eve)
    #expect(
      try await house.operations.invitation(invitation.reveal())
        == .member(name: "Bob", email: "bob@partner.example"))
    let session = try await join(house, invitation.reveal(), email: "ignored@partner.example")
    let known = try #require(try await house.operations.session(session.token.reveal()))
    let token = try await house.token(of: known.principal)
    #expect(try await house.operations.bearer(token)?.staffID == known.principal.staffID)

    _ = try await house.operations.disableStaff(bob.id, as: eve)
    #expect(try await house.operations.session(session.token.reveal()) == nil)
    #expect(try await house.operations.bearer(token) == nil)
    #expect(
      await refusal(SignInRefusal.self) {
        try await house.operations.signIn(
          email: "bob@partner.example", password: password, address: "192.0.2.1")
      } == .wrong)
  }

  @Test func `by invitation works once and for three days`() async throws {
    let house = try await House()
    let draft = StaffDraft(
      name: Label(stored: "Bob"), email: EmailAddress(stored: "bob@partner.example"),
      roles: [.helpdeskAgent], reach: .everyCustomer)
    let (_, link) = try await house.operations.inviteStaff(draft, as: house.admin)
    #expect(
      await refusal(StaffRefusal.self) {
        try await house.operations.inviteStaff(draft, as: house.admin)
      } == .emailTaken)
    house.time.advance(days: 3)
    #expect(await refusal(JoinRefusal.self) { try await join(house, link.reveal()) } == .linkGone)
  }

  @Test func `cannot be taken from the last global admin, by anybody`() async throws {
    let house = try await House()
    let id = try #require(house.admin.staffID)
    let operations = house.operations
    #expect(
      await refusal(StaffRefusal.self) { try await operations.disableStaff(id, as: house.admin) }
        == .lastGlobalAdmin)
    #expect(
      await refusal(StaffRefusal.self) {
        try await operations.changeStaff(
          id, roles: [.helpdeskAgent], reach: .everyCustomer, as: house.admin)
      } == .lastGlobalAdmin)
    // An invited one who has not joined cannot let anybody in.
    _ = try await operations.inviteStaff(
      StaffDraft(
        name: Label(stored: "Bob"), email: EmailAddress(stored: "bob@partner.example"),
        roles: [.globalAdmin], reach: .everyCustomer), as: house.admin)
    #expect(
      await refusal(StaffRefusal.self) { try await operations.disableStaff(id, as: house.admin) }
        == .lastGlobalAdmin)
    #expect(
      await refusal(StaffRefusal.self) {
        try await operations.changeStaff(id, roles: [], reach: .everyCustomer, as: house.admin)
      } == .noRole)
    let staff = try await operations.staff(as: house.admin)
    #expect(staff.first { $0.id == id }?.roles == [.globalAdmin])
  }
}

extension Statement {
  fileprivate static let nobody = Statement("test.nobody", "DELETE FROM staff")
}
