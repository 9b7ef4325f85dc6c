import Domain
import HTTP
import Operations
import SQL
import Storage
import TestSupport
import Testing
import Wire

@Suite struct `Pages under v1` {
  /// Users enough, written straight into the database.
  private func fill(_ v1: PartnerHouse, _ count: Int, from start: Int = 0) async throws {
    let customer = v1.customer
    for first in stride(from: start, to: start + count, by: 5000) {
      let now = v1.house.time.now
      let users = (first..<min(first + 5000, start + count)).map { number in
        let name = "u\(number)@alder.example"
        return User(
          id: User.ID.made(at: now, from: (UInt64(number), UInt64(number) << 20)),
          signInName: SignInName(stored: name, key: name),
          displayName: PersonName(stored: "User \(number)"), createdAt: now)
      }
      try await v1.house.engine.write { transaction in
        try transaction.insert(
          users, try Policy.permit(changing: .create, .house, customer.id))
      }
      v1.house.time.advance(seconds: 1)
    }
  }

  /// All pages by their links, from a first one.
  private func walk(
    _ v1: PartnerHouse, from first: PartnerHouse.Answer, _ direction: String = "next",
    between: (Int) async throws -> Void = { _ in }
  ) async throws -> [[String]] {
    var pages = [first.ids]
    var answer = first
    while let link = answer.link(direction) {
      try await between(pages.count)
      answer = try await v1.ask(.get, link.path, headers: link.headers)
      #expect(answer.status == 200)
      #expect(answer.json?["totalCount"]?.integer == answer.items.count)
      pages.append(answer.ids)
    }
    return pages
  }

  @Test(arguments: [0, 1, 99, 100, 101, 500, 501])
  func `M92: everybody is seen once, forwards and backwards`(count: Int) async throws {
    let v1 = try await PartnerHouse()
    try await fill(v1, count)
    for size in [0, 100, 500] {
      let page = size == 0 ? 100 : size
      let first = try await v1.ask(.get, v1.path + "/users?size=\(size)")
      let pages = try await walk(v1, from: first)
      #expect(pages.flatMap(\.self).count == count)
      #expect(Set(pages.flatMap(\.self)).count == count)
      #expect(pages.count == max(1, (count + page - 1) / page))
      #expect(pages.dropLast().allSatisfy { $0.count == page })
      #expect((first.json?["continuationToken"] != nil) == (count > page))
    }
    let last = try await v1.ask(.get, v1.path + "/users?size=100&seekOperation=Last")
    let back = try await walk(v1, from: last, "previous")
    #expect(Set(back.flatMap(\.self)).count == count)
    #expect(back.flatMap(\.self).count == count)
  }

  @Test func `M92: a token alone goes on, to the next, the last and the first page`() async throws {
    let v1 = try await PartnerHouse()
    try await fill(v1, 25)
    let first = try await v1.ask(
      .get, v1.path + "/users?size=10&sortField=UserPrincipalName&sortDirection=Descending")
    let token = [("MS-ContinuationToken", first.json?["continuationToken"]?.string ?? "")]
    func page(_ seek: String) async throws -> [String] {
      try await v1.ask(.get, v1.path + "/users?seekOperation=\(seek)", headers: token).items
        .compactMap { $0["userPrincipalName"]?.string }
    }
    let names = (0..<25).map { "u\($0)@alder.example" }.sorted(by: >)
    // Size, filter and order are the token's.
    #expect(try await page("Next") == Array(names[10..<20]))
    #expect(try await page("next") == Array(names[10..<20]))
    #expect(try await page("0") == Array(names[10..<20]))
    #expect(try await page("Last") == Array(names[15...]))
    #expect(try await page("First") == Array(names[..<10]))
    #expect(try await page("Previous") == [], "there is none before the first")
  }

  @Test func `users come and go, and who stays is seen once`() async throws {
    let v1 = try await PartnerHouse()
    try await fill(v1, 60)
    let first = try await v1.ask(.get, v1.path + "/users?size=10")
    let stays = Set(try await v1.ask(.get, v1.path + "/users?size=500").ids)
    var gone: Set<String> = []
    let pages = try await walk(v1, from: first) { number in
      let all = try await v1.ask(.get, v1.path + "/users?size=500").ids
      for id in [all[number * 3], all[all.count - number]] {
        gone.insert(id)
        #expect(try await v1.ask(.delete, v1.path + "/users/\(id)").status == 204)
      }
      _ = try await v1.made("new\(number)")
      v1.house.time.advance(seconds: 1)
    }
    let seen = pages.flatMap(\.self)
    #expect(Set(seen).count == seen.count, "nobody twice")
    #expect(stays.subtracting(gone).isSubset(of: Set(seen)), "nobody left out")
  }

  @Test func `100,000 users are walked through, each once`() async throws {
    let v1 = try await PartnerHouse(limit: .init(perMinute: 0))
    try await fill(v1, 100_000)
    let first = try await v1.ask(.get, v1.path + "/users?size=500")
    let pages = try await walk(v1, from: first)
    #expect(pages.count == 200)
    #expect(Set(pages.flatMap(\.self)).count == 100_000)
  }

  @Test func `a token that is forged, foreign or old is refused`() async throws {
    let v1 = try await PartnerHouse()
    try await fill(v1, 25)
    let token = try #require(
      try await v1.ask(.get, v1.path + "/users?size=10").json?["continuationToken"]?.string)
    let colleague = try await v1.house.member(
      named: "Sam", email: "sam@p.example", roles: [.globalAdmin])
    let theirs = try await v1.house.token(of: colleague)
    func code(_ token: String, _ path: String, by person: String? = nil) async throws -> Int? {
      try await v1.ask(
        .get, path + "?seekOperation=Next", token: person,
        headers: [("MS-ContinuationToken", token)]
      ).code
    }
    #expect(try await code(token, v1.path + "/users") == nil)
    // The first sign: the last one has bits that nobody reads.
    let forged = (token.hasPrefix("A") ? "B" : "A") + token.dropFirst()
    #expect(try await code(forged, v1.path + "/users") == 950_016)
    #expect(try await code("nonsense", v1.path + "/users") == 950_016)
    #expect(try await code(token, "/v1/customers/\(v1.neighbor.id)/users") == 950_016)
    #expect(try await code(token, "/v1/customers") == 950_016)
    #expect(try await code(token, v1.path + "/users", by: theirs) == 950_016)
    #expect(try await v1.ask(.get, v1.path + "/users?seekOperation=Next").code == 950_016)
    v1.house.time.advance(seconds: 24 * 3600 + 1)
    #expect(try await code(token, v1.path + "/users") == 950_016)
  }

  @Test func `what users of the other service lack is found`() async throws {
    let v1 = try await PartnerHouse()
    let mira = try await v1.made("mira")
    let zoe = try await v1.made("zoe", location: "SE")
    #expect(try await v1.assign([Sample.suite], to: zoe).status == 201)
    func ids(_ field: String, _ operation: String, _ value: String) async throws -> [String] {
      let filter = v1.filter(
        #"{"Field":"\#(field)","Operator":"\#(operation)","Value":"\#(value)"}"#)
      return try await v1.ask(.get, v1.path + "/users?\(filter)").ids
    }
    #expect(try await ids("Name", "substring", "ser zo") == [zoe])
    #expect(try await ids("UserPrincipalName", "equals", "MIRA@alder.example") == [mira])
    #expect(try await ids("UserPrincipalName", "equals", "nobody@alder.example") == [])
    #expect(try await ids("UsageLocation", "equals", "se") == [zoe])
    #expect(try await ids("UsageLocation", "not_equals", "SE") == [mira])
    #expect(try await ids("License", "equals", "SUITE") == [zoe])
    #expect(try await ids("License", "not_equals", Sample.suite.id.text) == [mira])
    let both = v1.filter(
      #"""
      {"LeftFilter":{"Field":"License","Operator":"equals","Value":"SUITE"},"Operator":"and",
       "RightFilter":{"Field":"UsageLocation","Operator":"equals","Value":"NL"}}
      """#)
    #expect(try await v1.ask(.get, v1.path + "/users?\(both)").ids == [])
    for wrong in ["nonsense", "[]", #"{"Field":"City","Value":"X","Operator":"equals"}"#] {
      #expect(try await v1.ask(.get, v1.path + "/users?" + v1.filter(wrong)).code == 950_017)
    }
    let holders = try await v1.ask(.get, v1.path + "/subscribedskus/suite/users")
    #expect(holders.ids == [zoe])
  }
}
