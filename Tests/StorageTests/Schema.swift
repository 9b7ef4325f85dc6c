import SQL
import TestSupport
import Testing

@Suite struct `The schema` {
  @Test func `is the golden one after all migrations`() async throws {
    let house = try await House()
    let objects = try await house.engine.read { snapshot in
      try snapshot.rows(.schema) { row throws(Fault) in try row.text(0) }
    }
    let text = objects.map { normalized($0) + ";\n" }.joined(separator: "\n")
    let verdict = try Golden.check(text, "schema.sqlite.txt")
    #expect(verdict == .same || verdict == .written, "\(verdict)")
  }

  @Test func `names the customer first in every key of a customer's data`() async throws {
    let house = try await House()
    let keys = try await house.engine.read { snapshot in
      try snapshot.rows(.firstOfKeys) { row throws(Fault) in
        (try row.text(0), try row.text(1))
      }
    }
    let others = keys.filter { $0.1 != "customer_id" }.map(\.0)
    // What belongs to no customer, and the customers themselves.
    #expect(
      Set(others) == [
        "catalog_rules", "customers", "domains", "house", "idempotency", "preferences",
        "product_plans", "products",
        "schema_migrations", "service_plans", "sign_in_attempts", "staff", "staff_customers",
        "staff_links", "staff_sessions", "staff_sign_ins", "tokens", "users",
      ], "users have a row number for the search, and the customer first in their unique key")
  }

  /// Without comments and with single spaces, so that only meaning shows.
  private func normalized(_ sql: String) -> String {
    sql.split(separator: "\n").map { line in
      line.range(of: "--").map { line[..<$0.lowerBound] } ?? line
    }
    .filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
  }
}

extension Substring {
  fileprivate func range(of mark: String) -> Range<Index>? { firstRange(of: mark) }
}

extension Statement {
  fileprivate static let schema = Statement(
    "test.schema",
    """
    SELECT sql FROM sqlite_master
     WHERE sql IS NOT NULL AND name NOT LIKE 'user_search_%'
     ORDER BY tbl_name, type DESC, name
    """)
  fileprivate static let firstOfKeys = Statement(
    "test.keys",
    """
    SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type = 'table' AND m.name NOT LIKE 'user_search%' AND c.pk = 1
     ORDER BY m.name
    """)
}
