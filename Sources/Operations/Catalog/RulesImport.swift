package import Domain
import FoundationEssentials
import SQL
import Storage

/// Why a file of the catalogue was not taken.
package enum CatalogRefusal: Error, Hashable, Sendable {
  case tooLarge(limit: Int)
  case undecodable(line: Int)
  case missingColumns([String])
  case noRows
  /// A cell that is no id, with its line.
  case malformedID(line: Int, value: String)
  /// The JSON does not have the shape that docs/catalog.md describes.
  case malformedRules
  case unknownItem(String)
  case unknownLocation(String)
}

extension Operations {
  /// Bytes that a file of rules may have.
  package static let rulesLimit = 4 << 20

  /// Adds rules, or replaces those of the same product or service plan (docs/catalog.md).
  ///
  /// - Returns: How many rules the file holds.
  package func importRules(
    _ json: [UInt8], as principal: Principal
  ) async throws(OperationError<CatalogRefusal>) -> Int {
    guard json.count <= Self.rulesLimit else {
      throw .refused(.tooLarge(limit: Self.rulesLimit))
    }
    guard let file = try? JSONDecoder().decode(RulesFile.self, from: Data(json)) else {
      throw .refused(.malformedRules)
    }
    let now = clock.now()
    return try await transact(refusing: CatalogRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageCatalog.self, principal)
      let catalog = try transaction.catalog()
      var rules: [CatalogRule] = []
      var publishers: [Product.ID: Publisher] = [:]
      for entry in file.rules {
        let rule = try entry.rule(in: catalog)
        rules.append(rule)
        if let publisher = entry.publisher, case .product(let product) = rule.subject {
          publishers[product] = publisher
        }
      }
      try transaction.upsert(rules: rules, publishers: publishers, permit)
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      var after = Facts()
      after.add("rules", rules.count)
      ledger.add(
        .rulesImported, nil as ID<LedgerEntry>?, named: "", after: after.text())
      try ledger.write(to: transaction)
      return rules.count
    }
  }
}

/// The file as it is written.
private struct RulesFile: Decodable {
  let rules: [Entry]

  struct Entry: Decodable {
    let product: String?
    let plan: String?
    let requires: [String]?
    let excludes: [String]?
    let prohibitedIn: [String]?
    let publisher: Publisher?

    func rule(in catalog: Catalog) throws(CatalogRefusal) -> CatalogRule {
      let subject: CatalogItem
      switch (product, plan) {
      case (let product?, nil): subject = try catalog.item(product)
      case (nil, let plan?): subject = try catalog.item(plan)
      default: throw .malformedRules
      }
      var rule = CatalogRule(subject: subject)
      for text in requires ?? [] { rule.requires.insert(try catalog.item(text)) }
      for text in excludes ?? [] { rule.excludes.insert(try catalog.item(text)) }
      for code in prohibitedIn ?? [] {
        guard let location = try? Location(parsing: code) else { throw .unknownLocation(code) }
        rule.prohibitedIn.insert(location)
      }
      return rule
    }
  }
}

extension Catalog {
  /// The product or service plan that has an id.
  fileprivate func item(_ text: String) throws(CatalogRefusal) -> CatalogItem {
    guard let id = ID<CatalogItem>(parsing: text) else { throw .unknownItem(text) }
    if products[id.of(Product.self)] != nil { return .product(id.of(Product.self)) }
    if plans[id.of(ServicePlan.self)] != nil { return .plan(id.of(ServicePlan.self)) }
    throw .unknownItem(text)
  }
}
