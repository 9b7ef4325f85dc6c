import FoundationEssentials

/// What the sample world is made of, as it ships in the program.
///
/// The files beside this one are data only; who gets which name and license is decided where the
/// sample world is made.
package enum DemoData {
  /// The starter set of rules, as `tenantry catalog rules` reads it (docs/catalog.md).
  package static var rules: [UInt8] { PackageResources.rules_json }

  /// About thirty real products with their service plans; one more is made up and says so.
  package static func catalog() throws(DemoDataFlaw) -> DemoCatalog {
    let file = try decode(CatalogFile.self, PackageResources.catalog_json, "catalog.json")
    return try DemoCatalog(file)
  }

  /// Given and family names, by where they come from, in alphabetical order of the location.
  package static func origins() throws(DemoDataFlaw) -> [DemoOrigin] {
    try decode(NamesFile.self, PackageResources.names_json, "names.json").origins
  }

  /// Twelve customers with 5,000 living users between them.
  package static func customers(
    buying catalog: DemoCatalog
  ) throws(DemoDataFlaw) -> [DemoCustomer] {
    let file = try decode(CustomersFile.self, PackageResources.customers_json, "customers.json")
    var customers: [DemoCustomer] = []
    for entry in file.customers { customers.append(try DemoCustomer(entry, catalog)) }
    return customers
  }

  private static func decode<Shape: Decodable>(
    _: Shape.Type, _ bytes: [UInt8], _ name: String
  ) throws(DemoDataFlaw) -> Shape {
    do {
      return try JSONDecoder().decode(Shape.self, from: Data(bytes))
    } catch {
      throw .unreadable(file: name)
    }
  }
}

/// Why the data that ships with the program is wrong: a fault of whoever edited it last.
package enum DemoDataFlaw: Error, Hashable, Sendable {
  case unreadable(file: String)
  case unknownCode(String)
  case malformed(String)
}
