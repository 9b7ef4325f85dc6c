import SQL
import SQLiteEngine
import Testing

private struct Refusal: Error, Equatable { let seats: Int }

@Suite struct `A transaction` {
  @Test func `throws what its body throws, and leaves nothing behind`() async throws {
    try await withDatabase { engine in
      await #expect(throws: Refusal(seats: 3)) {
        try await engine.write { transaction in
          try transaction.addPerson(1)
          throw Refusal(seats: 3)
        }
      }
      let people = try await engine.countPeople()
      #expect(people == 0)
      let figures = engine.statistics()
      #expect(figures.rollbacks == 1)
      #expect(figures.writes == 1)
    }
  }

  @Test func `sees its own changes, and a snapshot taken before does not`() async throws {
    try await withDatabase { engine in
      let counts = try await engine.write { transaction in
        let before = try transaction.countPeople()
        try transaction.addPerson(1)
        return [before, try transaction.countPeople()]
      }
      #expect(counts == [0, 1])
    }
  }

  @Test func `tells how many rows changed, triggers not counted`() async throws {
    let rename = Statement("people.rename", "UPDATE people SET email = $1 || number")
    try await withDatabase { engine in
      let changed = try await engine.write { transaction in
        let rows = (1...50).map { number in
          [team, .integer(Int64(number)), .text("n\(number)"), .null, .null] as [SQLValue]
        }
        return [
          try transaction.changeAll(.insertPerson, rows),
          try transaction.change(rename, [.text("e")]),
          try transaction.changeAll(.insertPerson, []),
        ]
      }
      #expect(changed == [50, 50, 0])
    }
  }

  @Test func `that is told of a broken row in a batch keeps none of the batch`() async throws {
    try await withDatabase { engine in
      let rows = [1, 2, 1].map { number in
        [team, .integer(number), .text("n"), .null, .null] as [SQLValue]
      }
      await #expect(throws: Fault.self) {
        try await engine.write { try $0.changeAll(.insertPerson, rows) }
      }
      let people = try await engine.countPeople()
      #expect(people == 0)
    }
  }

  @Test func `with RETURNING is complete though only the first row is looked at`() async throws {
    let insertTwo = Statement(
      "people.insert-two",
      """
      INSERT INTO people (team, number, name)
      VALUES ($1, 1, 'a'), ($1, 2, 'b') RETURNING number
      """)
    try await withDatabase { engine in
      let first = try await engine.write { transaction in
        try transaction.first(insertTwo, [team]) { row throws(Fault) in try row.integer(0) }
      }
      #expect(first == 1)
      let people = try await engine.countPeople()
      #expect(people == 2)
    }
  }

  @Test func `cannot be written through a snapshot`() async throws {
    try await withDatabase { engine in
      await #expect(throws: Fault.self) {
        try await engine.read { snapshot in
          try snapshot.rows(.insertTeam, [.id(1, 1), .text("two")]) { _ throws(Fault) in 1 }
        }
      }
      let teams = Statement("teams.count", "SELECT COUNT(*) FROM teams")
      let count = try await engine.read { snapshot in
        try snapshot.first(teams) { row throws(Fault) in try row.integer(0) }
      }
      #expect(count == 1)
    }
  }

  @Test func `that shares a commit fails alone`() async throws {
    try await withDatabase { engine in
      let results = await withTaskGroup(of: Bool.self) { group in
        for number in 1...200 {
          group.addTask {
            do {
              try await engine.write { transaction in
                try transaction.addPerson(number)
                if number % 3 == 0 { throw Refusal(seats: number) }
              }
              return true
            } catch {
              return (error as? Refusal) != Refusal(seats: number)
            }
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(results == 134)
      let people = try await engine.countPeople()
      #expect(people == 134)
      let figures = engine.statistics()
      #expect(figures.writes == 135)
      #expect(figures.rollbacks == 66)
      #expect(figures.commits <= figures.writes)
    }
  }

  @Test func `that would break a deferred reference fails alone, by name`() async throws {
    try await withDatabase { engine in
      let faults = await withTaskGroup(of: Fault?.self) { group in
        for number in 1...60 {
          group.addTask {
            do {
              try await engine.write { transaction in
                let of: SQLValue = number % 10 == 0 ? .id(9, 9) : team
                try transaction.change(
                  .insertPerson, [of, .integer(Int64(number)), .text("n\(number)"), .null, .null])
              }
              return nil
            } catch {
              return error as? Fault
            }
          }
        }
        return await group.reduce(into: [Fault]()) { if let fault = $1 { $0.append(fault) } }
      }
      #expect(faults == Array(repeating: .constraint("foreign"), count: 6))
      let people = try await engine.countPeople()
      #expect(people == 54)
    }
  }
}
