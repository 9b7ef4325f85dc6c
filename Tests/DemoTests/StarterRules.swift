import Demo
import Domain
import FoundationEssentials
import Testing

/// The starter rules as a reader of the documentation would read them.
struct StarterRules: Decodable {
  struct Rule: Decodable {
    let product: Product.ID?
    let plan: ServicePlan.ID?
    let requires: [ID<CatalogItem>]?
    let excludes: [ID<CatalogItem>]?
    let prohibitedIn: [String]?
    let publisher: Publisher?

    /// Nil when the rule names both kinds, or none.
    var subject: ID<CatalogItem>? {
      switch (product, plan) {
      case (let product?, nil): product.of(CatalogItem.self)
      case (nil, let plan?): plan.of(CatalogItem.self)
      default: nil
      }
    }
  }

  let rules: [Rule]

  static func read() throws -> [Rule] {
    try JSONDecoder().decode(StarterRules.self, from: Data(DemoData.rules)).rules
  }
}

@Suite struct `The starter rules` {
  @Test func `speak only of what is in the sample catalogue, once each`() throws {
    let catalog = try DemoData.catalog()
    let known = Set(catalog.products.map { $0.id.of(CatalogItem.self) })
      .union(catalog.plans.map { $0.id.of(CatalogItem.self) })
    let rules = try StarterRules.read()
    let subjects = rules.compactMap(\.subject)
    #expect(subjects.count == rules.count)
    #expect(Set(subjects).count == subjects.count)
    for rule in rules {
      if let product = rule.product { #expect(catalog.products.contains { $0.id == product }) }
      if let plan = rule.plan { #expect(catalog.plans.contains { $0.id == plan }) }
      for id in (rule.requires ?? []) + (rule.excludes ?? []) { #expect(known.contains(id)) }
      for code in rule.prohibitedIn ?? [] {
        #expect(throws: Never.self) { try Location(parsing: code) }
      }
    }
  }

  @Test func `exclude each other from both sides, and nothing itself`() throws {
    let rules = try StarterRules.read()
    var pairs = Set<[ID<CatalogItem>]>()
    for rule in rules {
      guard let subject = rule.subject else { continue }
      for other in rule.excludes ?? [] { pairs.insert([subject, other]) }
    }
    for pair in pairs {
      #expect(pair[0] != pair[1])
      #expect(pairs.contains([pair[1], pair[0]]))
    }
  }

  @Test func `show every kind of rule`() throws {
    let rules = try StarterRules.read()
    #expect(rules.contains { $0.product != nil } && rules.contains { $0.plan != nil })
    #expect(rules.contains { $0.requires?.isEmpty == false })
    #expect(rules.contains { $0.excludes?.isEmpty == false })
    #expect(rules.contains { $0.prohibitedIn?.isEmpty == false })
    #expect(rules.contains { $0.publisher != nil })
  }
}
