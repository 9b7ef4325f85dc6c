import SQL
import TestSupport

/// A day in which everything is done, lived once for all who look at it.
struct WholeDay: Sendable {
  /// Names of the statements that ran.
  let run: Set<String>
  /// Tables in which each row belongs to a customer.
  let tables: Set<String>

  static let task = Task {
    let house = try await House()
    let day = try await Day(house)
    try await day.everything()
    let tables = try await house.engine.read { snapshot in
      try snapshot.rows(.tablesWithCustomers) { row throws(Fault) in try row.text(0) }
    }
    return WholeDay(
      run: Set(house.engine.statistics().runs.keys),
      tables: Set(tables).subtracting(Ties.shared))
  }
}

extension Statement {
  fileprivate static let tablesWithCustomers = Statement(
    "test.tables-with-customers",
    Fragment(
      sqlite: """
        SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c
         WHERE m.type = 'table' AND c.name = 'customer_id'
        """,
      postgresql: """
        SELECT CAST(t.relname AS text)
          FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
         WHERE t.relnamespace = CAST('public' AS regnamespace) AND t.relkind IN ('r', 'p')
           AND NOT t.relispartition AND a.attname = 'customer_id'
        """,
      because: "each engine has catalogues of its own"))
}
