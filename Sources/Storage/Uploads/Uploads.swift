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
           digest = $8, checked_at = $9,
           flawed_rows = (SELECT COUNT(*) FROM upload_rows r
             WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.flaws IS NOT NULL
               AND r.left_out = 0)
     WHERE customer_id = $1 AND id = $2
    RETURNING flawed_rows
    """)

  static let recountUpload = Statement(
    "uploads.recount",
    """
    UPDATE uploads
       SET corrected_by = $3, corrected_at = $4,
           flawed_rows = (SELECT COUNT(*) FROM upload_rows r
             WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.flaws IS NOT NULL
               AND r.left_out = 0),
           left_out = (SELECT COUNT(*) FROM upload_rows r
             WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.left_out = 1)
     WHERE customer_id = $1 AND id = $2
    """)

  static let setUploadOptions = Statement(
    "uploads.set-options",
    "UPDATE uploads SET options = $3 WHERE customer_id = $1 AND id = $2")

  private static let uploadColumns: Fragment = """
    SELECT f.id, f.file_name, f.uploaded_by, f.uploaded_at, f.encoding, f.delimiter, f.headers,
           f.columns, f.row_count, f.flawed_rows, f.left_out, f.digest, f.options,
           f.corrected_by, f.corrected_at
    """

  static let upload = Statement(
    "uploads.get", uploadColumns,
    """
      FROM uploads f
     WHERE f.customer_id = $1 AND f.id = $2 AND f.checked_at IS NOT NULL
    """)

  /// With the newest plan and the newest operation that came of each.
  private static let outcome: Fragment = """
    , (SELECT p.id FROM plans p
        WHERE p.customer_id = $1 AND p.upload_id = f.id
        ORDER BY p.id DESC LIMIT 1)
    , (SELECT o.id FROM plans p
         JOIN operations o ON o.customer_id = p.customer_id AND o.id = p.id
        WHERE p.customer_id = $1 AND p.upload_id = f.id
        ORDER BY o.id DESC LIMIT 1)
      FROM uploads f
    """

  static let recentUploads = Statement(
    "uploads.recent", uploadColumns, outcome,
    """
     WHERE f.customer_id = $1 AND f.checked_at IS NOT NULL
     ORDER BY f.id DESC LIMIT $2
    """)

  static let uploadWithOutcome = Statement(
    "uploads.get-with-outcome", uploadColumns, outcome,
    """
     WHERE f.customer_id = $1 AND f.id = $2 AND f.checked_at IS NOT NULL
    """)

  static let sameUpload = Statement(
    "uploads.same", uploadColumns, outcome,
    """
     WHERE f.customer_id = $1 AND f.digest = $2 AND f.id <> $3 AND f.checked_at IS NOT NULL
     ORDER BY f.id DESC LIMIT 1
    """)

  static let oldUploads = Statement(
    "uploads.old",
    """
    SELECT f.customer_id, f.id FROM uploads f WHERE f.uploaded_at < $1
     ORDER BY f.uploaded_at LIMIT $2
    """)

  static let deleteUploadRows = Statement(
    "upload-rows.delete", "DELETE FROM upload_rows WHERE customer_id = $1 AND upload_id = $2")

  static let deleteUploadFlaws = Statement(
    "upload-flaws.delete", "DELETE FROM upload_flaws WHERE customer_id = $1 AND upload_id = $2")

  static let deleteUpload = Statement(
    "uploads.delete", "DELETE FROM uploads WHERE customer_id = $1 AND id = $2")
}

extension Reading {
  package func upload(
    _ id: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Upload? {
    try first(.upload, [.id(permit.customer), .id(id)]) { row throws(Fault) in
      try row.upload(of: permit.customer)
    }
  }

  package func uploadOutcome(
    _ id: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> UploadOutcome? {
    try first(.uploadWithOutcome, [.id(permit.customer), .id(id)]) { row throws(Fault) in
      try row.uploadOutcome(of: permit.customer)
    }
  }

  /// The newest files first.
  package func recentUploads(
    limit: Int, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> [UploadOutcome] {
    try rows(.recentUploads, [.id(permit.customer), .count(limit)]) { row throws(Fault) in
      try row.uploadOutcome(of: permit.customer)
    }
  }

  /// The newest other file with the very same bytes.
  package func sameUpload(
    as upload: Upload, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> UploadOutcome? {
    guard !upload.digest.isEmpty else { return nil }
    return try first(
      .sameUpload, [.id(permit.customer), .bytes(upload.digest), .id(upload.id)]
    ) { row throws(Fault) in try row.uploadOutcome(of: permit.customer) }
  }

  /// Files whose days are over. Crosses customers.
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

  /// - Returns: How many rows have something wrong with them.
  package func finish(
    _ upload: Upload, at now: Moment, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Int {
    try first(
      .finishUpload,
      [
        .id(permit.customer), .id(upload.id), .text(upload.encoding), .text(upload.delimiter),
        .text(try StoredJSON.text(upload.headers)), .text(try StoredJSON.text(upload.columns)),
        .count(upload.rows), upload.digest.isEmpty ? .null : .bytes(upload.digest), .moment(now),
      ]
    ) { row throws(Fault) in try row.count(0) } ?? 0
  }

  /// Counts again what is flawed and what is left out.
  package func recount(
    _ upload: Upload.ID, correctedBy name: String, at now: Moment,
    _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    _ = try change(
      .recountUpload, [.id(permit.customer), .id(upload), .text(name), .moment(now)])
  }

  package func set(
    _ options: UploadOptions, of upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    _ = try change(
      .setUploadOptions,
      [.id(permit.customer), .id(upload), .text(try StoredJSON.text(options))])
  }

  package func discard(_ upload: Upload.ID, in customer: Customer.ID) throws(Fault) {
    _ = try change(.deleteUploadFlaws, [.id(customer), .id(upload)])
    _ = try change(.deleteUploadRows, [.id(customer), .id(upload)])
    _ = try change(.deleteUpload, [.id(customer), .id(upload)])
  }
}

extension Row {
  fileprivate func upload(of customer: Customer.ID) throws(Fault) -> Upload {
    var upload = Upload(
      id: try id(0, Upload.self), customer: customer, fileName: try text(1),
      uploadedBy: try text(2), uploadedAt: try moment(3), encoding: try text(4),
      delimiter: try text(5), headers: try StoredJSON.value([String].self, try text(6)),
      columns: try StoredJSON.value([Upload.Column?].self, try text(7)),
      rows: try count(8), flawedRows: try count(9))
    upload.leftOut = try count(10)
    upload.digest = try optionalBytes(11) ?? []
    // What was said in an older shape has to be said again.
    upload.options = try optionalText(12).flatMap {
      try? StoredJSON.value(UploadOptions.self, $0)
    }
    if let name = try optionalText(13), let at = try optionalMoment(14) {
      upload.correction = Upload.Correction(by: name, at: at)
    }
    return upload
  }

  fileprivate func uploadOutcome(of customer: Customer.ID) throws(Fault) -> UploadOutcome {
    UploadOutcome(
      upload: try upload(of: customer), plan: try optionalID(15, Plan.self),
      operation: try optionalID(16, Plan.self))
  }
}
