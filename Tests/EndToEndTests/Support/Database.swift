import Glibc
import PostgreSQLEngine
import Synchronization

/// Where a served house has its data: in a file of its folder, or in a database of its own on the
/// server that `script/postgresql` started.
enum Database {
  case file
  /// By a URI that libpq reads.
  case server(address: String)

  /// SQLite's, unless `TENANTRY_TEST_ENGINE` says `postgresql`.
  static func usual() throws -> Database {
    variable("TENANTRY_TEST_ENGINE") == "postgresql" ? try onServer() : .file
  }

  /// A new and empty one.
  static func onServer() throws -> Database {
    guard let server = variable("TENANTRY_TEST_POSTGRESQL"),
      let socket = server.split(separator: " ").first(where: { $0.hasPrefix("host=") })
    else { throw Trouble.unexpected("no PostgreSQL runs beside the tests") }
    let name = "live_\(getpid())_\(made.wrappingAdd(1, ordering: .relaxed).newValue)"
    try PostgreSQLEngine.makeDatabase(named: name, copying: "template0", at: server)
    return .server(address: "postgresql://postgres@/\(name)?\(socket)")
  }

  /// Whether several processes may serve a house on it.
  var isShared: Bool {
    if case .server = self { true } else { false }
  }

  /// What the program is told of it.
  var environment: [String: String] {
    switch self {
    case .file: [:]
    case .server(let address): ["TENANTRY_DATABASE": address]
    }
  }

  private static let made = Atomic<Int>(0)

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
