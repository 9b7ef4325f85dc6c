package import Domain
package import SQL

extension Statement {
  // The rows that an operation changed, numbered anew.
  static let stageUndo = Statement(
    "plan-rows.stage-undo",
    """
    INSERT INTO plan_rows (customer_id, plan_id, number, user_id)
    SELECT l.customer_id, $3, ROW_NUMBER() OVER (ORDER BY l.operation_row), l.subject_id
      FROM ledger l
     WHERE l.customer_id = $1 AND l.operation_id = $2 AND l.action = $4
     ORDER BY l.operation_row
    """)

  // What the operation did to each, and the last thing that somebody did since.
  static let entriesToUndo = Statement(
    "ledger.to-undo",
    """
    SELECT r.number, l.before, l.after, n.actor, n.at
      FROM plan_rows r
      JOIN ledger l ON l.customer_id = r.customer_id AND l.subject_id = r.user_id
       AND l.operation_id = $3 AND l.action = $4
      LEFT JOIN ledger n ON n.customer_id = r.customer_id
       AND n.number = (SELECT MAX(m.number) FROM ledger m
             WHERE m.customer_id = $1 AND m.subject_id = r.user_id
               AND m.number > l.number
               AND m.action IN ('user.updated', 'user.roles-set', 'user.licenses-changed',
                     'user.deleted', 'user.restored', 'user.purged'))
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number > $5 AND r.number <= $6
    """)

  static let quantityToUndo = Statement(
    "ledger.quantity-to-undo",
    """
    SELECT l.subject_id, l.before, n.actor, n.at
      FROM ledger l
      LEFT JOIN ledger n ON n.customer_id = l.customer_id
       AND n.number = (SELECT MAX(m.number) FROM ledger m
             WHERE m.customer_id = $1 AND m.subject_id = l.subject_id
               AND m.number > l.number
               AND m.action IN ('entitlement.quantity-changed', 'entitlement.recorded'))
     WHERE l.customer_id = $1 AND l.operation_id = $2
       AND l.action = 'entitlement.quantity-changed'
    """)

  static let insertUndoing = Statement(
    "undoings.insert",
    "INSERT INTO undoings (customer_id, plan_id, operation_id) VALUES ($1, $2, $3)")

  static let undoneBy = Statement(
    "undoings.of-operation",
    """
    SELECT o.id, o.applied_by, o.applied_at FROM undoings u
      JOIN operations o ON o.customer_id = u.customer_id AND o.id = u.plan_id
     WHERE u.customer_id = $1 AND u.operation_id = $2 AND o.changed > 0
     ORDER BY o.applied_at DESC LIMIT 1
    """)

  static let undoes = Statement(
    "undoings.of-plan",
    "SELECT u.operation_id FROM undoings u WHERE u.customer_id = $1 AND u.plan_id = $2")
}

/// What an operation did to one row, and what came after it.
package struct EntryToUndo: Sendable {
  package let number: Int
  package let before, after: ToldFacts
  /// The last change by somebody else's doing, or one's own, since then.
  package let since: Cause?
}

extension Reading {
  /// By the numbers of a plan's rows: at most `count` behind `cursor`.
  package func entriesToUndo(
    of operation: Operation.ID, _ action: Action, in plan: Plan.ID, after cursor: Int, count: Int,
    _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [Int: EntryToUndo] {
    var entries: [Int: EntryToUndo] = [:]
    try each(
      .entriesToUndo,
      [
        .id(permit.customer), .id(plan), .id(operation), .text(action.rawValue), .count(cursor),
        .count(cursor + count),
      ]
    ) { row throws(Fault) in
      let number = try row.count(0)
      entries[number] = EntryToUndo(
        number: number, before: try row.facts(1), after: try row.facts(2),
        since: try row.changedSince(3))
    }
    return entries
  }

  /// The product whose quantity an operation changed, and the quantity before.
  package func quantityToUndo(
    of operation: Operation.ID, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> (product: Product.ID, units: Int, since: Cause?)? {
    try first(.quantityToUndo, [.id(permit.customer), .id(operation)]) { row throws(Fault) in
      (
        try row.id(0, Product.self), try row.facts(1).units ?? 0,
        try row.changedSince(2)
      )
    }
  }

  /// The latest operation that took this one back, wholly or in part.
  package func undoing(
    of operation: Operation.ID, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Undoing? {
    try first(.undoneBy, [.id(permit.customer), .id(operation)]) { row throws(Fault) in
      Undoing(
        operation: try row.id(0, Plan.self), appliedBy: try row.text(1),
        appliedAt: try row.moment(2))
    }
  }

  /// The operation that a plan takes back.
  package func undone(
    by plan: Plan.ID, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Operation.ID? {
    try first(.undoes, [.id(permit.customer), .id(plan)]) { row throws(Fault) in
      try row.id(0, Plan.self)
    }
  }
}

extension Transaction {
  /// The rows that an operation changed.
  ///
  /// - Returns: How many.
  package func stageUndo(
    of operation: Operation.ID, _ action: Action, into plan: Plan.ID, _ permit: ChangePermit
  ) throws(Fault) -> Int {
    try change(
      .stageUndo,
      [.id(permit.customer), .id(operation), .id(plan), .text(action.rawValue)])
  }

  package func note(
    _ plan: Plan.ID, undoes operation: Operation.ID, _ permit: ChangePermit
  ) throws(Fault) {
    _ = try change(.insertUndoing, [.id(permit.customer), .id(plan), .id(operation)])
  }
}

extension Row {
  fileprivate func facts(_ column: Int) throws(Fault) -> ToldFacts {
    let text = try text(column)
    return text.isEmpty ? ToldFacts() : try StoredJSON.value(ToldFacts.self, text)
  }

  fileprivate func changedSince(_ column: Int) throws(Fault) -> Cause? {
    guard let actor = try optionalText(column) else { return nil }
    return .changedSince(by: actor, at: try moment(column + 1))
  }
}
