package import Domain
package import SQL

extension Statement {
  static let insertUploadRow = Statement(
    "upload-rows.insert",
    """
    INSERT INTO upload_rows (
      customer_id, upload_id, number, line, sign_in_name, sign_in_key, display_name, first_name,
      last_name, location, roles, licenses, cells, flaws)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
    """)

  static let correctUploadRow = Statement(
    "upload-rows.correct",
    """
    UPDATE upload_rows
       SET line = $4, sign_in_name = $5, sign_in_key = $6, display_name = $7, first_name = $8,
           last_name = $9, location = $10, roles = $11, licenses = $12, cells = $13, flaws = $14
     WHERE customer_id = $1 AND upload_id = $2 AND number = $3
    """)

  static let leaveOutUploadRow = Statement(
    "upload-rows.leave-out",
    """
    UPDATE upload_rows SET left_out = $4
     WHERE customer_id = $1 AND upload_id = $2 AND number = $3
    """)

  private static let uploadRowColumns: Fragment = """
    SELECT r.number, r.line, r.sign_in_name, r.sign_in_key, r.display_name, r.first_name,
           r.last_name, r.location, r.roles, r.licenses, r.cells, r.flaws, r.left_out
      FROM upload_rows r
     WHERE r.customer_id = $1 AND r.upload_id = $2
    """

  static let uploadRowsAfter = Statement(
    "upload-rows.after", uploadRowColumns, "AND r.number > $3 ORDER BY r.number LIMIT $4")
  static let uploadRowsBefore = Statement(
    "upload-rows.before", uploadRowColumns, "AND r.number < $3 ORDER BY r.number DESC LIMIT $4")
  static let flawedUploadRowsAfter = Statement(
    "upload-rows.flawed-after", uploadRowColumns,
    """
    AND r.flaws IS NOT NULL AND r.left_out = 0 AND r.number > $3 ORDER BY r.number LIMIT $4
    """)
  static let flawedUploadRowsBefore = Statement(
    "upload-rows.flawed-before", uploadRowColumns,
    """
    AND r.flaws IS NOT NULL AND r.left_out = 0 AND r.number < $3
     ORDER BY r.number DESC LIMIT $4
    """)
  static let leftOutUploadRowsAfter = Statement(
    "upload-rows.left-out-after", uploadRowColumns,
    "AND r.left_out = 1 AND r.number > $3 ORDER BY r.number LIMIT $4")
  static let leftOutUploadRowsBefore = Statement(
    "upload-rows.left-out-before", uploadRowColumns,
    "AND r.left_out = 1 AND r.number < $3 ORDER BY r.number DESC LIMIT $4")
  static let staleUploadRows = Statement(
    "upload-rows.stale", uploadRowColumns, "AND r.stale = 1 ORDER BY r.number LIMIT $3")

  // A line holds at most one row, so that the row is found near its number.
  static let uploadRowAtLine = Statement(
    "upload-rows.at-line",
    """
    SELECT r.number FROM upload_rows r
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.line >= $3
     ORDER BY r.number LIMIT 1
    """)

  static let countFlawedRows = Statement(
    "upload-rows.count-flawed",
    """
    SELECT COUNT(*) FROM upload_rows r
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.flaws IS NOT NULL AND r.left_out = 0
       AND ($3 = 0 OR r.reusable = 0)
    """)

  static let uploadDemand = Statement(
    "upload-rows.demand",
    """
    SELECT r.licenses, COUNT(*), SUM(CASE WHEN r.location = '' THEN 1 ELSE 0 END),
           SUM(CASE WHEN r.roles = 0 THEN 1 ELSE 0 END)
      FROM upload_rows r
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.flaws IS NULL AND r.left_out = 0
     GROUP BY r.licenses
    """)
}

extension Reading {
  package func uploadRows(
    _ upload: Upload.ID, _ view: UploadView, from place: Place, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> [UploadRow] {
    let page = try rows(
      view.statement(backward: place.backward),
      [.id(permit.customer), .id(upload), place.key, .count(place.limit)]
    ) { row throws(Fault) in try row.uploadRow() }
    return page
  }

  /// Rows that wait to be looked at again, by number.
  package func staleUploadRows(
    _ upload: Upload.ID, limit: Int, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> [UploadRow] {
    try rows(.staleUploadRows, [.id(permit.customer), .id(upload), .count(limit)]) {
      row throws(Fault) in try row.uploadRow()
    }
  }

  /// The number of the first row that begins on this line of the file, or behind it.
  package func uploadRow(
    atLine line: Int, of upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Int? {
    try first(.uploadRowAtLine, [.id(permit.customer), .id(upload), .count(line)]) {
      row throws(Fault) in try row.count(0)
    }
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

  package func uploadDemand(
    _ upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> UploadDemand {
    var demand = UploadDemand()
    try each(.uploadDemand, [.id(permit.customer), .id(upload)]) { row throws(Fault) in
      let count = try row.count(1)
      demand.rows += count
      demand.withoutLocation += try row.count(2)
      demand.withoutRoles += try row.count(3)
      guard let text = try row.optionalText(0) else {
        demand.withoutLicenses += count
        return
      }
      for grant in try StoredJSON.value(LicenseChange.self, text).assign {
        demand.named[grant.product, default: 0] += count
      }
    }
    return demand
  }
}

extension Transaction {
  package func insert(
    _ rows: [UploadRow], into upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    _ = try changeAll(.insertUploadRow, try values(rows, upload, permit))
    try note(rows, of: upload, permit)
  }

  /// Writes rows anew that somebody corrected; what is wrong with them is noted when they are
  /// looked at again.
  package func correct(
    _ rows: [UploadRow], of upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    _ = try changeAll(.correctUploadRow, try values(rows, upload, permit))
  }

  package func leaveOut(
    _ isLeftOut: Bool, _ numbers: [Int], of upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    _ = try changeAll(
      .leaveOutUploadRow,
      numbers.map { [.id(permit.customer), .id(upload), .count($0), .flag(isLeftOut)] })
  }

  private func values(
    _ rows: [UploadRow], _ upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> [[SQLValue]] {
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
    return values
  }
}

extension UploadView {
  func statement(backward: Bool) -> Statement {
    switch self {
    case .all: backward ? .uploadRowsBefore : .uploadRowsAfter
    case .problems: backward ? .flawedUploadRowsBefore : .flawedUploadRowsAfter
    case .leftOut: backward ? .leftOutUploadRowsBefore : .leftOutUploadRowsAfter
    }
  }
}

extension Row {
  fileprivate func uploadRow() throws(Fault) -> UploadRow {
    var row = UploadRow(number: try count(0), line: try count(1))
    if let name = try optionalText(2) {
      row.signInName = SignInName(stored: name, key: try text(3))
    }
    row.displayName = try optionalText(4).map { PersonName(stored: $0) }
    row.firstName = try optionalText(5).map { PersonName(stored: $0) }
    row.lastName = try optionalText(6).map { PersonName(stored: $0) }
    row.location = try location(7)
    row.roles = RoleSet(rawValue: try integer(8))
    if let licenses = try optionalText(9) {
      row.licenses = try StoredJSON.value(LicenseChange.self, licenses).assign
    }
    row.cells = try StoredJSON.list(String.self, try optionalText(10))
    row.flaws = try StoredJSON.list(CellFlaw.self, try optionalText(11))
    row.isLeftOut = try integer(12) == 1
    return row
  }
}
