import SQL
import SQLiteEngine
import Testing

@Suite struct `Values on their way to the database and back` {
  private static let mixed = Statement("test.mixed", "SELECT $3, $1, $3, $2, $1")
  private static let echo = Statement("test.echo", "SELECT $1")
  private static let gap = Statement("test.question", "SELECT ?")

  @Test func `go where their number says, also out of order and repeated`() async throws {
    try await withDatabase { engine in
      let texts = try await engine.read { snapshot in
        try snapshot.first(Self.mixed, [.text("a"), .text("b"), .text("c")]) {
          row throws(Fault) in
          [
            try row.text(0), try row.text(1), try row.text(2), try row.text(3), try row.text(4),
          ]
        }
      }
      #expect(texts == ["c", "a", "c", "b", "a"])
    }
  }

  @Test func `are refused in a wrong number, and unnamed parameters are refused`() async throws {
    try await withDatabase { engine in
      for values in [[], [SQLValue.text("a")], [.null, .null, .null, .null]] {
        await #expect(throws: Fault.self) {
          try await engine.read { try $0.rows(Self.mixed, values) { _ throws(Fault) in 1 } }
        }
      }
      await #expect(throws: Fault.self) {
        try await engine.read { try $0.rows(Self.gap, [.null]) { _ throws(Fault) in 1 } }
      }
    }
  }

  @Test(arguments: [
    "", "plain", "with\u{0}inside", "\u{0}", "𝔸stral 🧑‍🤝‍🧑", "e\u{301}",
  ])
  func `texts come back byte for byte, by both ways of binding`(part: String) async throws {
    // Long enough, the second time, to find no room among the short ones.
    for text in [part, String(repeating: part, count: 10_000)] {
      try await echoes(text)
    }
  }

  private func echoes(_ text: String) async throws {
    try await withDatabase { engine in
      let echoed = try await engine.read { snapshot in
        try snapshot.first(Self.echo, [.text(text)]) { row throws(Fault) in try row.text(0) }
      }
      try await engine.add(1, name: "x" + text, email: text)
      let stored = try await engine.read { snapshot in
        try snapshot.first(.personByNumber, [team, .integer(1)]) { row throws(Fault) in
          try row.text(3)
        }
      }
      #expect(echoed.map { Array($0.utf8) } == Array(text.utf8))
      #expect(stored.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test(arguments: [0, 1, 256, 100_000])
  func `bytes come back, and none are not null`(count: Int) async throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try await withDatabase { engine in
      try await engine.write { transaction in
        try transaction.change(
          .insertPerson, [team, .integer(1), .text("n"), .null, .bytes(bytes)])
      }
      let stored = try await engine.read { snapshot in
        try snapshot.first(.personByNumber, [team, .integer(1)]) { row throws(Fault) in
          (try row.bytes(4), row.isNull(4), row.isNull(3), try row.optionalText(3))
        }
      }
      #expect(stored?.0 == bytes)
      #expect(stored?.1 == false)
      #expect(stored?.2 == true)
      #expect(stored?.3 == nil)
    }
  }

  @Test func `ids lie as sixteen bytes in big endian order`() async throws {
    try await withDatabase { engine in
      let halves = try await engine.read { snapshot in
        try snapshot.first(Self.echo, [team]) { row throws(Fault) in
          (try row.bytes(0), try row.id(0), try row.optionalID(0))
        }
      }
      #expect(halves?.0.prefix(4) == [0x01, 0x23, 0x45, 0x67])
      #expect(halves?.0.suffix(2) == [0x32, 0x10])
      #expect(halves?.1.0 == 0x0123_4567_89ab_cdef)
      #expect(halves?.2?.1 == 0xfedc_ba98_7654_3210)
    }
  }

  @Test(arguments: [Int64.min, -1, 0, 1, .max]) func `numbers keep all their bits`(
    number: Int64
  ) async throws {
    try await withDatabase { engine in
      let echoed = try await engine.read { snapshot in
        try snapshot.first(Self.echo, [.integer(number)]) { row throws(Fault) in
          try row.integer(0)
        }
      }
      #expect(echoed == number)
    }
  }

  @Test func `another kind, a null, and a missing column are told apart from a value`()
    async throws
  {
    let mismatch = Fault.mismatch(statement: "test.echo", column: 0)
    try await withDatabase { engine in
      await #expect(throws: mismatch) {
        try await engine.read {
          try $0.first(Self.echo, [.text("1")]) { row throws(Fault) in try row.integer(0) }
        }
      }
      await #expect(throws: mismatch) {
        try await engine.read {
          try $0.first(Self.echo, [.null]) { row throws(Fault) in try row.text(0) }
        }
      }
      await #expect(throws: mismatch) {
        try await engine.read {
          try $0.first(Self.echo, [.bytes([1, 2])]) { row throws(Fault) in
            try row.id(0).0
          }
        }
      }
      for column in [1, -1, .max] {
        await #expect(throws: Fault.mismatch(statement: "test.echo", column: column)) {
          try await engine.read {
            try $0.first(Self.echo, [.null]) { row throws(Fault) in
              try row.optionalText(column)
            }
          }
        }
      }
    }
  }

  @Test func `a statement can be asked again from within its own rows`() async throws {
    let pairs = Statement("test.pairs", "SELECT 1 UNION ALL SELECT 2 ORDER BY 1")
    try await withDatabase { engine in
      let seen = try await engine.read { snapshot in
        var seen: [Int64] = []
        try snapshot.each(pairs) { outer throws(Fault) in
          let first = try outer.integer(0)
          try snapshot.each(pairs) { inner throws(Fault) in
            seen.append(first * 10 + (try inner.integer(0)))
          }
        }
        return seen
      }
      #expect(seen == [11, 12, 21, 22])
    }
  }

  @Test func `no description shows what is bound`() {
    let values: [SQLValue] = [.text("secret"), .bytes([115]), .integer(4711), .id(4711, 4711)]
    for shown in [String(describing: values), String(reflecting: values), "\(values)"] {
      #expect(!shown.contains("secret") && !shown.contains("4711") && !shown.contains("115"))
    }
    var dumped = ""
    dump(values, to: &dumped)
    #expect(!dumped.contains("secret") && !dumped.contains("4711") && !dumped.contains("115"))
  }
}
