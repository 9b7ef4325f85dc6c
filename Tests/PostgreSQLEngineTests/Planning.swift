import PostgreSQLEngine
import SQL
import Testing

@Suite struct `A plan of a statement` {
  /// A function that is worked out when a plan is made, and only then.
  private static let stamp = Migration(
    number: 2, name: "stamp",
    text: """
      CREATE SEQUENCE plans_made;
      CREATE FUNCTION plan() RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
      BEGIN RETURN nextval('plans_made'); END $$;
      """)

  private static func plans(
    of engine: PostgreSQLEngine, runs: Int
  ) async throws -> Set<Int64> {
    var plans: Set<Int64> = []
    for run in 1...runs {
      plans.insert(
        try await engine.write { transaction in
          try transaction.first(.planStamp, [.integer(Int64(run))]) { row throws(Fault) in
            try row.integer(0)
          } ?? 0
        })
    }
    return plans
  }

  @Test func `serves every run, whatever its values are`() async throws {
    var limits = Limits()
    limits.planning = 3_600_000
    let engine = try await Server(connections: 1, limits: limits).engine
    _ = try await engine.migrate([Server.things, Self.stamp])
    // The server throws plans away by itself where others change many tables at once.
    #expect(try await Self.plans(of: engine, runs: 40).count < 10)
  }

  @Test func `is made anew after a while, for tables grow`() async throws {
    var limits = Limits()
    limits.planning = 0
    let engine = try await Server(connections: 1, limits: limits).engine
    _ = try await engine.migrate([Server.things, Self.stamp])
    #expect(try await Self.plans(of: engine, runs: 12).count == 12)
    // In the middle of one transaction too: a large one fills tables that were empty.
    let stamps = try await engine.write { transaction in
      var stamps: Set<Int64> = []
      for number in 1...3 as ClosedRange<UInt64> {
        try transaction.changeAll(.put, [[.id(0, number), .null, .null, .null, .null, .null]])
        let stamp = try transaction.first(.planStamp, [.integer(1)]) { row throws(Fault) in
          try row.integer(0)
        }
        stamps.insert(stamp ?? 0)
      }
      return stamps
    }
    #expect(stamps.count == 3)
  }
}

extension `A plan of a statement` {
  @Test func `knows of rows that came a moment ago`() async throws {
    let engine = try await Server().engine
    var (part, known) = (0 as UInt64, 0 as Int64)
    // The server itself counts changes with a delay of a second.
    while known <= 0, part < 600 {
      let rows = (0..<500).map { number -> [SQLValue] in
        [.id(part, UInt64(number)), .text("thing"), .integer(1), .null, .null, .null]
      }
      try await engine.write { try $0.changeAll(.put, rows) }
      part += 1
      known = try await engine.read { snapshot in
        try snapshot.first(.knownRows) { row throws(Fault) in try row.integer(0) } ?? 0
      }
    }
    #expect(known > 0, "it was not looked at before the server's own round")
  }
}

extension Statement {
  fileprivate static let knownRows = Statement(
    "test.known-rows",
    "SELECT CAST(reltuples AS bigint) FROM pg_class WHERE relname = 'things'")
  fileprivate static let planStamp = Statement(
    "test.plan-stamp", "SELECT plan() WHERE $1 > 0")
}

@Suite struct `A table that grew` {
  private static let count = Statement(
    "test.things-known",
    "SELECT CAST(reltuples AS bigint) FROM pg_class WHERE relname = 'things'")
  private static let double = Statement(
    "test.double-things",
    """
    INSERT INTO things SELECT gen_random_uuid(), NULL, NULL, NULL, NULL, NULL
      FROM generate_series(1, 20000)
    """)

  /// How many rows the server plans for.
  private func known(_ engine: PostgreSQLEngine) async throws -> Int64 {
    try await engine.read { snapshot in
      try snapshot.first(Self.count) { row throws(Fault) in try row.integer(0) } ?? 0
    }
  }

  @Test func `is known to the server's plans as soon as it has grown`() async throws {
    let engine = try await Server(connections: 2).engine
    _ = try await engine.migrate([Server.things])
    try await engine.write { transaction in
      _ = try transaction.changeAll(
        .put,
        (1...6000 as ClosedRange<UInt64>).map { [.id(0, $0), .null, .null, .null, .null, .null] })
    }
    #expect(try await known(engine) == 6000)
    // Rows that one statement writes count like those that were sent.
    try await engine.write { _ = try $0.change(Self.double, []) }
    #expect(try await known(engine) == 26_000)
  }
}
