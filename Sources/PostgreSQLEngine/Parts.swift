package import SQL

/// Tables that are cut into parts by customer: each part holds the customers whose id has one
/// remainder, and has indexes of its own.
struct Parts {
  let count: Int

  /// A migration's script in which every new table whose key begins with the customer is cut.
  ///
  /// Scripts of ours write a table from `CREATE TABLE` at the beginning of a line to the next line
  /// that is `);`, and nothing else of it has to change: whatever is unique begins with the customer.
  func cutting(_ script: String) -> String {
    guard count > 0 else { return script }
    var cut = ""
    var table: String?
    var body = ""
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("CREATE TABLE ") {
        table = line.split(separator: " ").dropFirst(2).first.map(String.init)
        body = ""
      }
      body += line + "\n"
      if line == ");", let name = table, Self.isCustomers(body) {
        cut += ") PARTITION BY HASH (customer_id);\n" + making(name) + "\n"
        table = nil
      } else {
        cut += line + "\n"
      }
    }
    return cut + Self.naming
  }

  /// What a part's table, index or constraint is called in the whole.
  static func whole(_ name: String) -> String {
    name.firstMatch(of: /_part_\d+$/).map { String(name[..<$0.range.lowerBound]) } ?? name
  }

  /// The server makes up names for the indexes of parts; a broken one has to be known by its own.
  private static let naming = """
    DO $$
    DECLARE found record;
    BEGIN
      FOR found IN
        SELECT c.relname AS old, p.relname || substring(t.relname FROM '_part_[0-9]+$') AS new
          FROM pg_inherits i
          JOIN pg_class c ON c.oid = i.inhrelid AND c.relkind = 'i'
          JOIN pg_class p ON p.oid = i.inhparent
          JOIN pg_index x ON x.indexrelid = c.oid
          JOIN pg_class t ON t.oid = x.indrelid
         WHERE c.relname <> p.relname || substring(t.relname FROM '_part_[0-9]+$')
      LOOP
        EXECUTE format('ALTER INDEX %I RENAME TO %I', found.old, found.new);
      END LOOP;
    END $$;

    """

  private static func isCustomers(_ table: String) -> Bool {
    table.contains("PRIMARY KEY (customer_id")
      || table.contains(/customer_id uuid NOT NULL CONSTRAINT \w+ PRIMARY KEY/)
  }

  private func making(_ table: String) -> String {
    (0..<count).map { part in
      """
      CREATE TABLE \(table)_part_\(part) PARTITION OF \(table)
        FOR VALUES WITH (MODULUS \(count), REMAINDER \(part));
      """
    }.joined(separator: "\n")
  }
}

extension PostgreSQLEngine {
  /// As `migrate`, for an empty database whose tables of customers' data are to be cut into parts.
  /// Tables of later migrations are then cut like those that are there.
  ///
  /// - Throws: `Fault.engine` when the tables are there already and cut otherwise.
  package func migrate(
    _ migrations: [Migration], inParts count: Int
  ) async throws(Fault) -> [Int] {
    try await apply(migrations, inParts: count)
  }
}

extension PostgreSQLConnection {
  /// A statement has one plan, made once and whatever its values are: its indexes were chosen for
  /// that, and tests look at that plan. Where tables are cut such a plan is about all of their parts,
  /// takes tenths of a second to make and locks them all; there each run has a plan for its customer.
  func choosePlanning() throws(Fault) {
    try queryFirst(.choosePlanning, []) { row throws(Fault) in
      plansForValues = try row.text(0) == "force_custom_plan"
    }
  }

  /// Where each run has a plan of its own, rows that are only put in have one for all of them: which
  /// part a row goes to is found when it comes, and a plan for each would cost more than the row.
  func planningOnce<Answer>(
    _ statement: Statement, of rows: Int, _ body: () throws(Fault) -> Answer
  ) throws(Fault) -> Answer {
    guard plansForValues, rows >= Self.worthOnePlan,
      statement.text(for: .postgresql).hasPrefix("INSERT")
    else { return try body() }
    try run(script: "SET LOCAL plan_cache_mode = force_generic_plan", named: "plan-once")
    let answer = try body()
    // An error ends the transaction, and with it the setting.
    try run(script: "SET LOCAL plan_cache_mode = force_custom_plan", named: "plan-each")
    return answer
  }

  private static var worthOnePlan: Int { 50 }

  /// How the tables are cut, or are to be.
  ///
  /// - Parameter wanted: Nil to go by what there is.
  func parts(_ wanted: Int?, isEmpty: Bool) throws(Fault) -> Parts {
    var there = 0
    try queryFirst(.partsThere, []) { row throws(Fault) in there = Int(try row.integer(0)) }
    guard let wanted, wanted != there else { return Parts(count: there) }
    guard isEmpty else {
      throw misuse(
        "migrations", "the tables are there already, in \(there) parts; an empty database is needed"
      )
    }
    return Parts(count: wanted)
  }
}

extension Statement {
  fileprivate static let choosePlanning = Statement(
    "connection.choose-planning",
    """
    SELECT set_config('plan_cache_mode', CASE
      WHEN EXISTS (SELECT 1 FROM pg_partitioned_table) THEN 'force_custom_plan'
      ELSE 'force_generic_plan' END, false)
    """)
  fileprivate static let partsThere = Statement(
    "migrations.parts.postgresql",
    """
    SELECT coalesce(max(n.parts), 0)
      FROM (SELECT count(*) AS parts
              FROM pg_inherits i JOIN pg_class t ON t.oid = i.inhparent
             WHERE t.relkind = 'p'
               AND t.relnamespace =
                 (SELECT s.oid FROM pg_namespace s WHERE s.nspname = current_schema())
             GROUP BY t.oid) n
    """)
}
