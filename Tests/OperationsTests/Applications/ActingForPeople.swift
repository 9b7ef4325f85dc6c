import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct `An application that somebody lets act for them` {
  private func flaw(_ call: () async throws -> IssuedTokens) async -> TokenRefusal? {
    await refusal(TokenRefusal.self, of: call)
  }

  @Test func `is that person, with both in the ledger`() async throws {
    let known = try await Registered()
    let tokens = try await known.exchange(try await known.code())
    let principal = try #require(try await known.who(tokens))
    #expect(principal.staffID == known.person.staffID)
    #expect(principal.application == known.application.id)
    #expect(!principal.isAppOnly)
    _ = try await known.operations.createCustomer(
      CustomerDraft(name: Label(stored: "Elm"), domains: [DomainName(stored: "elm.example")]),
      as: principal)
    let entries = try await known.operations.ledger(
      in: nil, action: .customerCreated, PageRequest(), as: known.house.admin)
    #expect(entries.items.map(\.actor) == ["Gail · Importer"])
    let given = try await known.operations.ledger(
      in: nil, action: .consentGiven, PageRequest(), as: known.house.admin)
    #expect(given.items.map(\.subjectName) == ["Importer"])
    _ = try await known.code()
    let again = try await known.operations.ledger(
      in: nil, action: .consentGiven, PageRequest(), as: known.house.admin)
    #expect(again.total == 1, "given once, told once")
  }

  @Test func `cannot stay longer than it is let`() async throws {
    let known = try await Registered()
    let principal = try #require(
      try await known.who(try await known.exchange(try await known.code())))
    #expect(
      await failure {
        try await known.operations.makeToken(
          named: Label(stored: "mine"), days: nil, as: principal)
      } == .denied(.notYours))
    #expect(
      await failure { try await known.operations.staff(as: principal) }
        == .denied(.notAllowed(.manageStaff)))
    #expect(
      await failure {
        try await known.operations.giveConsent(
          to: known.application.id,
          CodeBinding(redirect: known.back, challenge: [], resource: "", isOffline: true),
          as: principal)
      } == .denied(.notYours))
  }

  @Test func `gets nothing for a code that is not right`() async throws {
    let known = try await Registered()
    #expect(await flaw { try await known.exchange("tnc_x") } == .grant(.unknown))
    let wrong = try await known.code()
    let other = String(repeating: "w", count: 43)
    #expect(
      await flaw { try await known.exchange(wrong, verifier: other) } == .grant(.verifier))
    #expect(await flaw { try await known.exchange(wrong) } == .grant(.usedBefore))
    let elsewhere = try await known.code()
    #expect(
      await flaw {
        try await known.exchange(
          .code(elsewhere, redirect: "https://app.example/", verifier: known.verifier))
      } == .grant(.otherRedirect))
    let late = try await known.code()
    known.house.time.advance(seconds: 60)
    #expect(await flaw { try await known.exchange(late) } == .grant(.over))
  }

  @Test func `loses everything when a code is used twice`() async throws {
    let known = try await Registered()
    let code = try await known.code()
    let tokens = try await known.exchange(code)
    #expect(try await known.who(tokens) != nil)
    #expect(await flaw { try await known.exchange(code) } == .grant(.usedBefore))
    #expect(try await known.who(tokens) == nil)
    #expect(await flaw { try await known.refresh(tokens) } == .grant(.unknown))
    let entries = try await known.operations.ledger(
      in: nil, action: .grantRevoked, PageRequest(), as: known.house.admin)
    #expect(entries.total == 1)
    #expect(try await known.who(try await known.exchange(try await known.code())) != nil)
  }

  @Test func `goes on with refresh tokens, each of them once`() async throws {
    let known = try await Registered()
    let first = try await known.exchange(try await known.code())
    known.house.time.advance(seconds: 3661)
    #expect(try await known.who(first) == nil, "an hour and a minute")
    let second = try await known.refresh(first)
    #expect(try await known.who(second) != nil)
    known.house.time.advance(seconds: 5)
    let retried = try await known.refresh(first)
    #expect(try await known.who(retried) != nil, "the answer may have been lost")
    known.house.time.advance(seconds: 10)
    #expect(await flaw { try await known.refresh(first) } == .grant(.usedBefore))
    #expect(await flaw { try await known.refresh(second) } == .grant(.unknown))
    #expect(try await known.who(second) == nil)
  }

  @Test func `is forgotten when nobody comes for ninety days`() async throws {
    let known = try await Registered()
    let tokens = try await known.exchange(try await known.code())
    known.house.time.advance(days: Operations.refreshDays)
    #expect(await flaw { try await known.refresh(tokens) } == .grant(.over))
    try await known.operations.keepApplications()
    #expect(await flaw { try await known.refresh(tokens) } == .grant(.unknown))
  }

  @Test func `gets no refresh token that it did not ask for`() async throws {
    let known = try await Registered()
    let tokens = try await known.exchange(try await known.code(isOffline: false))
    #expect(tokens.refresh == nil)
    #expect(try await known.who(tokens) != nil)
  }

  @Test func `is nobody once the person is locked out`() async throws {
    let known = try await Registered()
    let tokens = try await known.exchange(try await known.code())
    _ = try await known.operations.disableStaff(try known.staff, as: known.house.admin)
    #expect(try await known.who(tokens) == nil)
    #expect(await flaw { try await known.refresh(tokens) } == .grant(.person))
  }

  @Test func `is nobody once the consent is withdrawn, by whomever`() async throws {
    let known = try await Registered()
    let first = try await known.exchange(try await known.code())
    try await known.operations.withdrawOwnConsent(to: known.application.id, as: known.person)
    #expect(try await known.who(first) == nil)
    #expect(await flaw { try await known.refresh(first) } == .grant(.unknown))
    let second = try await known.exchange(try await known.code())
    let agent = try await known.house.member(roles: [.adminAgent])
    #expect(
      await failure {
        try await known.operations.withdrawConsent(
          to: known.application.id, of: try known.staff, as: agent)
      } == .denied(.notAllowed(.manageApplications)))
    #expect(try await known.who(second) != nil)
    try await known.operations.withdrawConsent(
      to: known.application.id, of: try known.staff, as: known.house.admin)
    #expect(try await known.who(second) == nil)
    #expect(
      await refusal(Missing.self) {
        try await known.operations.withdrawOwnConsent(
          to: known.application.id, as: known.person)
      } == .notThere)
  }

  @Test func `has what the person has by now, and never more than its token says`() async throws {
    let known = try await Registered(person: [.salesAgent, .userManagement])
    let tokens = try await known.exchange(try await known.code())
    let id = try known.staff
    _ = try await known.operations.changeStaff(
      id, roles: [.salesAgent, .globalAdmin], reach: .only([]), as: known.house.admin)
    let principal = try #require(try await known.who(tokens))
    #expect(principal.roles == [.salesAgent])
    #expect(principal.reach == .only([]))
    let next = try await known.refresh(tokens)
    #expect(try await known.who(next)?.roles == [.salesAgent, .globalAdmin])
  }

  @Test func `cannot be taken by another application`() async throws {
    let known = try await Registered()
    let other = try await known.operations.makeApplication(
      ApplicationDraft(name: Label(stored: "Other"), redirects: known.application.redirects),
      as: known.house.admin)
    let secret = try await known.operations.addSecret(
      to: other.id, days: 1, as: known.house.admin)
    let proof = ClientProof(
      id: other.id.text, secret: secret.secret.reveal(), address: "192.0.2.2")
    let code = try await known.code()
    #expect(
      await flaw {
        try await known.operations.exchange(
          .code(code, redirect: known.back, verifier: known.verifier), from: proof,
          isSecondVersion: true)
      } == .grant(.unknown))
    #expect(await flaw { try await known.exchange(code) } == .grant(.unknown), "it was seen")
    let tokens = try await known.exchange(try await known.code())
    let refresh = try #require(tokens.refresh).reveal()
    #expect(
      await flaw {
        try await known.operations.exchange(
          .refresh(refresh, for: nil), from: proof, isSecondVersion: true)
      } == .grant(.unknown))
    #expect(try await known.who(tokens) == nil)
  }
}
