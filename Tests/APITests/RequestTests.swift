import API
import Domain
import HTTP
import TestSupport
import Testing
import Wire

@Suite struct `A request of the API` {
  @Test func `is told every field that is wrong, by its place`() async throws {
    let api = try await APIHouse()
    let answer = try await api.ask(
      .post, "/api/customers/\(api.customer.id)/plans",
      [
        "kind": "create", "licences": [],
        "users": [
          ["displayName": 7, "email": "a@alder.example"],
          ["displayName": "B", "e/mail": "b@alder.example"],
        ],
      ])
    #expect(answer.status == 422)
    #expect(answer.code == "invalid")
    #expect(
      Set(answer.pointers) == [
        "/licences", "/users/0/displayName", "/users/1/email", "/users/1/e~1mail",
      ])
  }

  @Test func `is told what is wrong with each user`() async throws {
    let api = try await APIHouse()
    let answer = try await api.ask(
      .post, "/api/customers/\(api.customer.id)/plans",
      [
        "kind": "create",
        "users": [
          ["displayName": "", "email": "no address"],
          ["displayName": "Good", "email": "good@alder.example", "location": "XX"],
        ],
      ])
    #expect(answer.status == 422)
    #expect(
      answer.pointers == ["/users/0/displayName", "/users/0/email", "/users/1/location"])
    #expect(answer.json?["errors"]?.array?.first?["code"] == "missing")
  }

  @Test(arguments: [
    ("size=0", "?size"), ("size=201", "?size"), ("size=x", "?size"), ("sort=age", "?sort"),
    ("unlicensed=yes", "?unlicensed"), ("serach=x", "?serach"), ("location=XX", "?location"),
    ("has=NOTHING", "?has"), ("search=a&search=b", "?search"),
  ])
  func `cannot misspell its query`(query: String, pointer: String) async throws {
    let api = try await APIHouse()
    let answer = try await api.ask(.get, "/api/customers/\(api.customer.id)/users?\(query)")
    #expect(answer.status == 422)
    #expect(answer.pointers == [pointer])
  }

  @Test(arguments: ["", "{", "{\"kind\":\"delete\",\"kind\":\"delete\"}", "nul", "[1,]", "{} {}"])
  func `must be JSON`(text: String) async throws {
    let api = try await APIHouse()
    let answer = try await send(api, Array(text.utf8))
    #expect(answer.status == 400)
    #expect(answer.code == "malformed-json")
  }

  @Test func `is not read beyond its limits`() async throws {
    let api = try await APIHouse()
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(try await send(api, Array(deep.utf8)).code == "malformed-json")
    let long = Array("\"\(String(repeating: "a", count: 1 << 20))\"".utf8)
    let answer = try await send(api, long)
    #expect(answer.status == 413)
    #expect(answer.code == "too-large")
  }

  private func send(_ api: APIHouse, _ bytes: [UInt8]) async throws -> APIHouse.Answer {
    let request = Request(
      method: .post,
      target: try RequestTarget(parsing: "/api/customers/\(api.customer.id)/plans"),
      headers: [
        "Authorization": "Bearer \(api.token)", "Content-Type": "application/json",
      ], body: RequestBody(bytes))
    let response = try #require(await api.handler(request))
    return APIHouse.Answer(
      status: Int(response.status.code), headers: response.headers,
      bytes: try await response.body.collect())
  }

  @Test func `must say what it carries, and take what we have`() async throws {
    let api = try await APIHouse()
    let path = "/api/customers/\(api.customer.id)/plans"
    let body: JSONValue = ["kind": "delete", "users": []]
    for type in ["", "text/plain", "application/jsonx"] {
      let answer = try await api.ask(.post, path, body, headers: [("Content-Type", type)])
      #expect(answer.status == 415)
      #expect(answer.headers["Accept"] == "application/json")
    }
    let picky = try await api.ask(.get, "/api/me", headers: [("Accept", "text/html")])
    #expect(picky.status == 406)
    let refused = try await api.ask(
      .get, "/api/me", headers: [("Accept", "application/json;q=0")])
    #expect(refused.status == 406)
    for accept in ["*/*", "application/*", "text/html, application/json;q=0.1"] {
      #expect(try await api.ask(.get, "/api/me", headers: [("Accept", accept)]).status == 200)
    }
  }

  @Test func `outside the API is somebody else's`() async throws {
    let api = try await APIHouse()
    let request = Request(method: .get, target: try RequestTarget(parsing: "/apis"))
    #expect(await api.handler(request) == nil)
  }

  @Test func `that means users twice over, or none, is refused`() async throws {
    let api = try await APIHouse()
    let path = "/api/customers/\(api.customer.id)/plans"
    let none = try await api.ask(.post, path, ["kind": "delete"])
    #expect(none.status == 422)
    #expect(none.pointers == ["/users"])
    let both = try await api.ask(
      .post, path, ["kind": "delete", "users": [], "matching": ["search": "x"]])
    #expect(both.pointers == ["/matching"])
    let purge = try await api.ask(.post, path, ["kind": "purge", "users": []])
    #expect(purge.pointers == ["/kind"])
  }

  @Test func `of a helpdesk agent to create users is refused before its fields are read`()
    async throws
  {
    let api = try await APIHouse()
    let token = try await api.token(roles: [.helpdeskAgent])
    let answer = try await api.ask(
      .post, "/api/customers/\(api.customer.id)/plans", ["kind": "create", "users": 7],
      token: token)
    #expect(answer.status == 403)
    #expect(answer.pointers.isEmpty)
  }
}
