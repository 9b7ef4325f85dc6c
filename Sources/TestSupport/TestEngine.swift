import Glibc
import PostgreSQLEngine
package import SQL
import SQLiteEngine
import Storage
import Synchronization

/// The engine that a house of the tests stands on: SQLite's, unless `TENANTRY_TEST_ENGINE` says
/// `postgresql`, or `postgresql-partitioned` for one whose tables are cut by customer. The whole
/// suite runs on each.
package enum TestEngine {
  package static let dialect: Dialect =
    variable("TENANTRY_TEST_ENGINE")?.hasPrefix("postgresql") == true ? .postgresql : .sqlite

  /// Whether the tables of customers' data are cut into parts.
  package static let isPartitioned = variable("TENANTRY_TEST_ENGINE") == "postgresql-partitioned"

  /// The server that was started beside the tests; nil when there is none.
  package static let server = variable("TENANTRY_TEST_POSTGRESQL")

  /// An empty database with the schema, which is gone after the tests.
  package static func open(
    _ dialect: Dialect = TestEngine.dialect, pool: BlockingPool
  ) async throws -> any Engine {
    switch dialect {
    case .sqlite:
      let engine = try SQLiteEngine.temporary(pool: pool)
      _ = try await engine.migrate(Migrations.all(for: .sqlite))
      return engine
    case .postgresql: return try await onServer(pool)
    }
  }

  /// An empty database on the server whose tables of customers' data are cut into parts.
  ///
  /// - Parameter parts: 0 for tables that are whole.
  package static func open(inParts parts: Int, pool: BlockingPool) async throws -> any Engine {
    guard let server else { throw Missing() }
    let name = newName()
    try databases.withLock { _ in try PostgreSQLEngine.makeDatabase(named: name, at: server) }
    let engine = try PostgreSQLEngine.open(
      "\(server) dbname=\(name)", connections: 4, pool: pool)
    _ = try await engine.migrate(Migrations.all(for: .postgresql), inParts: parts)
    return engine
  }

  private static func newName() -> String {
    "house_\(getpid())_\(count.wrappingAdd(1, ordering: .relaxed).newValue)"
  }

  private static func onServer(_ pool: BlockingPool) async throws -> any Engine {
    guard let server else { throw Missing() }
    try await template.value
    let name = newName()
    try databases.withLock { _ in
      try PostgreSQLEngine.makeDatabase(named: name, copying: templateName, at: server)
    }
    return try PostgreSQLEngine.open("\(server) dbname=\(name)", connections: 4, pool: pool)
  }

  /// No server is running beside the tests: they are started by `script/test`.
  package struct Missing: Error {}

  private static let templateName = "template_\(getpid())"

  /// Made once a process and copied from then on, which is quicker than migrating each.
  private static let template = Task {
    guard let server else { throw Missing() }
    try PostgreSQLEngine.makeDatabase(named: templateName, at: server)
    let pool = try BlockingPool(name: "template", threads: 1)
    let engine = try PostgreSQLEngine.open(
      "\(server) dbname=\(templateName)", connections: 1, pool: pool)
    let all = Migrations.all(for: .postgresql)
    if isPartitioned {
      // The last migration finds the tables cut, as a newer program's does.
      _ = try await engine.migrate(all.dropLast(), inParts: 3)
    }
    _ = try await engine.migrate(all)
    await engine.close()
    pool.stop()
  }

  private static let count = Atomic<Int>(0)
  /// One copy at a time: the server refuses a second one of the same template.
  private static let databases = Mutex<Void>(())

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
