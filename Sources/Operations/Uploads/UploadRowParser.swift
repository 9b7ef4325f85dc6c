import CSV
import Domain

/// Makes rows of a file into users to be, and keeps everything that is wrong with them.
struct UploadRowParser: Sendable {
  let columns: UploadColumns
  let world: UploadWorld

  private var customer: Customer { world.customer }
  private var catalog: Catalog { world.catalog }
  private var entitled: Set<Product.ID> { world.entitled }

  private static let roleWords = Role.allCases.map(\.word)

  /// The row that a line of the file makes; a line that is broken as a whole makes one too.
  func row(of record: FileReading.Record, number: Int) -> UploadRow {
    guard let flaw = record.flaw else {
      return parse(record.cells, number: number, line: record.line)
    }
    var row = UploadRow(number: number, line: record.line)
    row.cells = record.cells
    row.flaws = [
      CellFlaw(
        column: nil, value: record.cells.joined(separator: " "),
        reason: .brokenLine(CellFlaw.LineFlaw(flaw)))
    ]
    return row
  }

  func parse(_ cells: [String], number: Int, line: Int) -> UploadRow {
    var reading = RowReading(row: UploadRow(number: number, line: line))
    for (index, column) in columns.columns.enumerated() {
      guard let column else { continue }
      let text = index < cells.count ? FormulaGuard.undo(cells[index]).trimmed : ""
      read(text, as: column, &reading)
    }
    let extra = cells.dropFirst(columns.columns.count).contains { !$0.trimmed.isEmpty }
    if extra {
      reading.flaw(
        nil, cells.dropFirst(columns.columns.count).joined(separator: " "),
        .brokenLine(.tooManyFields))
    }
    if !reading.row.flaws.isEmpty { reading.row.cells = cells }
    return reading.row
  }

  private func read(_ text: String, as column: Upload.Column, _ reading: inout RowReading) {
    switch column {
    case .displayName: reading.row.displayName = reading.name(text, column, required: true)
    case .firstName: reading.row.firstName = reading.name(text, column, required: false)
    case .lastName: reading.row.lastName = reading.name(text, column, required: false)
    case .email: readEmail(text, &reading)
    case .location: readLocation(text, &reading)
    case .roles: readRoles(text, &reading)
    case .products: readProducts(text, &reading)
    case .customer: readCustomer(text, &reading)
    // What an earlier run wrote there is of no interest (PC 2.2).
    case .status: break
    }
  }

  private func readEmail(_ text: String, _ reading: inout RowReading) {
    do throws(SignInName.Flaw) {
      let name = try SignInName(parsing: text)
      reading.row.signInName = name
      if !customer.owns(name.domain) {
        reading.flaw(.email, text, .foreignDomain(owned: customer.domains.map(\.text)))
      }
    } catch {
      reading.flaw(.email, text, CellFlaw.Reason(error))
    }
  }

  private func readLocation(_ text: String, _ reading: inout RowReading) {
    guard !text.isEmpty else { return }
    if let location = (try? Location(parsing: text)) ?? world.locations(text) {
      reading.row.location = location
    } else {
      reading.flaw(.location, text, .unknownLocation)
    }
  }

  private func readRoles(_ text: String, _ reading: inout RowReading) {
    for word in Self.parts(text, separators: ";|,") {
      if let role = Role(parsing: word) {
        reading.row.roles.insert(RoleSet([role]))
      } else {
        reading.flaw(.roles, word, .unknownRole(known: Self.roleWords))
      }
    }
  }

  private func readProducts(_ text: String, _ reading: inout RowReading) {
    for word in Self.products(text, catalog) {
      guard let product = catalog.product(named: word) else {
        reading.flaw(.products, word, .unknownProduct)
        continue
      }
      if !entitled.contains(product.id) { reading.flaw(.products, word, .notEntitled) }
      if !reading.row.licenses.contains(where: { $0.product == product.id }) {
        reading.row.licenses.append(LicenseGrant(product: product.id))
      }
    }
  }

  private func readCustomer(_ text: String, _ reading: inout RowReading) {
    let key = TextKey.of(text)
    let isThis =
      text.isEmpty || key == TextKey.of(customer.name.text) || key == customer.id.text
      || customer.domains.contains { $0.text == key }
    if !isThis { reading.flaw(.customer, text, .otherCustomer) }
  }

  /// The products that a cell names. A product's name may hold a comma, so that sign separates only
  /// where it has to.
  static func products(_ text: String, _ catalog: Catalog) -> [String] {
    catalog.product(named: text) != nil
      ? [text] : parts(text, separators: text.contains { ";|".contains($0) } ? ";|" : ",")
  }

  static func parts(_ text: String, separators: String) -> [String] {
    text.split { separators.contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

/// A row on the way to being read.
private struct RowReading {
  var row: UploadRow

  mutating func flaw(_ column: Upload.Column?, _ value: String, _ reason: CellFlaw.Reason) {
    row.flaws.append(CellFlaw(column: column, value: value, reason: reason))
  }

  mutating func name(_ text: String, _ column: Upload.Column, required: Bool) -> PersonName? {
    if !required, text.isEmpty { return nil }
    do throws(PersonName.Flaw) {
      return try PersonName(parsing: text)
    } catch {
      flaw(column, text, CellFlaw.Reason(error))
      return nil
    }
  }
}
