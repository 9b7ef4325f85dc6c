/// A table as the database's own catalogue describes it, for what treats all tables alike: moving a
/// whole installation, checking references.
///
/// Each one that is made has statements of its own, which engines keep prepared: make few and keep
/// them.
package struct Table: Sendable {
  package let name: Identifier
  /// Those that rows are read and written with. Columns that the engine computes are not among them.
  package let columns: [Identifier]
  /// The columns of the primary key, in its order; pages are read by it.
  package let key: [Identifier]
  package let references: [Reference]
  /// Triggers that may refuse a new row.
  package let guards: [RowGuard]

  /// Puts in one row; its parameters are the columns' values.
  package let put: Statement
  /// As `put`, for many rows on an engine that has a protocol for that.
  package let copyIn: String
  let firstPage: Statement
  let nextPage: Statement
  let any: Statement
  /// Where each column of the key stands among the columns of a page.
  let keyPlaces: [Int]

  /// Rows of this table name a row of another one, or nothing.
  package struct Reference: Sendable, Hashable {
    package let columns: [Identifier]
    package let table: Identifier
    package let tableColumns: [Identifier]
  }

  package init(
    _ name: Identifier, columns: [Identifier], key: [Identifier], references: [Reference] = [],
    guards: [RowGuard] = []
  ) {
    self.name = name
    self.columns = columns
    self.key = key
    self.references = references
    self.guards = guards
    let hidden = key.filter { !columns.contains($0) }
    let shown = columns + hidden
    keyPlaces = key.compactMap { shown.firstIndex(of: $0) }
    put = Statement(
      made: "tables.\(name).put",
      """
      INSERT INTO \(name.quoted) (\(columns.quoted))
      VALUES (\((1...max(1, columns.count)).map { "$\($0)" }.joined(separator: ", ")))
      """)
    copyIn = "COPY \(name.quoted) (\(columns.quoted)) FROM STDIN (FORMAT binary)"
    let places = key.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
    let page = "SELECT \(shown.quoted) FROM \(name.quoted)"
    let order = "ORDER BY \(key.quoted) LIMIT $1"
    firstPage = Statement(made: "tables.\(name).first-page", "\(page) \(order)")
    nextPage = Statement(
      made: "tables.\(name).next-page", "\(page) WHERE (\(key.quoted)) > (\(places)) \(order)")
    any = Statement(made: "tables.\(name).any", "SELECT 1 FROM \(name.quoted) LIMIT 1")
  }

  /// The same table with fewer columns.
  package func with(columns: [Identifier]) -> Table {
    Table(name, columns: columns, key: key, references: references, guards: guards)
  }

  /// Counts rows that name a row which is not there.
  package func orphans(of reference: Reference) -> Statement {
    let given = reference.columns.map { "c.\($0.quoted) IS NOT NULL" }.joined(separator: " AND ")
    let same = zip(reference.columns, reference.tableColumns).map { mine, its in
      "p.\(its.quoted) = c.\(mine.quoted)"
    }
    return Statement(
      made: "tables.\(name).orphans",
      """
      SELECT COUNT(*) FROM \(name.quoted) c
       WHERE \(given) AND NOT EXISTS (
         SELECT 1 FROM \(reference.table.quoted) p WHERE \(same.joined(separator: " AND ")))
      """)
  }
}

/// A trigger that looks at a row before it is put in, and how it is put aside.
///
/// It judges what people do, not what was rightly there in another database. Triggers that follow a
/// new row stay: they keep what is derived from it.
package struct RowGuard: Sendable {
  package let lift: Statement
  package let restore: Statement
}
