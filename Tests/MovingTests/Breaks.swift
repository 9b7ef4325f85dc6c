import Domain
import Moving
import Operations
import SQL
import TestSupport
import Testing

@Suite struct `A move that is broken off` {
  private let pool: BlockingPool

  init() throws { pool = try BlockingPool(name: "move", threads: 3) }

  /// Ends it as soon as the rows of a table are in the target.
  private func breakOff(after table: String, _ source: any Engine, _ target: any Engine) async {
    let running = Guarded<Task<Void, any Error>?>(nil)
    let move = Move(from: Move.Source(source), into: target, on: pool) { name, _ in
      if name == table { running.wait { $0 }.cancel() }
    }
    let task = Task { _ = try await move.run() }
    running.with { $0 = task }
    running.wakeAll()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test(arguments: Ways.all, ["catalog_rules", "ledger", "users", "seats"])
  func `goes on where it was`(ways: Ways, table: String) async throws {
    let busy = try await BusyHouse(on: ways.from)
    let source = busy.house.engine
    let target = try await TestEngine.open(ways.to, pool: try BlockingPool(name: "to", threads: 4))
    await breakOff(after: table, source, target)
    #expect(try await target.read { try $0.isBeingMovedInto() })

    let move = Move(from: Move.Source(source), into: target, on: pool)
    let moved = try await move.run()
    #expect(moved.rowsBefore > 0 && moved.rowsBefore < moved.rows)
    try await move.finish()
    let itinerary = try await itinerary(from: source, to: target)
    let before = try await everything(in: source, of: itinerary, isSource: true)
    let after = try await everything(in: target, of: itinerary, isSource: false)
    #expect(before == after)
    #expect(try await House(busy.house, in: target).operations.verify().isSound)
  }

  @Test(arguments: Ways.all)
  func `does not go on from another source than before`(ways: Ways) async throws {
    let busy = try await BusyHouse(on: ways.from)
    let target = try await TestEngine.open(ways.to, pool: try BlockingPool(name: "to", threads: 4))
    await breakOff(after: "users", busy.house.engine, target)
    try await busy.house.users(["late"], at: busy.customer)

    let move = Move(from: Move.Source(busy.house.engine), into: target, on: pool)
    await #expect {
      try await move.run()
    } throws: { error in
      if case MoveRefusal.sourceChanged = error { true } else { false }
    }
    #expect(try await target.read { try $0.isBeingMovedInto() })
  }

  @Test func `can be thrown away on a server, ledger and all`() async throws {
    let busy = try await BusyHouse(on: .sqlite)
    let target = try await TestEngine.open(
      .postgresql, pool: try BlockingPool(name: "to", threads: 4))
    await breakOff(after: "users", busy.house.engine, target)
    try await busy.house.users(["late"], at: busy.customer)
    try await Move.empty(target)
    let move = Move(from: Move.Source(busy.house.engine), into: target, on: pool)
    #expect(try await move.run().rowsBefore == 0)
  }
}

@Suite struct `A move that would do harm` {
  private let pool: BlockingPool

  init() throws { pool = try BlockingPool(name: "move", threads: 3) }

  @Test(arguments: Ways.all)
  func `is refused where somebody lives already, and changes nothing there`(
    ways: Ways
  ) async throws {
    let busy = try await BusyHouse(on: ways.from)
    let other = try await House(seed: 9, on: ways.to)
    _ = try await other.customer("Cedar Mill", domain: "cedar.example")
    let move = Move(from: Move.Source(busy.house.engine), into: other.engine, on: pool)
    await #expect(throws: MoveRefusal.notEmpty(table: "customers")) { try await move.run() }
    #expect(try await !other.engine.read { try $0.isBeingMovedInto() })
    #expect(try await other.operations.verify().isSound)
  }

  @Test(arguments: Ways.all)
  func `says when the source went on after it`(ways: Ways) async throws {
    let busy = try await BusyHouse(on: ways.from)
    let target = try await TestEngine.open(ways.to, pool: try BlockingPool(name: "to", threads: 4))
    let move = Move(from: Move.Source(busy.house.engine), into: target, on: pool)
    let moved = try await move.run()
    #expect(try await !move.sourceHasGoneOn(since: moved))
    try await busy.house.users(["late"], at: busy.customer)
    #expect(try await move.sourceHasGoneOn(since: moved))
  }

  @Test func `stops when somebody else writes into the same target`() async throws {
    let busy = try await BusyHouse(on: .sqlite)
    let target = try await TestEngine.open(.sqlite, pool: try BlockingPool(name: "to", threads: 4))
    let isTold = Guarded(false)
    let move = Move(from: Move.Source(busy.house.engine), into: target, on: pool) { name, _ in
      guard name == "catalog_rules" else { return }
      isTold.with { $0 = true }
      isTold.wakeAll()
      // The other one's change comes before the next page.
      isTold.wait { $0 ? nil : true }
    }
    let task = Task { _ = try await move.run() }
    try await withTaskExecutorPreference(pool) {
      isTold.wait { $0 ? true : nil }
      try await target.write { try $0.change(.tamper) }
      isTold.with { $0 = false }
      isTold.wakeAll()
    }
    await #expect(throws: MoveRefusal.disturbed(table: "ledger")) { try await task.value }
  }
}

extension Statement {
  fileprivate static let tamper = Statement(
    "test.tamper", "UPDATE moving SET state = '1 1 i1' WHERE name = 'ledger'")
}
