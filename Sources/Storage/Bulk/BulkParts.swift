package import Domain
package import SQL

extension Statement {
  static let tieToBulk = Statement(
    "uploads.tie-to-bulk",
    "UPDATE uploads SET bulk_id = $3 WHERE customer_id = $1 AND id = $2")

  // What was applied is closed: later rows are another part.
  static let openPartOfBulk = Statement(
    "uploads.open-part-of-bulk",
    """
    SELECT f.id FROM uploads f
     WHERE f.customer_id = $1 AND f.bulk_id = $2 AND f.checked_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM plans p
             JOIN operations o ON o.customer_id = p.customer_id AND o.id = p.id
            WHERE p.customer_id = $1 AND p.upload_id = f.id)
     ORDER BY f.id LIMIT 1
    """)

  // $1: who is limited to some customers; of a customer that withdrew its rights nothing is shown.
  private static let partInReach: Fragment = """
     AND (CAST($1 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM staff_customers r
            WHERE r.staff_id = $1 AND r.customer_id = f.customer_id))
     AND NOT EXISTS (SELECT 1 FROM withdrawals w
            WHERE w.customer_id = f.customer_id AND w.ended_at IS NULL)
    """

  private static let partColumns: Fragment = """
    SELECT f.customer_id, c.name, f.id, f.row_count, f.flawed_rows, f.left_out,
           c.default_location
      FROM uploads f
      JOIN customers c ON c.id = f.customer_id
     WHERE f.bulk_id = $2 AND f.checked_at IS NOT NULL
    """

  static let bulkPartsAfter = Statement(
    "bulk-parts.after", partColumns, partInReach,
    """
     AND (c.name_key, f.id) > ($3, $4) ORDER BY c.name_key, f.id LIMIT $5
    """)
  static let bulkPartsBefore = Statement(
    "bulk-parts.before", partColumns, partInReach,
    """
     AND (c.name_key, f.id) < ($3, $4) ORDER BY c.name_key DESC, f.id DESC LIMIT $5
    """)

  static let bulkTotals = Statement(
    "bulk-parts.totals",
    """
    SELECT COUNT(*), COALESCE(SUM(f.row_count), 0), COALESCE(SUM(f.flawed_rows), 0),
           COALESCE(SUM(f.left_out), 0)
      FROM uploads f
     WHERE f.bulk_id = $2 AND f.checked_at IS NOT NULL
    """, partInReach)

  // All plans of the parts, the older first, so that the newest of each is the last.
  static let bulkPlans = Statement(
    "bulk-parts.plans",
    """
    SELECT p.id, p.intent, p.made_by, p.made_at, p.tally, p.seats, p.upload_id, p.customer_id,
           o.state, o.applied_by, o.applied_at, o.finished_at, o.row_count, o.cursor, o.changed,
           o.already_so, o.refused, o.pack_id,
           CASE WHEN k.id IS NOT NULL AND k.taken_at IS NULL THEN 1 ELSE 0 END
      FROM plans p
      LEFT JOIN operations o ON o.customer_id = p.customer_id AND o.id = p.id
      LEFT JOIN packs k ON k.customer_id = o.customer_id AND k.id = o.pack_id
     WHERE p.customer_id IN
    """, .ids(in: "$1"), "AND p.upload_id IN", .ids(in: "$2"), "ORDER BY p.id")

  // Two are enough to know that it is not one.
  static let customersNamed = Statement(
    "customers.named",
    """
    SELECT c.id FROM customers c
     WHERE c.name_key = $1
       AND (CAST($2 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM staff_customers r
             WHERE r.staff_id = $2 AND r.customer_id = c.id))
     ORDER BY c.id LIMIT 2
    """)

  static let customersTagged = Statement(
    "customers.tagged",
    """
    SELECT t.customer_id FROM customer_tags t
     WHERE t.tag_key = $1
       AND (CAST($2 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM staff_customers r
             WHERE r.staff_id = $2 AND r.customer_id = t.customer_id))
       AND NOT EXISTS (SELECT 1 FROM withdrawals w
             WHERE w.customer_id = t.customer_id AND w.ended_at IS NULL)
     ORDER BY t.customer_id LIMIT $3
    """)
}

extension Reading {
  /// The customers of a file, by name. Crosses customers.
  package func bulkParts(
    of file: BulkFile.ID, from place: Place, _ permit: BulkPermit
  ) throws(Fault) -> [BulkFile.Part] {
    let page = try rows(
      place.backward ? .bulkPartsBefore : .bulkPartsAfter,
      [permit.principal.limitedID, .id(file), place.key, .id(place.id), .count(place.limit)]
    ) { row throws(Fault) in
      BulkFile.Part(
        customer: try row.id(0, Customer.self), customerName: try row.text(1),
        usualLocation: try row.optionalText(6).map { Location(stored: $0) },
        upload: try row.id(2, Upload.self), rows: try row.count(3),
        flawedRows: try row.count(4), leftOut: try row.count(5))
    }
    return page
  }

  /// The parts with the newest plan and the newest operation of each, in one statement. Crosses
  /// customers.
  package func withOutcomes(
    _ parts: [BulkFile.Part], _: BulkPermit
  ) throws(Fault) -> [BulkFile.Part] {
    guard !parts.isEmpty else { return [] }
    var plans: [Upload.ID: Plan] = [:]
    var operations: [Upload.ID: Operation] = [:]
    var waiting: Set<Upload.ID> = []
    try each(
      .bulkPlans, [.ids(Set(parts.map(\.customer))), .ids(Set(parts.map(\.upload)))]
    ) { row throws(Fault) in
      let plan = try row.plan(of: try row.id(7, Customer.self))
      guard let upload = plan.upload else { return }
      plans[upload] = plan
      if let operation = try row.operation(of: plan) {
        operations[upload] = operation
        if try row.integer(18) == 1 { waiting.insert(upload) }
      }
    }
    return parts.map { part in
      var part = part
      part.plan = plans[part.upload]
      part.operation = operations[part.upload]
      part.hasPasswords = waiting.contains(part.upload)
      return part
    }
  }

  /// Crosses customers.
  package func bulkTotals(
    of file: BulkFile.ID, _ permit: BulkPermit
  ) throws(Fault) -> BulkFile.Totals {
    var totals =
      try first(.bulkTotals, [permit.principal.limitedID, .id(file)]) { row throws(Fault) in
        BulkFile.Totals(
          customers: try row.count(0), rows: try row.count(1), flawedRows: try row.count(2),
          leftOut: try row.count(3))
      } ?? BulkFile.Totals()
    totals.strays = try strayCount(of: file, permit)
    return totals
  }

  /// The upload to which more of one customer's rows of a file can be added.
  package func openPart(
    of file: BulkFile.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) -> Upload.ID? {
    try first(.openPartOfBulk, [.id(permit.customer), .id(file)]) { row throws(Fault) in
      try row.id(0, Upload.self)
    }
  }

  /// Customers within reach with exactly this name, without case and marks; at most two.
  package func customers(named text: String, _ permit: BulkPermit) throws(Fault) -> [Customer.ID] {
    try rows(.customersNamed, [.text(TextKey.of(text)), permit.principal.limitedID]) {
      row throws(Fault) in try row.id(0, Customer.self)
    }
  }
}

extension Reading {
  /// Customers within reach that carry a tag and have not withdrawn their rights. Crosses customers.
  package func customers(
    tagged tag: String, limit: Int, _ permit: BulkPermit
  ) throws(Fault) -> [Customer.ID] {
    try rows(
      .customersTagged, [.text(TextKey.of(tag)), permit.principal.limitedID, .count(limit)]
    ) { row throws(Fault) in try row.id(0, Customer.self) }
  }
}

extension Transaction {
  /// Makes an upload the customer's part of a file.
  package func tie(
    _ upload: Upload.ID, to file: BulkFile.ID, _ permit: Permit<May.UploadUsers>
  ) throws(Fault) {
    _ = try change(.tieToBulk, [.id(permit.customer), .id(upload), .id(file)])
  }
}

extension Row {
  /// The operation that a plan became, in the columns from 8 on; nil where it was not applied.
  fileprivate func operation(of plan: Plan) throws(Fault) -> Operation? {
    guard let word = try optionalText(8) else { return nil }
    guard let state = Operation.State(rawValue: word) else {
      throw .mismatch(statement: "bulk-parts.plans", column: 8)
    }
    return Operation(
      id: plan.id, customer: plan.customer, kind: plan.kind, state: state,
      appliedBy: try text(9), appliedAt: try moment(10), finishedAt: try optionalMoment(11),
      rows: try count(12), cursor: try count(13), changed: try count(14),
      alreadySo: try count(15), refused: try count(16), pack: try optionalID(17, Pack.self))
  }
}
