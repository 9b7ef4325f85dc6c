import Domain
import Operations
import TestSupport

/// Changing three products for 10,000 users: plan and operation together.
enum LicenseFigure {
  @Sendable static func measure() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(
      seats: [(Sample.suite, 10_000), (Sample.phone, 10_000), (Sample.charts, 10_000)])
    let drafts = (0..<10_000).map { number in
      DraftInput(
        displayName: "\(People.name(number).0) \(People.name(number).1)",
        email: "user.\(number)@alder.example", location: "NL")
    }
    try await house.finish(
      try await house.operations.planCreation(
        of: drafts, licenses: [], in: customer.id, as: house.admin))
    let change = LicenseChange(assign: [
      LicenseGrant(product: Sample.suite.id), LicenseGrant(product: Sample.phone.id),
      LicenseGrant(product: Sample.charts.id),
    ])
    let seconds = try await Figures.seconds {
      let plan = try await house.operations.planLicenses(
        .matching(UserFilter()), change, in: customer.id, as: house.admin)
      try await house.finish(plan)
    }
    Figures.say(
      "licenses: 3 products for 10,000 users in \(seconds.short) s, plan and all (under 5 s)")
  }
}
