import CPostgreSQL
import FoundationEssentials
import Glibc
import SQL
import TestSupport

/// A database with one large customer and many small ones, and a connection of the test's own to it:
/// the engine explains nothing.
final class FilledServer: Sendable {
  private let handle: Guarded<OpaquePointer>
  private let house: House

  static let task = Task { try await FilledServer() }

  struct Failed: Error { let message: String }

  private init() async throws {
    house = try await House()
    let name = try await house.engine.read { snapshot in
      try snapshot.first(.databaseName) { row throws(Fault) in try row.text(0) }
    }
    let server = getenv("TENANTRY_TEST_POSTGRESQL").map { String(cString: $0) } ?? ""
    guard let handle = PQconnectdb("\(server) dbname=\(name ?? "")") else {
      throw Failed(message: "no connection")
    }
    self.handle = Guarded(handle)
    _ = try run(Self.filling)
    // An index of parts of names is not worth much until what came in lately is sorted into it.
    _ = try run("VACUUM ANALYZE")
    _ = try run("SET jit = off")
  }

  /// The plan of a statement that is ready for any values.
  func plan(of text: String) throws -> ServerPlan {
    let places = text.matches(of: /\$(\d+)/).compactMap { Int($0.output.1) }.max() ?? 0
    let values = [String](repeating: "NULL", count: places).joined(separator: ", ")
    return try decode(
      run(
        """
        DEALLOCATE ALL; PREPARE looked_at AS \(text);
        SET plan_cache_mode = force_generic_plan;
        EXPLAIN (FORMAT JSON) EXECUTE looked_at \(places > 0 ? "(\(values))" : "")
        """))
  }

  /// The plan of a statement that is made for the values at hand, as where tables are cut.
  func plan(of text: String, for customer: String) throws -> ServerPlan {
    let types = try run(
      """
      DEALLOCATE ALL; PREPARE looked_at AS \(text);
      SELECT CAST(parameter_types AS text[]) FROM pg_prepared_statements
       WHERE name = 'looked_at'
      """)
    let values = types.trimmingBraces.split(separator: ",").enumerated().map { place, type in
      switch type {
      case "uuid": "'\(place == 0 ? customer : Self.somebody)'"
      case "text": "'elm'"
      case "bytea": "'\\x01'"
      default: "1"
      }
    }
    let list = values.isEmpty ? "" : "(\(values.joined(separator: ", ")))"
    return try decode(
      run(
        """
        SET plan_cache_mode = force_custom_plan;
        EXPLAIN (FORMAT JSON) EXECUTE looked_at \(list)
        """))
  }

  /// The id of the largest customer.
  static let everyone = "01900000-0000-7000-8000-000000000000"
  /// The id of a user of theirs.
  private static let somebody = "01910000-0000-7000-8000-000000000007"

  private func decode(_ json: String) throws -> ServerPlan {
    let plans = try JSONDecoder().decode([ServerPlan.Root].self, from: Data(json.utf8))
    guard let plan = plans.first?.plan else { throw Failed(message: "no plan") }
    return plan
  }

  /// - Returns: The only value of the last result.
  private func run(_ script: String) throws -> String {
    try handle.with { handle throws(Failed) in
      let result = PQexec(handle, script)
      defer { PQclear(result) }
      guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else {
        throw Failed(message: String(cString: PQerrorMessage(handle)))
      }
      return PQgetvalue(result, 0, 0).map { String(cString: $0) } ?? ""
    }
  }

  /// 20,000 users at one customer and 100 at each of 200, with something in every table that hot
  /// statements read.
  private static let filling = """
    CREATE FUNCTION pg_temp.id(head text, n bigint) RETURNS uuid LANGUAGE sql AS $$
      SELECT CAST(head || '0-7000-8000-' || lpad(to_hex(n), 12, '0') AS uuid) $$;
    CREATE TEMP TABLE places AS
      SELECT pg_temp.id('01900000-000', c) AS customer, c, n,
             pg_temp.id('0191' || lpad(to_hex(c), 4, '0') || '-000', n) AS id
        FROM (SELECT 0 AS c, n FROM generate_series(1, 20000) AS g (n)
              UNION ALL SELECT c, n FROM generate_series(1, 200) AS h (c),
                                         generate_series(1, 100) AS g (n)) x;
    INSERT INTO customers (id, name, name_key, search_key, created_at)
      SELECT DISTINCT customer, 'C' || c, 'c' || c, lpad(to_hex(c), 3, '0'), 0 FROM places;
    INSERT INTO products SELECT pg_temp.id('01920000-000', n), 'P' || n, 'P' || n, 'p' || n
      FROM generate_series(1, 3) AS g (n);
    INSERT INTO seats SELECT c.id, p.id, 30000, 100 FROM customers c, products p;
    INSERT INTO entitlements (customer_id, product_id, seller_kind, active)
      SELECT c.id, p.id, 'own', 30000 FROM customers c, products p;
    INSERT INTO users (customer_id, id, sign_in_name, sign_in_key, display_name, name_key,
                       location, roles, created_at, last_sign_in_at, deleted_at)
      SELECT customer, id, 'u' || n || '@x.example', 'u' || n || '@x.example',
             'User ' || n * 7919 % 1000, 'user ' || n * 7919 % 1000,
             (ARRAY['NL', 'DE', 'SE'])[1 + n % 3], CASE WHEN n % 100 = 0 THEN 1 ELSE 0 END,
             n, n * 7907 % 5000, CASE WHEN n % 25 = 0 THEN n END FROM places;
    INSERT INTO credentials SELECT customer, id, '\\x00', NULL, 0 FROM places;
    INSERT INTO assignments SELECT p.customer, p.id, pg_temp.id('01920000-000', 1 + p.n % 3)
      FROM places p WHERE p.n % 2 = 0;
    INSERT INTO deleted_assignments
      SELECT p.customer, p.id, pg_temp.id('01920000-000', 1) FROM places p WHERE p.n % 25 = 0;
    INSERT INTO user_sessions
      SELECT customer, decode(md5(CAST(id AS text)), 'hex'), id, 0, n FROM places
       WHERE n % 3 = 0;
    INSERT INTO user_languages SELECT customer, id, 'sv' FROM places WHERE n % 9 = 0;
    INSERT INTO plans (customer_id, id, kind, intent, made_by, made_at, tally, seats)
      SELECT customer, id, 'create', '', '', n, '', '' FROM places WHERE n <= 20;
    INSERT INTO operations (customer_id, id, kind, state, applied_by, applied_at, row_count)
      SELECT customer_id, id, 'create', 'done', '', made_at, 1 FROM plans;
    INSERT INTO plan_rows (customer_id, plan_id, number, user_id, verdict, sign_in_key)
      SELECT p.customer_id, p.id, n, u.id, CASE WHEN n % 20 = 0 THEN 2 ELSE 0 END, u.sign_in_key
        FROM plans p JOIN users u ON u.customer_id = p.customer_id, LATERAL (
             SELECT u.created_at AS n) g WHERE n <= 100 AND p.made_at <= 5;
    INSERT INTO ledger SELECT customer, n, n, 'a' || n % 7, 'user.created', id, 'u', NULL, NULL,
      '', '', '' FROM places;
    INSERT INTO ledger_heads SELECT id, 100, '' FROM places;
    INSERT INTO uploads (customer_id, id, file_name, uploaded_by, uploaded_at, digest)
      SELECT customer, id, 'f', '', n, decode(md5(CAST(id AS text)), 'hex') FROM places
       WHERE n <= 10;
    INSERT INTO upload_rows (customer_id, upload_id, number, line, sign_in_key, flaws, stale)
      SELECT u.customer_id, u.id, n, n, 'u' || n, CASE WHEN n % 9 = 0 THEN '[]' END,
             CASE WHEN n % 10 = 0 THEN 1 ELSE 0 END
        FROM uploads u, generate_series(1, 30) AS g (n);
    INSERT INTO upload_flaws SELECT customer_id, upload_id, 'email', 'taken', number % 5, number
      FROM upload_rows WHERE flaws IS NOT NULL;
    INSERT INTO mails (customer_id, id, address, language, expires_at)
      SELECT customer, id, '', 'sv', n FROM places WHERE n % 10 = 0;
    INSERT INTO handovers (customer_id, id, user_id, operation_id, display_name, sign_in_name,
                           digest, mail_id, sent_to, made_by, made_at, expires_at)
      SELECT customer, id, id, id, '', '', decode(md5(CAST(id AS text)), 'hex'), id, '', '', n, n
        FROM places WHERE n % 10 = 0;
    INSERT INTO staff_sessions (digest, staff_id, created_at, expires_at)
      SELECT decode(md5(CAST(n AS text)), 'hex'), s.id, n, n
        FROM generate_series(1, 200) AS g (n), (SELECT id FROM staff LIMIT 1) s;
    INSERT INTO selections (customer_id, session)
      SELECT c.id, t.digest FROM customers c, staff_sessions t WHERE t.created_at <= 20;
    INSERT INTO picks SELECT s.customer_id, s.session, p.id
      FROM selections s JOIN places p ON p.customer = s.customer_id AND p.n <= 10
    """
}

/// A step of a plan, with those below it.
struct ServerPlan: Decodable {
  let type: String
  let relation, index, condition: String?
  private let plans: [ServerPlan]?

  struct Root: Decodable {
    let plan: ServerPlan

    enum CodingKeys: String, CodingKey { case plan = "Plan" }
  }

  enum CodingKeys: String, CodingKey {
    case type = "Node Type"
    case relation = "Relation Name"
    case index = "Index Name"
    case condition = "Index Cond"
    case plans = "Plans"
  }

  /// This step and all below it.
  var all: [ServerPlan] { [self] + (plans ?? []).flatMap(\.all) }
}

extension String {
  fileprivate var trimmingBraces: Substring { drop { $0 == "{" }.prefix { $0 != "}" } }
}

extension Statement {
  fileprivate static let databaseName = Statement(
    "test.database-name", "SELECT CAST(current_database() AS text)")
}
