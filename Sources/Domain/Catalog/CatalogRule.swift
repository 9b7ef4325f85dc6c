/// A product or a service plan, as rules speak of both.
package enum CatalogItem: Hashable, Sendable, Codable {
  case product(Product.ID)
  case plan(ServicePlan.ID)

  /// The sixteen bytes that both kinds share.
  package var id: ID<CatalogItem> {
    switch self {
    case .product(let id): id.of(CatalogItem.self)
    case .plan(let id): id.of(CatalogItem.self)
    }
  }
}

/// What must hold for a product or a service plan that somebody has (PC 4.6).
package struct CatalogRule: Hashable, Sendable {
  package let subject: CatalogItem
  /// At least one of these must be there too (PC 4.6.3). Empty: nothing is needed.
  package var requires: Set<CatalogItem>
  /// None of these may be there (PC 4.6.4).
  package var excludes: Set<CatalogItem>
  /// Where it may not be used (PC 4.6.2).
  package var prohibitedIn: Set<Location>

  package init(
    subject: CatalogItem, requires: Set<CatalogItem> = [], excludes: Set<CatalogItem> = [],
    prohibitedIn: Set<Location> = []
  ) {
    self.subject = subject
    self.requires = requires
    self.excludes = excludes
    self.prohibitedIn = prohibitedIn
  }
}

/// The part of the catalogue that a plan looks at.
package struct Catalog: Sendable {
  package private(set) var products: [Product.ID: Product]
  package private(set) var plans: [ServicePlan.ID: ServicePlan]
  package private(set) var rules: [CatalogItem: CatalogRule]
  /// Codes and names, as they are compared.
  private let byText: [String: Product.ID]

  package init(products: [Product], plans: [ServicePlan], rules: [CatalogRule]) {
    self.products = Dictionary(products.map { ($0.id, $0) }) { first, _ in first }
    self.plans = Dictionary(plans.map { ($0.id, $0) }) { first, _ in first }
    self.rules = Dictionary(rules.map { ($0.subject, $0) }) { first, _ in first }
    var byText: [String: Product.ID] = [:]
    for product in products.sorted(by: { $0.id < $1.id }) {
      byText[TextKey.of(product.name)] = product.id
    }
    // A code is exact; where a product is called like another's code, the code wins.
    for product in products.sorted(by: { $0.id < $1.id }) {
      byText[TextKey.of(product.code)] = product.id
    }
    self.byText = byText
  }

  package static let empty = Catalog(products: [], plans: [], rules: [])
}

extension Catalog {
  /// The product that an id, a code or a name means, without regard to case.
  package func product(named text: String) -> Product? {
    if let id = Product.ID(parsing: text.trimmed) { return products[id] }
    return byText[TextKey.of(text.trimmed)].flatMap { products[$0] }
  }
}
