import CSQLite
import Glibc
import SQL
import SQLiteEngine
import Testing

@Suite struct `A backup` {
  @Test func `made while others write is whole, and private`() async throws {
    try await withDatabase { engine in
      let path = engine.path + ".copy"
      defer { unlink(path) }
      // Larger than one step of the copy, and written to all the while.
      try await engine.write { transaction in
        try transaction.changeAll(
          .insertPerson,
          (0..<3_000).map { (number: Int64) in
            let photo = [UInt8](repeating: UInt8(number & 255), count: 3_000)
            return [team, .integer(number), .text("n\(number)"), .null, .bytes(photo)]
          })
      }
      let isDone = Guarded(false)
      async let writing: Int = write(engine, until: isDone)
      try await engine.backup(to: path)
      isDone.with { $0 = true }
      let written = try await writing
      let copy = try SQLiteEngine.open(path: path, pool: try #require(testPool))
      let people = try await copy.countPeople()
      let findings = try await copy.verifyIntegrity()
      #expect(people >= 3_000 && people <= 3_000 + Int64(written) && people.isMultiple(of: 2))
      #expect(findings == [])
      await copy.close()
      #expect(mode(path) == 0o600)
      #expect(access("\(path).partial-\(getpid())", F_OK) != 0)
    }
  }

  private func write(_ engine: SQLiteEngine, until isDone: Guarded<Bool>) async throws -> Int {
    var next = 10_000
    while !isDone.with({ $0 }) {
      let number = next
      try await engine.write { transaction in
        try transaction.addPerson(number)
        try transaction.addPerson(number + 1)
      }
      next += 2
    }
    return next - 10_000
  }

  @Test func `replaces the one before, and one that fails leaves it alone`() async throws {
    try await withDatabase { engine in
      let path = engine.path + ".copy"
      defer { unlink(path) }
      try await engine.backup(to: path)
      try await engine.add(1)
      try await engine.backup(to: path)
      await #expect(throws: Fault.self) { try await engine.backup(to: "/nowhere/at/all") }
      let copy = try SQLiteEngine.open(path: path, pool: try #require(testPool))
      let people = try await copy.countPeople()
      #expect(people == 1)
      await copy.close()
    }
  }
}

@Suite struct `A database file` {
  @Test func `and its journal are for their owner only`() async throws {
    try await withDatabase { engine in
      try await engine.add(1)
      #expect(mode(engine.path) == 0o600)
      #expect(mode(engine.path + "-wal") == 0o600)
    }
  }

  @Test func `that is none is refused as corrupt`() throws {
    let pool = try #require(testPool)
    #expect(throws: Fault.self) { try SQLiteEngine.open(path: "/proc/version", pool: pool) }
    #expect(throws: Fault.self) { try SQLiteEngine.open(path: "/nowhere/at/all", pool: pool) }
  }

  @Test func `is emptied of its journal by housekeeping`() async throws {
    try await withDatabase { engine in
      try await engine.add(1)
      #expect(size(engine.path + "-wal") > 0)
      try await engine.maintain()
      #expect(size(engine.path + "-wal") == 0)
      let people = try await engine.countPeople()
      #expect(people == 1)
    }
  }

  @Test func `with a reference to nothing is found out`() async throws {
    try await withDatabase { engine in
      try await engine.add(1)
      let before = try await engine.verifyIntegrity()
      #expect(before == [])
      // As a tool would do it that leaves foreign keys off.
      var handle: OpaquePointer?
      #expect(sqlite3_open(engine.path, &handle) == SQLITE_OK)
      #expect(sqlite3_exec(handle, "DELETE FROM teams", nil, nil, nil) == SQLITE_OK)
      sqlite3_close(handle)
      let after = try await engine.verifyIntegrity()
      #expect(after == ["people: row 1 names nothing in teams"])
    }
  }
}

@Suite struct `Statistics` {
  @Test func `count every statement by its name`() async throws {
    try await withDatabase { engine in
      let before = engine.statistics()
      try await engine.write { transaction in
        try transaction.changeAll(
          .insertPerson,
          (0..<10).map { [team, .integer($0), .text("n\($0)"), .null, .null] })
      }
      for _ in 0..<3 { _ = try await engine.countPeople() }
      let after = engine.statistics()
      #expect(after.runs["people.insert"] == 1)
      #expect(after.batchedRows["people.insert"] == 10)
      #expect(after.runs["people.count"] == 3)
      #expect(after.totalRuns - before.totalRuns == 4)
      #expect(after.reads - before.reads == 3)
      #expect(after.writes - before.writes == 1)
      #expect(after.runs["people.get"] == nil)
    }
  }
}

private func mode(_ path: String) -> UInt32 {
  var found = stat()
  return stat(path, &found) == 0 ? found.st_mode & 0o777 : 0
}

private func size(_ path: String) -> Int {
  var found = stat()
  return stat(path, &found) == 0 ? Int(found.st_size) : -1
}
