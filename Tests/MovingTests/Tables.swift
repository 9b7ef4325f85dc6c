import Moving
import SQL
import TestSupport
import Testing

@Suite struct `The tables of a move` {
  private static func fresh(_ dialect: Dialect) async throws -> any Engine {
    try await TestEngine.open(dialect, pool: try BlockingPool(name: "fresh", threads: 2))
  }

  /// A table or a column of a later migration either moves or is named in `Itinerary.Derived`.
  @Test(arguments: Ways.all)
  func `are all that the schema has, but for what is named as derived`(ways: Ways) async throws {
    let source = try await Self.fresh(ways.from)
    let target = try await Self.fresh(ways.to)
    let itinerary = try await itinerary(from: source, to: target)
    let moved = Set(itinerary.legs.map(\.name))
    for engine in [source, target] {
      let columns = try await engine.read { snapshot in
        try snapshot.rows(.everyColumn) { row throws(Fault) in
          (try row.text(0), try row.text(1))
        }
      }
      #expect(columns.count > 200)
      let derived = Itinerary.Derived.tables.map(\.text)
      for (table, column) in columns where !derived.contains(table) {
        let leg = itinerary.legs.first { $0.name == table }
        let isMoved = leg?.into.columns.contains { $0.text == column } ?? false
        let isDerived = Itinerary.Derived.columns.contains { name, columns in
          name.text == table && columns.contains { $0.text == column }
        }
        #expect(isMoved || isDerived, "\(table).\(column) would be lost")
      }
      #expect(Set(columns.map(\.0)).subtracting(derived) == moved)
    }
  }

  @Test func `come after those that they refer to`() async throws {
    let itinerary = try await itinerary(
      from: try await Self.fresh(.sqlite), to: try await Self.fresh(.postgresql))
    var seen: Set<Identifier> = []
    var references = 0
    for leg in itinerary.legs {
      seen.insert(leg.into.name)
      for reference in leg.into.references {
        #expect(seen.contains(reference.table), "\(leg.name) before \(reference.table)")
        references += 1
      }
    }
    #expect(references > 20)
  }

  @Test(arguments: Dialect.allCases)
  func `are empty in a fresh database, but for the seeds`(dialect: Dialect) async throws {
    let engine = try await Self.fresh(dialect)
    let filled = try await engine.read { snapshot in
      try snapshot.tables().filter { try !snapshot.isEmpty($0) }.map(\.name)
    }
    let seeds = Set(Itinerary.Derived.seeds.keys)
    #expect(Set(filled) == seeds.union(["schema_migrations"]))
  }

  @Test func `are the same on both sides, or nothing is moved`() async throws {
    for side in Dialect.allCases {
      let one = try await Self.fresh(.sqlite)
      let other = try await Self.fresh(.postgresql)
      let changed = side == .sqlite ? one : other
      try await changed.write { try $0.change(.addColumn) }
      await #expect(throws: MoveRefusal.differentSchemas("customers.note")) {
        try await itinerary(from: one, to: other)
      }
      try await changed.write { try $0.change(.addTable) }
      await #expect(throws: MoveRefusal.differentSchemas("extras")) {
        try await itinerary(from: one, to: other)
      }
    }
  }
}

extension Statement {
  fileprivate static let addColumn = Statement(
    "test.add-column", "ALTER TABLE customers ADD COLUMN note TEXT")
  fileprivate static let addTable = Statement(
    "test.add-table", "CREATE TABLE extras (id INTEGER NOT NULL PRIMARY KEY)")

  /// By other means than those of the move. The parts of SQLite's index for searching are derived
  /// from users by triggers; whether it finds people is tested with a whole house.
  fileprivate static let everyColumn = Statement(
    "test.every-column",
    Fragment(
      sqlite: """
        SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c
         WHERE m.type = 'table' AND m.name <> 'user_search' AND m.name NOT LIKE 'user_search_%'
         ORDER BY m.name
        """,
      postgresql: """
        SELECT CAST(table_name AS text), CAST(column_name AS text)
          FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name
        """,
      because: "each engine has catalogues of its own"))
}
