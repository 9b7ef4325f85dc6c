import CSV
import Domain
import SQL
import Storage

/// Where the lines of a bulk file are told apart: which customer each is of, and what it says there.
///
/// A value: a transaction that is tried again begins with the desk as it was.
struct BulkDesk: Sendable {
  let file: BulkFile
  let columns: UploadColumns
  /// Every line is for each of them; empty: the lines say whose they are.
  let group: [Customer.ID]
  let catalogs: CatalogCache
  let locations: LocationReader
  let newID: @Sendable () -> Upload.ID
  private(set) var parts: [Customer.ID: Part] = [:]
  private var known: [String: Placement] = [:]

  /// Texts that are remembered; a file of nothing but unknown names does not fill the memory.
  private static let knownLimit = 10_000

  struct Part: Sendable {
    let upload: Upload
    let parser: UploadRowParser
    var rows = 0
  }

  enum Placement: Sendable {
    case customers([Customer.ID])
    case stray(Stray.Reason)
    /// The customer has withdrawn its rights.
    case withdrawn(Customer.ID)
  }

  init(
    _ file: BulkFile, _ columns: UploadColumns, group: [Customer.ID], _ catalogs: CatalogCache,
    _ locations: @escaping LocationReader, newID: @escaping @Sendable () -> Upload.ID
  ) {
    self.file = file
    self.columns = columns
    self.group = group
    self.catalogs = catalogs
    self.locations = locations
    self.newID = newID
  }

  /// Stores lines with the customers they are of, and the others as strays.
  mutating func store(
    _ lines: [RecordIntake.Line], _ transaction: Transaction, _ permit: BulkPermit
  ) throws {
    if known.count > Self.knownLimit { known = [:] }
    var rows: [Customer.ID: [UploadRow]] = [:]
    var strays: [Stray] = []
    for line in lines {
      let text = line.record.flaw == nil ? customerText(line.record.cells) : ""
      switch try place(line, naming: text, transaction, permit) {
      case .customers(let customers):
        for customer in customers {
          rows[customer, default: []].append(try row(line, of: customer, transaction, permit))
        }
      case .stray(let reason): strays.append(Stray(line, naming: text, reason))
      case .withdrawn: strays.append(Stray(line, naming: text, .withdrawn))
      }
    }
    try transaction.insert(strays, of: file.id, permit)
    for (customer, rows) in rows {
      guard let part = parts[customer] else { continue }
      let uploading = try Policy.permit(May.UploadUsers.self, permit.principal, customer)
      try transaction.insert(rows, into: part.upload.id, uploading)
    }
  }

  private mutating func place(
    _ line: RecordIntake.Line, naming text: String, _ reading: any Reading, _ permit: BulkPermit
  ) throws -> Placement {
    if let flaw = line.record.flaw { return .stray(.broken(CellFlaw.LineFlaw(flaw))) }
    guard group.isEmpty else { return .customers(group) }
    let key = TextKey.of(text)
    if let known = known[key] { return known }
    let found = try reading.placement(of: text, permit)
    known[key] = found
    return found
  }

  /// What a line says of its customer: the cell, else the domain of the sign-in name.
  private func customerText(_ cells: [String]) -> String {
    let named = cell(.customer, of: cells)
    guard named.isEmpty else { return named }
    let email = cell(.email, of: cells)
    return email.lastIndex(of: "@").map { String(email[email.index(after: $0)...]) } ?? ""
  }

  private func cell(_ column: Upload.Column, of cells: [String]) -> String {
    guard let index = columns.columns.firstIndex(of: column), index < cells.count else { return "" }
    return FormulaGuard.undo(cells[index]).trimmed
  }

  /// A line as a row of a customer's part, which begins with its first row.
  private mutating func row(
    _ line: RecordIntake.Line, of customer: Customer.ID, _ transaction: Transaction,
    _ permit: BulkPermit
  ) throws -> UploadRow {
    var part = try parts[customer] ?? begin(customer, transaction, permit)
    part.rows += 1
    parts[customer] = part
    let world = part.parser.world
    guard !group.isEmpty else { return part.parser.row(of: line.record, number: part.rows) }
    return part.parser.parse(
      adapted(line.record.cells, to: world.customer), number: part.rows, line: line.record.line)
  }

  /// In a list for a group the customer's own domain stands behind the name, and nothing in the
  /// column of customers.
  private func adapted(_ cells: [String], to customer: Customer) -> [String] {
    var cells = cells
    for (index, column) in columns.columns.enumerated() where index < cells.count {
      switch column {
      case .customer: cells[index] = ""
      case .email:
        let local = FormulaGuard.undo(cells[index]).trimmed.prefix { $0 != "@" }
        guard let domain = customer.domains.first, !local.isEmpty else { continue }
        cells[index] = "\(local)@\(domain.text)"
      default: break
      }
    }
    return cells
  }

  private func begin(
    _ customer: Customer.ID, _ transaction: Transaction, _ permit: BulkPermit
  ) throws -> Part {
    guard parts.count < BulkFile.customerLimit else {
      throw UploadRefusal.tooManyCustomers(limit: BulkFile.customerLimit)
    }
    let uploading = try Policy.permit(May.UploadUsers.self, permit.principal, customer)
    let world = try transaction.uploadWorld(
      catalogs, locations, as: permit.principal, uploading)
    let upload = Upload(
      id: newID(), customer: customer, fileName: file.fileName, uploadedBy: file.senderName,
      uploadedAt: file.sentAt)
    try transaction.insert(upload, uploading)
    try transaction.tie(upload.id, to: file.id, uploading)
    return Part(upload: upload, parser: UploadRowParser(columns: columns, world: world))
  }
}

extension Stray {
  fileprivate init(_ line: RecordIntake.Line, naming text: String, _ reason: Reason) {
    self.init(
      number: line.number, line: line.record.line, customerText: text, reason: reason,
      cells: line.record.cells)
  }
}

extension Reading {
  /// Whom a text of a file names: an id, a domain, or a name. What is out of reach is unknown.
  func placement(
    of text: String, _ permit: BulkPermit
  ) throws -> BulkDesk.Placement {
    let principal = permit.principal
    func place(_ customer: Customer.ID) -> BulkDesk.Placement {
      if principal.withdrawn.contains(customer) { return .withdrawn(customer) }
      return .customers([customer])
    }
    guard !text.isEmpty else { return .stray(.unknown) }
    if let id = Customer.ID(parsing: text), principal.reach.covers(id),
      try customer(known: id) != nil
    {
      return place(id)
    }
    if let domain = try? DomainName(parsing: text), let owner = try owner(of: domain),
      principal.reach.covers(owner)
    {
      return place(owner)
    }
    let named = try customers(named: text, permit)
    guard let only = named.first else { return .stray(.unknown) }
    return named.count == 1 ? place(only) : .stray(.ambiguous)
  }
}
