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
  case unknownLocation(String)
}

extension Operations {
  /// Bytes that a file of rules may have.
  package static let rulesLimit = 4 << 20

  /// Adds rules, or replaces those of the same product or service plan (docs/catalog.md).
  ///
  /// What a rule says of a product or plan that the catalogue does not have is left out and named,
  /// so that one set of rules serves catalogues of different size.
  package func importRules(
    _ json: [UInt8], as principal: Principal
  ) async throws(OperationError<CatalogRefusal>) -> RulesImport {
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
      var unknown: [String] = []
      for entry in file.rules {
        guard let rule = try entry.rule(in: catalog, &unknown) else { continue }
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
      return RulesImport(rules: rules.count, unknown: unknown)
    }
  }
}

/// What a file of rules brought.
package struct RulesImport: Hashable, Sendable {
  package let rules: Int
  /// Ids that the catalogue does not know, each once.
  package let unknown: [String]
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

    /// - Returns: Nil when the catalogue does not have what the rule is about.
    func rule(
      in catalog: Catalog, _ unknown: inout [String]
    ) throws(CatalogRefusal) -> CatalogRule? {
      guard (product == nil) != (plan == nil), let text = product ?? plan else {
        throw .malformedRules
      }
      let subjects = try catalog.items(text, &unknown)
      guard let subject = subjects.first(where: { $0.isProduct == (product != nil) }) else {
        return nil
      }
      var rule = CatalogRule(subject: subject)
      for text in requires ?? [] {
        rule.requires.formUnion(try catalog.items(text, &unknown))
      }
      for text in excludes ?? [] {
        rule.excludes.formUnion(try catalog.items(text, &unknown))
      }
      for code in prohibitedIn ?? [] {
        guard let location = try? Location(parsing: code) else { throw .unknownLocation(code) }
        rule.prohibitedIn.insert(location)
      }
      // A need that nothing here can meet would hold everybody back for good.
      return requires?.isEmpty == false && rule.requires.isEmpty ? nil : rule
    }
  }
}

extension Catalog {
  /// What has an id: a product, a service plan, or both, since some ids stand for one of each.
  /// Nothing, and noted, when the catalogue does not have it.
  fileprivate func items(
    _ text: String, _ unknown: inout [String]
  ) throws(CatalogRefusal) -> Set<CatalogItem> {
    guard let id = ID<CatalogItem>(parsing: text) else { throw .malformedRules }
    var items: Set<CatalogItem> = []
    if products[id.of(Product.self)] != nil { items.insert(.product(id.of(Product.self))) }
    if plans[id.of(ServicePlan.self)] != nil { items.insert(.plan(id.of(ServicePlan.self))) }
    if items.isEmpty, !unknown.contains(id.text) { unknown.append(id.text) }
    return items
  }
}

extension CatalogItem {
  fileprivate var isProduct: Bool {
    if case .product = self { true } else { false }
  }
}
