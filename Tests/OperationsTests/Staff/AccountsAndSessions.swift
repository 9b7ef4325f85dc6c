import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct `A staff account` {
  private static let password = "Vier Fahrräder im Nebel 7"

  private func joined(_ house: House) async throws -> (id: StaffMember.ID, session: String) {
    let draft = StaffDraft(
      name: Label(stored: "Bob"), email: EmailAddress(stored: "bob@partner.example"),
      roles: [.helpdeskAgent], reach: .everyCustomer)
    let invited = try await house.operations.inviteStaff(draft, as: house.admin)
    let session = try await house.operations.join(
      link: invited.link.reveal(), name: "Bob", email: "", password: Self.password,
      from: SignInPlace(address: "192.0.2.7", browser: "Firefox · Linux"))
    return (invited.member.id, session.token.reveal())
  }

  @Test func `stops at the next request when its session is ended, and the ledger knows`()
    async throws
  {
    let house = try await House()
    let (id, session) = try await joined(house)
    #expect(try await house.operations.session(session) != nil)
    let account = try await house.operations.staffAccount(id, as: house.admin)
    #expect(account.sessions.map(\.browser) == ["Firefox · Linux"])
    try await house.operations.endSessions(
      of: id, only: account.sessions[0].id, as: house.admin)
    #expect(try await house.operations.session(session) == nil)
    let entries = try await house.operations.ledger(
      in: nil, action: .sessionsEnded, PageRequest(), as: house.admin)
    #expect(entries.items.map(\.subjectName) == ["bob@partner.example"])
    try await house.operations.endSessions(of: id, only: nil, as: house.admin)
    let again = try await house.operations.ledger(
      in: nil, action: .sessionsEnded, PageRequest(), as: house.admin)
    #expect(again.total == 1, "nothing ended, nothing is told")
  }

  @Test func `remembers tries to sign in for ninety days, right and wrong ones`() async throws {
    let house = try await House()
    let (id, _) = try await joined(house)
    _ = try? await house.operations.signIn(
      email: "bob@partner.example", password: "wrong", address: "192.0.2.9", browser: "Edge")
    let signIns = try await house.operations.staffAccount(id, as: house.admin).signIns
    #expect(Set(signIns.map(\.succeeded)) == [true, false])
    #expect(signIns.contains { $0.address == "192.0.2.9" && $0.browser == "Edge" })
    house.time.advance(days: SignInRecord.keptDays + 1)
    #expect(try await house.operations.staffAccount(id, as: house.admin).signIns == [])
    try await house.operations.sweep()
    #expect(try await house.operations.staffAccount(id, as: house.admin).signIns == [])
  }

  @Test func `gets a link for a new password, and the old one works until then`() async throws {
    let house = try await House()
    let (id, session) = try await joined(house)
    let made = try await house.operations.renewInvitation(of: id, as: house.admin)
    #expect(try await house.operations.session(session) != nil)
    _ = try await house.operations.join(
      link: made.link.reveal(), name: "Bob", email: "", password: "Acht Boote im Nebel 9")
    #expect(try await house.operations.session(session) == nil, "who was signed in is not now")
    await #expect(throws: OperationError<SignInRefusal>.self) {
      try await house.operations.signIn(
        email: "bob@partner.example", password: Self.password, address: "192.0.2.1")
    }
    #expect(
      try await house.operations.invitation(made.link.reveal()) == nil, "a link works once")
  }

  @Test func `keeps its own choices for the next sign-in, and nobody else's`() async throws {
    let house = try await House()
    let (_, session) = try await joined(house)
    let bob = try #require(try await house.operations.session(session)).principal
    try await house.operations.prefer(.language, "sv", as: bob)
    try await house.operations.prefer(.language, "nl", as: house.admin)
    let next = try await house.operations.signIn(
      email: "bob@partner.example", password: Self.password, address: "192.0.2.1")
    #expect(next.preferences == ["language": "sv"])
  }

  @Test func `is locked and let in again by those who manage staff only`() async throws {
    let house = try await House()
    let (id, session) = try await joined(house)
    let bob = try #require(try await house.operations.session(session)).principal
    await #expect(throws: OperationError<InvitationRefusal>.self) {
      try await house.operations.renewInvitation(of: id, as: bob)
    }
    _ = try await house.operations.disableStaff(id, as: house.admin)
    await #expect(throws: OperationError<InvitationRefusal>.self) {
      try await house.operations.renewInvitation(of: id, as: house.admin)
    }
    _ = try await house.operations.enableStaff(id, as: house.admin)
    _ = try await house.operations.signIn(
      email: "bob@partner.example", password: Self.password, address: "192.0.2.1")
    #expect(try await house.operations.session(session) == nil, "old sessions stay over")
  }
}
