package import Domain
package import SQL

extension Statement {
  static let insertBulkFile = Statement(
    "bulk-files.insert",
    """
    INSERT INTO bulk_files (id, file_name, sent_by, sent_by_name, sent_at)
    VALUES ($1, $2, $3, $4, $5)
    """)

  static let finishBulkFile = Statement(
    "bulk-files.finish",
    """
    UPDATE bulk_files
       SET encoding = $2, delimiter = $3, headers = $4, columns = $5, row_count = $6,
           checked_at = $7
     WHERE id = $1
    """)

  private static let bulkFileColumns: Fragment = """
    SELECT b.id, b.file_name, b.sent_by, b.sent_by_name, b.sent_at, b.encoding, b.delimiter,
           b.headers, b.columns, b.row_count
      FROM bulk_files b
     WHERE b.checked_at IS NOT NULL
    """

  // The sender sees a file, and who sees every customer.
  private static let ofSender: Fragment = "AND ($1 = 1 OR b.sent_by = $2)"

  static let bulkFile = Statement(
    "bulk-files.get", bulkFileColumns, ofSender, "AND b.id = $3")

  static let recentBulkFiles = Statement(
    "bulk-files.recent", bulkFileColumns, ofSender, "ORDER BY b.sent_at DESC, b.id DESC LIMIT $3")

  static let oldBulkFiles = Statement(
    "bulk-files.old",
    "SELECT b.id FROM bulk_files b WHERE b.sent_at < $1 ORDER BY b.sent_at LIMIT $2")

  static let deleteBulkFile = Statement(
    "bulk-files.delete", "DELETE FROM bulk_files WHERE id = $1")
}

extension Reading {
  /// A file, for its sender and for who sees every customer.
  package func bulkFile(_ id: BulkFile.ID, _ permit: BulkPermit) throws(Fault) -> BulkFile? {
    try first(.bulkFile, permit.values + [.id(id)]) { row throws(Fault) in try row.bulkFile() }
  }

  /// The newest files first.
  package func recentBulkFiles(limit: Int, _ permit: BulkPermit) throws(Fault) -> [BulkFile] {
    try rows(.recentBulkFiles, permit.values + [.count(limit)]) { row throws(Fault) in
      try row.bulkFile()
    }
  }

  /// Files whose days are over.
  package func oldBulkFiles(before moment: Moment, limit: Int) throws(Fault) -> [BulkFile.ID] {
    try rows(.oldBulkFiles, [.moment(moment), .count(limit)]) { row throws(Fault) in
      try row.id(0, BulkFile.self)
    }
  }
}

extension Transaction {
  package func insert(_ file: BulkFile, _: BulkPermit) throws(Fault) {
    _ = try change(
      .insertBulkFile,
      [
        .id(file.id), .text(file.fileName), .id(file.sentBy), .text(file.senderName),
        .moment(file.sentAt),
      ])
  }

  package func finish(_ file: BulkFile, at now: Moment, _: BulkPermit) throws(Fault) {
    _ = try change(
      .finishBulkFile,
      [
        .id(file.id), .text(file.encoding), .text(file.delimiter),
        .text(try StoredJSON.text(file.headers)), .text(try StoredJSON.text(file.columns)),
        .count(file.rows), .moment(now),
      ])
  }

  /// Forgets a file and its strays; its parts are uploads and go by themselves.
  package func discard(_ file: BulkFile.ID) throws(Fault) {
    _ = try change(.deleteStrays, [.id(file)])
    _ = try change(.deleteBulkFile, [.id(file)])
  }
}

/// Who asks for bulk files: people who may upload, each for the files that they sent, or for all.
package struct BulkPermit: Sendable {
  package let principal: Principal
  /// Under which what they send is kept.
  package let sender: BulkFile.ID

  /// - Throws: `notAllowed` for those who may not upload, and for jobs.
  package init(_ permit: HousePermit<May.UploadUsers>) throws(Denial) {
    principal = permit.principal
    switch permit.principal.kind {
    case .staff(let id): sender = id.of(BulkFile.self)
    case .application(let id): sender = id.of(BulkFile.self)
    case .job: throw .notAllowed(.uploadUsers)
    }
  }

  var values: [SQLValue] { [.flag(principal.reach == .everyCustomer), .id(sender)] }
}

extension Row {
  fileprivate func bulkFile() throws(Fault) -> BulkFile {
    BulkFile(
      id: try id(0, BulkFile.self), fileName: try text(1), sentBy: try id(2, BulkFile.self),
      senderName: try text(3), sentAt: try moment(4), encoding: try text(5),
      delimiter: try text(6), headers: try StoredJSON.value([String].self, try text(7)),
      columns: try StoredJSON.value([Upload.Column?].self, try text(8)), rows: try count(9))
  }
}
