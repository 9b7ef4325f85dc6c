package import Domain
package import SQL

// What waits for somebody, anywhere in reach. Customers who have withdrawn our delegated rights are
// left out: nobody can do anything about theirs.

extension Statement {
  static let refusedLately = Statement(
    "attention.refused",
    """
    SELECT o.customer_id, c.name, o.id, o.kind, o.refused, o.applied_at, COUNT(*) OVER ()
      FROM operations o
      JOIN customers c ON c.id = o.customer_id
     WHERE o.refused > 0 AND o.applied_at >= $1
       AND (CAST($2 AS UUID) IS NULL OR EXISTS (
             SELECT 1 FROM staff_customers f
              WHERE f.staff_id = $2 AND f.customer_id = o.customer_id))
       AND NOT EXISTS (
             SELECT 1 FROM withdrawals w
              WHERE w.customer_id = o.customer_id AND w.ended_at IS NULL)
     ORDER BY o.applied_at DESC, o.id LIMIT $3
    """)

  static let fullProducts = Statement(
    "attention.full-products",
    """
    SELECT s.customer_id, c.name, s.product_id, p.name, s.total, COUNT(*) OVER ()
      FROM seats s
      JOIN customers c ON c.id = s.customer_id
      JOIN products p ON p.id = s.product_id
     WHERE s.consumed >= s.total AND s.total > 0
       AND (CAST($1 AS UUID) IS NULL OR EXISTS (
             SELECT 1 FROM staff_customers f
              WHERE f.staff_id = $1 AND f.customer_id = s.customer_id))
       AND NOT EXISTS (
             SELECT 1 FROM withdrawals w
              WHERE w.customer_id = s.customer_id AND w.ended_at IS NULL)
     ORDER BY s.total DESC, s.customer_id, s.product_id LIMIT $2
    """)

  static let deletionsEnding = Statement(
    "attention.deletions",
    """
    SELECT u.customer_id, c.name, COUNT(*), MIN(u.deleted_at), COUNT(*) OVER ()
      FROM users u
      JOIN customers c ON c.id = u.customer_id
     WHERE u.deleted_at IS NOT NULL AND u.deleted_at < $1
       AND (CAST($2 AS UUID) IS NULL OR EXISTS (
             SELECT 1 FROM staff_customers f
              WHERE f.staff_id = $2 AND f.customer_id = u.customer_id))
       AND NOT EXISTS (
             SELECT 1 FROM withdrawals w
              WHERE w.customer_id = u.customer_id AND w.ended_at IS NULL)
     GROUP BY u.customer_id, c.name
     ORDER BY MIN(u.deleted_at), u.customer_id LIMIT $3
    """)

  static let uploadsWaiting = Statement(
    "attention.uploads",
    """
    SELECT l.customer_id, c.name, l.id, l.file_name, l.row_count, l.uploaded_at, COUNT(*) OVER ()
      FROM uploads l
      JOIN customers c ON c.id = l.customer_id
     WHERE l.checked_at IS NOT NULL
       AND NOT EXISTS (
             SELECT 1 FROM plans p
               JOIN operations o ON o.customer_id = p.customer_id AND o.id = p.id
              WHERE p.customer_id = l.customer_id AND p.upload_id = l.id)
       AND (CAST($1 AS UUID) IS NULL OR EXISTS (
             SELECT 1 FROM staff_customers f
              WHERE f.staff_id = $1 AND f.customer_id = l.customer_id))
       AND NOT EXISTS (
             SELECT 1 FROM withdrawals w
              WHERE w.customer_id = l.customer_id AND w.ended_at IS NULL)
     ORDER BY l.uploaded_at DESC, l.id LIMIT $2
    """)
}

extension Reading {
  /// Operations with refused rows, the newest first.
  package func refusedOperations(
    since: Moment, limit: Int, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> WaitingList<RefusedOperation> {
    let values: [SQLValue] = [.moment(since), permit.principal.limitedID, .count(limit)]
    return try waiting(.refusedLately, values, total: 6) { row throws(Fault) in
      guard let kind = PlanKind(rawValue: try row.text(3)) else {
        throw .mismatch(statement: "attention.refused", column: 3)
      }
      return RefusedOperation(
        id: try row.id(2, Plan.self), kind: kind, refused: try row.count(4),
        at: try row.moment(5))
    }
  }

  /// Products of which every seat is taken, those with most seats first.
  package func fullProducts(
    limit: Int, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> WaitingList<FullProduct> {
    let values: [SQLValue] = [permit.principal.limitedID, .count(limit)]
    return try waiting(.fullProducts, values, total: 5) { row throws(Fault) in
      FullProduct(
        id: try row.id(2, Product.self), name: try row.text(3), seats: try row.count(4))
    }
  }

  /// Customers with users who were deleted before a moment and are still there.
  package func deletions(
    before: Moment, limit: Int, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> WaitingList<EndingDeletions> {
    let values: [SQLValue] = [.moment(before), permit.principal.limitedID, .count(limit)]
    return try waiting(.deletionsEnding, values, total: 4) { row throws(Fault) in
      EndingDeletions(users: try row.count(2), first: try row.moment(3))
    }
  }

  /// Files that were read and checked, of which nothing was applied yet.
  package func uploadsWaiting(
    limit: Int, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> WaitingList<WaitingUpload> {
    let values: [SQLValue] = [permit.principal.limitedID, .count(limit)]
    return try waiting(.uploadsWaiting, values, total: 6) { row throws(Fault) in
      WaitingUpload(
        id: try row.id(2, Upload.self), fileName: try row.text(3), rows: try row.count(4),
        at: try row.moment(5))
    }
  }

  private func waiting<Subject: Sendable>(
    _ statement: Statement, _ values: [SQLValue], total: Int,
    _ subject: (Row) throws(Fault) -> Subject
  ) throws(Fault) -> WaitingList<Subject> {
    var list = WaitingList<Subject>()
    try each(statement, values) { row throws(Fault) in
      list.items.append(
        Waiting(
          customer: try row.id(0, Customer.self), customerName: try row.text(1),
          subject: try subject(row)))
      list.total = try row.count(total)
    }
    return list
  }
}
