package import Domain
import SQL
import Storage

/// Knows a country by a name that people write, in any language: `Niederlande`, `Holland`.
package typealias LocationReader = @Sendable (_ text: String) -> Location?

/// What a row of a file is read against.
struct UploadWorld: Sendable {
  let customer: Customer
  let catalog: Catalog
  /// Products of which the customer holds seats, or did.
  let entitled: Set<Product.ID>
  let locations: LocationReader
}

extension Reading {
  func uploadWorld(
    _ catalogs: CatalogCache, _ locations: @escaping LocationReader, as principal: Principal,
    _ permit: Permit<May.UploadUsers>
  ) throws -> UploadWorld {
    guard let customer = try customer(permit) else { throw Denial.notYours }
    let looking = try Policy.permit(May.SeeUsers.self, principal, permit.customer)
    return UploadWorld(
      customer: customer, catalog: try catalogs.current(self),
      entitled: Set(try seats(looking).keys), locations: locations)
  }
}
