import SQL
import Testing

@testable import PostgreSQLEngine

@Suite struct `A database cut by customer` {
  private static let first = Migration(
    number: 1, name: "first",
    text: """
      CREATE TABLE people (
        customer_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        CONSTRAINT people_key PRIMARY KEY (customer_id, id)
      );
      CREATE UNIQUE INDEX people_name ON people (customer_id, name);
      CREATE TABLE shared (
        id uuid NOT NULL CONSTRAINT shared_key PRIMARY KEY
      );
      """)

  private static let second = Migration(
    number: 2, name: "second",
    text: """
      CREATE TABLE heads (
        customer_id uuid NOT NULL CONSTRAINT heads_key PRIMARY KEY,
        number bigint NOT NULL
      );
      """)

  private static func engine() async throws -> PostgreSQLEngine {
    let server = try await Server(migrations: [])
    return server.engine
  }

  private static func parts(_ engine: PostgreSQLEngine) async throws -> [String: Int64] {
    let found = try await engine.read { snapshot in
      try snapshot.rows(.partsOfTables) { row throws(Fault) in
        (try row.text(0), try row.integer(1))
      }
    }
    return Dictionary(uniqueKeysWithValues: found)
  }

  @Test func `has parts of what belongs to customers, and of later tables too`() async throws {
    let engine = try await Self.engine()
    #expect(try await engine.migrate([Self.first], inParts: 4) == [1])
    #expect(try await Self.parts(engine) == ["people": 4])
    // A later program knows nothing of it.
    #expect(try await engine.migrate([Self.first, Self.second]) == [2])
    #expect(try await Self.parts(engine) == ["people": 4, "heads": 4])
    // And may be told the same again, but nothing else.
    #expect(try await engine.migrate([Self.first, Self.second], inParts: 4) == [])
    await #expect(throws: Fault.self) {
      try await engine.migrate([Self.first, Self.second], inParts: 8)
    }
  }

  private static let put = Statement(
    "test.put-person", "INSERT INTO people (customer_id, id, name) VALUES ($1, $2, $3)")
  private static let plans = Statement(
    "test.plans-of-put",
    """
    SELECT generic_plans, custom_plans FROM pg_prepared_statements
     WHERE statement LIKE 'INSERT INTO people%'
    """)
  private static let mode = Statement(
    "test.plan-mode", "SELECT current_setting('plan_cache_mode')")

  @Test func `plans once for many rows that are put in, and for each run otherwise`() async throws {
    let engine = try await Self.engine()
    _ = try await engine.migrate([Self.first], inParts: 4)
    let (plans, mode) = try await engine.write { transaction in
      _ = try transaction.changeAll(
        Self.put,
        (1...60 as ClosedRange<UInt64>).map { [.id(1, $0 % 7), .id(0, $0), .text("P\($0)")] })
      let plans = try transaction.first(Self.plans, []) { row throws(Fault) in
        [try row.integer(0), try row.integer(1)]
      }
      let mode = try transaction.first(Self.mode, []) { row throws(Fault) in try row.text(0) }
      return (plans, mode)
    }
    #expect(plans == [60, 0])
    #expect(mode == "force_custom_plan")
    let next = try await engine.read { snapshot in
      try snapshot.first(Self.mode, []) { row throws(Fault) in try row.text(0) }
    }
    #expect(next == "force_custom_plan", "behind the transaction too")
  }

  @Test func `breaks its rules by their own names`() async throws {
    let engine = try await Self.engine()
    _ = try await engine.migrate([Self.first], inParts: 4)
    let row: [SQLValue] = [.id(1, 1), .id(2, 2), .text("Zoë")]
    try await engine.write { _ = try $0.change(.addPerson, row) }
    await #expect(throws: Fault.constraint("people_key")) {
      try await engine.write { _ = try $0.change(.addPerson, row) }
    }
    await #expect(throws: Fault.constraint("people_name")) {
      try await engine.write {
        _ = try $0.change(.addPerson, [.id(1, 1), .id(2, 3), .text("Zoë")])
      }
    }
    await #expect(throws: Fault.constraint("people_name_not_null")) {
      try await engine.write { _ = try $0.change(.addPerson, [.id(1, 1), .id(2, 4), .null]) }
    }
    // A neighbor may have the same name.
    try await engine.write {
      _ = try $0.change(.addPerson, [.id(9, 9), .id(2, 3), .text("Zoë")])
    }
  }
}

extension Statement {
  fileprivate static let addPerson = Statement(
    "test.add-person", "INSERT INTO people (customer_id, id, name) VALUES ($1, $2, $3)")
  fileprivate static let partsOfTables = Statement(
    "test.parts",
    """
    SELECT CAST(t.relname AS text), count(*)
      FROM pg_inherits i JOIN pg_class t ON t.oid = i.inhparent
     WHERE t.relkind = 'p' GROUP BY t.relname
    """)
}
