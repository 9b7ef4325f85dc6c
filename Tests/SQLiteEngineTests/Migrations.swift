import SQL
import SQLiteEngine
import Testing

@Suite struct `Migrations` {
  private let second = Migration(
    number: 2, name: "more", text: "ALTER TABLE notes ADD COLUMN more TEXT; -- done")

  @Test func `are applied in order, once, and remembered`() async throws {
    try await withDatabase { engine in
      let before = try await engine.schemaVersion()
      #expect(before == 1)
      let first = try await engine.migrate([second, people])
      #expect(first == [2])
      let again = try await engine.migrate([people, second])
      #expect(again == [])
      let after = try await engine.schemaVersion()
      #expect(after == 2)
    }
  }

  @Test func `of an empty database stand at nought`() async throws {
    let pool = try #require(testPool)
    let engine = try SQLiteEngine.temporary(pool: pool)
    let version = try await engine.schemaVersion()
    #expect(version == 0)
    await engine.close()
  }

  @Test func `keep triggers whole`() async throws {
    try await withDatabase { engine in
      try await engine.add(1)
      let notes = try await engine.read { snapshot in
        try snapshot.first(.countNotes) { row throws(Fault) in try row.integer(0) }
      }
      #expect(notes == 2)
    }
  }

  @Test func `that read differently now are refused`() async throws {
    try await withDatabase { engine in
      let edited = Migration(number: 1, name: people.name, text: people.text + " ")
      await #expect(throws: Fault.migrationChanged(number: 1)) {
        try await engine.migrate([edited, second])
      }
      await #expect(throws: Fault.migrationChanged(number: 1)) {
        try await engine.migrate([second])
      }
      let version = try await engine.schemaVersion()
      #expect(version == 1)
    }
  }

  @Test func `of a newer program are refused by an older one`() async throws {
    try await withDatabase { engine in
      _ = try await engine.migrate([people, second])
      await #expect(throws: Fault.newerSchema(found: 2, known: 1)) {
        try await engine.migrate([people])
      }
    }
  }

  @Test func `that came too late, under a number that is passed already, are refused`() {
    let third = Migration(number: 3, name: "c", text: "c")
    let applied = [people, third].map {
      Migration.Applied(number: $0.number, checksum: $0.checksum)
    }
    #expect(throws: Fault.migrationChanged(number: 2)) {
      try Migration.due(of: [people, second, third], after: applied)
    }
  }

  @Test func `that fail in the middle leave nothing of themselves`() async throws {
    let broken = Migration(
      number: 3, name: "broken", text: "CREATE TABLE half (x TEXT); SELECT * FROM nowhere;")
    try await withDatabase { engine in
      await #expect(throws: Fault.self) {
        try await engine.migrate([people, second, broken])
      }
      // Each stands for itself: the one before stays.
      let version = try await engine.schemaVersion()
      #expect(version == 2)
      let half = Statement(
        "test.half", "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'half'")
      let found = try await engine.read { snapshot in
        try snapshot.first(half) { row throws(Fault) in try row.integer(0) }
      }
      #expect(found == 0)
    }
  }

  @Test func `have a checksum that is FNV-1a's`() {
    func checksum(_ text: String) -> UInt64 {
      UInt64(bitPattern: Migration(number: 1, name: "n", text: text).checksum)
    }
    // From the test vectors of the hash's authors.
    #expect(checksum("") == 0xcbf2_9ce4_8422_2325)
    #expect(checksum("a") == 0xaf63_dc4c_8601_ec8c)
    #expect(checksum("foobar") == 0x8594_4171_f739_67e8)
  }
}
