import PostgreSQLEngine
import SQL
import Testing

@Suite struct `A value on its way to the server and back` {
  @Test func `stays what it was`() async throws {
    let server = try await Server()
    let rows: [[SQLValue]] = [
      [
        .id(1, 2), .text("Zoë O'Brien-Šimůnek"), .integer(.max), .bytes([0, 255]), .integer(1),
        .integer(-7),
      ],
      [.id(3, 4), .text(""), .integer(0), .bytes([]), .integer(0), .integer(0)],
      [.id(5, 6), .null, .null, .null, .null, .null],
    ]
    try await server.engine.write { try $0.changeAll(.put, rows) }
    let read = try await server.engine.read { snapshot in
      try snapshot.rows(.all) { row throws(Fault) in
        let id = try row.id(0)
        return [
          .id(id.0, id.1), try row.optionalText(1).map { .text($0) } ?? .null,
          try row.optionalInteger(2).map { .integer($0) } ?? .null,
          try row.optionalBytes(3).map { .bytes($0) } ?? .null,
          try row.optionalInteger(4).map { .integer($0) } ?? .null,
          try row.optionalInteger(5).map { .integer($0) } ?? .null,
        ] as [SQLValue]
      }
    }
    #expect(read == rows)
  }

  @Test(arguments: [0, 1, 9_999, 10_000, 123_456_789_012, 9_000_000_000_000_000] as [Int64])
  func `is summed exactly`(number: Int64) async throws {
    let server = try await Server()
    try await server.engine.write {
      try $0.change(.put, [.id(1, 1), .null, .integer(number), .null, .null, .null])
    }
    let sum = try await server.engine.read {
      try $0.first(.sum) { row throws(Fault) in try row.integer(0) }
    }
    #expect(sum == number)
  }

  @Test func `of another kind is a mismatch, never a guess`() async throws {
    let server = try await Server()
    try await server.engine.write {
      try $0.change(.put, [.id(1, 1), .text("a"), .null, .null, .null, .null])
    }
    for column in [1, 2, 6, -1] {
      await #expect(throws: Fault.mismatch(statement: "things.all", column: column)) {
        try await server.engine.read {
          try $0.first(.all) { row throws(Fault) in try row.integer(column) }
        }
      }
    }
  }

  @Test func `is never in a fault`() async throws {
    let server = try await Server()
    let secret: [SQLValue] = [.id(1, 1), .text("hush"), .integer(-1), .null, .null, .null]
    do {
      try await server.engine.write { try $0.change(.put, secret) }
      Issue.record("a negative count was taken")
    } catch {
      #expect(error as? Fault == .constraint("things_positive"))
      #expect(!String(describing: error).contains("hush"))
    }
    await #expect(throws: Fault.self) {
      try await server.engine.write { try $0.change(.put, [.text("hush")]) }
    }
  }
}
