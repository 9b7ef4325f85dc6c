import Operations

/// `tenantry catalog import FILE --data DIR`: the catalogue of a house that is not running.
enum CatalogFiles {
  static func run(_ options: ServerOptions) async throws -> Int32 { 2 }
}
