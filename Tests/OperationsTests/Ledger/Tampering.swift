import Domain
import Operations
import SQL
import Storage
import TestSupport
import Testing

@Suite struct `A check of the whole house` {
  private struct Home {
    let house: House
    let customer: Customer
    let entries: Int
  }

  private func home() async throws -> Home {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 5)])
    _ = try await house.customer("Birch", domain: "birch.example", seats: [(Sample.suite, 2)])
    try await house.users(
      ["ann", "bo", "chen", "dora", "eva"], at: customer,
      licenses: [LicenseGrant(product: Sample.suite.id)])
    try await house.engine.write { transaction in
      for statement in [Statement.openLedgerForUpdates, .openLedgerForDeletes] {
        _ = try transaction.change(statement)
      }
    }
    let found = try await house.operations.verify()
    #expect(found.isSound)
    return Home(
      house: house, customer: customer,
      entries: try await house.history(of: customer.id).count)
  }

  private func tamper(_ home: Home, _ statement: Statement, _ values: [SQLValue]) async throws {
    let values = [SQLValue.id(home.customer.id)] + values
    let changed = try await home.house.engine.write { try $0.change(statement, values) }
    #expect(changed == 1)
  }

  @Test func `is sound, and counts every entry`() async throws {
    let home = try await home()
    let found = try await home.house.operations.verify()
    #expect(found.entries > home.entries, "other chains are checked too")
  }

  @Test(arguments: [1, 3, 5])
  func `names the entry in which a letter was changed, and that one alone`(
    number: Int
  ) async throws {
    let home = try await home()
    try await tamper(home, .renameActor, [.count(number)])
    let found = try await home.house.operations.verify()
    #expect(found.brokenEntries.map(\.customer) == [home.customer.id])
    #expect(found.brokenEntries.map(\.number) == [number])
    #expect(found.brokenHeads.isEmpty && found.wrongSeats.isEmpty)
  }

  @Test func `names the place from which an entry was taken`() async throws {
    let home = try await home()
    try await tamper(home, .deleteEntry, [.count(4)])
    let found = try await home.house.operations.verify()
    #expect(found.brokenEntries.map(\.number) == [4])
    #expect(found.brokenHeads.isEmpty)
  }

  @Test func `names the chain whose last entry was taken`() async throws {
    let home = try await home()
    try await tamper(home, .deleteEntry, [.count(home.entries)])
    let found = try await home.house.operations.verify()
    #expect(found.brokenHeads == [home.customer.id])
    #expect(!found.isSound)
  }

  @Test func `finds an entry whose hash was made to fit`() async throws {
    let home = try await home()
    try await tamper(home, .breakHash, [.count(2)])
    let found = try await home.house.operations.verify()
    #expect(found.brokenEntries.map(\.number) == [2, 3], "the next one does not follow from it")
  }

  @Test func `finds an entry that was written behind the head`() async throws {
    let home = try await home()
    try await tamper(home, .copyEntry, [.count(home.entries), .count(home.entries + 1)])
    #expect(try await home.house.operations.verify().isSound == false)
  }

  @Test func `names the seats whose count was changed, with what it should be`() async throws {
    let home = try await home()
    try await tamper(home, .freeSeat, [.id(Sample.suite.id)])
    let found = try await home.house.operations.verify()
    #expect(
      found.wrongSeats == [
        WrongSeatCount(
          customer: home.customer.id, product: Sample.suite.id, total: 5, consumed: 4,
          assigned: 5, entitled: 5)
      ])
    #expect(found.brokenEntries.isEmpty)
  }

  @Test func `cannot be fooled without opening the ledger first`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    for statement in [Statement.renameActor, .deleteEntry] {
      await #expect(throws: Fault.constraint("the ledger is append-only")) {
        try await house.engine.write {
          _ = try $0.change(statement, [.id(customer.id), .count(1)])
        }
      }
    }
  }
}

extension Statement {
  fileprivate static let openLedgerForUpdates = Statement(
    "test.open-updates",
    Fragment(
      sqlite: "DROP TRIGGER ledger_keeps", postgresql: "DROP TRIGGER ledger_keeps ON ledger",
      because: "a trigger belongs to its table"))
  fileprivate static let openLedgerForDeletes = Statement(
    "test.open-deletes",
    Fragment(
      sqlite: "DROP TRIGGER ledger_stays", postgresql: "DROP TRIGGER ledger_stays ON ledger",
      because: "a trigger belongs to its table"))
  fileprivate static let renameActor = Statement(
    "test.rename", "UPDATE ledger SET actor = actor || 'x' WHERE customer_id = $1 AND number = $2")
  fileprivate static let deleteEntry = Statement(
    "test.delete", "DELETE FROM ledger WHERE customer_id = $1 AND number = $2")
  fileprivate static let breakHash = Statement(
    "test.hash",
    """
    UPDATE ledger SET hash = (SELECT h.hash FROM ledger_heads h WHERE h.number = 0 LIMIT 1)
     WHERE customer_id = $1 AND number = $2
    """)
  fileprivate static let copyEntry = Statement(
    "test.copy",
    """
    INSERT INTO ledger
    SELECT customer_id, $3, at, actor, action, subject_id, subject_name, operation_id,
           operation_row, before, after, hash
      FROM ledger WHERE customer_id = $1 AND number = $2
    """)
  fileprivate static let freeSeat = Statement(
    "test.seat",
    "UPDATE seats SET consumed = consumed - 1 WHERE customer_id = $1 AND product_id = $2")
}
