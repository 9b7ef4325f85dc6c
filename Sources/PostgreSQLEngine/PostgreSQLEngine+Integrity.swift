import CPostgreSQL
package import SQL

extension PostgreSQLEngine {
  package func backup(to path: String) async throws(Fault) {
    throw .engine(
      code: 0, statement: "backup", message: "a server's database is moved into a file instead")
  }

  /// Indexes and constraints that the server knows to be incomplete, triggers that somebody has put
  /// aside, rows that name nothing, failed checksums, and, where the extension `amcheck` is there and
  /// may be used, damage within tables and indexes.
  package func verifyIntegrity() async throws(Fault) -> [String] {
    try await typed { [self] in
      var findings = try look { snapshot throws(Fault) in
        try snapshot.rows(.suspects) { row throws(Fault) in try row.text(0) }
      }
      findings += try look { snapshot throws(Fault) in try snapshot.orphans() }
      findings += try damage()
      return findings
    }
  }

  private func look<Answer>(_ body: (Snapshot) throws(Fault) -> Answer) throws -> Answer {
    try attempt(limit: .max) { connection in
      try connection.beginReading()
      let answer = try body(Snapshot(connection))
      try connection.commit()
      return answer
    }
  }

  /// Each object in a transaction of its own: the first damage ends it.
  private func damage() throws -> [String] {
    let mayCheck = try look { snapshot throws(Fault) in
      try snapshot.first(.mayCheck) { row throws(Fault) in true } ?? false
    }
    guard mayCheck else { return [] }
    var findings: [String] = []
    for (statement, list) in [(Statement.checkTable, Statement.tables), (.checkIndex, .indexes)] {
      let objects = try look { snapshot throws(Fault) in
        try snapshot.rows(list) { row throws(Fault) in (try row.integer(0), try row.text(1)) }
      }
      for (number, name) in objects {
        do {
          try attempt(limit: .max) { connection in
            // A check of an index against its table wants a fresh look for each statement.
            try connection.run(
              script: "BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY", named: "begin")
            try connection.query(statement, [.integer(number)]) { row throws(Fault) in
              if let found = try row.optionalText(0), !found.isEmpty {
                findings.append("\(name): \(found)")
              }
            }
            try connection.commit()
          }
        } catch Fault.corrupt {
          findings.append("\(name) is damaged")
        }
      }
    }
    return findings
  }

  /// Other connections of this program, from this process or others, to the same database.
  package func otherSessions() async throws -> Int {
    try await read { snapshot in
      try snapshot.first(.otherSessions) { row throws(Fault) in Int(try row.integer(0)) } ?? 0
    }
  }
}

extension Snapshot {
  fileprivate func orphans() throws(Fault) -> [String] {
    var findings: [String] = []
    for table in try tables() {
      for reference in table.references {
        let count = try first(table.orphans(of: reference)) { row throws(Fault) in
          try row.integer(0)
        }
        guard let count, count > 0 else { continue }
        findings.append("\(table.name): \(count) rows name nothing in \(reference.table)")
      }
    }
    return findings
  }
}

extension Statement {
  fileprivate static let suspects = Statement(
    "postgresql.suspects",
    """
    SELECT 'the index ' || c.relname || ' is not complete'
      FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid
     WHERE c.relnamespace = CAST(current_schema() AS regnamespace)
       AND NOT (i.indisvalid AND i.indisready AND i.indislive)
    UNION ALL
    SELECT 'the constraint ' || k.conname || ' of ' || c.relname || ' was never checked'
      FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid
     WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND NOT k.convalidated
    UNION ALL
    SELECT 'the trigger ' || g.tgname || ' of ' || c.relname || ' is put aside'
      FROM pg_trigger g
      JOIN pg_class c ON c.oid = g.tgrelid
     WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND g.tgenabled IN ('D', 'R')
    UNION ALL
    SELECT 'the server found ' || s.checksum_failures || ' pages with wrong checksums'
      FROM pg_stat_database s
     WHERE s.datname = current_database() AND s.checksum_failures > 0
    ORDER BY 1
    """)

  fileprivate static let mayCheck = Statement(
    "postgresql.may-check",
    """
    SELECT 1 FROM pg_proc p
     WHERE p.oid = to_regprocedure('bt_index_check(regclass, boolean)')
       AND has_function_privilege(p.oid, 'EXECUTE')
       AND has_function_privilege(
         to_regprocedure('verify_heapam(regclass, boolean, boolean, text, bigint, bigint)'),
         'EXECUTE')
    """)

  fileprivate static let indexes = Statement(
    "postgresql.indexes",
    """
    SELECT CAST(i.indexrelid AS bigint), 'the index ' || c.relname
      FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid
      JOIN pg_am a ON a.oid = c.relam
     WHERE c.relnamespace = CAST(current_schema() AS regnamespace)
       AND a.amname = 'btree' AND c.relkind = 'i' AND i.indisvalid
     ORDER BY c.relname
    """)

  fileprivate static let tables = Statement(
    "postgresql.tables",
    """
    SELECT CAST(c.oid AS bigint), 'the table ' || c.relname
      FROM pg_class c
     WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind = 'r'
     ORDER BY c.relname
    """)

  fileprivate static let checkIndex = Statement(
    "postgresql.check-index",
    "SELECT CAST(bt_index_check(CAST(CAST($1 AS bigint) AS regclass), true) AS text)")

  fileprivate static let checkTable = Statement(
    "postgresql.check-table",
    """
    SELECT 'block ' || h.blkno || ': ' || h.msg
      FROM verify_heapam(CAST(CAST($1 AS bigint) AS regclass)) h
     LIMIT 100
    """)

  fileprivate static let otherSessions = Statement(
    "postgresql.other-sessions",
    """
    SELECT COUNT(*) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'tenantry'
       AND backend_type = 'client backend' AND pid <> pg_backend_pid()
    """)
}
