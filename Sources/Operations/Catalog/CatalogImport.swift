import CSV
package import Domain

extension Operations {
  /// Bytes that a published list may have.
  package static let catalogLimit = 64 << 20

  /// Reads the vendor's published list of products and service plans: a CSV with the columns
  /// `Product_Display_Name`, `String_Id`, `GUID`, `Service_Plan_Name`, `Service_Plan_Id` and
  /// `Service_Plans_Included_Friendly_Names`, one line a product and plan (docs/catalog.md).
  package func importCatalog<Chunks: AsyncSequence>(
    csv chunks: Chunks, as principal: Principal
  ) async throws(OperationError<CatalogRefusal>) -> CatalogImport
  where Chunks.Element == [UInt8] {
    // Whoever may not is told so before their file is read.
    if case .failure(let denial) = Result(catching: { () throws(Denial) in
      try Policy.permit(May.ManageCatalog.self, principal)
    }) {
      throw .denied(denial)
    }
    var list = PublishedList()
    do {
      var size = 0
      for try await chunk in chunks {
        size += chunk.count
        guard size <= Self.catalogLimit else {
          throw CatalogRefusal.tooLarge(limit: Self.catalogLimit)
        }
        try list.feed(chunk)
      }
      try list.finish()
    } catch {
      throw Self.sorted(error, CatalogRefusal.self)
    }
    return try await importCatalog(
      products: list.products, plans: list.plans, as: principal)
  }
}

/// The vendor's list, gathered line by line.
private struct PublishedList {
  private static let names = [
    "Product_Display_Name", "String_Id", "GUID", "Service_Plan_Name", "Service_Plan_Id",
    "Service_Plans_Included_Friendly_Names",
  ]

  private var reading = FileReading()
  /// Where each of `names` stands.
  private var places: [Int] = []
  private var productsByID: [Product.ID: Product] = [:]
  private var plansByID: [ServicePlan.ID: ServicePlan] = [:]

  var products: [Product] { productsByID.values.sorted { $0.id < $1.id } }
  var plans: [ServicePlan] { plansByID.values.sorted { $0.id < $1.id } }

  mutating func feed(_ bytes: [UInt8]) throws(CatalogRefusal) {
    var records: [FileReading.Record] = []
    let result = Result { () throws(TextDecoder.Undecodable) in
      try reading.feed(bytes) { records.append($0) }
    }
    try take(records, result)
  }

  mutating func finish() throws(CatalogRefusal) {
    var records: [FileReading.Record] = []
    let result = Result { () throws(TextDecoder.Undecodable) in
      try reading.finish { records.append($0) }
    }
    try take(records, result)
    guard !productsByID.isEmpty else { throw .noRows }
  }

  private mutating func take(
    _ records: [FileReading.Record], _ result: Result<Void, TextDecoder.Undecodable>
  ) throws(CatalogRefusal) {
    for record in records { try take(record) }
    if case .failure = result { throw .undecodable(line: reading.line) }
  }

  private mutating func take(_ record: FileReading.Record) throws(CatalogRefusal) {
    guard !places.isEmpty else {
      places = try Self.places(in: record.cells)
      return
    }
    let cells = places.map { $0 < record.cells.count ? record.cells[$0].trimmed : "" }
    guard let product = Product.ID(parsing: cells[2]) else {
      throw .malformedID(line: record.line, value: String(cells[2].prefix(80)))
    }
    guard let plan = ServicePlan.ID(parsing: cells[4]) else {
      throw .malformedID(line: record.line, value: String(cells[4].prefix(80)))
    }
    plansByID[plan] = ServicePlan(
      id: plan, code: cells[3], name: cells[5].isEmpty ? cells[3] : cells[5])
    var entry =
      productsByID[product]
      ?? Product(id: product, code: cells[1], name: cells[0], plans: [])
    if !entry.plans.contains(plan) { entry.plans.append(plan) }
    productsByID[product] = entry
  }

  private static func places(in headers: [String]) throws(CatalogRefusal) -> [Int] {
    let keys = headers.map { TextKey.of($0.trimmed) }
    var places: [Int] = []
    var missing: [String] = []
    for name in names {
      if let place = keys.firstIndex(of: TextKey.of(name)) {
        places.append(place)
      } else {
        missing.append(name)
      }
    }
    guard missing.isEmpty else { throw .missingColumns(missing) }
    return places
  }
}
