import FoundationEssentials
import SQL
import TestSupport
import Testing

@Suite struct `The page about many machines` {
  @Test func `names every table once, where its rows belong`() async throws {
    let data = FileManager.default.contents(atPath: Golden.packageFolder + "/docs/scale.md")
    let lists = Self.lists(in: String(decoding: data ?? Data(), as: UTF8.self))
    let house = try await House()
    let tables = try await house.engine.read { snapshot in
      try snapshot.rows(.allTables) { row throws(Fault) in try row.text(0) }
    }
    let named = lists.values.flatMap { $0 }
    #expect(named.sorted() == tables.sorted(), "each once")
    let ofCustomers = try await WholeDay.task.value.tables
    #expect(Set(lists["Distributed by `customer_id`"] ?? []) == ofCustomers)
    // What customers' data names has to be wherever that is.
    #expect(lists["On every machine"]?.contains("products") == true)
    #expect(Ties.shared.isSubset(of: lists["On every machine"] ?? []))
  }

  /// The tables in the lists below each heading of the layout.
  private static func lists(in text: String) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    var heading: String?
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        heading = line.hasPrefix("### ") ? String(line.dropFirst(4)) : nil
      } else if let heading, line.hasPrefix("- ") {
        lists[heading, default: []] += line.matches(of: /`(\w+)`/).map { String($0.output.1) }
      }
    }
    return lists
  }
}

extension Statement {
  fileprivate static let allTables = Statement(
    "test.all-tables",
    Fragment(
      sqlite: """
        SELECT name FROM sqlite_master
         WHERE type = 'table' AND name NOT LIKE 'user_search%' AND name NOT LIKE 'sqlite_%'
        """,
      postgresql: """
        SELECT CAST(relname AS text) FROM pg_class
         WHERE relnamespace = CAST('public' AS regnamespace) AND relkind IN ('r', 'p')
           AND NOT relispartition
        """,
      because: "each engine has catalogues of its own"))
}
