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
  /// - Parameters:
  ///   - chunks: The file's bytes, in any pieces.
  ///   - locations: Knows countries by the names that people write.
  /// - Returns: The checked file; its rows are read with `uploadRows`.
  package func receiveUpload<Chunks: AsyncSequence>(
    fileName: String, chunks: Chunks, in customer: Customer.ID,
    locations: @escaping LocationReader = { _ in nil }, as principal: Principal
  ) async throws(OperationError<UploadRefusal>) -> Upload
  where Chunks.Element == [UInt8] {
    let now = clock.now()
    let name = String((fileName.split { $0 == "/" || $0 == "\\" }.last ?? "").prefix(200))
    let upload = Upload(
      id: newID(at: now), customer: customer, fileName: name, uploadedBy: principal.name,
      uploadedAt: now)
    let world = try await begin(upload, locations, as: principal)
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
    _ upload: Upload, _ locations: @escaping LocationReader, as principal: Principal
  ) async throws(OperationError<UploadRefusal>) -> UploadWorld {
    let catalogs = catalogs
    return try await transact(refusing: UploadRefusal.self) { transaction in
      let permit = try Policy.permit(May.UploadUsers.self, principal, upload.customer)
      let world = try transaction.uploadWorld(catalogs, locations, as: principal, permit)
      try transaction.insert(upload, permit)
      return world
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

  /// Looks for names that stand twice, that a user has, or that a deleted user had.
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
    upload.digest = intake.digest
    let checked = upload
    return try await engine.write { transaction in
      let permit = try Policy.permit(May.UploadUsers.self, principal, checked.customer)
      try transaction.markNames(checked.id, again: false, permit)
      try transaction.lookAtNames(checked.id, permit)
      var finished = checked
      finished.flawedRows = try transaction.finish(checked, at: now, permit)
      return finished
    }
  }
}

/// A file on its way in: the rows since the last batch.
struct UploadIntake {
  private let world: UploadWorld
  private var reading = FileReading()
  private var parser: UploadRowParser?
  private var refusal: UploadRefusal?
  private(set) var rows: [UploadRow] = []
  private(set) var count = 0
  private var digests = FileDigest()

  init(world: UploadWorld) {
    self.world = world
  }

  var digest: [UInt8] { digests.value }
  var encoding: String { reading.encoding }
  var delimiter: String { reading.delimiter }
  var columns: UploadColumns? { parser?.columns }

  mutating func feed(_ bytes: [UInt8]) throws(UploadRefusal) {
    digests.feed(bytes)
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
        columns: try UploadColumns(headers: record.cells), world: world)
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
