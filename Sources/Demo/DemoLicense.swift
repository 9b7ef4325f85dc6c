package import Domain

/// A product that a customer holds units of, and how many of its users have it.
package struct DemoLicense: Sendable {
  package let product: Product.ID
  /// Living users who have it; never more than its active and warning units.
  package let assigned: Int
  /// Only users who have this product get it. Nil: users who have no such license yet, so that
  /// nobody gets two of them.
  package let on: Product.ID?
  /// Service plans that are off for all of them.
  package let off: Set<ServicePlan.ID>
  /// One a seller.
  package let entitlements: [Entitlement]

  init(_ entry: CustomersFile.License, _ catalog: DemoCatalog) throws(DemoDataFlaw) {
    let product = try catalog.product(entry.product)
    self.product = product
    assigned = entry.assigned
    on = if let code = entry.on { try catalog.product(code) } else { nil }
    off = Set(try (entry.off ?? []).map { code throws(DemoDataFlaw) in try catalog.plan(code) })
    entitlements = try entry.entitlements.map { units throws(DemoDataFlaw) in
      guard let seller = Seller(kind: units.seller, name: units.partner ?? "") else {
        throw .malformed(units.seller)
      }
      return Entitlement(
        product: product, seller: seller, active: units.active, warning: units.warning ?? 0,
        suspended: units.suspended ?? 0)
    }
  }
}

/// How customers.json is laid out.
struct CustomersFile: Decodable {
  struct Entry: Decodable {
    let name: String
    let domains: [String]
    let location: String
    let industry: String
    let users: Int
    let origins: [String: Int]
    let licenses: [License]
    let deleted: [DemoDeletion]
  }

  struct License: Decodable {
    let product: String
    let assigned: Int
    let on: String?
    let off: [String]?
    let entitlements: [Units]
  }

  struct Units: Decodable {
    let seller: String
    let partner: String?
    let active: Int
    let warning: Int?
    let suspended: Int?
  }

  let customers: [Entry]
}
