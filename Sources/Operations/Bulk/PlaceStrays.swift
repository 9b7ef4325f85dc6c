package import Domain
import SQL
import Storage

extension Operations {
  /// Strays that are placed in one transaction.
  private static let strayBatch = 2000

  /// The one customer within reach that a text names: an id, a domain, or a name. Nil where it is
  /// nobody, or several, or one that has withdrawn its rights.
  package func customer(
    meantBy text: String, as principal: Principal
  ) async throws(OperationError<NoRefusal>) -> Customer.ID? {
    try await look(refusing: NoRefusal.self) { snapshot in
      let permit = try BulkPermit(Policy.permit(May.UploadUsers.self, principal))
      guard case .customers(let found) = try snapshot.placement(of: text.trimmed, permit)
      else { return nil }
      return found.first
    }
  }

  /// Says which customer a text of a file means: all strays with that text become rows of that
  /// customer.
  ///
  /// - Returns: How many rows found their customer.
  package func placeStrays(
    of id: BulkFile.ID, naming text: String, at customer: Customer.ID,
    locations: @escaping LocationReader = { _ in nil }, as principal: Principal
  ) async throws(OperationError<Missing>) -> Int {
    var placed = 0
    while true {
      let more = try await placeSome(id, text, customer, locations, principal)
      guard more > 0 else { return placed }
      placed += more
    }
  }

  private func placeSome(
    _ id: BulkFile.ID, _ text: String, _ customer: Customer.ID,
    _ locations: @escaping LocationReader, _ principal: Principal
  ) async throws(OperationError<Missing>) -> Int {
    let now = clock.now()
    let new: Upload.ID = newID(at: now)
    let catalogs = catalogs
    return try await transact(refusing: Missing.self) { transaction in
      let permit = try BulkPermit(Policy.permit(May.UploadUsers.self, principal))
      let uploading = try Policy.permit(May.UploadUsers.self, principal, customer)
      guard let file = try transaction.bulkFile(id, permit) else { throw Missing.notThere }
      let world = try transaction.uploadWorld(catalogs, locations, as: principal, uploading)
      let strays = try transaction.strays(
        of: id, naming: text, limit: Self.strayBatch, permit)
      guard !strays.isEmpty else { return 0 }
      var upload = try transaction.openPart(of: file, or: new, uploading)
      let parser = UploadRowParser(columns: UploadColumns(of: upload), world: world)
      let column = upload.columns.firstIndex(of: .customer)
      var rows: [UploadRow] = []
      for (index, stray) in strays.enumerated() {
        var cells = stray.cells
        if let column, column < cells.count { cells[column] = world.customer.id.text }
        rows.append(
          parser.parse(cells, number: upload.rows + index + 1, line: stray.line))
      }
      try transaction.insert(rows, into: upload.id, uploading)
      try transaction.remove(strays, of: id, permit)
      upload.rows += rows.count
      _ = try transaction.check(upload, again: true, at: now, uploading)
      return rows.count
    }
  }
}

extension Transaction {
  /// The customer's part that was not applied yet, or a new one.
  fileprivate func openPart(
    of file: BulkFile, or new: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Upload {
    if let open = try openPart(of: file.id, permit), let upload = try upload(open, permit) {
      return upload
    }
    let upload = Upload(
      id: new, customer: permit.customer, fileName: file.fileName, uploadedBy: file.senderName,
      uploadedAt: file.sentAt, encoding: file.encoding, delimiter: file.delimiter,
      headers: file.headers, columns: file.columns)
    try insert(upload, permit)
    try tie(upload.id, to: file.id, permit)
    return upload
  }
}
