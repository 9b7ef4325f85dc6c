import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Changing licenses` {
  @Test func `reports every cause of every row`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(
      seats: [(Sample.suite, 9), (Sample.otherSuite, 9), (Sample.phone, 9), (Sample.charts, 0)])
    let suite = [LicenseGrant(product: Sample.suite.id)]
    let user = try await house.users(["chen"], at: customer, location: "CN", licenses: suite)[0]
    let plan = try await house.operations.planLicenses(
      .users([user]),
      LicenseChange(assign: [
        LicenseGrant(product: Sample.otherSuite.id, plans: .except([Sample.teams])),
        LicenseGrant(product: Sample.charts.id), LicenseGrant(product: Sample.market.id),
      ]), in: customer.id, as: house.admin)
    let rows = try await house.operations.planRows(
      plan.id, in: customer.id, verdict: nil, PageRequest(), as: house.admin)
    #expect(
      Set(rows.items[0].causes) == [
        .planNotOfProduct(Sample.teams, Sample.otherSuite.id), .noSeat(Sample.charts.id),
        .prohibitedInLocation(Sample.charts.id, Location(stored: "CN")),
        .mutualExclusion(Sample.suite.id, Sample.otherSuite.id),
        .assignedByPublisher(Sample.market.id, link: "https://publisher.example/assign"),
        .notEntitled(Sample.market.id),
      ])
  }

  @Test func `keeps what another license needs`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 9), (Sample.phone, 9)])
    let user = try await house.users(
      ["ann"], at: customer,
      licenses: [LicenseGrant(product: Sample.suite.id), LicenseGrant(product: Sample.phone.id)])[0]
    let plan = try await house.operations.planLicenses(
      .users([user]), LicenseChange(revoke: [Sample.suite.id]), in: customer.id, as: house.admin)
    let rows = try await house.operations.planRows(
      plan.id, in: customer.id, verdict: .refused, PageRequest(), as: house.admin)
    #expect(
      rows.items.map(\.causes) == [
        [
          .dependency(
            Sample.phone.id, .product(Sample.phone.id), anyOf: [.plan(Sample.teams)])
        ]
      ])
    let off = try await house.operations.planLicenses(
      .users([user]),
      LicenseChange(assign: [
        LicenseGrant(product: Sample.suite.id, plans: .changing(on: [], off: [Sample.teams]))
      ]), in: customer.id, as: house.admin)
    #expect(off.tally.refused == 1, "switching the needed plan off is no way round")
  }

  @Test func `swaps without a gap, refuses who lacks the old one, and finds drift`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 3), (Sample.otherSuite, 2)])
    let suite = [LicenseGrant(product: Sample.suite.id)]
    let users = try await house.users(["a", "b", "c"], at: customer, licenses: suite)
    let bare = try await house.users(["d"], at: customer)
    let swap = LicenseChange(
      assign: [LicenseGrant(product: Sample.otherSuite.id)], revoke: [Sample.suite.id],
      onlyHolders: true)
    let plan = try await house.operations.planLicenses(
      .users(users + bare), swap, in: customer.id, as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 4, willChange: 2, refused: 2))
    // Somebody edits the first user after the plan was made.
    try await house.finish(
      try await house.operations.planUpdate(
        .users([users[0]]), UserChange(displayName: PersonName(stored: "Anna")),
        in: customer.id, as: house.admin))
    let applied = try await house.finish(plan)
    #expect(applied.operation.changed == 1)
    let rows = try await house.operations.operationRows(
      plan.id, in: customer.id, failedOnly: true, PageRequest(), as: house.admin
    ).items
    #expect(rows[0].outcome == RowOutcome(kind: .refused, causes: [.drifted]))
    #expect(rows[1].causes == [.noSeat(Sample.otherSuite.id)])
    #expect(rows[2].causes == [.notHeld(Sample.suite.id), .noSeat(Sample.otherSuite.id)])
    let held = try await house.operations.users(users, in: customer.id, as: house.admin)
    #expect(held.allSatisfy { $0.licenses.count == 1 }, "nobody is without")
    #expect(try await house.operations.verify().isSound)
  }

  @Test func `changes nobody twice and says who has it already`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 3)])
    let users = try await house.users(["a", "b"], at: customer)
    try await assign(house, customer, [users[0]])
    let plan = try await house.operations.planLicenses(
      .users(users + users), LicenseChange(assign: [LicenseGrant(product: Sample.suite.id)]),
      in: customer.id, as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 2, willChange: 1, alreadySo: 1))
    let nobody = try await house.operations.planLicenses(
      .users([users[1]]), LicenseChange(revoke: [Sample.suite.id]), in: customer.id,
      as: house.admin)
    #expect(nobody.tally == Plan.Tally(rows: 1, alreadySo: 1))
  }

  @Test func `changes everyone who matches, in the order of names`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 2)])
    try await house.users(["delta", "alpha", "charlie", "bravo"], at: customer)
    var filter = UserFilter()
    filter.unlicensed = true
    let plan = try await house.operations.planLicenses(
      .matching(filter), LicenseChange(assign: [LicenseGrant(product: Sample.suite.id)]),
      in: customer.id, as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 4, willChange: 2, refused: 2))
    try await house.finish(plan)
    filter.unlicensed = false
    filter.require(Sample.suite.id)
    let page = try await house.operations.users(
      in: customer.id, UserQuery(filter: filter), as: house.admin)
    #expect(page.items.map(\.user.displayName.text) == ["alpha", "bravo"])
  }

  @Test func `raises a quantity and never lowers it below what is consumed`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 2)])
    let users = try await house.users(["a", "b", "c"], at: customer)
    try await assign(house, customer, Array(users.prefix(2)))
    let lower = try await house.operations.planQuantity(
      Sample.suite.id, try Quantity(parsing: 1), in: customer.id, as: house.admin)
    #expect(lower.tally.refused == 1)
    try await house.finish(
      try await house.operations.planQuantity(
        Sample.suite.id, try Quantity(parsing: 3), in: customer.id, as: house.admin))
    try await assign(house, customer, users)
    let seats = try await house.operations.entitlements(in: customer.id, as: house.admin)
    #expect(seats.first?.seats == SeatCount(total: 3, consumed: 3))
    #expect(try await house.operations.verify().isSound)
  }

  private func assign(_ house: House, _ customer: Customer, _ users: [User.ID]) async throws {
    try await house.finish(
      try await house.operations.planLicenses(
        .users(users), LicenseChange(assign: [LicenseGrant(product: Sample.suite.id)]),
        in: customer.id, as: house.admin))
  }
}
