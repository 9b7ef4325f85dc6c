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
    var intake = RecordIntake()
    do {
      var size = 0
      for try await chunk in chunks {
        size += chunk.count
        guard size <= Upload.sizeLimit else {
          throw UploadRefusal.tooLarge(limit: Upload.sizeLimit)
        }
        try intake.feed(chunk)
        if intake.waiting >= Self.batch {
          try await store(&intake, upload, world, as: principal)
        }
      }
      try intake.finish()
      try await store(&intake, upload, world, as: principal)
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
    _ intake: inout RecordIntake, _ upload: Upload, _ world: UploadWorld, as principal: Principal
  ) async throws {
    let lines = intake.takeLines()
    guard let columns = intake.columns, !lines.isEmpty else { return }
    let parser = UploadRowParser(columns: columns, world: world)
    let rows = lines.map { parser.row(of: $0.record, number: $0.number) }
    try await engine.write { transaction in
      let permit = try Policy.permit(May.UploadUsers.self, principal, upload.customer)
      try transaction.insert(rows, into: upload.id, permit)
    }
  }

  /// Looks for names that stand twice, that a user has, or that a deleted user had.
  private func check(
    _ upload: Upload, _ intake: RecordIntake, as principal: Principal
  ) async throws -> Upload {
    let now = clock.now()
    var upload = upload
    upload.read(intake, rows: intake.count)
    upload.digest = intake.digest
    let checked = upload
    return try await engine.write { transaction in
      let permit = try Policy.permit(May.UploadUsers.self, principal, checked.customer)
      return try transaction.check(checked, at: now, permit)
    }
  }
}

extension Upload {
  mutating func read(_ intake: RecordIntake, rows: Int) {
    encoding = intake.encoding
    delimiter = intake.delimiter
    headers = intake.columns?.headers ?? []
    columns = intake.columns?.columns ?? []
    self.rows = rows
  }
}

extension Transaction {
  /// Looks at the names of a file that was read whole; from here on the file is there.
  ///
  /// - Parameter again: Names of it were looked at before.
  func check(
    _ upload: Upload, again: Bool = false, at now: Moment, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Upload {
    try markNames(upload.id, again: again, permit)
    try lookAtNames(upload.id, permit)
    var checked = upload
    checked.flawedRows = try finish(upload, at: now, permit)
    return checked
  }
}
