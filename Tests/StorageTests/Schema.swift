import SQL
import TestSupport
import Testing

@Suite struct `The schema` {
  @Test(.disabled(if: TestEngine.isPartitioned, "its parts are named as well"))
  func `is the golden one after all migrations`() async throws {
    let house = try await House()
    let objects = try await house.engine.read { snapshot in
      try snapshot.rows(.schema) { row throws(Fault) in try row.text(0) }
    }
    let text = objects.map { normalized($0) + ";\n" }.joined(separator: "\n")
    let name = TestEngine.dialect == .sqlite ? "schema.sqlite.txt" : "schema.postgresql.txt"
    let verdict = try Golden.check(text, name)
    #expect(verdict == .same || verdict == .written, "\(verdict)")
  }

  @Test func `names the customer first in every key of a customer's data`() async throws {
    let house = try await House()
    let keys = try await house.engine.read { snapshot in
      try snapshot.rows(.firstOfKeys) { row throws(Fault) in
        (try row.text(0), try row.text(1))
      }
    }
    // On SQLite users have a row number for the search; the customer is first in their unique key.
    let numbered: Set<String> = TestEngine.dialect == .sqlite ? ["users"] : []
    let others = keys.filter { $0.1 != "customer_id" }.map(\.0)
    // What belongs to no customer, and the customers themselves.
    #expect(
      Set(others)
        == numbered.union([
          "application_secrets", "applications", "authorization_codes", "bulk_files",
          "bulk_strays", "catalog_rules",
          "consent_grants", "consents", "customers", "domains", "duties", "house", "idempotency",
          "preferences", "product_plans", "products", "rate_buckets", "refresh_tokens",
          "schema_migrations", "service_plans", "signing_keys",
          "sign_in_attempts", "staff", "staff_customers", "staff_links", "staff_sessions",
          "staff_sign_ins", "tokens", "webhook_customers", "webhooks",
        ]))
  }

  @Test func `names the customer first in every unique index of a customer's data`() async throws {
    let house = try await House()
    let firsts = try await house.engine.read { snapshot in
      try snapshot.rows(.firstOfUniqueIndexes) { row throws(Fault) in
        (table: try row.text(0), index: try row.text(1), column: try row.text(2))
      }
    }
    let tables = try await WholeDay.task.value.tables
    #expect(tables.isSubset(of: Set(firsts.map(\.table))), "each has a key")
    let others = firsts.filter { tables.contains($0.table) && $0.column != "customer_id" }
    #expect(others.map(\.index) == [])
  }

  @Test func `leads from one customer's data to no other customer's`() async throws {
    let house = try await House()
    let pairs = try await house.engine.read { snapshot in
      try snapshot.rows(.foreignKeys) { row throws(Fault) in
        (
          key: try row.text(0), from: try row.text(1), to: try row.text(2),
          isByCustomer: try row.integer(3) != 0
        )
      }
    }
    let tables = try await WholeDay.task.value.tables.union(["customers"])
    let inside = pairs.filter { tables.contains($0.from) && tables.contains($0.to) }
    #expect(inside.count > 10)
    #expect(inside.filter { !$0.isByCustomer }.map(\.key) == [])
    // What every customer shares, as the catalog, stands on its own.
    let outward = Set(pairs.filter { tables.contains($0.from) }.map(\.to)).subtracting(tables)
    #expect(outward == ["products", "staff_sessions", "webhooks"])
    let inward = Set(pairs.filter { tables.contains($0.to) }.map(\.from)).subtracting(tables)
    #expect(inward == ["domains", "staff_customers", "webhook_customers"])
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
    Fragment(
      sqlite: """
        SELECT sql FROM sqlite_master
         WHERE sql IS NOT NULL AND name NOT LIKE 'user_search_%'
         ORDER BY tbl_name, type DESC, name
        """,
      postgresql: """
        SELECT line FROM (
          SELECT c.table_name AS t, 1 AS kind, lpad(CAST(c.ordinal_position AS text), 3, '0') AS n,
                 'COLUMN ' || c.table_name || '.' || c.column_name || ' ' || c.data_type
                 || CASE WHEN c.is_nullable = 'NO' THEN ' NOT NULL' ELSE '' END
                 || coalesce(' DEFAULT ' || c.column_default, '')
                 || coalesce(' COLLATE ' || c.collation_name, '') AS line
            FROM information_schema.columns c WHERE c.table_schema = 'public'
          UNION ALL
          SELECT CAST(CAST(k.conrelid AS regclass) AS text), 2, CAST(k.conname AS text),
                 'CONSTRAINT ' || k.conname || ' ON ' || CAST(CAST(k.conrelid AS regclass) AS text)
                 || ' ' || pg_get_constraintdef(k.oid)
            FROM pg_constraint k
           WHERE k.connamespace = CAST('public' AS regnamespace) AND k.conrelid <> 0
          UNION ALL
          SELECT CAST(i.tablename AS text), 3, CAST(i.indexname AS text), i.indexdef
            FROM pg_indexes i WHERE i.schemaname = 'public'
          UNION ALL
          SELECT CAST(CAST(g.tgrelid AS regclass) AS text), 4, CAST(g.tgname AS text),
                 pg_get_triggerdef(g.oid)
            FROM pg_trigger g WHERE NOT g.tgisinternal
        ) l ORDER BY t COLLATE "C", kind, n COLLATE "C"
        """,
      because: "each engine has catalogues of its own"))
  fileprivate static let firstOfUniqueIndexes = Statement(
    "test.unique-indexes",
    Fragment(
      sqlite: """
        SELECT m.name, i.name, c.name
          FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
         WHERE m.type = 'table' AND i."unique" = 1 AND c.seqno = 0
           AND m.name NOT LIKE 'user_search%'
        """,
      postgresql: """
        SELECT CAST(t.relname AS text), CAST(n.relname AS text), CAST(a.attname AS text)
          FROM pg_index i
          JOIN pg_class t ON t.oid = i.indrelid
          JOIN pg_class n ON n.oid = i.indexrelid
          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
         WHERE i.indisunique AND t.relnamespace = CAST('public' AS regnamespace)
           AND NOT t.relispartition
        """,
      because: "each engine has catalogues of its own"))
  /// Each with whether it ties a customer to the same customer.
  fileprivate static let foreignKeys = Statement(
    "test.foreign-keys",
    Fragment(
      sqlite: """
        SELECT m.name || ' ' || f.id, m.name, f."table",
               MAX(f."from" = 'customer_id'
                   AND f."to" = CASE WHEN f."table" = 'customers' THEN 'id' ELSE 'customer_id' END)
          FROM sqlite_master m, pragma_foreign_key_list(m.name) f
         WHERE m.type = 'table' GROUP BY m.name, f.id, f."table"
        """,
      postgresql: """
        SELECT CAST(k.conname AS text), CAST(t.relname AS text), CAST(r.relname AS text),
               EXISTS (
                 SELECT 1 FROM generate_subscripts(k.conkey, 1) AS place (i)
                   JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[i]
                   JOIN pg_attribute b ON b.attrelid = r.oid AND b.attnum = k.confkey[i]
                  WHERE a.attname = 'customer_id'
                    AND b.attname = CASE WHEN r.relname = 'customers' THEN 'id'
                                         ELSE 'customer_id' END)
          FROM pg_constraint k
          JOIN pg_class t ON t.oid = k.conrelid
          JOIN pg_class r ON r.oid = k.confrelid
         WHERE k.contype = 'f' AND t.relnamespace = CAST('public' AS regnamespace)
           AND k.conparentid = 0 AND NOT t.relispartition
        """,
      because: "each engine has catalogues of its own"))
  fileprivate static let firstOfKeys = Statement(
    "test.keys",
    Fragment(
      sqlite: """
        SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
         WHERE m.type = 'table' AND m.name NOT LIKE 'user_search%' AND c.pk = 1
         ORDER BY m.name
        """,
      postgresql: """
        SELECT CAST(t.relname AS text), CAST(a.attname AS text)
          FROM pg_index i
          JOIN pg_class t ON t.oid = i.indrelid
          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
         WHERE i.indisprimary AND t.relnamespace = CAST('public' AS regnamespace)
           AND NOT t.relispartition
         ORDER BY t.relname
        """,
      because: "each engine has catalogues of its own"))
}
