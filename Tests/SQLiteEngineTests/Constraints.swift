import SQL
import SQLiteEngine
import Testing

@Suite struct `A broken constraint` {
  private func fault(
    _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws -> Fault? {
    try await withDatabase { engine in
      try await engine.add(1, name: "Ada", email: "ada@x")
      do {
        try await engine.write(body)
        return nil
      } catch {
        return error as? Fault
      }
    }
  }

  @Test func `of a unique index has the index's name`() async throws {
    let found = try await fault { try $0.addPerson(2, email: "ada@x") }
    #expect(found == .constraint("people_email_once"))
  }

  @Test func `of a unique index over an expression has the index's name`() async throws {
    let found = try await fault { try $0.addPerson(2, name: "ADA") }
    #expect(found == .constraint("people_name_once"))
  }

  @Test func `of a key or an unnamed UNIQUE has PostgreSQL's name for it`() async throws {
    let key = try await fault { try $0.addPerson(1, name: "b") }
    let unique = try await fault {
      try $0.change(.insertTeam, [.id(1, 1), .text("one")])
    }
    #expect(key == .constraint("people_pkey"))
    #expect(unique == .constraint("teams_name_key"))
  }

  @Test func `of a check has the check's name`() async throws {
    let found = try await fault { try $0.addPerson(2, name: "") }
    #expect(found == .constraint("people_name_is_not_empty"))
  }

  @Test func `of a column that must hold something names the column`() async throws {
    let found = try await fault {
      try $0.change(.insertPerson, [team, .integer(3), .null, .null, .null])
    }
    #expect(found == .constraint("people_name_not_null"))
  }

  @Test func `of a reference is called foreign`() async throws {
    let found = try await fault {
      try $0.change(.insertPerson, [.id(9, 9), .integer(3), .text("n"), .null, .null])
    }
    #expect(found == .constraint("foreign"))
  }

  @Test func `of a trigger has the text that the trigger raised`() async throws {
    let clear = Statement("notes.clear", "DELETE FROM notes")
    let found = try await fault { try $0.change(clear) }
    #expect(found == .constraint("notes_stay"))
  }

  @Test func `of a strict type tells the kind only, never the value`() async throws {
    let found = try await fault {
      try $0.change(.insertPerson, [team, .text("secret"), .text("n"), .null, .null])
    }
    #expect(found == .constraint("datatype"))
  }
}
