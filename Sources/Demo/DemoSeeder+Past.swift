import Domain
import Operations

extension DemoSeeder {
  /// What the customer's account tells, and what was used day by day before today.
  func remember(
    _ sample: DemoCustomer, _ customer: Customer, _ admin: Principal
  ) async throws {
    let word = sample.industry.prefix(1).uppercased() + sample.industry.dropFirst()
    try await house.addTag(
      Tag(stored: String(word.prefix(Tag.limit))), to: customer.id, as: admin)
    // Some buy through somebody else.
    if sample.users % 3 == 0 {
      try await house.changeAccount(
        customer.id,
        AccountChange(
          name: customer.name, defaultLocation: customer.defaultLocation,
          reseller: Label(stored: sample.users % 2 == 0 ? "Maple Trade" : "Quay IT Services")),
        as: admin)
    }
    let today = time.today.day
    var records: [SeatRecord] = []
    for license in sample.licenses {
      let total = license.entitlements.reduce(0) { $0 + $1.active + $1.warning }
      guard total > 0 else { continue }
      for ago in 1..<SeatDay.shown {
        let held = Self.held(of: total, atLeast: license.assigned, daysAgo: ago)
        records.append(
          SeatRecord(
            day: today - ago, product: license.product, total: held,
            consumed: min(held, Self.used(of: license.assigned, daysAgo: ago))))
      }
    }
    try await house.recordSeatHistory(records, of: customer.id, as: admin)
  }

  /// Bought in two steps.
  private static func held(of total: Int, atLeast assigned: Int, daysAgo: Int) -> Int {
    let share = daysAgo > 62 ? 78 : (daysAgo > 30 ? 90 : 100)
    return max(total * share / 100, min(total, used(of: assigned, daysAgo: daysAgo)))
  }

  /// More from week to week, with people who come and go in between.
  private static func used(of assigned: Int, daysAgo: Int) -> Int {
    let growth = 100 - daysAgo * 3 / 10
    let sway = [0, 1, 2, 1, 0, -1, -1][daysAgo % 7] * (daysAgo > 3 ? 1 : 0)
    return max(0, assigned * (growth + sway) / 100)
  }
}
