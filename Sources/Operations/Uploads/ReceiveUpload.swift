import CSV
package import Domain
import SQL
import Storage

extension Operations {
  /// Rows that are written in one transaction while a file comes in.
  private static let batch = 2000

  /// Reads a file of users as it arrives, checks every row, and keeps what it found; nothing is
  /// created. Memory does not grow with the file.
  ///
  /// - Parameter chunks: The file's bytes, in any pieces.
  /// - Returns: The checked file; its rows are read with `uploadRows`.
  package func receiveUpload<Chunks: AsyncSequence>(
    fileName: String, chunks: Chunks, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<UploadRefusal>) -> Upload
  where Chunks.Element == [UInt8] {
    let now = clock.now()
    let name = String((fileName.split { $0 == "/" || $0 == "\\" }.last ?? "").prefix(200))
    let upload = Upload(
      id: newID(at: now), customer: customer, fileName: name, uploadedBy: principal.name,
      uploadedAt: now)
    let world = try await begin(upload, as: principal)
    var intake = UploadIntake(world: world)
    do {
      var size = 0
      for try await chunk in chunks {
        size += chunk.count
        guard size <= Upload.sizeLimit else {
          throw UploadRefusal.tooLarge(limit: Upload.sizeLimit)
        }
        try intake.feed(chunk)
        if intake.rows.count >= Self.batch { try await store(&intake, upload, as: principal) }
      }
      try intake.finish()
      try await store(&intake, upload, as: principal)
      return try await check(upload, intake, as: principal)
    } catch {
      // What was stored of a file that cannot be used is of no use either.
      try? await engine.write { try $0.discard(upload.id, in: customer) }
      throw Self.sorted(error, UploadRefusal.self)
    }
  }

  private func begin(
    _ upload: Upload, as principal: Principal
  ) async throws(OperationError<UploadRefusal>) -> UploadWorld {
    let catalogs = catalogs
    return try await transact(refusing: UploadRefusal.self) { transaction in
      let permit = try Policy.permit(May.UploadUsers.self, principal, upload.customer)
      guard let customer = try transaction.customer(permit) else { throw Denial.notYours }
      let looking = try Policy.permit(May.SeeUsers.self, principal, upload.customer)
      let entitled = Set(try transaction.seats(looking).keys)
      try transaction.insert(upload, permit)
      return UploadWorld(
        customer: customer, catalog: try catalogs.current(transaction), entitled: entitled)
    }
  }

  private func store(
    _ intake: inout UploadIntake, _ upload: Upload, as principal: Principal
  ) async throws {
    let rows = intake.takeRows()
    guard !rows.isEmpty else { return }
    try await engine.write { transaction in
      let permit = try Policy.permit(May.UploadUsers.self, principal, upload.customer)
      try transaction.insert(rows, into: upload.id, permit)
    }
  }

  /// Looks for names that stand twice, that a user has, or that a deleted user had: in a number of
  /// statements that does not depend on the rows.
  private func check(
    _ upload: Upload, _ intake: UploadIntake, as principal: Principal
  ) async throws -> Upload {
    let now = clock.now()
    var upload = upload
    upload.encoding = intake.encoding
    upload.delimiter = intake.delimiter
    upload.headers = intake.columns?.headers ?? []
    upload.columns = intake.columns?.columns ?? []
    upload.rows = intake.count
    let checked = upload
    return try await engine.write { transaction in
      let permit = try Policy.permit(May.UploadUsers.self, principal, checked.customer)
      let findings = try transaction.nameFindings(checked.id, permit)
      var flaws: [Int: [CellFlaw]] = [:]
      func note(_ finding: NameFinding, _ reason: CellFlaw.Reason) {
        flaws[finding.number, default: finding.flaws].append(
          CellFlaw(column: .email, value: finding.name, reason: reason))
      }
      for finding in findings.repeated { note(finding, .repeated(line: finding.line ?? 0)) }
      for finding in findings.inUse { note(finding, .alreadyUser(proposal: nil)) }
      for finding in findings.ofDeleted {
        note(
          finding,
          .deletedUser(purgeDue: finding.deletedAt?.adding(days: User.retentionDays)))
      }
      try transaction.set(
        flaws.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, of: checked.id, permit)
      var finished = checked
      finished.flawedRows = try transaction.finish(checked, at: now, permit)
      return finished
    }
  }

  /// A file that was read and checked.
  package func upload(
    _ id: Upload.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Upload {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.UploadUsers.self, principal, customer)
      guard let upload = try snapshot.upload(id, permit) else { throw Missing.notThere }
      return upload
    }
  }

  /// Rows of a file with everything that is wrong with each.
  package func uploadRows(
    _ id: Upload.ID, in customer: Customer.ID, flawedOnly: Bool, _ request: PageRequest,
    as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<UploadRow> {
    let paging = Paging(request, numeric: true, descending: false)
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.UploadUsers.self, principal, customer)
      guard let upload = try snapshot.upload(id, permit) else { throw Missing.notThere }
      let read = try snapshot.uploadRows(
        id, flawedOnly: flawedOnly, from: paging.place, permit)
      return paging.page(read, total: flawedOnly ? upload.flawedRows : upload.rows) {
        (.integer(Int64($0.number)), ID(high: 0, low: 0))
      }
    }
  }
}

/// What a row of a file is read against.
struct UploadWorld: Sendable {
  let customer: Customer
  let catalog: Catalog
  let entitled: Set<Product.ID>
}

/// A file on its way in: the rows since the last batch.
struct UploadIntake {
  private let world: UploadWorld
  private var reading = FileReading()
  private var parser: UploadRowParser?
  private var refusal: UploadRefusal?
  private(set) var rows: [UploadRow] = []
  private(set) var count = 0

  init(world: UploadWorld) {
    self.world = world
  }

  var encoding: String { reading.encoding }
  var delimiter: String { reading.delimiter }
  var columns: UploadColumns? { parser?.columns }

  mutating func feed(_ bytes: [UInt8]) throws(UploadRefusal) {
    try read { reading, take throws(TextDecoder.Undecodable) in
      try reading.feed(bytes, take)
    }
  }

  mutating func finish() throws(UploadRefusal) {
    try read { reading, take throws(TextDecoder.Undecodable) in
      try reading.finish(take)
    }
    guard parser != nil else { throw .empty }
    guard count > 0 else { throw .noRows }
  }

  mutating func takeRows() -> [UploadRow] {
    defer { rows.removeAll(keepingCapacity: true) }
    return rows
  }

  private mutating func read(
    _ body: (inout FileReading, (FileReading.Record) -> Void) throws(TextDecoder.Undecodable) ->
      Void
  ) throws(UploadRefusal) {
    var records: [FileReading.Record] = []
    var trouble = false
    do throws(TextDecoder.Undecodable) {
      try body(&reading) { records.append($0) }
    } catch {
      trouble = true
    }
    for record in records { try take(record) }
    if trouble { throw .undecodable(line: reading.line) }
  }

  private mutating func take(_ record: FileReading.Record) throws(UploadRefusal) {
    guard let parser else {
      guard record.flaw == nil, !record.cells.contains(where: { $0.contains("\0") }) else {
        throw .notText
      }
      self.parser = UploadRowParser(
        columns: try UploadColumns(headers: record.cells), customer: world.customer,
        catalog: world.catalog, entitled: world.entitled)
      return
    }
    count += 1
    if let flaw = record.flaw {
      var row = UploadRow(number: count, line: record.line)
      row.cells = record.cells
      row.flaws = [
        CellFlaw(
          column: nil, value: record.cells.joined(separator: " "),
          reason: .brokenLine(CellFlaw.LineFlaw(flaw)))
      ]
      rows.append(row)
    } else {
      rows.append(parser.parse(record.cells, number: count, line: record.line))
    }
  }
}
