import Glibc
import PostgreSQLEngine
import SQL
import Synchronization

/// A database of its own for each test, on the server that `script/postgresql` started.
struct Server {
  let engine: PostgreSQLEngine
  let address: String
  let pool: BlockingPool

  init(
    connections: Int = 4, limits: Limits = Limits(), migrations: [Migration] = [Server.things]
  ) async throws {
    guard let server = getenv("TENANTRY_TEST_POSTGRESQL") else { throw Missing() }
    let name = "engine_\(getpid())_\(Self.count.wrappingAdd(1, ordering: .relaxed).newValue)"
    try PostgreSQLEngine.makeDatabase(
      named: name, copying: "template0", at: String(cString: server))
    address = "\(String(cString: server)) dbname=\(name)"
    pool = try BlockingPool(name: "engine", threads: 8)
    engine = try PostgreSQLEngine.open(
      address, connections: connections, pool: pool, limits: limits)
    _ = try await engine.migrate(migrations)
  }

  /// The tests need the server that `script/test` starts.
  struct Missing: Error {}

  private static let count = Atomic<Int>(0)

  static let things = Migration(
    number: 1, name: "things",
    text: """
      CREATE TABLE things (
        id uuid NOT NULL CONSTRAINT things_key PRIMARY KEY,
        name text,
        count bigint CONSTRAINT things_positive CHECK (count >= 0),
        digest bytea,
        isGood boolean,
        small integer
      );
      CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'things stay'; END $$;
      CREATE TRIGGER things_stay BEFORE DELETE ON things FOR EACH ROW EXECUTE FUNCTION no();
      """)
}

extension Statement {
  static let put = Statement(
    "things.put",
    """
    INSERT INTO things (id, name, count, digest, isGood, small) VALUES ($1, $2, $3, $4, $5, $6)
    """)
  static let all = Statement(
    "things.all", "SELECT id, name, count, digest, isGood, small FROM things ORDER BY id")
  static let count = Statement("things.count", "SELECT count FROM things WHERE id = $1")
  static let set = Statement("things.set", "UPDATE things SET count = $2 WHERE id = $1")
  static let sum = Statement("things.sum", "SELECT SUM(count), COUNT(*) FROM things")
  static let remove = Statement("things.remove", "DELETE FROM things")
  static let me = Statement("things.me", "SELECT pg_backend_pid()")
  static let end = Statement("things.end", "SELECT pg_terminate_backend($1)")
}
