import Domain
import TestSupport
import Testing

/// One test for every cause of PC 4.6 and 4.7.
@Suite struct `What a change of licenses makes of a user` {
  private let seats = FreeSeats([
    Sample.suite.id: 5, Sample.otherSuite.id: 5, Sample.phone.id: 5, Sample.charts.id: 5,
    Sample.market.id: 5,
  ])
  private let home = Location(stored: "NL")

  private func verdict(
    _ change: LicenseChange, held: [Product.ID: Set<ServicePlan.ID>] = [:],
    at location: Location? = Location(stored: "NL"), seats: FreeSeats? = nil
  ) -> LicenseVerdict {
    change.verdict(
      held: held, location: location, catalog: Sample.catalog, seats: seats ?? self.seats)
  }

  private func assigning(_ products: Product...) -> LicenseChange {
    LicenseChange(assign: products.map { LicenseGrant(product: $0.id) })
  }

  @Test func `is the product with all its plans, and no cause, when nothing speaks against it`() {
    let verdict = verdict(assigning(Sample.suite))
    #expect(verdict.after == [Sample.suite.id: []])
    #expect(verdict.gained == [Sample.suite.id])
    #expect(verdict.lost.isEmpty && verdict.adjusted.isEmpty && verdict.causes.isEmpty)
    #expect(!verdict.changesNothing)
  }

  @Test func `names the product without a free seat`() {
    let none = FreeSeats([Sample.suite.id: 0])
    let verdict = verdict(assigning(Sample.suite), seats: none)
    #expect(verdict.causes == [.noSeat(Sample.suite.id)])
    #expect(Cause.noSeat(Sample.suite.id).directoryName == "CountViolation")
  }

  @Test func `takes no second seat from who holds one`() {
    let none = FreeSeats([Sample.suite.id: 0])
    let held: [Product.ID: Set<ServicePlan.ID>] = [Sample.suite.id: [Sample.files]]
    let verdict = verdict(assigning(Sample.suite), held: held, seats: none)
    #expect(verdict.causes.isEmpty)
    #expect(verdict.changesNothing)
    #expect(verdict.after == held, "the own choice of plans stays")
  }

  @Test func `tells a product of which there was never a unit from one that is full`() {
    let verdict = verdict(assigning(Sample.suite), seats: FreeSeats([:]))
    #expect(verdict.causes == [.notEntitled(Sample.suite.id)])
  }

  @Test func `names the product that cannot be used without a location`() {
    let verdict = verdict(assigning(Sample.suite), at: nil)
    #expect(verdict.causes == [.locationMissing(Sample.suite.id)])
    #expect(verdict.causes[0].directoryName == "ProhibitedInUsageLocationViolation")
  }

  @Test func `names the product that is prohibited where the user is`() {
    let china = Location(stored: "CN")
    #expect(
      verdict(assigning(Sample.charts), at: china).causes
        == [.prohibitedInLocation(Sample.charts.id, china)])
    #expect(verdict(assigning(Sample.suite), at: china).causes.isEmpty, "and no other")
    let without = LicenseChange(assign: [
      LicenseGrant(product: Sample.charts.id, plans: .except([Sample.charting]))
    ])
    #expect(verdict(without, at: china).causes.isEmpty, "a plan that is off is used nowhere")
  }

  @Test func `names what is missing and what would serve`() {
    let cause = Cause.dependency(
      Sample.phone.id, .product(Sample.phone.id), anyOf: [.plan(Sample.teams)])
    #expect(verdict(assigning(Sample.phone)).causes == [cause])
    #expect(cause.directoryName == "DependencyViolation")
    #expect(verdict(assigning(Sample.phone, Sample.suite)).causes.isEmpty, "both at once will do")
    #expect(
      verdict(assigning(Sample.phone), held: [Sample.suite.id: [Sample.teams]]).causes == [cause],
      "a plan that is off does not serve")
  }

  @Test func `names two products that exclude each other, once`() {
    let cause = Cause.mutualExclusion(Sample.suite.id, Sample.otherSuite.id)
    #expect(verdict(assigning(Sample.suite, Sample.otherSuite)).causes == [cause])
    #expect(verdict(assigning(Sample.otherSuite), held: [Sample.suite.id: []]).causes == [cause])
    #expect(cause.directoryName == "MutuallyExclusiveViolation")
    #expect(
      verdict(assigning(Sample.otherSuite), held: [Sample.suite.id: [Sample.mail]]).causes.isEmpty,
      "not when the one that clashes is off")
  }

  @Test func `leaves an old conflict that it does not touch alone`() {
    let broken: [Product.ID: Set<ServicePlan.ID>] = [
      Sample.suite.id: [], Sample.otherSuite.id: [],
    ]
    #expect(verdict(assigning(Sample.charts), held: broken).causes.isEmpty)
    #expect(verdict(LicenseChange(revoke: [Sample.otherSuite.id]), held: broken).causes.isEmpty)
  }

  @Test func `names a plan that is not of the product`() {
    let change = LicenseChange(assign: [
      LicenseGrant(product: Sample.suite.id, plans: .except([Sample.phoning]))
    ])
    #expect(verdict(change).causes == [.planNotOfProduct(Sample.phoning, Sample.suite.id)])
    #expect(verdict(change).causes[0].directoryName == "Other")
  }

  @Test func `names what a swap would take and the user does not hold`() {
    let swap = LicenseChange(
      assign: [LicenseGrant(product: Sample.otherSuite.id)], revoke: [Sample.suite.id],
      onlyHolders: true)
    #expect(verdict(swap).causes == [.notHeld(Sample.suite.id)])
    var plain = swap
    plain.onlyHolders = false
    #expect(verdict(plain).causes.isEmpty, "otherwise lacking it is being there already")
  }

  @Test func `names a product that the catalogue does not have`() {
    let unknown = Product.ID(high: 1, low: 1)
    let change = LicenseChange(assign: [LicenseGrant(product: unknown)])
    #expect(verdict(change).causes == [.productUnknown(unknown)])
    #expect(verdict(change).gained.isEmpty)
  }

  @Test func `points to the publisher of a product that is not ours to assign`() {
    #expect(
      verdict(assigning(Sample.market)).causes
        == [.assignedByPublisher(Sample.market.id, link: "https://publisher.example/assign")])
    #expect(
      verdict(LicenseChange(revoke: [Sample.market.id]), held: [Sample.market.id: []])
        .causes.isEmpty, "but who has it can lose it")
  }

  @Test func `has every cause at once, not the first alone`() {
    let china = Location(stored: "CN")
    let change = LicenseChange(
      assign: [
        LicenseGrant(product: Sample.otherSuite.id, plans: .except([Sample.teams])),
        LicenseGrant(product: Sample.charts.id), LicenseGrant(product: Sample.market.id),
        LicenseGrant(product: Sample.phone.id), LicenseGrant(product: Product.ID(high: 1, low: 1)),
      ], revoke: [Sample.suite.id], onlyHolders: true)
    let verdict = change.verdict(
      held: [:], location: china, catalog: Sample.catalog,
      seats: FreeSeats([Sample.charts.id: 0, Sample.otherSuite.id: 1, Sample.phone.id: 1]))
    #expect(
      Set(verdict.causes) == [
        .notHeld(Sample.suite.id), .planNotOfProduct(Sample.teams, Sample.otherSuite.id),
        .assignedByPublisher(Sample.market.id, link: "https://publisher.example/assign"),
        .productUnknown(Product.ID(high: 1, low: 1)), .noSeat(Sample.charts.id),
        .notEntitled(Sample.market.id), .prohibitedInLocation(Sample.charts.id, china),
        .dependency(Sample.phone.id, .product(Sample.phone.id), anyOf: [.plan(Sample.teams)]),
      ])
    #expect(Set(verdict.causes).count == verdict.causes.count, "none of them twice")
  }

  @Test func `goes from the old to the new in a swap`() {
    let swap = LicenseChange(
      assign: [LicenseGrant(product: Sample.otherSuite.id)], revoke: [Sample.suite.id],
      onlyHolders: true)
    let verdict = verdict(swap, held: [Sample.suite.id: []])
    #expect(verdict.causes.isEmpty)
    #expect(verdict.gained == [Sample.otherSuite.id])
    #expect(verdict.lost == [Sample.suite.id])
    #expect(verdict.after == [Sample.otherSuite.id: []])
  }

  @Test func `keeps what is both revoked and assigned`() {
    let change = LicenseChange(
      assign: [LicenseGrant(product: Sample.suite.id)], revoke: [Sample.suite.id])
    #expect(verdict(change, held: [Sample.suite.id: []]).changesNothing)
  }

  @Test func `counts free seats down and up`() {
    var free = FreeSeats([Sample.suite.id: 1, Sample.otherSuite.id: 0])
    let swap = LicenseChange(
      assign: [LicenseGrant(product: Sample.suite.id)], revoke: [Sample.otherSuite.id])
    free.take(verdict(swap, held: [Sample.otherSuite.id: []], seats: free))
    #expect(free[Sample.suite.id] == 0)
    #expect(free[Sample.otherSuite.id] == 1)
    #expect(free[Sample.phone.id] == nil)
  }
}

@Suite struct `A choice of service plans` {
  private let a = Sample.mail
  private let b = Sample.teams
  private let c = Sample.files

  @Test func `that is untouched leaves a holder's plans and gives a new one all`() {
    #expect(PlanChoice.untouched.off(nil) == [])
    #expect(PlanChoice.untouched.off([a]) == [a])
    #expect(PlanChoice.untouched.named.isEmpty)
  }

  @Test func `of all but some is the same for everyone`() {
    #expect(PlanChoice.except([b]).off(nil) == [b])
    #expect(PlanChoice.except([b]).off([a, c]) == [b])
    #expect(PlanChoice.except([]).off([a]) == [], "and can switch all on")
  }

  @Test func `that changes some leaves the others as each user has them`() {
    let choice = PlanChoice.changing(on: [a], off: [b])
    #expect(choice.off([a, c]) == [b, c])
    #expect(choice.off([]) == [b])
    #expect(choice.off(nil) == [b], "a new holder has all but those")
    #expect(choice.named == [a, b])
    #expect(PlanChoice.changing(on: [], off: []).off([a]) == [a])
  }
}

extension PlanChoice {
  /// Of the suite, for somebody who has it with these plans off, or does not have it.
  fileprivate func off(_ before: Set<ServicePlan.ID>?) -> Set<ServicePlan.ID> {
    disabled(of: Sample.suite, held: before.map { [Sample.suite.id: $0] } ?? [:])
  }
}
