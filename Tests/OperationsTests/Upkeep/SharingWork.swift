import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Several processes` {
  @Test func `claim what nobody else works on`() async throws {
    let house = try await House()
    let id = try await house.longOperation(at: "Alder Dairy", "alder.example")
    let (one, two) = (house.operations.newWorker(), house.operations.newWorker())
    #expect(try await house.claimed(one) == [id])
    #expect(try await house.claimed(two) == [], "somebody has it")
    #expect(try await house.claimed(one) == [id], "and renews the claim")
    house.time.advance(seconds: Operations.claimSeconds - 1)
    #expect(try await house.claimed(two) == [])
    house.time.advance(seconds: 1)
    #expect(try await house.claimed(two) == [id], "the other is missed no longer than its lease")
    #expect(try await house.claimed(one) == [])
  }

  @Test func `let each other have their turn`() async throws {
    let house = try await House()
    let first = try await house.longOperation(at: "Alder Dairy", "alder.example")
    let (one, two) = (house.operations.newWorker(), house.operations.newWorker())
    let claimed = try await house.operations.claim(for: one)
    #expect(claimed.map(\.id) == [first])
    try await house.operations.release(claimed, by: two)
    #expect(try await house.claimed(two) == [], "nobody lets go what is another's")
    try await house.operations.release(claimed, by: one)
    #expect(try await house.claimed(two) == [first])
  }

  @Test func `do not meet in one customer`() async throws {
    let house = try await House()
    let first = try await house.longOperation(at: "Alder Dairy", "alder.example")
    let (one, two) = (house.operations.newWorker(), house.operations.newWorker())
    #expect(try await house.claimed(one) == [first])
    let second = try await house.longOperation(at: "Alder Dairy", "alder.example", of: "b")
    let elsewhere = try await house.longOperation(at: "Birch Bank", "birch.example")
    #expect(try await house.claimed(two) == [elsewhere], "the rows of one chain queue anyway")
    #expect(Set(try await house.claimed(one)) == [first, second])
  }

  @Test func `take a few at a time, those that waited longest first`() async throws {
    let house = try await House()
    var ids: [Operation.ID] = []
    for name in ["a", "b", "c", "d", "e"] {
      ids.append(try await house.longOperation(at: "Customer \(name)", "\(name).example"))
      house.time.advance(seconds: 1)
    }
    let (one, two) = (house.operations.newWorker(), house.operations.newWorker())
    let claimed = try await house.operations.claim(for: one)
    #expect(claimed.map(\.id) == Array(ids.prefix(4)))
    try await house.operations.release(claimed, by: one)
    house.time.advance(seconds: 1)
    #expect(try await house.claimed(two).contains(ids[4]), "nobody waits for ever")
  }

  @Test func `leave what is due every minute to one of them`() async throws {
    let house = try await House()
    let (one, two) = (house.operations.newWorker(), house.operations.newWorker())
    #expect(try await house.operations.takeUpkeep(for: one))
    #expect(try await !house.operations.takeUpkeep(for: two))
    house.time.advance(seconds: 60)
    #expect(try await house.operations.takeUpkeep(for: one))
    house.time.advance(seconds: 89)
    #expect(try await !house.operations.takeUpkeep(for: two))
    house.time.advance(seconds: 1)
    #expect(try await house.operations.takeUpkeep(for: two), "one that died is replaced")
    #expect(try await !house.operations.takeUpkeep(for: one))
  }
}

extension House {
  fileprivate func claimed(_ worker: Worker.ID) async throws -> [Operation.ID] {
    try await operations.claim(for: worker).map(\.id)
  }

  /// Applied, and too long to be carried out at once.
  fileprivate func longOperation(
    at name: String, _ domain: String, of prefix: String = "a"
  ) async throws -> Operation.ID {
    let known = try await operations.customers(search: name, PageRequest(size: 1), as: admin)
    let customer: Customer.ID =
      if let found = known.items.first { found.customer.id } else {
        try await self.customer(name, domain: domain).id
      }
    let drafts = (0...Operations.inlineRows).map {
      DraftInput(displayName: "User \($0)", email: "\(prefix)\($0)@\(domain)")
    }
    let plan = try await operations.planCreation(
      of: drafts, licenses: [], in: customer, as: admin)
    return try await operations.apply(plan.id, goAhead: true, in: customer, as: admin)
      .operation.id
  }
}
