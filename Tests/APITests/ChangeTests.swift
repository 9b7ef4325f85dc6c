import API
import Domain
import HTTP
import TestSupport
import Testing
import Wire

@Suite struct `A change over the API` {
  @Test func `is planned, applied, and its passwords are handed over once`() async throws {
    let api = try await APIHouse()
    let made = try await api.ask(
      .post, "/api/customers/\(api.customer.id)/plans",
      [
        "kind": "create",
        "users": [
          ["displayName": "=Zoë, \"Z\"", "email": "zoe@alder.example", "location": "NL"]
        ], "licenses": [["product": "suite"]],
      ])
    #expect(made.status == 201)
    let plan = try made.read(PlanAnswer.self)
    #expect(
      made.headers["Location"] == "/api/customers/\(api.customer.id)/plans/\(plan.id)")
    #expect(plan.tally == TallyAnswer(rows: 1, willChange: 1, alreadySo: 0, refused: 0))
    let before = try await api.ask(
      .get, "/api/customers/\(api.customer.id)/users?search=zoe")
    #expect(before.json?["total"] == 0)

    let applied = try await api.ask(
      .post, "/api/customers/\(api.customer.id)/plans/\(plan.id)/application")
    #expect(applied.status == 200)
    let operation = try applied.read(OperationAnswer.self)
    #expect(operation.changed == 1)
    try await takePasswords(api, operation)
  }

  private func takePasswords(_ api: APIHouse, _ operation: OperationAnswer) async throws {
    let pack = try #require(operation.pack)
    let key = try #require(operation.packKey)
    let path = "/api/customers/\(api.customer.id)/packs/\(pack)/download"
    let wrong = try await api.ask(
      .post, path, ["key": .string(String(repeating: "B", count: 43))],
      headers: [("Accept", "text/csv")])
    #expect(wrong.status == 422)
    #expect(wrong.code == "wrong-pack-key")
    let file = try await api.ask(
      .post, path, ["key": .string(key)], headers: [("Accept", "text/csv")])
    #expect(file.status == 200)
    #expect(file.headers["Cache-Control"] == "no-store")
    let lines = file.text.split(separator: "\r\n")
    #expect(lines.first == "\u{FEFF}Display name,Sign-in name,Temporary password")
    #expect(lines.last?.hasPrefix("\"'=Zoë, \"\"Z\"\"\",zoe@alder.example,") == true)
    let again = try await api.ask(
      .post, path, ["key": .string(key)], headers: [("Accept", "text/csv")])
    #expect(again.status == 410)
    #expect(again.code == "pack-gone")
    let shown = try await api.ask(
      .get, "/api/customers/\(api.customer.id)/operations/\(operation.id)")
    #expect(shown.json?["packKey"] == nil)
  }

  @Test func `with refused rows waits for a word`() async throws {
    let api = try await APIHouse()
    let other = try await api.house.users(
      ["otto"], at: api.customer, licenses: [LicenseGrant(product: Sample.suite.id)])[0]
    let plan = try await api.ask(
      .post, "/api/customers/\(api.customer.id)/plans",
      [
        "kind": "change-licenses", "users": [.string(api.user.text), .string(other.text)],
        "assign": [["product": "PHONE"]],
      ]
    ).read(PlanAnswer.self)
    #expect(plan.tally.refused == 1)
    #expect(plan.tally.willChange == 1)
    let rows = try await api.ask(
      .get, "/api/customers/\(api.customer.id)/plans/\(plan.id)/rows?verdict=refused"
    ).read(PageAnswer<PlanRowAnswer>.self)
    let cause = try #require(rows.items.first?.causes.first)
    #expect(cause.code == "dependency")
    #expect(cause.directoryName == "DependencyViolation")
    #expect(cause.detail.contains("Phone"))
    #expect(cause.products == [Sample.phone.id.text])
    let path = "/api/customers/\(api.customer.id)/plans/\(plan.id)/application"
    let held = try await api.ask(.post, path, [:])
    #expect(held.status == 409)
    #expect(held.code == "rows-refused")
    let seats = try await api.ask(.get, "/api/customers/\(api.customer.id)/entitlements")
      .read(ListAnswer<ProductSeatsAnswer>.self)
    #expect(seats.items.first { $0.product.code == "PHONE" }?.consumed == 0)
    #expect(try await api.ask(.post, path, ["goAhead": true]).status == 200)
  }

  @Test func `to one user can empty a field with null and leave others alone`() async throws {
    let api = try await APIHouse()
    let user: JSONValue = .string(api.user.text)
    _ = try await api.carryOut([
      "kind": "update", "users": [user],
      "change": ["firstName": "Mira", "lastName": "Osei", "displayName": "Mira Osei"],
    ])
    _ = try await api.carryOut([
      "kind": "update", "users": [user], "change": ["firstName": .null, "location": "DE"],
    ])
    let shown = try await api.ask(
      .get, "/api/customers/\(api.customer.id)/users/\(api.user)"
    ).read(UserAnswer.self)
    #expect(shown.firstName == nil)
    #expect(shown.lastName == "Osei")
    #expect(shown.displayName == "Mira Osei")
    #expect(shown.location == "DE")
  }

  @Test func `swaps, sets roles, deletes, restores and changes quantities`() async throws {
    let api = try await APIHouse()
    let users: JSONValue = [.string(api.user.text)]
    _ = try await api.carryOut([
      "kind": "change-licenses", "users": users, "assign": [["product": "SUITE"]],
    ])
    _ = try await api.carryOut(["kind": "set-roles", "users": users, "roles": ["service-admin"]])
    let path = "/api/customers/\(api.customer.id)/users/\(api.user)"
    var user = try await api.ask(.get, path).read(UserAnswer.self)
    #expect(user.roles == ["service-admin"])
    #expect(user.licenses.map(\.product) == [Sample.suite.id.text])
    _ = try await api.carryOut(["kind": "delete", "matching": ["has": "SUITE"]])
    user = try await api.ask(.get, path).read(UserAnswer.self)
    #expect(user.deletedAt != nil)
    let renaming: JSONValue = .object([.init(api.user.text, "mira2@alder.example")])
    _ = try await api.carryOut(["kind": "restore", "users": users, "renaming": renaming])
    user = try await api.ask(.get, path).read(UserAnswer.self)
    #expect(user.deletedAt == nil)
    #expect(user.signInName == "mira2@alder.example")
    #expect(user.licenses.map(\.product) == [Sample.suite.id.text])
    let changed = try await api.carryOut([
      "kind": "change-quantity", "product": "SUITE", "quantity": 25,
    ])
    #expect(changed.changed == 1)
  }

  @Test func `tells how it moves until it is over`() async throws {
    let api = try await APIHouse()
    let done = try await api.carryOut([
      "kind": "reset-passwords", "users": [.string(api.user.text)],
    ])
    let events = try await api.ask(
      .get, "/api/customers/\(api.customer.id)/operations/\(done.id)/events",
      headers: [("Accept", "text/event-stream")])
    #expect(events.status == 200)
    #expect(events.headers["Content-Type"] == "text/event-stream")
    #expect(
      events.text
        == "id: 1\nevent: progress\ndata: {\"alreadySo\":0,\"changed\":1,\"cursor\":1,"
        + "\"refused\":0,\"rows\":1,\"state\":\"done\"}\n\n")
  }

  @Test func `that is over cannot be paused`() async throws {
    let api = try await APIHouse()
    let done = try await api.carryOut([
      "kind": "reset-passwords", "users": [.string(api.user.text)],
    ])
    let path = "/api/customers/\(api.customer.id)/operations/\(done.id)/"
    #expect(try await api.ask(.post, path + "pause").code == "not-running")
    #expect(try await api.ask(.delete, path + "pause").status == 409)
    #expect(try await api.ask(.post, path + "cancellation").status == 409)
  }
}
