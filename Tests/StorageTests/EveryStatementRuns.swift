import Domain
import Operations
import SQL
import Secrets
import TestSupport
import Testing

@Suite struct `Every named statement` {
  /// Names of statements that no test runs. It stays empty.
  private static let notRun: Set<String> = []

  @Test func `is run by a day in the house`() async throws {
    let house = try await House()
    let day = try await Day(house)
    try await day.catalog()
    try await day.staff()
    try await day.users()
    try await day.licenses()
    try await day.lists()
    try await day.customers()
    try await day.uploads()
    try await day.work()
    try await day.handovers()
    try await day.ownPages()
    try await day.keys()
    try await day.upkeep()
    #expect(try await house.operations.verify().isSound)
    let run = Set(house.engine.statistics().runs.keys)
    let named = Set(try SourceStatements().texts.keys).filter { name in
      // The search index of SQLite's has statements of its own; PostgreSQL's serves those that walk.
      TestEngine.dialect == .sqlite
        || !(name.contains("search-") || name.hasSuffix("-found"))
    }
    #expect(named.subtracting(run).subtracting(Self.notRun).sorted() == [])
    #expect(Self.notRun.subtracting(named) == [] && Self.notRun.isDisjoint(with: run))
  }
}
