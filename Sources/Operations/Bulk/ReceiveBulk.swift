package import Domain
import SQL
import Storage

extension Operations {
  /// Rows that are written in one transaction while a file comes in.
  private static let bulkBatch = 2000

  /// Reads a file for many customers as it arrives and checks every row; nothing is created. The rows
  /// of each customer become an upload of its own. Memory does not grow with the file, but with its
  /// customers.
  ///
  /// - Parameters:
  ///   - group: Every row is for each of them; empty: the rows say whose they are.
  ///   - locations: Knows countries by the names that people write.
  package func receiveBulk<Chunks: AsyncSequence>(
    fileName: String, chunks: Chunks, group wanted: BulkGroup = BulkGroup(),
    locations: @escaping LocationReader = { _ in nil }, as principal: Principal
  ) async throws(OperationError<UploadRefusal>) -> BulkFile
  where Chunks.Element == [UInt8] {
    let now = clock.now()
    let name = String((fileName.split { $0 == "/" || $0 == "\\" }.last ?? "").prefix(200))
    let (file, group) = try await beginBulk(name, wanted, at: now, as: principal)
    var intake = RecordIntake()
    var desk: BulkDesk?
    do {
      let batch = max(1, Self.bulkBatch / max(1, group.count))
      var size = 0
      for try await chunk in chunks {
        size += chunk.count
        guard size <= Upload.sizeLimit else {
          throw UploadRefusal.tooLarge(limit: Upload.sizeLimit)
        }
        try intake.feed(chunk)
        desk = desk ?? makeDesk(file, intake, group, locations)
        if intake.waiting >= batch { try await store(&intake, &desk, batch, principal) }
      }
      try intake.finish()
      desk = desk ?? makeDesk(file, intake, group, locations)
      try await store(&intake, &desk, batch, principal)
      return try await check(file, intake, desk, as: principal)
    } catch {
      let parts = desk?.parts.values.map(\.upload) ?? []
      try? await discard(file.id, parts)
      throw Self.sorted(error, UploadRefusal.self)
    }
  }

  private func beginBulk(
    _ name: String, _ wanted: BulkGroup, at now: Moment, as principal: Principal
  ) async throws(OperationError<UploadRefusal>) -> (BulkFile, group: [Customer.ID]) {
    let id: BulkFile.ID = newID(at: now)
    return try await transact(refusing: UploadRefusal.self) { transaction in
      let permit = try BulkPermit(Policy.permit(May.UploadUsers.self, principal))
      let group = try transaction.customers(of: wanted, permit)
      let file = BulkFile(
        id: id, fileName: name, sentBy: permit.sender, senderName: principal.name, sentAt: now)
      try transaction.insert(file, permit)
      return (file, group)
    }
  }

  private func makeDesk(
    _ file: BulkFile, _ intake: RecordIntake, _ group: [Customer.ID],
    _ locations: @escaping LocationReader
  ) -> BulkDesk? {
    let operations = self
    return intake.columns.map { columns in
      BulkDesk(file, columns, group: group, catalogs, locations) {
        operations.newID(at: file.sentAt)
      }
    }
  }

  private func store(
    _ intake: inout RecordIntake, _ desk: inout BulkDesk?, _ batch: Int, _ principal: Principal
  ) async throws {
    var lines = intake.takeLines()[...]
    while !lines.isEmpty, let current = desk {
      let some = Array(lines.prefix(batch))
      lines = lines.dropFirst(batch)
      desk = try await engine.write { transaction in
        let permit = try BulkPermit(Policy.permit(May.UploadUsers.self, principal))
        var moved = current
        try moved.store(some, transaction, permit)
        return moved
      }
    }
  }

  /// Looks at the names of each part. A part is there once it is checked, the file once all are.
  private func check(
    _ file: BulkFile, _ intake: RecordIntake, _ desk: BulkDesk?, as principal: Principal
  ) async throws -> BulkFile {
    let now = clock.now()
    for part in (desk?.parts.values.map { $0 } ?? []) {
      var upload = part.upload
      upload.read(intake, rows: part.rows)
      let whole = upload
      try await engine.write { transaction in
        let permit = try Policy.permit(May.UploadUsers.self, principal, whole.customer)
        _ = try transaction.check(whole, at: now, permit)
      }
    }
    var file = file
    file.encoding = intake.encoding
    file.delimiter = intake.delimiter
    file.headers = intake.columns?.headers ?? []
    file.columns = intake.columns?.columns ?? []
    file.rows = intake.count
    let whole = file
    try await engine.write { transaction in
      let permit = try BulkPermit(Policy.permit(May.UploadUsers.self, principal))
      try transaction.finish(whole, at: now, permit)
    }
    return file
  }

  /// What was stored of a file that cannot be used is of no use either.
  private func discard(_ file: BulkFile.ID, _ parts: [Upload]) async throws {
    for part in parts {
      try await engine.write { try $0.discard(part.id, in: part.customer) }
    }
    try await engine.write { try $0.discard(file) }
  }
}

extension Reading {
  fileprivate func customers(
    of group: BulkGroup, _ permit: BulkPermit
  ) throws -> [Customer.ID] {
    var found: Set<Customer.ID> = []
    var unknown: [String] = []
    let limit = BulkFile.customerLimit
    for name in group.names.prefix(limit + 1).map(\.trimmed) where !name.isEmpty {
      switch try placement(of: name, permit) {
      case .customers(let customers): found.formUnion(customers)
      case .withdrawn(let customer): throw Denial.accessWithdrawn(customer)
      case .stray: unknown.append(name)
      }
    }
    guard unknown.isEmpty else { throw UploadRefusal.unknownCustomers(unknown) }
    if let tag = group.tag?.trimmed, !tag.isEmpty {
      let tagged = try customers(tagged: tag, limit: limit + 1, permit)
      guard !tagged.isEmpty else { throw UploadRefusal.unknownCustomers([tag]) }
      found.formUnion(tagged)
    }
    guard found.count <= limit, group.names.count <= limit else {
      throw UploadRefusal.tooManyCustomers(limit: limit)
    }
    return found.sorted()
  }
}
