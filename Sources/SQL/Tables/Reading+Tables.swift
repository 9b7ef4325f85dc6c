extension Reading {
  /// A page of a table's rows in the order of its key.
  ///
  /// - Parameters:
  ///   - key: Of the last row of the page before; nil for the first page.
  ///   - each: Takes the values of a row's columns.
  /// - Returns: The key of the page's last row; nil when there was none.
  package func page(
    of table: Table, after key: [SQLValue]?, limit: Int,
    _ each: (_ values: [SQLValue]) throws(Fault) -> Void
  ) throws(Fault) -> [SQLValue]? {
    let count = table.columns.count
    let shown = Set(table.columns).union(table.key).count
    var last: [SQLValue] = []
    let statement = key == nil ? table.firstPage : table.nextPage
    try self.each(statement, [.integer(Int64(limit))] + (key ?? [])) { row throws(Fault) in
      var values: [SQLValue] = []
      values.reserveCapacity(shown)
      for column in 0..<shown { values.append(try row.value(column)) }
      last = values
      if shown > count { values.removeLast(shown - count) }
      try each(values)
    }
    return last.isEmpty ? nil : table.keyPlaces.map { last[$0] }
  }

  package func isEmpty(_ table: Table) throws(Fault) -> Bool {
    try first(table.any) { row throws(Fault) in true } == nil
  }
}

extension Transaction {
  /// Many rows of a table at once, by the quickest way that the engine has.
  ///
  /// - Parameter rows: The values of the table's columns, in their order. All of them are held in
  ///   memory twice: some megabytes at a time are a good measure.
  /// - Throws: The fault of the first row that does not fit; the transaction should end with it.
  package func bulk(into table: Table, _ rows: [[SQLValue]]) throws(Fault) {
    guard !rows.isEmpty else { return }
    let count = try connection.bulk(into: table, rows)
    guard count == rows.count else {
      throw .engine(
        code: 0, statement: table.put.name, message: "\(count) of \(rows.count) rows came in")
    }
  }

  /// Runs a body while the table's guards are put aside. They are back before the transaction ends,
  /// and no other transaction ever sees the table without them.
  package func withoutGuards(
    of table: Table, _ body: () throws(Fault) -> Void
  ) throws(Fault) {
    for each in table.guards { try change(each.lift) }
    try body()
    for each in table.guards { try change(each.restore) }
  }

  /// Empties tables, whatever guards them and whoever refers to them. Not on SQLite, where the file
  /// is replaced.
  package func empty(_ tables: [Table]) throws(Fault) {
    guard !tables.isEmpty else { return }
    try change(
      Statement(made: "tables.empty", "TRUNCATE \(tables.map(\.name).quoted)"))
  }
}
