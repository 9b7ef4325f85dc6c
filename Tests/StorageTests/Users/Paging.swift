import Domain
import Operations
import SQL
import TestSupport
import Testing

@Suite struct `A list of users` {
  @Test(arguments: UserSort.allCases, [false, true])
  func `is walked from end to end, both ways, each user once`(
    sort: UserSort, descending: Bool
  ) async throws {
    let crowd = try await Crowd(seed: 11, count: 120)
    let everyone = crowd.sorted(by: sort, descending: descending).map(\.user.id)
    for size in [1, 7, 50, 120, 200] {
      var query = UserQuery(sort: sort, descending: descending)
      let forward = try await crowd.walk(&query, size: size, fromEnd: false)
      #expect(forward.flatMap { $0 } == everyone, "size \(size)")
      let backward = try await crowd.walk(&query, size: size, fromEnd: true)
      #expect(backward.reversed().flatMap { $0 } == everyone, "size \(size)")
    }
  }

  @Test(arguments: Seeds.some(4))
  func `is narrowed as a look at every user would`(seed: UInt64) async throws {
    let crowd = try await Crowd(seed: seed, count: 300)
    var chance = Chance(seed: seed)
    for _ in 0..<120 {
      let filter = crowd.filter(&chance)
      let sort = chance.one(of: UserSort.allCases) ?? .name
      let down = chance.percent(50)
      let expected = crowd.sorted(by: sort, descending: down).filter { crowd.matches($0, filter) }
      let page = try await crowd.house.operations.users(
        in: crowd.customer.id,
        UserQuery(filter: filter, sort: sort, descending: down, page: PageRequest(size: 200)),
        as: crowd.house.admin)
      #expect(page.total == expected.count, "seed \(seed): \(filter)")
      #expect(
        page.items.map(\.user.id) == expected.prefix(200).map(\.user.id), "seed \(seed): \(filter)")
    }
  }

  @Test func `costs the same few statements whatever its size`() async throws {
    let crowd = try await Crowd(seed: 5, count: 200)
    for search in [nil, "an", "anna"] {
      var filter = UserFilter()
      filter.search = search
      var costs: Set<Int> = []
      for size in [3, 50, 200] {
        let before = crowd.house.engine.statistics().totalRuns
        _ = try await crowd.house.operations.users(
          in: crowd.customer.id, UserQuery(filter: filter, page: PageRequest(size: size)),
          as: crowd.house.admin)
        costs.insert(crowd.house.engine.statistics().totalRuns - before)
      }
      #expect(costs.count == 1)
      #expect((costs.first ?? 99) <= 6)
    }
  }

  @Test(arguments: [
    "\"", "abc\"", "\"\"\"", "ab\"\u{200D}c", "abc\"\u{200D} OR customer : \"x", "abc AND", "a*b*c",
    "NEAR(a b)", "^abc", "(abc", "abc\u{0}def", "{abc}", "%%%", "___", "!!!", "%\u{FE0F}", "abc:",
    "\u{E000}\u{E000}\u{E000}", "-abc", "'; DROP TABLE users; --", "\\\\\\",
  ])
  func `is searched for odd texts without a fault, and they find nothing that lacks them`(
    text: String
  ) async throws {
    let crowd = try await Crowd(seed: 3, count: 20)
    var filter = UserFilter()
    filter.search = text
    let page = try await crowd.house.operations.users(
      in: crowd.customer.id, UserQuery(filter: filter), as: crowd.house.admin)
    #expect(page.items.isEmpty && page.total == 0)
    let gone = try await crowd.house.operations.deletedUsers(
      in: crowd.customer.id, search: text, PageRequest(), as: crowd.house.admin)
    #expect(gone.total == 0)
  }
}
