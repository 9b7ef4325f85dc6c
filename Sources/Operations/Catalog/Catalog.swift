package import Domain
import SQL
import Storage

extension Operations {
  /// Products by name; any staff member may look.
  package func products(
    search: String?, _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<Product> {
    let paging = Paging(request, numeric: false, descending: false)
    let pattern = search.flatMap { $0.trimmed.isEmpty ? nil : likePattern($0.trimmed) }
    return try await look(refusing: Missing.self) { snapshot in
      _ = try Policy.permit(May.SeeCustomers.self, principal)
      let read = try snapshot.products(matching: pattern, from: paging.place)
      let total = try snapshot.productCount(matching: pattern)
      return paging.page(read, total: total) { (.text(TextKey.of($0.name)), $0.id.of(Place.self)) }
    }
  }

  /// The whole catalogue, for names and rules; kept in memory between imports.
  package func catalog(as principal: Principal) async throws(OperationError<Missing>) -> Catalog {
    let catalogs = catalogs
    return try await look(refusing: Missing.self) { snapshot in
      _ = try Policy.permit(May.SeeCustomers.self, principal)
      return try catalogs.current(snapshot)
    }
  }

  /// The product that an id or a code means, in any case.
  package func product(
    named text: String, as principal: Principal
  ) async throws(OperationError<Missing>) -> Product {
    let catalog = try await catalog(as: principal)
    guard let product = catalog.product(named: text) else { throw .refused(.notThere) }
    return product
  }
}
