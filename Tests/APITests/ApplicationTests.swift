import API
import Domain
import HTTP
import Operations
import TestSupport
import Testing
import Wire

@Suite struct `Applications over the API` {
  @Test func `are registered, changed, disabled and enabled`() async throws {
    let api = try await APIHouse()
    let made = try await api.ask(
      .post, "/api/applications",
      [
        "name": "Importer", "redirects": ["https://app.example/back"], "roles": ["HA"],
        "customers": [.string(api.customer.id.text)],
      ])
    #expect(made.status == 201)
    let registered = try made.read(RegistrationAnswer.self)
    let path = "/api/applications/\(registered.id)"
    #expect(made.headers["Location"] == path)
    #expect(registered.active && !registered.isPublic && registered.secrets.isEmpty)
    #expect(registered.customers == [api.customer.id.text])

    let changed = try await api.ask(
      .patch, path, ["name": "Other", "everyCustomer": true]
    ).read(RegistrationAnswer.self)
    #expect(changed.name == "Other" && changed.customers == nil)
    #expect(changed.roles == ["HA"], "what is absent stays")
    #expect(changed.redirects == ["https://app.example/back"])

    let off = try await api.ask(.patch, path, ["active": false]).read(RegistrationAnswer.self)
    #expect(!off.active && off.disabledAt != nil)
    let secret = try await api.ask(.post, path + "/secrets", ["days": 30])
    #expect(secret.status == 409 && secret.code == "application-disabled")
    #expect(try await api.ask(.patch, path, ["active": true]).read(RegistrationAnswer.self).active)

    let listed = try await api.ask(.get, "/api/applications")
      .read(ListAnswer<RegistrationSummaryAnswer>.self)
    #expect(listed.items.map(\.name) == ["Other"])
    let log = try await api.ask(.get, "/api/ledger").read(PageAnswer<LedgerEntryAnswer>.self)
    #expect(
      Set(log.items.map(\.action)).isSuperset(of: [
        "application.made", "application.changed", "application.disabled", "application.enabled",
      ]))
  }

  @Test func `have two secrets at a time, each told once`() async throws {
    let api = try await APIHouse()
    let path = try await register(api)
    let first = try await api.ask(.post, path + "/secrets", ["days": 30])
    #expect(first.status == 201)
    let told = try first.read(NewApplicationSecretAnswer.self)
    #expect(!told.secret.isEmpty)
    #expect(first.headers["Location"] == "\(path)/secrets/\(told.id)")
    #expect(try await api.ask(.post, path + "/secrets", ["days": 730]).status == 201)
    let third = try await api.ask(.post, path + "/secrets", ["days": 30])
    #expect(third.status == 409 && third.code == "too-many-secrets")
    let known = try await api.ask(.get, path)
    #expect(try known.read(RegistrationAnswer.self).secrets.count == 2)
    #expect(!known.text.contains(told.secret))
    #expect(try await api.ask(.delete, "\(path)/secrets/\(told.id)").status == 204)
    #expect(try await api.ask(.delete, "\(path)/secrets/\(told.id)").status == 404)
    for days in [0, 731, -1] {
      let wrong = try await api.ask(.post, path + "/secrets", ["days": .integer(days)])
      #expect(wrong.status == 422 && wrong.pointers == ["/days"], "\(days)")
    }
    #expect(
      try await api.ask(.get, path).read(RegistrationAnswer.self).secrets.count == 1,
      "what was refused made none")
  }

  @Test func `tell what is wrong with each field`() async throws {
    let api = try await APIHouse()
    let wrong = try await api.ask(
      .post, "/api/applications",
      [
        "name": "", "redirects": ["https://a.example/x", "http://elsewhere.example"],
        "roles": ["emperor"], "customers": ["1"],
      ])
    #expect(wrong.status == 422)
    #expect(wrong.pointers == ["/name", "/redirects/1", "/roles/0", "/customers/0"])
    let both = try await api.ask(
      .post, "/api/applications", ["name": "x", "isPublic": true, "roles": ["HA"]])
    #expect(both.status == 422 && both.pointers == ["/isPublic"])
    let unknown = try await api.ask(
      .post, "/api/applications",
      ["name": "x", "customers": ["01234567-89ab-7def-8123-456789abcdef"]])
    #expect(unknown.pointers == ["/customers"])
    let listed = try await api.ask(.get, "/api/applications")
      .read(ListAnswer<RegistrationSummaryAnswer>.self)
    #expect(listed.items.isEmpty, "what was refused made none")
  }

  @Test func `act for people until a consent is withdrawn`() async throws {
    let api = try await APIHouse()
    let path = try await register(api)
    let id = try #require(Application.ID(parsing: String(path.split(separator: "/")[2])))
    let admin = try #require(api.house.admin.staffID)
    let account = try await api.house.operations.staffAccount(admin, as: api.house.admin)
    let person = Principal(account.summary.member, session: [1])
    let staff = try #require(person.staffID)
    _ = try await api.house.operations.giveConsent(
      to: id,
      CodeBinding(
        redirect: "https://app.example/back", challenge: [UInt8](repeating: 7, count: 32),
        resource: TokenResource.usual.text, isOffline: false),
      as: person)
    let given = try await api.ask(.get, path + "/consents").read(ListAnswer<ConsentAnswer>.self)
    #expect(given.items.map(\.member) == [staff.text])
    #expect(try await api.ask(.delete, "\(path)/consents/\(staff)").status == 204)
    #expect(try await api.ask(.delete, "\(path)/consents/\(staff)").status == 404)
    let none = try await api.ask(.get, path + "/consents").read(ListAnswer<ConsentAnswer>.self)
    #expect(none.items.isEmpty)
  }

  @Test func `that are not there are told as such`() async throws {
    let api = try await APIHouse()
    let path = "/api/applications/01234567-89ab-7def-8123-456789abcdef"
    #expect(try await api.ask(.get, path).status == 404)
    #expect(try await api.ask(.patch, path, ["name": "x"]).status == 404)
    #expect(try await api.ask(.post, path + "/secrets", ["days": 1]).status == 404)
    #expect(try await api.ask(.get, path + "/consents").status == 404)
  }

  private func register(_ api: APIHouse) async throws -> String {
    let made = try await api.ask(
      .post, "/api/applications",
      ["name": "Importer", "redirects": ["https://app.example/back"]])
    return "/api/applications/\(try made.read(RegistrationAnswer.self).id)"
  }
}
