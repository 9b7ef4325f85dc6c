package import Domain
import SQL
import Storage

/// What an import of the catalogue brought.
package struct CatalogImport: Hashable, Sendable {
  package let products: Int
  package let plans: Int
}

extension Operations {
  /// Adds products with their service plans, or brings them up to date. Nothing is taken away:
  /// customers may hold what a newer list no longer names.
  package func importCatalog(
    products: [Product], plans: [ServicePlan], as principal: Principal
  ) async throws(OperationError<CatalogRefusal>) -> CatalogImport {
    let now = clock.now()
    return try await transact(refusing: CatalogRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageCatalog.self, principal)
      guard !products.isEmpty else { throw CatalogRefusal.noRows }
      try transaction.upsert(products: products, plans: plans, permit)
      var ledger = LedgerBatch(customer: LedgerEntry.house, actor: principal.name, at: now)
      var after = Facts()
      after.add("products", products.count)
      after.add("plans", plans.count)
      ledger.add(
        .catalogImported, nil as ID<LedgerEntry>?, named: "", after: after.text())
      try ledger.write(to: transaction)
      return CatalogImport(products: products.count, plans: plans.count)
    }
  }
}
