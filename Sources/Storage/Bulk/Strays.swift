package import Domain
package import SQL

extension Statement {
  static let insertStray = Statement(
    "bulk-strays.insert",
    """
    INSERT INTO bulk_strays (
      bulk_id, number, line, customer_text, customer_key, reason, flaw, cells)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """)

  private static let strayColumns: Fragment = """
    SELECT t.number, t.line, t.customer_text, t.reason, t.flaw, t.cells
      FROM bulk_strays t
     WHERE t.bulk_id = $1
    """

  static let straysAfter = Statement(
    "bulk-strays.after", strayColumns, "AND t.number > $2 ORDER BY t.number LIMIT $3")
  static let straysBefore = Statement(
    "bulk-strays.before", strayColumns, "AND t.number < $2 ORDER BY t.number DESC LIMIT $3")
  static let straysNamed = Statement(
    "bulk-strays.named", strayColumns,
    "AND t.customer_key = $2 AND t.reason <> 'broken' ORDER BY t.number LIMIT $3")

  static let strayGroups = Statement(
    "bulk-strays.groups",
    """
    SELECT MIN(t.customer_text), t.reason, t.flaw, COUNT(*) AS found, MIN(t.line)
      FROM bulk_strays t
     WHERE t.bulk_id = $1
     GROUP BY t.customer_key, t.reason, t.flaw
     ORDER BY found DESC, t.customer_key, t.reason, t.flaw LIMIT $2
    """)

  static let countStrays = Statement(
    "bulk-strays.count", "SELECT COUNT(*) FROM bulk_strays t WHERE t.bulk_id = $1")

  static let deleteStray = Statement(
    "bulk-strays.delete", "DELETE FROM bulk_strays WHERE bulk_id = $1 AND number = $2")

  static let deleteStrays = Statement(
    "bulk-strays.delete-all", "DELETE FROM bulk_strays WHERE bulk_id = $1")
}

extension Reading {
  package func strays(
    of file: BulkFile.ID, from place: Place, _: BulkPermit
  ) throws(Fault) -> [Stray] {
    try rows(
      place.backward ? .straysBefore : .straysAfter, [.id(file), place.key, .count(place.limit)]
    ) { row throws(Fault) in try row.stray() }
  }

  /// The first strays that name their customer so. Broken lines name nobody.
  package func strays(
    of file: BulkFile.ID, naming text: String, limit: Int, _: BulkPermit
  ) throws(Fault) -> [Stray] {
    try rows(.straysNamed, [.id(file), .text(TextKey.of(text)), .count(limit)]) {
      row throws(Fault) in try row.stray()
    }
  }

  /// The commonest first.
  package func strayGroups(
    of file: BulkFile.ID, limit: Int, _: BulkPermit
  ) throws(Fault) -> [Stray.Group] {
    try rows(.strayGroups, [.id(file), .count(limit)]) { row throws(Fault) in
      Stray.Group(
        customerText: try row.text(0), reason: try row.strayReason(1, flaw: 2),
        rows: try row.count(3), line: try row.count(4))
    }
  }

  package func strayCount(of file: BulkFile.ID, _: BulkPermit) throws(Fault) -> Int {
    try first(.countStrays, [.id(file)]) { row throws(Fault) in try row.count(0) } ?? 0
  }
}

extension Transaction {
  package func insert(
    _ strays: [Stray], of file: BulkFile.ID, _: BulkPermit
  ) throws(Fault) {
    var values: [[SQLValue]] = []
    for stray in strays {
      values.append([
        .id(file), .count(stray.number), .count(stray.line), .text(stray.customerText),
        .text(TextKey.of(stray.customerText)), .text(stray.reason.word),
        .text(stray.reason.flaw?.rawValue), .text(try StoredJSON.text(stray.cells)),
      ])
    }
    _ = try changeAll(.insertStray, values)
  }

  package func remove(
    _ strays: [Stray], of file: BulkFile.ID, _: BulkPermit
  ) throws(Fault) {
    _ = try changeAll(.deleteStray, strays.map { [.id(file), .count($0.number)] })
  }
}

extension Stray.Reason {
  fileprivate var flaw: CellFlaw.LineFlaw? {
    if case .broken(let flaw) = self { flaw } else { nil }
  }
}

extension Row {
  fileprivate func stray() throws(Fault) -> Stray {
    Stray(
      number: try count(0), line: try count(1), customerText: try text(2),
      reason: try strayReason(3, flaw: 4), cells: try StoredJSON.value([String].self, try text(5)))
  }

  fileprivate func strayReason(_ word: Int, flaw: Int) throws(Fault) -> Stray.Reason {
    switch try text(word) {
    case "unknown": return .unknown
    case "ambiguous": return .ambiguous
    case "withdrawn": return .withdrawn
    default:
      guard let flaw = try optionalText(flaw).flatMap(CellFlaw.LineFlaw.init) else {
        throw .corrupt(statement: "bulk-strays")
      }
      return .broken(flaw)
    }
  }
}
