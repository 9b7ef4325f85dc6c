import CPostgreSQL
import SQL

extension PostgreSQLEngine {
  /// Rows in batches after which tables are looked at.
  static var growth: Int { 5000 }

  /// Has the server look anew at tables that have grown a lot since it last did, so that it plans for
  /// what is in them. By itself it does so once a minute, and until then a file of users that fills
  /// an empty house is worked on by plans for an empty one: a tenth as fast.
  ///
  /// Nobody waits for it but who wrote the rows, and nothing depends on it.
  func lookAtGrownTables() {
    try? connections.lend { connection in
      defer { connection.rollBack() }
      var grown: [String] = []
      try connection.query(.grownTables, []) { row throws(Fault) in grown.append(try row.text(0)) }
      for table in grown {
        try connection.run(script: "ANALYZE (SKIP_LOCKED) \(table)", named: "look-at-tables")
      }
    }
  }
}

extension PostgreSQLConnection {
  /// Rows of one transaction that are worth telling the server's statistics of at once.
  private static var worthTelling: Int { 1000 }

  /// The server keeps to itself for up to a second how much a connection wrote, and whoever looks for
  /// grown tables meanwhile finds none.
  func reportGrowth() {
    guard written >= Self.worthTelling, PQserverVersion(handle) >= 150_000 else { return }
    // What was written is committed, whatever becomes of this.
    try? run(script: "SELECT pg_stat_force_next_flush()", named: "report-growth")
  }
}

extension Statement {
  /// Their names as they stand in a script.
  fileprivate static let grownTables = Statement(
    "tables.grown",
    """
    SELECT format('%I.%I', s.schemaname, s.relname) FROM pg_stat_user_tables s
     WHERE s.n_mod_since_analyze > 1000 + s.n_live_tup / 5
     ORDER BY s.relname
    """)
}
