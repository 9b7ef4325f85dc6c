extension Reading {
  /// Every table that holds data of its own, by name. What an engine keeps for itself (indexes for
  /// searching, partitions) is not among them.
  package func tables() throws(Fault) -> [Table] {
    let references = try references()
    let guards = try guards()
    var parts: [Parts] = []
    try each(.columns) { row throws(Fault) in
      let name = try row.identifier(0)
      if parts.last?.name != name { parts.append(Parts(name: name)) }
      let column = try row.identifier(1)
      parts[parts.count - 1].columns.append(column)
      let place = try row.integer(2)
      if place > 0 { parts[parts.count - 1].key.append((Int(place), column)) }
    }
    return parts.map { part in
      Table(
        part.name, columns: part.columns,
        key: part.key.sorted { $0.place < $1.place }.map(\.column),
        references: references[part.name] ?? [], guards: guards[part.name] ?? [])
    }
  }

  private func references() throws(Fault) -> [Identifier: [Table.Reference]] {
    var references: [Identifier: [Table.Reference]] = [:]
    var last = ""
    try each(.references) { row throws(Fault) in
      let child = try row.identifier(0)
      let constraint = "\(child) \(try row.text(1))"
      let parent = try row.identifier(2)
      let pair = (try row.identifier(3), try row.identifier(4))
      var known = references[child] ?? []
      if constraint == last, let open = known.popLast() {
        known.append(
          Table.Reference(
            columns: open.columns + [pair.0], table: parent,
            tableColumns: open.tableColumns + [pair.1]))
      } else {
        known.append(
          Table.Reference(columns: [pair.0], table: parent, tableColumns: [pair.1]))
      }
      references[child] = known
      last = constraint
    }
    return references
  }

  private func guards() throws(Fault) -> [Identifier: [RowGuard]] {
    var guards: [Identifier: [RowGuard]] = [:]
    let dialect = connection.dialect
    try each(.insertTriggers) { row throws(Fault) in
      let table = try row.identifier(0)
      let name = try row.identifier(1)
      let text = try row.text(2)
      guard let made = RowGuard(name, on: table, text, dialect) else { return }
      guards[table, default: []].append(made)
    }
    return guards
  }
}

private struct Parts {
  let name: Identifier
  var columns: [Identifier] = []
  var key: [(place: Int, column: Identifier)] = []
}

extension RowGuard {
  /// - Parameter text: Of the trigger as SQLite remembers it. It has no way to put one aside but to
  ///   drop it and to make it again.
  /// - Returns: Nil for a trigger that does not look at rows before they are put in.
  fileprivate init?(
    _ name: Identifier, on table: Identifier, _ text: String, _ dialect: Dialect
  ) {
    switch dialect {
    case .sqlite:
      let head = text.split(whereSeparator: \.isWhitespace).map { $0.uppercased() }
        .prefix { $0 != "ON" }
      // Without a word about its time a trigger comes before.
      guard head.contains("INSERT"), !head.contains("AFTER") else { return nil }
      lift = Statement(made: "guards.\(name).lift", "DROP TRIGGER \(name.quoted)")
      restore = Statement(made: "guards.\(name).restore", text)
    case .postgresql:
      let change = "ALTER TABLE \(table.quoted)"
      lift = Statement(made: "guards.\(name).lift", "\(change) DISABLE TRIGGER \(name.quoted)")
      restore = Statement(made: "guards.\(name).restore", "\(change) ENABLE TRIGGER \(name.quoted)")
    }
  }
}

extension Row {
  fileprivate func identifier(_ column: Int) throws(Fault) -> Identifier {
    let text = try text(column)
    guard let identifier = Identifier(text) else {
      throw .engine(code: 0, statement: "catalogue", message: "a name is not plain: \(text)")
    }
    return identifier
  }
}

extension Statement {
  fileprivate static let columns = Statement(
    "catalogue.columns",
    Fragment(
      sqlite: """
        SELECT t.name, c.name, c.pk
          FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
         WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_'
           AND c.hidden = 0
         ORDER BY t.name, c.cid
        """,
      postgresql: """
        SELECT CAST(t.relname AS text), CAST(a.attname AS text),
               coalesce(array_position(k.conkey, a.attnum), 0)
          FROM pg_class t
          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
           AND a.attgenerated = ''
          LEFT JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'p'
         WHERE t.relkind IN ('r', 'p') AND NOT t.relispartition
           AND t.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
           AND NOT EXISTS (SELECT 1 FROM pg_depend d
                WHERE d.classid = CAST('pg_class' AS regclass) AND d.objid = t.oid
                  AND d.deptype = 'e')
         ORDER BY CAST(t.relname AS text) COLLATE "C", a.attnum
        """,
      because: "each engine has catalogues of its own"))

  fileprivate static let references = Statement(
    "catalogue.references",
    Fragment(
      sqlite: """
        SELECT t.name, CAST(f.id AS TEXT), f."table", f."from", coalesce(f."to", f."from")
          FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
         WHERE t.schema = 'main' AND t.type = 'table'
         ORDER BY t.name, f.id, f.seq
        """,
      postgresql: """
        SELECT CAST(t.relname AS text), CAST(k.conname AS text), CAST(p.relname AS text),
               CAST(a.attname AS text), CAST(b.attname AS text)
          FROM pg_constraint k
          JOIN pg_class t ON t.oid = k.conrelid
          JOIN pg_class p ON p.oid = k.confrelid
          CROSS JOIN LATERAL unnest(k.conkey, k.confkey)
            WITH ORDINALITY AS c (mine, its, place)
          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.mine
          JOIN pg_attribute b ON b.attrelid = p.oid AND b.attnum = c.its
         WHERE k.contype = 'f' AND k.conparentid = 0 AND NOT t.relispartition
           AND t.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
         ORDER BY CAST(t.relname AS text) COLLATE "C", k.conname, c.place
        """,
      because: "each engine has catalogues of its own"))

  fileprivate static let insertTriggers = Statement(
    "catalogue.insert-triggers",
    Fragment(
      sqlite: """
        SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name
        """,
      postgresql: """
        SELECT CAST(t.relname AS text), CAST(g.tgname AS text), ''
          FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid
         WHERE NOT g.tgisinternal AND g.tgtype & 6 = 6 AND NOT t.relispartition
           AND t.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
         ORDER BY g.tgname
        """,
      because: "each engine has catalogues of its own"))
}
