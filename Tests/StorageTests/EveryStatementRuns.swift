import SQL
import TestSupport
import Testing

@Suite struct `Every named statement` {
  /// Names of statements that no test runs. It stays empty.
  private static let notRun: Set<String> = []

  /// How a search looks for its road, which is each engine's own way.
  private static let ofOneEngine: [String: Dialect] = [
    "customers.search-key": .sqlite, "users.count-up-to": .postgresql,
  ]

  @Test func `is run by a day in the house`() async throws {
    let run = try await WholeDay.task.value.run
    let named = try SourceStatements().names.filter {
      Self.ofOneEngine[$0].map { $0 == TestEngine.dialect } ?? true
    }
    #expect(named.subtracting(run).subtracting(Self.notRun).sorted() == [])
    #expect(Self.notRun.subtracting(named) == [] && Self.notRun.isDisjoint(with: run))
  }
}
