import API
import Domain
import HTTP
import TestSupport
import Testing
import Wire

@Suite struct `An Idempotency-Key` {
  private let body: JSONValue = ["name": "Cedar Clinic", "domains": ["cedar.example"]]

  private func create(
    _ api: APIHouse, _ key: String, _ body: JSONValue? = nil, token: String? = nil
  ) async throws -> APIHouse.Answer {
    try await api.ask(
      .post, "/api/customers", body ?? self.body, token: token,
      headers: [("Idempotency-Key", key)])
  }

  @Test func `gives the same request the same answer, and does it once`() async throws {
    let api = try await APIHouse()
    let first = try await create(api, "key-0001")
    #expect(first.status == 201)
    #expect(first.headers["Idempotent-Replayed"] == nil)
    let second = try await create(api, "key-0001")
    #expect(second.status == 201)
    #expect(second.bytes == first.bytes)
    #expect(second.headers["Location"] == first.headers["Location"])
    #expect(second.headers["Content-Type"] == "application/json")
    #expect(second.headers["Idempotent-Replayed"] == "true")
    let customers = try await api.ask(.get, "/api/customers?search=Cedar")
    #expect(customers.json?["total"] == 1)
  }

  @Test func `is not for another request`() async throws {
    let api = try await APIHouse()
    _ = try await create(api, "key-0001")
    let other = try await create(
      api, "key-0001", ["name": "Cedar Clinic", "domains": ["elm.example"]])
    #expect(other.status == 422)
    #expect(other.code == "idempotency-key-mismatch")
    let customers = try await api.ask(.get, "/api/customers?search=elm.example")
    #expect(customers.json?["total"] == 0)
  }

  @Test func `of one member is not another's`() async throws {
    let api = try await APIHouse()
    _ = try await create(api, "key-0001")
    let other = try await api.token(roles: [.globalAdmin])
    let answer = try await create(api, "key-0001", token: other)
    #expect(answer.code == "domain-taken")
    #expect(answer.headers["Idempotent-Replayed"] == nil)
  }

  @Test func `can be used again after a request that did nothing`() async throws {
    let api = try await APIHouse()
    let wrong = try await create(api, "key-0001", ["name": "Cedar Clinic", "domains": []])
    #expect(wrong.status == 422)
    #expect(try await create(api, "key-0001").status == 201)
  }

  @Test(arguments: ["short", "has space in it", String(repeating: "k", count: 256), "schlüssel"])
  func `must be one`(key: String) async throws {
    let api = try await APIHouse()
    let answer = try await create(api, key)
    #expect(answer.status == 400)
    #expect(answer.code == "malformed-idempotency-key")
  }

  @Test func `brings back the key of a pack, and never the pack`() async throws {
    let api = try await APIHouse()
    let plan = try await api.ask(
      .post, "/api/customers/\(api.customer.id)/plans",
      ["kind": "reset-passwords", "users": [.string(api.user.text)]]
    ).read(PlanAnswer.self)
    let path = "/api/customers/\(api.customer.id)/plans/\(plan.id)/application"
    let key = [("Idempotency-Key", "apply-0001")]
    let first = try await api.ask(.post, path, [:], headers: key).read(OperationAnswer.self)
    let second = try await api.ask(.post, path, [:], headers: key).read(OperationAnswer.self)
    #expect(first.packKey != nil)
    #expect(first == second)
    let pack = try #require(first.pack)
    let opening = "/api/customers/\(api.customer.id)/packs/\(pack)/download"
    let body: JSONValue = ["key": .string(try #require(first.packKey))]
    let taken = try await api.ask(.post, opening, body, headers: key)
    #expect(taken.status == 422)
    let fresh = [("Idempotency-Key", "open-00001")]
    #expect(try await api.ask(.post, opening, body, headers: fresh).status == 200)
    #expect(try await api.ask(.post, opening, body, headers: fresh).status == 410)
  }
}
