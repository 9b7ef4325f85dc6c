package import Domain
package import SQL

// Looking for names that stand twice, that a user has, or that a deleted user had: rows that may
// be concerned are marked in a few statements, and only marked ones are looked at.
extension Statement {
  private static let marking: Fragment = """
    UPDATE upload_rows SET stale = 1 WHERE customer_id = $1 AND upload_id = $2
    """

  static let markUploadRow = Statement("upload-rows.mark", marking, "AND number = $3")

  static let markNamesakes = Statement(
    "upload-rows.mark-namesakes", marking,
    """
    AND stale = 0 AND sign_in_key IN (SELECT k.sign_in_key FROM upload_rows k
      WHERE k.customer_id = $1 AND k.upload_id = $2 AND k.stale = 1)
    """)

  // As a value of its own the list is made once; as part of the join it is made for each row by a
  // server that takes the table to be empty.
  static let markRepeated = Statement(
    "upload-rows.mark-repeated", marking,
    """
    AND CASE WHEN sign_in_key IN (SELECT k.sign_in_key FROM upload_rows k
        WHERE k.customer_id = $1 AND k.upload_id = $2 AND k.sign_in_key IS NOT NULL
        GROUP BY k.sign_in_key HAVING COUNT(*) > 1)
      THEN 1 ELSE 0 END <> 0
    """)

  static let markTaken = Statement(
    "upload-rows.mark-taken", marking,
    """
    AND sign_in_key IS NOT NULL
    AND (EXISTS (SELECT 1 FROM users u
      WHERE u.customer_id = $1 AND u.sign_in_key = upload_rows.sign_in_key
        AND u.deleted_at IS NULL)
    OR EXISTS (SELECT 1 FROM users u
      WHERE u.customer_id = $1 AND u.sign_in_key = upload_rows.sign_in_key
        AND u.deleted_at IS NOT NULL))
    """)

  static let markNoted = Statement(
    "upload-rows.mark-noted", marking,
    """
    AND number IN (SELECT f.number FROM upload_flaws f
      WHERE f.customer_id = $1 AND f.upload_id = $2 AND f.column_name = 'email' AND f.kind = $3)
    """)

  // The first of equal names is told of the last, the others of the first.
  static let nameFacts = Statement(
    "upload-rows.name-facts",
    """
    SELECT r.number, r.sign_in_name, r.flaws, r.left_out,
           COALESCE((SELECT k.line FROM upload_rows k
               WHERE k.customer_id = $1 AND k.upload_id = $2 AND k.sign_in_key = r.sign_in_key
                 AND k.number < r.number AND k.left_out = 0 ORDER BY k.number LIMIT 1),
             (SELECT k.line FROM upload_rows k
               WHERE k.customer_id = $1 AND k.upload_id = $2 AND k.sign_in_key = r.sign_in_key
                 AND k.number > r.number AND k.left_out = 0 ORDER BY k.number DESC LIMIT 1)),
           (SELECT COUNT(*) FROM users u
             WHERE u.customer_id = $1 AND u.sign_in_key = r.sign_in_key AND u.deleted_at IS NULL),
           (SELECT MAX(u.deleted_at) FROM users u
             WHERE u.customer_id = $1 AND u.sign_in_key = r.sign_in_key
               AND u.deleted_at IS NOT NULL)
      FROM upload_rows r
     WHERE r.customer_id = $1 AND r.upload_id = $2 AND r.stale = 1
     ORDER BY r.number LIMIT $3
    """)

  static let setFlaws = Statement(
    "upload-rows.set-flaws",
    """
    UPDATE upload_rows SET flaws = $4, reusable = $5, stale = 0
     WHERE customer_id = $1 AND upload_id = $2 AND number = $3
    """)

  static let noteFlaw = Statement(
    "upload-flaws.insert",
    """
    INSERT INTO upload_flaws (customer_id, upload_id, number, column_name, kind, value)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT DO NOTHING
    """)

  static let forgetFlaws = Statement(
    "upload-flaws.delete-row",
    "DELETE FROM upload_flaws WHERE customer_id = $1 AND upload_id = $2 AND number = $3")

  static let flawGroups = Statement(
    "upload-flaws.groups",
    """
    SELECT f.column_name, f.kind, f.value, COUNT(*) AS found
      FROM upload_flaws f
     WHERE f.customer_id = $1 AND f.upload_id = $2
     GROUP BY f.column_name, f.kind, f.value HAVING COUNT(*) > 1
     ORDER BY found DESC, f.column_name, f.kind, f.value LIMIT $3
    """)

  static let rowsOfFlawGroup = Statement(
    "upload-flaws.rows",
    """
    SELECT f.number FROM upload_flaws f
     WHERE f.customer_id = $1 AND f.upload_id = $2 AND f.column_name = $3 AND f.kind = $4
       AND f.value = $5 AND f.number > $6
     ORDER BY f.number LIMIT $7
    """)
}

/// What is known of the name in a row.
package struct NameFacts: Sendable {
  package let number: Int
  package let name: String?
  /// As noted when the row was looked at last.
  package let flaws: [CellFlaw]
  package let isLeftOut: Bool
  /// Another line with the same name.
  package let otherLine: Int?
  package let isTaken: Bool
  /// When the last user with this name was deleted.
  package let deletedAt: Moment?
}

extension Reading {
  /// Marked rows, by number.
  package func nameFacts(
    _ upload: Upload.ID, limit: Int, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> [NameFacts] {
    try rows(.nameFacts, [.id(permit.customer), .id(upload), .count(limit)]) {
      row throws(Fault) in
      NameFacts(
        number: try row.count(0), name: try row.optionalText(1),
        flaws: try StoredJSON.list(CellFlaw.self, try row.optionalText(2)),
        isLeftOut: try row.integer(3) == 1,
        otherLine: try row.optionalInteger(4).map { Int($0) },
        isTaken: try row.integer(5) > 0, deletedAt: try row.optionalMoment(6))
    }
  }

  /// Problems that are in two rows or more, the commonest first.
  package func flawGroups(
    _ upload: Upload.ID, limit: Int, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> [FlawGroup] {
    try rows(.flawGroups, [.id(permit.customer), .id(upload), .count(limit)]) {
      row throws(Fault) in
      guard let kind = CellFlaw.Kind(rawValue: try row.text(1)) else {
        throw .corrupt(statement: "upload-flaws.groups")
      }
      let group = CellFlaw.Group(
        column: Upload.Column(rawValue: try row.text(0)), kind: kind, value: try row.text(2))
      return FlawGroup(group: group, rows: try row.count(3))
    }
  }

  /// The numbers of rows with a problem, behind `number`.
  package func uploadRows(
    with group: CellFlaw.Group, of upload: Upload.ID, after number: Int, limit: Int,
    _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> [Int] {
    try rows(
      .rowsOfFlawGroup,
      [
        .id(permit.customer), .id(upload), .text(group.column?.rawValue ?? ""),
        .text(group.kind.rawValue), .text(group.value), .count(number), .count(limit),
      ]
    ) { row throws(Fault) in try row.count(0) }
  }
}

extension Transaction {
  package func mark(
    _ numbers: [Int], of upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    _ = try changeAll(
      .markUploadRow, numbers.map { [.id(permit.customer), .id(upload), .count($0)] })
  }

  /// Marks the rows that have the name of a marked one.
  package func markNamesakes(
    _ upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    _ = try change(.markNamesakes, [.id(permit.customer), .id(upload)])
  }

  /// Marks every row whose name may be another's: in the file, or among users of any time; and
  /// those of which that was said before.
  package func markNames(
    _ upload: Upload.ID, again: Bool, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    let file: [SQLValue] = [.id(permit.customer), .id(upload)]
    _ = try change(.markRepeated, file)
    _ = try change(.markTaken, file)
    guard again else { return }
    for kind in [CellFlaw.Kind.repeated, .alreadyUser, .deletedUser] {
      _ = try change(.markNoted, file + [.text(kind.rawValue)])
    }
  }

  /// Writes what is wrong with marked rows; they are marked no more.
  package func set(
    _ rows: [(number: Int, flaws: [CellFlaw], isLeftOut: Bool)], of upload: Upload.ID,
    _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    let file: [SQLValue] = [.id(permit.customer), .id(upload)]
    var values: [[SQLValue]] = []
    for row in rows {
      values.append(
        file + [
          .count(row.number), try StoredJSON.list(row.flaws),
          .flag(row.flaws.allSatisfy { $0.kind == .deletedUser }),
        ])
    }
    _ = try changeAll(.setFlaws, values)
    _ = try changeAll(.forgetFlaws, rows.map { file + [.count($0.number)] })
    try note(rows.filter { !$0.isLeftOut }.map { ($0.number, $0.flaws) }, of: upload, permit)
  }

  func note(
    _ rows: [UploadRow], of upload: Upload.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    try note(rows.map { ($0.number, $0.flaws) }, of: upload, permit)
  }

  private func note(
    _ rows: [(number: Int, flaws: [CellFlaw])], of upload: Upload.ID,
    _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    var values: [[SQLValue]] = []
    for (number, flaws) in rows {
      for group in Set(flaws.map(\.group)) {
        values.append([
          .id(permit.customer), .id(upload), .count(number),
          .text(group.column?.rawValue ?? ""), .text(group.kind.rawValue), .text(group.value),
        ])
      }
    }
    _ = try changeAll(.noteFlaw, values)
  }
}
