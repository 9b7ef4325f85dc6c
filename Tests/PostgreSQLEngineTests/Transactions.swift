import SQL
import Testing

@testable import PostgreSQLEngine

@Suite struct `A transaction on the server` {
  private static func row(_ id: UInt64, _ count: Int64) -> [SQLValue] {
    [.id(0, id), .null, .integer(count), .null, .null, .null]
  }

  private static func count(_ engine: PostgreSQLEngine) async throws -> Int64 {
    try await engine.read {
      try $0.first(.sum) { row throws(Fault) in try row.integer(1) } ?? 0
    }
  }

  @Test func `of many rows is whole or not at all`() async throws {
    let engine = try await Server().engine
    var rows = (1...1200).map { Self.row($0, 1) }
    rows[1100] = Self.row(7, 1)
    let twice = rows
    await #expect(throws: Fault.constraint("things_key")) {
      try await engine.write { try $0.changeAll(.put, twice) }
    }
    #expect(try await Self.count(engine) == 0)
    let once = (1...1200).map { Self.row($0, 1) }
    #expect(try await engine.write { try $0.changeAll(.put, once) } == 1200)
    #expect(try await Self.count(engine) == 1200)
  }

  @Test func `tells which constraint was broken`() async throws {
    let engine = try await Server().engine
    try await engine.write { try $0.change(.put, Self.row(1, 1)) }
    await #expect(throws: Fault.constraint("things_key")) {
      try await engine.write { try $0.change(.put, Self.row(1, 1)) }
    }
    await #expect(throws: Fault.constraint("things_id_not_null")) {
      try await engine.write { try $0.change(.put, [.null, .null, .null, .null, .null, .null]) }
    }
    await #expect(throws: Fault.constraint("things stay")) {
      try await engine.write { try $0.change(.remove) }
    }
    #expect(try await Self.count(engine) == 1)
  }

  @Test func `that met another one is run again, so that nothing is lost`() async throws {
    let engine = try await Server(connections: 8).engine
    try await engine.write { try $0.changeAll(.put, [Self.row(1, 0), Self.row(2, 0)]) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask {
          // Half of them go through the rows the other way, which would be a deadlock.
          let order: [UInt64] = number % 2 == 0 ? [1, 2] : [2, 1]
          try await engine.write { transaction in
            for id in order {
              let now =
                try transaction.first(.count, [.id(0, id)]) { row throws(Fault) in
                  try row.integer(0)
                } ?? 0
              try transaction.change(.set, [.id(0, id), .integer(now + 1)])
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let sum = try await engine.read {
      try $0.first(.sum) { row throws(Fault) in try row.integer(0) }
    }
    #expect(sum == 80)
  }

  @Test func `that cannot write does not`() async throws {
    let engine = try await Server().engine
    await #expect(throws: Fault.self) {
      try await engine.read { snapshot in
        _ = try Transaction(snapshot.connection).change(.put, Self.row(1, 1))
      }
    }
    #expect(try await Self.count(engine) == 0)
  }

  @Test func `ends at its limit, and leaves the connection usable`() async throws {
    var limits = Limits()
    limits.reading = 300
    let server = try await Server(connections: 1, limits: limits)
    await #expect(throws: Fault.timedOut) {
      try await server.engine.read { snapshot in
        try snapshot.connection.query(.sleepLong, []) { _ throws(Fault) in }
      }
    }
    #expect(try await Self.count(server.engine) == 0)
    #expect(server.engine.statistics().interrupted >= 1)
  }

  @Test func `finds a new connection when its own was ended`() async throws {
    let server = try await Server(connections: 1)
    let other = try PostgreSQLEngine.open(server.address, connections: 1, pool: server.pool)
    let process = try await server.engine.read {
      try $0.first(.me) { row throws(Fault) in try row.integer(0) } ?? 0
    }
    try await other.read { snapshot in
      try snapshot.each(.end, [.integer(process)]) { _ throws(Fault) in }
    }
    try await server.engine.write { try $0.change(.put, Self.row(1, 1)) }
    #expect(try await Self.count(server.engine) == 1)
    await other.close()
  }

  @Test func `waits for its turn no longer than it may`() async throws {
    var limits = Limits()
    limits.waitingForConnection = 100
    let server = try await Server(connections: 1, limits: limits)
    let engine = server.engine
    let gate = Guarded((isTaken: false, isOpen: false))
    let busy = Task {
      try await engine.read { _ in
        gate.with { $0.isTaken = true }
        gate.wait { $0.isOpen ? true : nil }
      }
    }
    while !gate.with({ $0.isTaken }) { await Task.yield() }
    #expect(engine.statistics().readersBusy == 1)
    await #expect(throws: Fault.overloaded) {
      try await engine.read { try $0.first(.sum) { row throws(Fault) in try row.integer(1) } }
    }
    gate.with { $0.isOpen = true }
    gate.wakeAll()
    _ = try await busy.value
  }

  @Test func `is not begun once the engine is closed`() async throws {
    let engine = try await Server().engine
    await engine.close()
    await #expect(throws: Fault.closed) { try await engine.write { _ in } }
  }

  @Test func `cannot be had from a server that is not there`() async throws {
    let pool = try BlockingPool(name: "nowhere", threads: 1)
    #expect(throws: Fault.self) {
      try PostgreSQLEngine.open("host=/nowhere user=hush password=hush", pool: pool)
    }
    pool.stop()
  }
}

@Suite struct `Migrations on the server` {
  @Test func `are applied once, and a changed one is refused`() async throws {
    let server = try await Server()
    #expect(try await server.engine.migrate([Server.things]) == [])
    #expect(try await server.engine.schemaVersion() == 1)
    let next = Migration(number: 2, name: "more", text: "CREATE TABLE more (id uuid);")
    // Several processes start at the same time.
    let other = try PostgreSQLEngine.open(server.address, pool: server.pool)
    async let one = server.engine.migrate([Server.things, next])
    async let two = other.migrate([Server.things, next])
    let applied = try await one + two
    #expect(applied == [2])
    let changed = Migration(number: 1, name: "things", text: "SELECT 1;")
    await #expect(throws: Fault.migrationChanged(number: 1)) {
      try await server.engine.migrate([changed, next])
    }
    await #expect(throws: Fault.newerSchema(found: 2, known: 1)) {
      try await server.engine.migrate([Server.things])
    }
    await other.close()
  }

  @Test func `that fail leave nothing behind`() async throws {
    let server = try await Server()
    let broken = Migration(
      number: 2, name: "broken", text: "CREATE TABLE half (id uuid); SELEC 1;")
    await #expect(throws: Fault.self) {
      try await server.engine.migrate([Server.things, broken])
    }
    let good = Migration(number: 2, name: "good", text: "CREATE TABLE half (id uuid);")
    #expect(try await server.engine.migrate([Server.things, good]) == [2])
  }
}

extension Statement {
  fileprivate static let sleepLong = Statement("test.sleep-long", "SELECT 1 FROM pg_sleep(20)")
}
