package import Domain

/// The products of the sample world.
package struct DemoCatalog: Sendable {
  /// By name.
  package let products: [Product]
  /// By name.
  package let plans: [ServicePlan]
  private let productsByCode: [String: Product.ID]
  private let plansByCode: [String: ServicePlan.ID]

  init(_ file: CatalogFile) throws(DemoDataFlaw) {
    var plansByCode: [String: ServicePlan.ID] = [:]
    var plans: [ServicePlan] = []
    for entry in file.plans {
      guard plansByCode.updateValue(entry.id, forKey: entry.code) == nil else {
        throw .malformed(entry.code)
      }
      plans.append(ServicePlan(id: entry.id, code: entry.code, name: entry.name))
    }
    var products: [Product] = []
    for entry in file.products {
      var inside: [ServicePlan.ID] = []
      for code in entry.plans {
        guard let plan = plansByCode[code] else { throw .unknownCode(code) }
        inside.append(plan)
      }
      products.append(Product(id: entry.id, code: entry.code, name: entry.name, plans: inside))
    }
    self.products = products
    self.plans = plans
    self.plansByCode = plansByCode
    productsByCode = Dictionary(products.map { ($0.code, $0.id) }) { first, _ in first }
  }

  func product(_ code: String) throws(DemoDataFlaw) -> Product.ID {
    guard let id = productsByCode[code] else { throw .unknownCode(code) }
    return id
  }

  func plan(_ code: String) throws(DemoDataFlaw) -> ServicePlan.ID {
    guard let id = plansByCode[code] else { throw .unknownCode(code) }
    return id
  }
}

/// How catalog.json is laid out. Products name their plans by code, for people who read it.
struct CatalogFile: Decodable {
  struct ProductEntry: Decodable {
    let id: Product.ID
    let code: String
    let name: String
    let plans: [String]
  }

  struct PlanEntry: Decodable {
    let id: ServicePlan.ID
    let code: String
    let name: String
  }

  let products: [ProductEntry]
  let plans: [PlanEntry]
}
