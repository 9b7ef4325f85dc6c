import Domain
import Operations
import TestSupport
import Testing

@Suite struct `A customer's account` {
  @Test func `has a hundred and fifty tags at most, each of fifty characters`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let agent = try await house.member(roles: [.adminAgent])
    for number in 1...Tag.most {
      try await house.operations.addTag(Tag(stored: "t\(number)"), to: customer.id, as: agent)
    }
    let found = await refusal(TagRefusal.self) {
      try await house.operations.addTag(Tag(stored: "one more"), to: customer.id, as: agent)
    }
    #expect(found == .tooMany(limit: 150))
    // One that is there already is no new one, in whatever case.
    try await house.operations.addTag(Tag(stored: "T7"), to: customer.id, as: agent)
    #expect(try await house.operations.account(customer.id, as: agent).tags.count == Tag.most)
    #expect(throws: PersonName.Flaw.tooLong(limit: 50)) {
      try Tag(parsing: String(repeating: "é", count: 51))
    }
    #expect(try Tag(parsing: String(repeating: "é", count: 50)).text.count == 50)
    let seller = try await house.member(
      named: "S", email: "s@partner.example", roles: [.salesAgent])
    #expect(
      await failure {
        try await house.operations.removeTag(Tag(stored: "t1"), from: customer.id, as: seller)
      } == .denied(.notAllowed(.tagCustomers)))
  }

  @Test func `keeps a domain that somebody signs in with, also somebody deleted`() async throws {
    let house = try await House()
    let maker = try await PlanOfKind(house)
    let id = maker.customer.id
    let operations = house.operations
    let (used, spare) = (maker.customer.domains[0], DomainName(stored: "alder-2.example"))
    #expect(
      await refusal(AccountRefusal.self) {
        try await operations.changeDomains(id, .remove(used), as: house.admin)
      } == .lastDomain(used))
    try await operations.changeDomains(id, .add(spare), as: house.admin)
    #expect(
      await refusal(AccountRefusal.self) {
        try await operations.changeDomains(id, .remove(used), as: house.admin)
      } == .domainInUse(used, users: 2))
    try await operations.changeDomains(id, .prefer(spare), as: house.admin)
    let account = try await operations.account(id, as: house.admin)
    #expect(account.customer.domains == [spare, used])
    try await operations.changeDomains(id, .remove(spare), as: house.admin)
    let actions = try await house.history(of: id).prefix(3).map(\.action)
    #expect(actions == [.domainRemoved, .customerUpdated, .domainAdded])
  }

  @Test func `takes no domain of another customer`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let other = try await house.customer("Birch", domain: "birch.example")
    let found = await refusal(AccountRefusal.self) {
      try await house.operations.changeDomains(
        customer.id, .add(other.domains[0]), as: house.admin)
    }
    #expect(found == .domainTaken(other.domains[0]))
    #expect(try await house.history(of: customer.id).count == 1, "and nothing is recorded")
  }

  @Test func `tells the ledger what was changed, and only that`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let change = AccountChange(
      name: Label(stored: "Alder Group"), defaultLocation: customer.defaultLocation,
      reseller: Label(stored: "Maple Trade"))
    for _ in 1...2 {
      try await house.operations.changeAccount(customer.id, change, as: house.admin)
    }
    let history = try await house.history(of: customer.id)
    #expect(history.count == 2, "the second time nothing differs")
    #expect(history[0].before == #"{"name":"Alder Dairy"}"#)
    #expect(history[0].after == #"{"name":"Alder Group","reseller":"Maple Trade"}"#)
    #expect(try await house.operations.verify().isSound)
  }
}
