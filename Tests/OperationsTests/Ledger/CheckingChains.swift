import Domain
import Operations
import SQL
import Secrets
import TestSupport
import Testing

@Suite struct `Checking a chain` {
  @Test func `goes on where the last check ended`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    _ = try await house.users(["ann", "bo"], at: customer)
    let fresh = try await house.operations.chainState(of: customer.id, as: house.admin)
    #expect(fresh.check == nil && fresh.unchecked == fresh.entries)
    let first = try await house.operations.checkChain(
      of: customer.id, anew: false, as: house.admin)
    #expect(first.unchecked == 0 && first.check?.broken == nil)
    #expect(first.check?.checkedBy == "Ada Admin")
    _ = try await house.users(["chen"], at: customer)
    let later = try await house.operations.chainState(of: customer.id, as: house.admin)
    #expect(later.unchecked > 0 && later.check?.verified == first.check?.verified)
    let second = try await house.operations.checkChain(
      of: customer.id, anew: false, as: house.admin)
    #expect(second.check?.verified == later.entries && second.check?.broken == nil)
  }

  @Test func `names the first entry that was changed, once it looks from the beginning`()
    async throws
  {
    let house = try await House()
    let customer = try await house.customer()
    _ = try await house.users(["ann", "bo"], at: customer)
    _ = try await house.operations.checkChain(of: customer.id, anew: false, as: house.admin)
    try await house.engine.write { transaction in
      _ = try transaction.change(.unguard)
      _ = try transaction.change(.forge, [.id(customer.id.high, customer.id.low)])
    }
    let later = try await house.operations.checkChain(
      of: customer.id, anew: false, as: house.admin)
    #expect(later.check?.broken == nil, "what was checked is not looked at again")
    let anew = try await house.operations.checkChain(of: customer.id, anew: true, as: house.admin)
    #expect(anew.check?.broken == 2)
    #expect(try await house.operations.brokenChains(as: house.admin).map(\.broken) == [2])
    let other = try await house.member(
      email: "far@partner.example", roles: [.adminAgent], reach: .only([]))
    #expect(try await house.operations.brokenChains(as: other) == [])
  }
}

@Suite struct `The activity log` {
  @Test func `is narrowed by who, what, whom and when, one customer at a time`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let users = try await house.users(["ann", "bo"], at: customer)
    let other = try await house.customer("Birch", domain: "birch.example")
    _ = try await house.users(["ann"], at: other)
    house.time.advance(days: 40)
    let bob = try await house.member(
      named: "Bob", email: "bob@partner.example", roles: [.globalAdmin])
    let plan = try await house.operations.planDeletion(
      .users([users[0]]), in: customer.id, as: bob)
    try await house.finish(plan, as: bob)
    func entries(_ filter: LedgerFilter) async throws -> [LedgerEntry] {
      let page = try await house.operations.ledger(
        in: customer.id, filter, PageRequest(), as: house.admin)
      return page.items
    }
    #expect(try await entries(LedgerFilter(actor: "Bob")).map(\.action) == [.userDeleted])
    #expect(try await entries(LedgerFilter(actor: "bo")).isEmpty, "names are whole")
    #expect(try await entries(LedgerFilter(action: .userCreated)).count == 2)
    let ann = try await entries(LedgerFilter(subject: users[0].of(LedgerEntry.self)))
    #expect(ann.map(\.action) == [.userDeleted, .userCreated])
    #expect(try await entries(LedgerFilter(text: "ANN@")).count == 2)
    #expect(try await entries(LedgerFilter(text: "%")).isEmpty, "signs are only signs")
    let lately = LedgerFilter(from: house.time.now.adding(days: -30))
    #expect(try await entries(lately).map(\.actor) == ["Bob"])
    let before = LedgerFilter(action: .userDeleted, until: house.time.now.adding(days: -30))
    #expect(try await entries(before).isEmpty)
    #expect(
      try await house.operations.ledgerActors(in: customer.id, as: house.admin)
        == ["Ada Admin", "Bob"])
  }
}

extension Statement {
  fileprivate static let unguard = Statement(
    "test.unguard",
    Fragment(
      sqlite: "DROP TRIGGER ledger_keeps", postgresql: "DROP TRIGGER ledger_keeps ON ledger",
      because: "a trigger belongs to its table"))
  fileprivate static let forge = Statement(
    "test.forge",
    "UPDATE ledger SET actor = 'Nobody' WHERE customer_id = $1 AND number = 2")
}
