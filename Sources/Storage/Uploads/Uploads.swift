package import Domain
package import SQL

extension Statement {
  static let insertUpload = Statement(
    "uploads.insert",
    """
    INSERT INTO uploads (customer_id, id, file_name, uploaded_by, uploaded_at)
    VALUES ($1, $2, $3, $4, $5)
    """)
  static let finishUpload = Statement(
    "uploads.finish",
    """
    UPDATE uploads
       SET encoding = $3, delimiter = $4, headers = $5, columns = $6, row_count = $7,
           flawed_rows = (SELECT COUNT(*) FROM upload_rows r
             WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.flaws IS NOT NULL),
           checked_at = $8
     WHERE customer_id = $1 AND id = $2
    RETURNING flawed_rows
    """)
  static let upload = Statement(
    "uploads.get",
    """
    SELECT u.id, u.file_name, u.uploaded_by, u.uploaded_at, u.encoding, u.delimiter, u.headers,
           u.columns, u.row_count, u.flawed_rows
      FROM uploads u
     WHERE u.customer_id = $1 AND u.id = $2 AND u.checked_at IS NOT NULL
    """)
  static let insertUploadRow = Statement(
    "upload-rows.insert",
    """
    INSERT INTO upload_rows (
      customer_id, upload_id, number, line, sign_in_name, sign_in_key, display_name, first_name,
      last_name, location, roles, licenses, cells, flaws)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
    """)
  static let setFlaws = Statement(
    "upload-rows.set-flaws",
    """
    UPDATE upload_rows SET flaws = $4, reusable = $5
     WHERE customer_id = $1 AND upload_id = $2 AND number = $3
    """)
  static let countFlawedRows = Statement(
    "upload-rows.count-flawed",
    """
    SELECT COUNT(*) FROM upload_rows r
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.flaws IS NOT NULL
       AND ($3 = 0 OR r.reusable = 0)
    """)
  // Every row whose name stands elsewhere in the file too: the first is told of the last, the
  // others of the first.
  static let repeatedNames = Statement(
    "upload-rows.repeated",
    """
    SELECT r.number, CASE WHEN r.line = g.first_line THEN g.last_line ELSE g.first_line END,
           r.sign_in_name, r.flaws
      FROM (SELECT k.sign_in_key, MIN(k.line) AS first_line, MAX(k.line) AS last_line
              FROM upload_rows k
             WHERE k.customer_id = $1 AND k.upload_id = $2 AND k.sign_in_key IS NOT NULL
             GROUP BY k.sign_in_key HAVING COUNT(*) > 1) g
      JOIN upload_rows r
        ON r.customer_id = $1 AND r.upload_id = $2 AND r.sign_in_key = g.sign_in_key
    """)
  static let namesInUse = Statement(
    "upload-rows.in-use",
    """
    SELECT r.number, r.sign_in_name, r.flaws
      FROM upload_rows r
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.sign_in_key IS NOT NULL
       AND EXISTS (SELECT 1 FROM users u
             WHERE u.customer_id = $1 AND u.sign_in_key = r.sign_in_key AND u.deleted_at IS NULL)
    """)
  static let namesOfDeleted = Statement(
    "upload-rows.of-deleted",
    """
    SELECT r.number, r.sign_in_name, r.flaws, MAX(u.deleted_at)
      FROM upload_rows r
      JOIN users u ON u.customer_id = $1 AND u.sign_in_key = r.sign_in_key
       AND u.deleted_at IS NOT NULL
     WHERE r.customer_id = $1 AND r.upload_id = $2
     GROUP BY r.number, r.sign_in_name, r.flaws
    """)
  private static let uploadRowColumns: StaticString = """
    SELECT r.number, r.line, r.sign_in_name, r.display_name, r.first_name, r.last_name,
           r.location, r.cells, r.flaws
      FROM upload_rows r
    """
  static let uploadRowsAfter = Statement(
    "upload-rows.after", uploadRowColumns,
    """
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.number > $3
       AND ($4 = 0 OR r.flaws IS NOT NULL)
     ORDER BY r.number LIMIT $5
    """)
  static let uploadRowsBefore = Statement(
    "upload-rows.before", uploadRowColumns,
    """
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.number < $3
       AND ($4 = 0 OR r.flaws IS NOT NULL)
     ORDER BY r.number DESC LIMIT $5
    """)
  static let oldUploads = Statement(
    "uploads.old",
    """
    SELECT u.customer_id, u.id FROM uploads u WHERE u.uploaded_at < $1
     ORDER BY u.uploaded_at LIMIT $2
    """)
  static let deleteUploadRows = Statement(
    "upload-rows.delete", "DELETE FROM upload_rows WHERE customer_id = $1 AND upload_id = $2")
  static let deleteUpload = Statement(
    "uploads.delete", "DELETE FROM uploads WHERE customer_id = $1 AND id = $2")
}

/// A row that a look at the database found something wrong with.
package struct NameFinding: Sendable {
  package let number: Int
  package let name: String
  package let flaws: [CellFlaw]
  package let line: Int?
  package let deletedAt: Moment?
}

extension Reading {
  package func upload(
    _ id: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Upload? {
    try first(.upload, [.id(permit.customer), .id(id)]) { row throws(Fault) in
      Upload(
        id: try row.id(0, Upload.self), customer: permit.customer, fileName: try row.text(1),
        uploadedBy: try row.text(2), uploadedAt: try row.moment(3), encoding: try row.text(4),
        delimiter: try row.text(5), headers: try StoredJSON.value([String].self, try row.text(6)),
        columns: try StoredJSON.value([Upload.Column?].self, try row.text(7)),
        rows: try row.count(8), flawedRows: try row.count(9))
    }
  }

  package func uploadRows(
    _ upload: Upload.ID, flawedOnly: Bool, from place: Place, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> [UploadRow] {
    let page = try rows(
      place.backward ? .uploadRowsBefore : .uploadRowsAfter,
      [
        .id(permit.customer), .id(upload), place.key, .flag(flawedOnly), .count(place.limit),
      ]
    ) { row throws(Fault) in
      var upload = UploadRow(number: try row.count(0), line: try row.count(1))
      upload.signInName = try row.optionalText(2).map { SignInName(stored: $0, key: "") }
      upload.displayName = try row.optionalText(3).map { PersonName(stored: $0) }
      upload.firstName = try row.optionalText(4).map { PersonName(stored: $0) }
      upload.lastName = try row.optionalText(5).map { PersonName(stored: $0) }
      upload.location = try row.location(6)
      upload.cells = try StoredJSON.list(String.self, try row.optionalText(7))
      upload.flaws = try StoredJSON.list(CellFlaw.self, try row.optionalText(8))
      return upload
    }
    return page
  }

  /// Rows that cannot become users.
  ///
  /// - Parameter reusingDeletedNames: Rows whose only flaw is a deleted user's name can.
  package func flawedRowCount(
    _ upload: Upload.ID, reusingDeletedNames: Bool, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Int {
    try first(
      .countFlawedRows, [.id(permit.customer), .id(upload), .flag(reusingDeletedNames)]
    ) { row throws(Fault) in try row.count(0) } ?? 0
  }

  /// Names that stand more than once in the file, that a user has, or that a deleted user had.
  package func nameFindings(
    _ upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> (repeated: [NameFinding], inUse: [NameFinding], ofDeleted: [NameFinding]) {
    let values: [SQLValue] = [.id(permit.customer), .id(upload)]
    let repeated = try rows(.repeatedNames, values) { row throws(Fault) in
      NameFinding(
        number: try row.count(0), name: try row.text(2),
        flaws: try StoredJSON.list(CellFlaw.self, try row.optionalText(3)),
        line: try row.count(1), deletedAt: nil)
    }
    let inUse = try rows(.namesInUse, values) { row throws(Fault) in
      NameFinding(
        number: try row.count(0), name: try row.text(1),
        flaws: try StoredJSON.list(CellFlaw.self, try row.optionalText(2)), line: nil,
        deletedAt: nil)
    }
    let ofDeleted = try rows(.namesOfDeleted, values) { row throws(Fault) in
      NameFinding(
        number: try row.count(0), name: try row.text(1),
        flaws: try StoredJSON.list(CellFlaw.self, try row.optionalText(2)), line: nil,
        deletedAt: try row.moment(3))
    }
    return (repeated, inUse, ofDeleted)
  }

  /// Files whose day is over. Crosses customers.
  package func oldUploads(
    before moment: Moment, limit: Int
  ) throws(Fault) -> [(customer: Customer.ID, upload: Upload.ID)] {
    try rows(.oldUploads, [.moment(moment), .count(limit)]) { row throws(Fault) in
      (try row.id(0, Customer.self), try row.id(1, Upload.self))
    }
  }
}

extension Transaction {
  package func insert(_ upload: Upload, _ permit: Permit<May.UploadUsers>) throws(Fault) {
    _ = try change(
      .insertUpload,
      [
        .id(permit.customer), .id(upload.id), .text(upload.fileName), .text(upload.uploadedBy),
        .moment(upload.uploadedAt),
      ])
  }

  package func insert(
    _ rows: [UploadRow], into upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    var values: [[SQLValue]] = []
    values.reserveCapacity(rows.count)
    for row in rows {
      values.append([
        .id(permit.customer), .id(upload), .count(row.number), .count(row.line),
        .text(row.signInName?.text), .text(row.signInName?.key), .text(row.displayName?.text),
        .text(row.firstName?.text), .text(row.lastName?.text), .text(row.location?.code ?? ""),
        .integer(row.roles.rawValue),
        row.licenses.isEmpty
          ? .null : .text(try StoredJSON.text(LicenseChange(assign: row.licenses))),
        try StoredJSON.list(row.cells), try StoredJSON.list(row.flaws),
      ])
    }
    _ = try changeAll(.insertUploadRow, values)
  }

  package func set(
    _ flaws: [(number: Int, flaws: [CellFlaw])], of upload: Upload.ID,
    _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    var values: [[SQLValue]] = []
    for (number, flaws) in flaws {
      values.append([
        .id(permit.customer), .id(upload), .count(number), try StoredJSON.list(flaws),
        .flag(flaws.allSatisfy(\.isOfDeletedUser)),
      ])
    }
    _ = try changeAll(.setFlaws, values)
  }

  /// - Returns: How many rows have something wrong with them.
  package func finish(
    _ upload: Upload, at now: Moment, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Int {
    try first(
      .finishUpload,
      [
        .id(permit.customer), .id(upload.id), .text(upload.encoding), .text(upload.delimiter),
        .text(try StoredJSON.text(upload.headers)), .text(try StoredJSON.text(upload.columns)),
        .count(upload.rows), .moment(now),
      ]
    ) { row throws(Fault) in try row.count(0) } ?? 0
  }

  package func discard(_ upload: Upload.ID, in customer: Customer.ID) throws(Fault) {
    _ = try change(.deleteUploadRows, [.id(customer), .id(upload)])
    _ = try change(.deleteUpload, [.id(customer), .id(upload)])
  }
}

extension CellFlaw {
  fileprivate var isOfDeletedUser: Bool {
    if case .deletedUser = reason { true } else { false }
  }
}
