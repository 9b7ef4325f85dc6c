import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Swapping one product for another` {
  private static let suite = Sample.suite.id
  private static let other = Sample.otherSuite.id

  private func house(_ seats: Int) async throws -> (House, Customer) {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(
      seats: [(Sample.suite, 5), (Sample.otherSuite, seats), (Sample.phone, 5)])
    return (house, customer)
  }

  @Test func `touches only those who have the old one, and leaves nobody without`() async throws {
    let (house, customer) = try await house(5)
    let holders = try await house.users(
      ["ann", "bo"], at: customer, licenses: [LicenseGrant(product: Self.suite)])
    let bare = try await house.users(["chen"], at: customer)
    let plan = try await house.operations.planLicenses(
      .users(holders + bare), .swap(Self.suite, for: Self.other, carryingPlans: false),
      in: customer.id, as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 3, willChange: 2, alreadySo: 1))
    #expect(plan.seats.map(\.gaining) == [nil, 2])
    #expect(plan.seats.map(\.losing) == [2, nil])
    try await house.finish(plan)
    let everyone = try await house.everyone(at: customer.id)
    #expect(everyone.map { $0.licenses.map(\.product) } == [[Self.other], [Self.other], []])
    #expect(try await house.operations.verify().isSound)
  }

  @Test func `refuses whom no seat is left for, and they keep the old one`() async throws {
    let (house, customer) = try await house(1)
    let users = try await house.users(
      ["ann", "bo"], at: customer, licenses: [LicenseGrant(product: Self.suite)])
    let plan = try await house.operations.planLicenses(
      .users(users), .swap(Self.suite, for: Self.other, carryingPlans: true), in: customer.id,
      as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 2, willChange: 1, refused: 1))
    try await house.finish(plan)
    let everyone = try await house.everyone(at: customer.id)
    #expect(everyone.map { $0.licenses.map(\.product) } == [[Self.other], [Self.suite]])
  }

  @Test func `refuses who would lose what another product needs`() async throws {
    let (house, customer) = try await house(5)
    let users = try await house.users(
      ["ann"], at: customer,
      licenses: [LicenseGrant(product: Self.suite), LicenseGrant(product: Sample.phone.id)])
    let plan = try await house.operations.planLicenses(
      .users(users), .swap(Self.suite, for: Self.other, carryingPlans: true), in: customer.id,
      as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 1, refused: 1))
  }

  @Test func `carries off what both products have, and nothing else`() {
    let shared = ServicePlan.ID(high: 9, low: 2)
    let gone = ServicePlan.ID(high: 9, low: 3)
    let fresh = ServicePlan.ID(high: 9, low: 7)
    let product = Product(
      id: Self.other, code: "B", name: "B", plans: [shared, fresh])
    let choice = PlanChoice.carried(from: Self.suite)
    #expect(choice.disabled(of: product, held: [Self.suite: [shared, gone]]) == [shared])
    let both: [Product.ID: Set<ServicePlan.ID>] = [Self.suite: [shared], Self.other: [fresh]]
    #expect(choice.disabled(of: product, held: both) == [fresh], "who has it keeps their choice")
  }

  @Test func `switches plans of holders only, where that is asked for`() async throws {
    let (house, customer) = try await house(0)
    let holders = try await house.users(
      ["ann"], at: customer, licenses: [LicenseGrant(product: Self.suite)])
    let bare = try await house.users(["bo"], at: customer)
    let plan = try await house.operations.planLicenses(
      .users(holders + bare),
      LicenseChange(assign: [
        LicenseGrant(
          product: Self.suite, plans: .changing(on: [], off: [Sample.teams]),
          onlyForHolders: true)
      ]), in: customer.id, as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 2, willChange: 1, alreadySo: 1))
    try await house.finish(plan)
    let everyone = try await house.everyone(at: customer.id)
    #expect(everyone[0].licenses[0].disabledPlans == [Sample.teams])
    #expect(everyone[1].licenses.isEmpty)
  }
}
