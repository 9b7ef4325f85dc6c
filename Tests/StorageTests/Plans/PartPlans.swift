import SQL
import TestSupport
import Testing

@testable import Storage

@Suite(.enabled(if: TestEngine.isPartitioned), .serialized)
struct `Where tables are cut by customer` {
  @Test func `a hot statement of one customer opens one part of each table`() async throws {
    let server = try await FilledServer.task.value
    for statement in HotStatements.all where !Crossing.names.contains(statement.name) {
      let plan = try server.plan(
        of: statement.text(for: .postgresql), for: FilledServer.everyone)
      var parts: [Substring: Set<String>] = [:]
      for relation in plan.all.compactMap(\.relation) {
        guard let cut = relation.firstRange(of: "_part_") else { continue }
        parts[relation[..<cut.lowerBound], default: []].insert(relation)
      }
      let many = parts.filter { $0.value.count > 1 }.keys.sorted()
      #expect(many == [], "\(statement.name) opens several parts of these")
    }
  }

  @Test func `the plan is made for the customer at hand`() async throws {
    let server = try await FilledServer.task.value
    let plan = try server.plan(
      of: Statement.user.text(for: .postgresql), for: FilledServer.everyone)
    #expect(plan.all.compactMap(\.relation).contains { $0.hasPrefix("users_part_") })
  }
}
