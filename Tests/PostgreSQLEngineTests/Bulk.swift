import PostgreSQLEngine
import SQL
import Testing

@Suite struct `Many rows at once` {
  fileprivate static let things = Table(
    "things", columns: ["id", "name", "count", "digest", "isgood", "small"], key: ["id"])

  private func rows(_ count: UInt64) -> [[SQLValue]] {
    (1...count).map { number in
      [
        .id(7, number), .text("Zoë \(number)"), .integer(Int64(number)), .bytes([0, 255]),
        .integer(Int64(number % 2)), .null,
      ]
    }
  }

  @Test func `come in as they are, in the order of pages`() async throws {
    let server = try await Server()
    let rows = rows(20_000)
    try await server.put(rows)
    let read = try await server.engine.read { snapshot in
      var read: [[SQLValue]] = []
      var key: [SQLValue]?
      repeat {
        key = try snapshot.page(of: Self.things, after: key, limit: 3_000) { read.append($0) }
      } while key != nil
      return read
    }
    #expect(read == rows)
    #expect(server.engine.statistics().batchedRows["tables.things.put"] == 20_000)
  }

  @Test func `leave nothing behind when one of them breaks a rule`() async throws {
    let server = try await Server()
    var rows = rows(5_000)
    rows[4_000][2] = .integer(-1)
    let negative = rows
    await #expect(throws: Fault.constraint("things_positive")) {
      try await server.put(negative)
    }
    rows[4_000][0] = rows[0][0]
    rows[4_000][2] = .integer(1)
    let twice = rows
    await #expect(throws: Fault.constraint("things_key")) { try await server.put(twice) }
    let isEmpty = try await server.engine.read { try $0.isEmpty(Self.things) }
    #expect(isEmpty)
  }

  @Test func `of a wrong kind or number are our bug, and no fault quotes them`() async throws {
    let server = try await Server()
    for wrong: [SQLValue] in [
      [.id(1, 1), .integer(4711), .null, .null, .null, .null], [.id(1, 1)],
      [.bytes([4, 7, 1, 1]), .null, .null, .null, .null, .null],
      [.id(1, 1), .null, .null, .null, .null, .integer(.max)],
    ] {
      do {
        try await server.put([wrong])
        Issue.record("it came in")
      } catch let fault as Fault {
        guard case .engine(_, "tables.things.put", let message) = fault else {
          Issue.record("\(fault)")
          continue
        }
        #expect(!message.contains("4711"))
      }
    }
    // The connection is as good as before.
    try await server.put(rows(1))
    let isEmpty = try await server.engine.read { try $0.isEmpty(Self.things) }
    #expect(!isEmpty)
  }

  @Test func `stop at the deadline, also while somebody holds the table`() async throws {
    var limits = Limits()
    limits.writing = 300
    let server = try await Server()
    let impatient = try PostgreSQLEngine.open(
      server.address, connections: 1, pool: server.pool, limits: limits)
    let isHeld = Guarded(false)
    let isOver = Guarded(false)
    async let holding: Void = server.engine.write { transaction in
      try transaction.change(.hold)
      isHeld.with { $0 = true }
      isHeld.wakeAll()
      isOver.wait { $0 ? true : nil }
    }
    // More than fits into the buffers between us and a server that does not read.
    let rows = rows(100_000)
    await #expect(throws: Fault.timedOut) {
      try await impatient.write { transaction in
        isHeld.wait { $0 ? true : nil }
        try transaction.bulk(into: Self.things, rows)
      }
    }
    isOver.with { $0 = true }
    isOver.wakeAll()
    try await holding
    let isEmpty = try await impatient.read { try $0.isEmpty(Self.things) }
    #expect(isEmpty)
  }

  @Test func `pass guards only where these are put aside`() async throws {
    let server = try await Server()
    try await server.engine.write {
      try $0.change(.makeJudge)
      try $0.change(.makeGuard)
    }
    let things = try #require(
      try await server.engine.read { try $0.tables() }.first { $0.name.text == "things" })
    #expect(things.columns == Self.things.columns && things.key == ["id"])
    #expect(things.guards.count == 1)
    let rows = rows(3)
    await #expect(throws: Fault.constraint("not today")) { try await server.put(rows) }
    try await server.engine.write { transaction in
      try transaction.withoutGuards(of: things) { () throws(Fault) in
        try transaction.bulk(into: things, rows)
      }
    }
    let another = [self.rows(4)[3]]
    await #expect(throws: Fault.constraint("not today")) { try await server.put(another) }
  }
}

extension Server {
  fileprivate func put(_ rows: [[SQLValue]]) async throws {
    try await engine.write { try $0.bulk(into: `Many rows at once`.things, rows) }
  }
}

extension Statement {
  fileprivate static let hold = Statement(
    "test.hold", "LOCK TABLE things IN ACCESS EXCLUSIVE MODE")
  fileprivate static let makeJudge = Statement(
    "test.make-judge",
    """
    CREATE FUNCTION judge() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'not today'; END $$
    """)
  fileprivate static let makeGuard = Statement(
    "test.make-guard",
    "CREATE TRIGGER judge BEFORE INSERT ON things FOR EACH ROW EXECUTE FUNCTION judge()")
}
