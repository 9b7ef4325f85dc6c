import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct `An application by itself` {
  @Test func `sees the customers within its reach, and no others`() async throws {
    let house = try await House()
    let mine = try await house.customer("Mine", domain: "mine.example")
    let theirs = try await house.customer("Theirs", domain: "theirs.example")
    let made = try await house.operations.makeApplication(
      ApplicationDraft(
        name: Label(stored: "Importer"), roles: [.globalAdmin], reach: .only([mine.id])),
      as: house.admin)
    let secret = try await house.operations.addSecret(to: made.id, days: 1, as: house.admin)
    let tokens = try await house.operations.exchange(
      .itself(.usual),
      from: ClientProof(
        id: made.id.text, secret: secret.secret.reveal(), address: "192.0.2.1"),
      isSecondVersion: false)
    let principal = try #require(try await house.operations.bearer(tokens.access))
    #expect(principal.isAppOnly)
    let seen = try await house.operations.customers(search: nil, PageRequest(), as: principal)
    #expect(seen.items.map(\.customer.id) == [mine.id])
    #expect(seen.total == 1)
    let entries = try await house.operations.ledger(
      in: nil, action: nil, PageRequest(), as: principal)
    #expect(entries.items.allSatisfy { $0.customer == mine.id })
    #expect(
      await failure { try await house.operations.customer(theirs.id, as: principal) }
        == .denied(.notYours))
  }

  @Test func `is nobody once it is disabled, and again who it was when enabled`() async throws {
    let known = try await Registered()
    let tokens = try await known.exchange(.itself(.usual))
    _ = try await known.operations.disableApplication(
      known.application.id, as: known.house.admin)
    #expect(try await known.who(tokens) == nil)
    #expect(
      await refusal(TokenRefusal.self) { try await known.exchange(.itself(.usual)) } == .client)
    _ = try await known.operations.enableApplication(
      known.application.id, as: known.house.admin)
    #expect(try await known.who(tokens) != nil)
  }

  @Test func `has the roles it has by now, and never more than its token says`() async throws {
    let known = try await Registered(roles: [.helpdeskAgent, .salesAgent])
    let tokens = try await known.exchange(.itself(.usual))
    _ = try await known.operations.changeApplication(
      known.application.id,
      to: ApplicationDraft(
        name: known.application.name, roles: [.salesAgent, .adminAgent]), as: known.house.admin)
    #expect(try await known.who(tokens)?.roles == [.salesAgent])
  }

  @Test func `is not believed with a secret that is over, removed, or another's`() async throws {
    let known = try await Registered()
    func believed(_ secret: String?) async -> Bool {
      let proof = ClientProof(
        id: known.application.id.text, secret: secret,
        address: "192.0.2.\(known.house.operations.random.word() % 200)")
      return
        (try? await known.operations.exchange(
          .itself(.usual), from: proof, isSecondVersion: true)) != nil
    }
    #expect(await believed(known.secret))
    #expect(await !believed(nil))
    #expect(await !believed(""))
    #expect(await !believed(known.secret + " "))
    let next = try await known.operations.addSecret(
      to: known.application.id, days: 200, as: known.house.admin)
    #expect(
      await refusal(ApplicationRefusal.self) {
        try await known.operations.addSecret(
          to: known.application.id, days: 1, as: known.house.admin)
      } == .twoSecrets)
    #expect(await believed(known.secret))
    #expect(await believed(next.secret.reveal()), "both, while one replaces the other")
    known.house.time.advance(days: 120)
    #expect(await !believed(known.secret), "over")
    #expect(await believed(next.secret.reveal()))
    try await known.operations.removeSecret(
      next.info.id, of: known.application.id, as: known.house.admin)
    #expect(await !believed(next.secret.reveal()))
  }

  @Test func `keeps no secret where people run it themselves`() async throws {
    let known = try await Registered()
    #expect(
      await refusal(ApplicationRefusal.self) {
        try await known.operations.makeApplication(
          ApplicationDraft(name: Label(stored: "x"), isPublic: true, roles: [.salesAgent]),
          as: known.house.admin)
      } == .publicByItself)
    let open = try await known.operations.makeApplication(
      ApplicationDraft(name: Label(stored: "x"), isPublic: true), as: known.house.admin)
    #expect(
      await refusal(ApplicationRefusal.self) {
        try await known.operations.addSecret(to: open.id, days: 1, as: known.house.admin)
      } == .publicByItself)
    let proof = ClientProof(id: open.id.text, secret: nil, address: "192.0.2.1")
    #expect(
      await refusal(TokenRefusal.self) {
        try await known.operations.exchange(
          .itself(.usual), from: proof, isSecondVersion: true)
      } == .notByItself)
  }

  @Test(arguments: StaffRole.allCases)
  func `is looked after by global admins alone`(role: StaffRole) async throws {
    let known = try await Registered()
    let member = try await known.house.member(roles: [role])
    let id = known.application.id
    let draft = ApplicationDraft(name: Label(stored: "Other"))
    let calls: [() async throws -> Void] = [
      { _ = try await known.operations.applications(as: member) },
      { _ = try await known.operations.application(id, as: member) },
      { _ = try await known.operations.makeApplication(draft, as: member) },
      { _ = try await known.operations.changeApplication(id, to: draft, as: member) },
      { _ = try await known.operations.addSecret(to: id, days: 1, as: member) },
      { _ = try await known.operations.disableApplication(id, as: member) },
    ]
    for call in calls {
      let found = await failure(of: call)
      #expect(
        found == (role == .globalAdmin ? nil : .denied(.notAllowed(.manageApplications))))
    }
  }
}
