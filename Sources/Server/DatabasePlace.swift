import Glibc
import PostgreSQLEngine
import SQL
import SQLiteEngine

/// Where the data lie: in a file of this machine, or on a PostgreSQL server.
enum DatabasePlace: Sendable, Equatable {
  case sqlite(path: String)
  case postgresql(address: String)

  static func named(by options: ServerOptions) throws(Trouble) -> DatabasePlace {
    guard let text = options.database else { return .sqlite(path: options.usualDatabase) }
    return try DatabasePlace(parsing: text, option: "--database")
  }

  /// - Parameter text: `sqlite:PATH`, or a URI that libpq reads: `postgresql://…`.
  init(parsing text: String, option: String) throws(Trouble) {
    if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
      self = .postgresql(address: text)
    } else if text.hasPrefix("sqlite:"), text.utf8.count > 7 {
      self = .sqlite(path: String(text.dropFirst(7)))
    } else {
      // Not a word of the text itself: it may hold a password.
      throw .usage("\(option) needs sqlite:PATH or postgresql://[USER[:PASSWORD]@]HOST/NAME")
    }
  }

  /// Nothing but the kind and, for a file, its path: an address may hold a password.
  var label: String {
    switch self {
    case .sqlite(let path): path
    case .postgresql: "the PostgreSQL database"
    }
  }

  /// False for a file that is to be made first. A server's database is there, empty or not.
  var isThere: Bool {
    switch self {
    case .sqlite(let path): access(path, F_OK) == 0
    case .postgresql: true
    }
  }

  /// - Parameter connections: For as many as may read, or do anything on a server, at a time.
  func open(connections: Int, pool: BlockingPool) throws -> any Engine {
    switch self {
    case .sqlite(let path):
      return try SQLiteEngine.open(path: path, readers: connections, pool: pool)
    case .postgresql(let address):
      do throws(Fault) {
        return try PostgreSQLEngine.open(address, connections: connections, pool: pool)
      } catch {
        guard case .unreachable(let reason) = error else { throw error }
        throw Trouble.failed("the PostgreSQL database cannot be opened: \(reason)")
      }
    }
  }
}
