import Demo
import Domain
import Testing

@Suite struct `The sample world` {
  @Test func `has twelve customers and five thousand users`() throws {
    let customers = try DemoData.customers(buying: DemoData.catalog())
    #expect(customers.count == 12)
    #expect(customers.map(\.users).reduce(0, +) == 5000)
    #expect(customers.map(\.users).min() == 12)
    #expect(customers.map(\.users).max() == 2400)
    let domains = customers.flatMap(\.domains)
    #expect(Set(domains).count == domains.count)
    #expect(domains.allSatisfy { $0.text.hasSuffix(".example") })
  }

  @Test func `gives out no seat that was not bought, and no person twice`() throws {
    for customer in try DemoData.customers(buying: DemoData.catalog()) {
      let assigned = Dictionary(
        uniqueKeysWithValues: customer.licenses.map { ($0.product, $0.assigned) })
      var taken = 0
      for license in customer.licenses {
        #expect(license.assigned <= license.entitlements.map(\.total).reduce(0, +))
        if let base = license.on {
          #expect(license.assigned <= assigned[base] ?? 0)
        } else {
          taken += license.assigned
        }
      }
      #expect(taken <= customer.users)
    }
  }

  @Test func `shows full, nearly full, lapsed, suspended and foreign units`() throws {
    let licenses = try DemoData.customers(buying: DemoData.catalog()).flatMap(\.licenses)
    let free = licenses.filter { $0.assigned > 0 }.map { license in
      (license.entitlements.map(\.total).reduce(0, +), license.assigned)
    }
    #expect(free.contains { $0.0 == $0.1 })
    #expect(free.contains { $0.0 > $0.1 && $0.0 - $0.1 <= $0.0 / 20 })
    #expect(free.contains { $0.0 >= $0.1 * 5 / 4 })
    let entitlements = licenses.flatMap(\.entitlements)
    #expect(entitlements.contains { $0.warning > 0 })
    #expect(entitlements.contains { $0.suspended > 0 })
    #expect(entitlements.contains { $0.seller == .direct })
    #expect(entitlements.contains { $0.seller.kind == "partner" && !$0.seller.name.isEmpty })
  }

  @Test func `breaks none of the starter rules`() throws {
    let shipped = try DemoData.catalog()
    let catalog = try Catalog(
      products: shipped.products, plans: shipped.plans, rules: rules(over: shipped))
    for customer in try DemoData.customers(buying: shipped) {
      for base in customer.licenses where base.on == nil && base.assigned > 0 {
        // The worst case: somebody who has the base and everything that comes on top of it.
        let all = [base] + customer.licenses.filter { $0.on == base.product }
        let wanted = LicenseChange(
          assign: all.map { LicenseGrant(product: $0.product, plans: .except($0.off)) })
        let verdict = wanted.verdict(
          held: [:], location: customer.location, catalog: catalog,
          seats: FreeSeats(Dictionary(uniqueKeysWithValues: all.map { ($0.product, 1) })))
        #expect(verdict.causes.isEmpty, "\(customer.name.text)")
      }
    }
  }

  @Test func `lets every deleted user still come back`() throws {
    for customer in try DemoData.customers(buying: DemoData.catalog()) {
      #expect(!customer.deleted.isEmpty)
      #expect(customer.deleted.allSatisfy { $0.count > 0 && (0..<30).contains($0.daysAgo) })
    }
  }

  @Test func `names its people from everywhere it says`() throws {
    let origins = try DemoData.origins()
    #expect(origins.count >= 25)
    let known = Set(origins.map(\.location))
    #expect(known.count == origins.count)
    for customer in try DemoData.customers(buying: DemoData.catalog()) {
      #expect(customer.origins.allSatisfy { known.contains($0.location) && $0.weight > 0 })
    }
  }

  @Test func `has names that every field can hold, and no name twice`() throws {
    for origin in try DemoData.origins() {
      #expect(["en", "nl", "de", "sv"].contains(origin.language))
      for names in [origin.given, origin.family] {
        #expect(names.count >= 24)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { !$0.isEmpty && $0.trimmed == $0 })
      }
      let given = try #require(origin.given.max { $0.count < $1.count })
      let family = try #require(origin.family.max { $0.count < $1.count })
      #expect(throws: Never.self) { try PersonName(parsing: "\(given) \(family)") }
    }
  }

  private func rules(over catalog: DemoCatalog) throws -> [CatalogRule] {
    let products = Set(catalog.products.map { $0.id.of(CatalogItem.self) })
    func items(_ ids: [ID<CatalogItem>]?) -> Set<CatalogItem> {
      Set(
        (ids ?? []).map { id in
          products.contains(id)
            ? .product(id.of(Product.self)) : .plan(id.of(ServicePlan.self))
        })
    }
    return try StarterRules.read().map { rule in
      let named = try #require(rule.subject)
      let subject = try #require(items([named]).first)
      let places = try (rule.prohibitedIn ?? []).map { try Location(parsing: $0) }
      return CatalogRule(
        subject: subject, requires: items(rule.requires), excludes: items(rule.excludes),
        prohibitedIn: Set(places))
    }
  }
}
