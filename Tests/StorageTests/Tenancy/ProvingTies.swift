import Testing

@Suite struct `The proof of ties to a customer` {
  private static let tables: Set<String> = ["users", "assignments", "seats", "plan_rows"]

  private func reach(_ text: String) throws -> Ties.Reach {
    try StatementReader.reach(of: text, tables: Self.tables)
  }

  @Test(arguments: [
    "SELECT * FROM users WHERE customer_id = $1",
    "SELECT u.id FROM users u WHERE u.id = $2 AND $1 = u.customer_id",
    """
    SELECT u.id FROM users u LEFT JOIN assignments a ON a.customer_id = u.customer_id
     AND a.user_id = u.id WHERE (u.customer_id = $1 AND u.id = $2) ORDER BY u.id LIMIT 1
    """,
    """
    SELECT u.* FROM (SELECT k.* FROM users k WHERE k.customer_id = $1 LIMIT $2) u
      JOIN assignments a ON a.customer_id = u.customer_id AND a.user_id = u.id
    """,
    """
    WITH few AS (SELECT u.customer_id, u.id FROM users u WHERE u.customer_id = $1)
    SELECT COUNT(*) FROM few f JOIN assignments a
      ON a.customer_id = f.customer_id AND a.user_id = f.id
    """,
    """
    SELECT c.name, (SELECT COUNT(*) FROM users u WHERE u.customer_id = c.id)
      FROM customers c WHERE c.id = $1
    """,
    "INSERT INTO users (customer_id, id) VALUES ($1, $2)",
    """
    INSERT INTO plan_rows (plan_id, customer_id) SELECT $2, u.customer_id FROM users u
     WHERE u.customer_id = $1 ON CONFLICT (customer_id, plan_id) DO NOTHING
    """,
    "UPDATE seats SET consumed = consumed + $3 WHERE customer_id = $1 AND product_id = $2",
    """
    UPDATE seats SET consumed = 0 FROM users u
     WHERE seats.customer_id = u.customer_id AND u.customer_id = $1
    """,
    """
    DELETE FROM users WHERE customer_id = $1 AND id IN (SELECT a.user_id FROM assignments a
     WHERE a.customer_id = users.customer_id)
    """,
    """
    SELECT u.id FROM users u WHERE u.customer_id = $1
    UNION ALL SELECT u.id FROM users u WHERE u.customer_id = $1 AND u.deleted_at IS NULL
    """,
  ])
  func `is found where every table has its tie`(text: String) throws {
    #expect(try reach(text) == .one)
  }

  @Test(arguments: [
    // One join of several forgets it: the neighbor's licenses would show up.
    """
    SELECT u.id FROM users u LEFT JOIN assignments a ON a.user_id = u.id
     WHERE u.customer_id = $1
    """,
    // A condition that can be left out, or that says the opposite.
    "SELECT u.id FROM users u WHERE ($1 IS NULL OR u.customer_id = $1)",
    "SELECT u.id FROM users u WHERE u.customer_id = $1 OR u.id = $2",
    "SELECT u.id FROM users u WHERE NOT u.customer_id = $1",
    "SELECT u.id FROM users u WHERE u.customer_id <> $1",
    "SELECT u.id FROM users u WHERE CASE WHEN u.customer_id = $1 AND u.id = $2 THEN 1 END = 1",
    // The side of an outer join that stays anyway.
    """
    SELECT u.id FROM users u LEFT JOIN assignments a
      ON a.customer_id = $1 AND u.customer_id = $1
    """,
    // A query inside of another.
    "SELECT u.id FROM users u WHERE u.customer_id = $1 AND EXISTS (SELECT 1 FROM seats s)",
    "SELECT (SELECT COUNT(*) FROM seats s) FROM users u WHERE u.customer_id = $1",
    """
    SELECT u.id FROM users u WHERE u.customer_id = $1
    UNION ALL SELECT a.user_id FROM assignments a WHERE a.user_id = $2
    """,
    "WITH all_seats AS (SELECT s.total FROM seats s) SELECT a.total FROM all_seats a",
    "SELECT n.id FROM (SELECT u.id FROM users u) n WHERE n.id = $1",
    // Not the customer, though it looks like it.
    "SELECT u.id FROM users u WHERE u.id = $1",
    "SELECT u.id FROM users u JOIN seats s ON s.customer_id = $1 WHERE u.id = s.customer_id",
    // Of a customer that a table knows, not the statement.
    "SELECT u.id FROM users u JOIN staff_customers f ON f.customer_id = u.customer_id",
    "DELETE FROM users WHERE customer_id IN (SELECT c.id FROM customers c)",
    "INSERT INTO users (id) VALUES ($1)",
    "INSERT INTO users (customer_id, id) SELECT s.customer_id, s.product_id FROM seats s",
    "UPDATE seats SET consumed = 0 WHERE product_id = $1",
    "DELETE FROM users",
    "UPDATE seats SET consumed = 0 FROM users u WHERE u.customer_id = $1",
    """
    WITH next AS (SELECT u.customer_id, u.id FROM users u WHERE u.id = $1 FOR UPDATE)
    UPDATE seats SET consumed = 0 FROM next n WHERE seats.customer_id = n.customer_id
    """,
  ])
  func `is not found where one table is left loose`(text: String) throws {
    let found = Result { try reach(text) }
    if case .success(let reach) = found {
      #expect(reach != .one && reach != .none && reach != .listed)
    }
  }

  @Test(arguments: [
    "SELECT u.id FROM users u WHERE u.customer_id IN ($1, $2)",
    """
    SELECT u.id FROM users u WHERE u.customer_id IN
    (WITH RECURSIVE place (i) AS (SELECT 1 UNION ALL SELECT i + 16 FROM place)
     SELECT substr($1, i, 16) FROM place)
    """,
    """
    SELECT u.id FROM (SELECT substr($1, i, 16) AS customer_id
      FROM generate_series(1, length($1), 16) AS place (i)) p
      JOIN users u ON u.customer_id = p.customer_id
    """,
  ])
  func `knows a list of customers from a single one`(text: String) throws {
    #expect(try reach(text) == .listed)
  }

  @Test(arguments: [
    // Rows of different customers side by side.
    "SELECT u.id FROM users u JOIN seats s ON s.product_id = u.id",
    "SELECT u.id FROM users u, seats s WHERE u.customer_id = $1",
    // A row that moves to another customer.
    "UPDATE seats SET customer_id = $2 WHERE customer_id = $1",
    // What stands in the way may be another customer's.
    "INSERT INTO users (customer_id, id) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
    "UPDATE seats SET consumed = 0",
    "MERGE INTO seats USING users ON true",
    "SELECT u.id FROM users u NATURAL JOIN seats s WHERE u.customer_id = $1",
    "SELECT u.id FROM (users u JOIN seats s ON s.customer_id = u.customer_id)",
    "SELECT u.id FROM users u WHERE u.customer_id = $1 AND (u.id = 'x",
  ])
  func `refuses what it does not understand, and what mixes customers`(text: String) {
    #expect(throws: NotUnderstood.self) { try reach(text) }
  }
}
