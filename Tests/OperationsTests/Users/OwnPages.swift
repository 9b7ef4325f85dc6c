import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct `A customer's user` {
  private let chosen = "Vier Fahrräder im Nebel 7"
  private let name = "mira.osei@alder.example"

  private struct Home {
    let house: House
    let customer: Customer
    let user: User.ID
    let password: String
  }

  private func home() async throws -> Home {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 1)])
    let grant = LicenseGrant(product: Sample.suite.id, plans: .except([Sample.teams]))
    let plan = try await house.operations.planCreation(
      of: [DraftInput(displayName: "Mira Osei", email: name, location: "NL")], licenses: [grant],
      in: customer.id, as: house.admin)
    let password = try await house.passwords(of: try await house.finish(plan))[0].password
    return Home(
      house: house, customer: customer, user: User.ID.made(by: plan.id, row: 1),
      password: password.reveal())
  }

  private func signIn(_ home: Home, _ password: String, name: String? = nil) async throws
    -> NewUserSession
  {
    try await home.house.operations.userSignIn(
      signInName: name ?? self.name, password: password, address: "192.0.2.1")
  }

  private func wrong(_ home: Home, _ password: String, name: String? = nil) async -> Bool {
    await refusal(SignInRefusal.self) {
      try await signIn(home, password, name: name)
    } == .wrong
  }

  private func choose(
    _ home: Home, _ session: NewUserSession, _ current: String, _ new: String
  ) async throws -> NewUserSession {
    let known = try #require(try await home.house.operations.userSession(session.reveal()))
    return try await home.house.operations.choosePassword(
      known, current: current, new: new,
      address: "192.0.2.1")
  }

  @Test func `signs in with the temporary password, however it is typed, and must choose`()
    async throws
  {
    let home = try await home()
    for typed in [
      home.password, home.password.replacing("-", with: ""), home.password.uppercased(),
      home.password.replacing("-", with: " "),
    ] {
      let session = try await signIn(home, typed, name: "MIRA.osei@Alder.example")
      #expect(session.mustChoosePassword)
    }
    let user = try await home.house.operations.user(
      home.user, in: home.customer.id, as: home.house.admin)
    #expect(user.user.lastSignInAt == home.house.time.now)
    #expect(await wrong(home, home.password, name: "nobody@alder.example"))
    #expect(await wrong(home, home.password, name: "mira.osei@far.example"))
    #expect(await wrong(home, String(home.password.dropLast())))
  }

  @Test func `chooses a password that may be used`() async throws {
    let home = try await home()
    let session = try await signIn(home, home.password)
    func flaws(_ new: String) async -> ChoosePasswordRefusal? {
      await refusal(ChoosePasswordRefusal.self) {
        try await choose(home, session, home.password, new)
      }
    }
    #expect(await flaws("Nebel 7 Tal") == .flaws([.tooShort(minimum: 12)]))
    #expect(await flaws(String(repeating: "Nebel7", count: 50)) == .flaws([.tooLong(maximum: 256)]))
    #expect(await flaws("Fahrrad-MIRA-im-Nebel-7") == .flaws([.holdsName]))
    #expect(await flaws("Fahrrad-osei-im-Nebel-7") == .flaws([.holdsName]))
    #expect(await flaws("password1234") == .flaws([.tooCommon]))
    #expect(await flaws(home.password) == .sameAsOld)
    #expect(await flaws(home.password.replacing("-", with: "").uppercased()) == .sameAsOld)
    #expect(
      await refusal(ChoosePasswordRefusal.self) {
        try await choose(home, session, "not the old one", chosen)
      } == .wrongCurrent)
    let still = try await signIn(home, home.password)
    #expect(still.mustChoosePassword, "no try changed anything")
  }

  @Test func `is slowed down when the present password is guessed, as at the door`() async throws {
    let home = try await home()
    let session = try await signIn(home, home.password)
    func guess(_ current: String) async -> ChoosePasswordRefusal? {
      await refusal(ChoosePasswordRefusal.self) {
        try await choose(home, session, current, chosen)
      }
    }
    for _ in 1...4 { #expect(await guess("not it") == .wrongCurrent) }
    let until = home.house.time.now.adding(seconds: 4)
    #expect(await guess("not it") == .slowDown(until: until))
    #expect(await guess(home.password) == .slowDown(until: until), "the right one neither")
    #expect(
      await refusal(SignInRefusal.self) { try await signIn(home, home.password) }
        == .slowDown(until: until), "nor is it guessed at the door meanwhile")
    home.house.time.advance(seconds: 4)
    #expect(await guess(home.password) == nil)
    for _ in 1...3 { #expect(await wrong(home, "not it"), "what was right ends the counting") }
    #expect(try await signIn(home, chosen).mustChoosePassword == false)
  }

  @Test func `has the new password from then on, and no other session`() async throws {
    let home = try await home()
    let other = try await signIn(home, home.password)
    let session = try await signIn(home, home.password)
    let new = try await choose(home, session, home.password, chosen)
    #expect(!new.mustChoosePassword)
    let operations = home.house.operations
    #expect(try await operations.userSession(new.reveal())?.mustChoosePassword == false)
    #expect(try await operations.userSession(other.reveal()) == nil)
    #expect(try await operations.userSession(session.reveal()) == nil)
    #expect(await wrong(home, home.password))
    #expect(await wrong(home, chosen.lowercased()))
    #expect(try await signIn(home, chosen).mustChoosePassword == false)
    let entries = try await home.house.history(of: home.customer.id)
    #expect(entries.first?.action == .passwordChosen)
    #expect(entries.first?.actor == name)
  }

  @Test func `sees their own licenses and services`() async throws {
    let home = try await home()
    let session = try await signIn(home, home.password)
    let known = try #require(
      try await home.house.operations.userSession(session.reveal()))
    let page = try await home.house.operations.ownPage(known)
    #expect(page.user.id == home.user)
    #expect(page.licenses.map(\.product.id) == [Sample.suite.id])
    #expect(page.licenses[0].services.map(\.isOn) == [true, false, true])
  }

  @Test func `is out at once when deleted, and when the password was reset`() async throws {
    let home = try await home()
    let operations = home.house.operations
    let first = try await signIn(home, home.password)
    let reset = try await home.house.finish(
      try await operations.planPasswordReset(
        .users([home.user]), in: home.customer.id, as: home.house.admin))
    #expect(try await operations.userSession(first.reveal()) == nil)
    #expect(await wrong(home, home.password))
    let password = try await home.house.passwords(of: reset)[0].password.reveal()
    let second = try await signIn(home, password)
    try await home.house.finish(
      try await operations.planDeletion(
        .users([home.user]), in: home.customer.id, as: home.house.admin))
    #expect(try await operations.userSession(second.reveal()) == nil)
    #expect(await wrong(home, password))
    try await home.house.finish(
      try await operations.planRestoration(
        [home.user], in: home.customer.id, as: home.house.admin))
    #expect(try await operations.userSession(second.reveal()) == nil, "and stays out")
    #expect(try await signIn(home, password).mustChoosePassword, "until they sign in again")
  }

  @Test func `has a session for twelve hours, at this customer alone`() async throws {
    let home = try await home()
    let neighbor = try await home.house.customer("Birch", domain: "birch.example")
    let text = try await signIn(home, home.password).reveal()
    let forged = neighbor.id.text + text.dropFirst(36)
    let operations = home.house.operations
    for other in [forged, "", "x", String(text.dropLast()), String(text.dropFirst(37))] {
      #expect(try await operations.userSession(other) == nil)
    }
    home.house.time.advance(seconds: 12 * 3600 - 1)
    #expect(try await operations.userSession(text) != nil)
    home.house.time.advance(seconds: 1)
    #expect(try await operations.userSession(text) == nil)
    let again = try await signIn(home, home.password).reveal()
    try await operations.userSignOut(again)
    #expect(try await operations.userSession(again) == nil)
  }
}
