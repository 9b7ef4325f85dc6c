import Domain
import Operations
import TestSupport
import Testing

@Suite struct `A cursor that somebody made up` {
  @Test(arguments: Seeds.some(3))
  func `shows a page like any other, and breaks nothing`(seed: UInt64) async throws {
    let house = try await House(seed: seed)
    let maker = try await PlanOfKind(house)
    let customer = maker.customer.id
    let applied = try await house.finish(try await maker.plan(.create, as: house.admin))
    try await house.users((1...12).map { "user\($0)" }, at: maker.customer)
    _ = try await house.customer("Birch", domain: "birch.example")
    let admin = house.admin
    let operations = house.operations
    var chance = Chance(seed: seed)
    var cursors = try await genuine(house, customer)
    cursors += ["", "=", "AAAA", "%00", "é", String(repeating: "A", count: 5000)]
    for _ in 0..<120 {
      let cursor = mutated(chance.one(of: cursors) ?? "", &chance)
      let request = PageRequest(size: 3, cursor: cursor, fromEnd: chance.percent(10))
      let sort = chance.one(of: UserSort.allCases) ?? .name
      let users = try await operations.users(
        in: customer, UserQuery(sort: sort, descending: chance.percent(50), page: request),
        as: admin)
      #expect(users.items.count <= 3 && users.total == 14, "seed \(seed)")
      _ = try await operations.deletedUsers(in: customer, search: nil, request, as: admin)
      _ = try await operations.customers(search: nil, request, as: admin)
      _ = try await operations.products(search: nil, request, as: admin)
      _ = try await operations.operations(in: customer, request, as: admin)
      _ = try await operations.operations(in: nil, request, as: admin)
      let entries = try await operations.ledger(in: customer, action: nil, request, as: admin)
      #expect(entries.items.allSatisfy { $0.customer == customer }, "seed \(seed)")
      _ = try await operations.ledger(in: nil, action: nil, request, as: admin)
      _ = try await operations.planRows(
        applied.operation.id, in: customer, verdict: nil, request, as: admin)
      _ = try await operations.operationRows(
        applied.operation.id, in: customer, failedOnly: true, request, as: admin)
    }
  }

  private func genuine(_ house: House, _ customer: Customer.ID) async throws -> [String] {
    let request = PageRequest(size: 1)
    let users = try await house.operations.users(
      in: customer, UserQuery(page: request), as: house.admin)
    let created = try await house.operations.users(
      in: customer, UserQuery(sort: .created, page: request), as: house.admin)
    let entries = try await house.operations.ledger(
      in: customer, action: nil, request, as: house.admin)
    return [users.next, created.next, entries.next].compactMap { $0 }
  }

  private func mutated(_ cursor: String, _ chance: inout Chance) -> String {
    var letters = Array(cursor)
    for _ in 0...chance.number(in: 0...3) where !letters.isEmpty {
      let place = chance.number(in: 0...(letters.count - 1))
      switch chance.number(in: 1...3) {
      case 1: letters[place] = chance.one(of: Array("AZaz09-_w/+=\u{0}ß")) ?? "A"
      case 2: letters.remove(at: place)
      default: letters.insert("Q", at: place)
      }
    }
    return String(letters)
  }
}
