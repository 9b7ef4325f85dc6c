import Domain
import Moving
import Operations
import SQL
import TestSupport
import Testing

@Suite struct `A house that is moved` {
  private let pool: BlockingPool

  init() throws { pool = try BlockingPool(name: "move", threads: 3) }

  @Test(arguments: Ways.all)
  func `is the same house, and life goes on in it`(ways: Ways) async throws {
    let busy = try await BusyHouse(on: ways.from)
    let target = try await TestEngine.open(ways.to, pool: try BlockingPool(name: "to", threads: 4))
    let schema = try await Self.schema(of: target)
    let move = Move(from: Move.Source(busy.house.engine), into: target, on: pool)
    let moved = try await move.run()
    #expect(moved.rowsBefore == 0)
    #expect(try await target.read { try $0.isBeingMovedInto() })
    try await move.finish()
    #expect(try await !target.read { try $0.isBeingMovedInto() })
    #expect(try await !move.sourceHasGoneOn(since: moved))

    try await Self.expectSameRows(busy, target)
    #expect(try await Self.schema(of: target) == schema, "a trigger or a table is not as it was")
    #expect(try await target.verifyIntegrity() == [])
    let house = try House(busy.house, in: target)
    #expect(try await house.operations.verify().isSound)
    #expect(try await house.operations.recognizesKey())
    try await Self.expectSearch(house, busy)
    try await Self.expectLife(house, busy)
    try await Self.expectGuards(house, busy)
  }

  private static func expectSameRows(_ busy: BusyHouse, _ target: any Engine) async throws {
    let source = busy.house.engine
    let itinerary = try await itinerary(from: source, to: target)
    let before = try await everything(in: source, of: itinerary, isSource: true)
    let after = try await everything(in: target, of: itinerary, isSource: false)
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
    let reached = before.filter { !$0.value.isEmpty }.map(\.key)
    for name in ["picks", "withdrawals", "upload_rows", "deleted_assignments", "operations"] {
      #expect(reached.contains(name), "the story does not reach \(name)")
    }
  }

  private static func expectSearch(_ house: House, _ busy: BusyHouse) async throws {
    for (text, names) in [
      ("simunek", ["Zoë Šimůnek"]), ("alder.ex", ["Zoë Šimůnek", "ann", "bo", "chen"]),
      ("dora", []), ("kim", []),
    ] {
      var filter = UserFilter()
      filter.search = text
      let found = try await house.operations.users(
        in: busy.customer.id, UserQuery(filter: filter), as: house.admin)
      #expect(Set(found.items.map(\.user.displayName.text)) == Set(names), "\(text)")
    }
  }

  private static func expectLife(_ house: House, _ busy: BusyHouse) async throws {
    let operations = house.operations
    try await house.finish(
      try await operations.planRestoration(
        [busy.users[4]], in: busy.customer.id, as: house.admin))
    try await house.users(
      ["late"], at: busy.customer, licenses: [LicenseGrant(product: Sample.suite.id)])
    try await house.finish(
      try await operations.planDeletion(
        .users([busy.users[0]]), in: busy.customer.id, as: house.admin))
    let everyone = try await house.everyone(at: busy.customer.id)
    #expect(everyone.count == 5)
    #expect(everyone.allSatisfy { $0.licenses.count == 1 })
    #expect(try await operations.verify().isSound)
  }

  /// What refuses rows was put aside while old rows came in, and only then.
  private static func expectGuards(_ house: House, _ busy: BusyHouse) async throws {
    await #expect(throws: (any Error).self) {
      try await house.operations.planPasswordReset(
        .users(busy.users), in: busy.former.id, as: house.admin)
    }
    await #expect(throws: Fault.constraint("the delegated rights are withdrawn")) {
      try await house.engine.write { try $0.change(.slipPlan, [.id(1, 1)]) }
    }
    await #expect(throws: Fault.constraint("the ledger is append-only")) {
      try await house.engine.write { try $0.change(.forge) }
    }
  }

  private static func schema(of engine: any Engine) async throws -> [String] {
    try await engine.read { snapshot in
      try snapshot.rows(.schema) { row throws(Fault) in try row.text(0) }
    }
  }
}

extension Statement {
  /// Past every rule of ours, to the schema's own.
  fileprivate static let slipPlan = Statement(
    "test.slip-plan",
    """
    INSERT INTO plans (customer_id, id, kind, intent, made_by, made_at, tally, seats)
    SELECT w.customer_id, $1, 'delete', '', '', 0, '', '' FROM withdrawals w
    """)
  fileprivate static let forge = Statement("test.forge", "UPDATE ledger SET actor = 'nobody'")

  fileprivate static let schema = Statement(
    "test.schema",
    Fragment(
      sqlite: """
        SELECT sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%' ORDER BY type, name
        """,
      postgresql: """
        SELECT l FROM (
          SELECT pg_get_triggerdef(g.oid) || CAST(g.tgenabled AS text) AS l FROM pg_trigger g
           WHERE NOT g.tgisinternal
          UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
          UNION ALL SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = 'public'
        ) s ORDER BY l
        """,
      because: "each engine has catalogues of its own"))
}
