import API
import Domain
import HTTP
import TestSupport
import Testing
import Wire

/// Real answers of a house with something in it, held against the description.
@Suite struct `Answers of the API` {
  @Test func `are what the description says`() async throws {
    let api = try await APIHouse()
    let id = api.customer.id
    let done = try await api.carryOut([
      "kind": "create",
      "users": [
        ["displayName": "Zoë O'Brien", "email": "zoe@alder.example", "location": "NL"],
        ["displayName": "Mira", "email": "mira@alder.example", "location": "NL"],
      ],
      "licenses": [["product": "SUITE", "disabledPlans": [.string(Sample.teams.text)]]],
    ])
    #expect(done.refused == 1)
    _ = try await api.carryOut(["kind": "delete", "users": [.string(api.user.text)]])
    let operation = "/api/customers/\(id)/operations/\(done.id)"
    let paths = [
      "/api/me", "/api/customers", "/api/customers/\(id)", "/api/customers/\(id)/users",
      "/api/customers/\(id)/users/\(api.user)", "/api/customers/\(id)/deleted-users",
      "/api/customers/\(id)/entitlements", "/api/customers/\(id)/ledger", "/api/ledger",
      "/api/catalog/products", "/api/catalog/products/\(Sample.market.id)",
      "/api/customers/\(id)/plans/\(done.id)", "/api/customers/\(id)/plans/\(done.id)/rows",
      "/api/operations", "/api/customers/\(id)/operations", operation,
      "\(operation)/rows?failed=true", "/api/staff", "/api/tokens",
    ]
    for path in paths { try await check(path, api) }
  }

  private func check(_ path: String, _ api: APIHouse) async throws {
    let answer = try await api.ask(.get, path)
    try #require(answer.status == 200, "\(path)")
    let target = try RequestTarget(parsing: path)
    let route = try #require(APIRoute(segments: target.segments))
    let document = OpenAPIDescription.value
    let operation = document["paths"]?[route.template.rawValue]?["get"]
    let content = operation?["responses"]?["200"]?["content"]
    let schema = try #require(content?["application/json"]?["schema"])
    let value = try #require(answer.json)
    #expect(SchemaCheck(document: document).flaws(value, schema) == [], "\(path)")
    if let items = value["items"]?.array { #expect(!items.isEmpty, "\(path)") }
  }

  @Test func `about one user read the same from the fast writer and the library's`() async throws {
    let api = try await APIHouse()
    let answer = try await api.ask(
      .get, "/api/customers/\(api.customer.id)/users/\(api.user)")
    let user = try answer.read(UserAnswer.self)
    #expect(user.signInName == "mira@alder.example")
    let slow = try JSONParser.parse(try user.encodedByFoundation())
    #expect(answer.json?.sorted == slow.sorted)
  }

  @Test func `come page by page, there and back`() async throws {
    let api = try await APIHouse()
    try await api.house.users((1...7).map { "user\($0)" }, at: api.customer)
    let path = "/api/customers/\(api.customer.id)/users?size=3&sort=signInName"
    let first = try await api.ask(.get, path).read(PageAnswer<UserAnswer>.self)
    #expect(first.total == 8)
    #expect(first.items.map(\.displayName) == ["mira", "user1", "user2"])
    #expect(first.previous == nil)
    let second = try await api.ask(.get, path + "&cursor=\(try #require(first.next))")
      .read(PageAnswer<UserAnswer>.self)
    #expect(second.items.map(\.displayName) == ["user3", "user4", "user5"])
    let back = try await api.ask(.get, path + "&cursor=\(try #require(second.previous))")
      .read(PageAnswer<UserAnswer>.self)
    #expect(back.items == first.items)
  }

  @Test func `speak the reader's language`() async throws {
    let api = try await APIHouse()
    var titles: Set<String> = []
    for language in ["en", "nl", "de-AT, en;q=0.5", "sv"] {
      let answer = try await api.ask(
        .get, "/api/customers/nobody", headers: [("Accept-Language", language)])
      #expect(answer.status == 404)
      #expect(answer.headers["Content-Language"] == String(language.prefix(2)))
      #expect(answer.code == "not-found")
      titles.insert(try #require(answer.json?["title"]?.string))
    }
    #expect(titles.count == 4)
  }

  @Test func `to HEAD are those to GET`() async throws {
    let api = try await APIHouse()
    let answer = try await api.ask(.head, "/api/me")
    #expect(answer.status == 200)
    #expect(answer.headers["Content-Type"] == "application/json")
  }
}
