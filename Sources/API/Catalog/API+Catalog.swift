import Domain
import HTTP
import Operations
import Wire

extension API {
  func products(_ call: Call) async throws -> Response {
    let page = try await operations.products(
      search: call.query("search"), call.page, as: call.principal)
    let catalog = try await operations.catalog(as: call.principal)
    // A list holds names only; the plans stand in the catalogue.
    return try .shape(page.answer { ProductAnswer(catalog.products[$0.id] ?? $0, catalog) })
  }

  func product(_ id: Product.ID, _ call: Call) async throws -> Response {
    let catalog = try await operations.catalog(as: call.principal)
    guard let product = catalog.products[id] else { throw APIFailure(.notFound) }
    return try .shape(ProductAnswer(product, catalog))
  }

  func importRules(_ call: Call) async throws -> Response {
    let brought = try await operations.importRules(try await call.bytes(), as: call.principal)
    return try .shape(RuleImportAnswer(rules: brought.rules, unknown: brought.unknown))
  }

  func importCatalog(_ call: Call) async throws -> Response {
    let taken = try await operations.importCatalog(csv: call.request.body, as: call.principal)
    return try .shape(CatalogImportAnswer(products: taken.products, plans: taken.plans))
  }
}
