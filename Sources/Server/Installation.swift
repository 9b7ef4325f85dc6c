import Domain
import Glibc
import Moving
import Operations
import PostgreSQLEngine
import SQL
import Secrets
import Storage
import Telemetry

/// An opened house: its database, its key, and what it can do.
struct Installation {
  let engine: any Engine
  let pool: BlockingPool
  let operations: Operations
  /// Migrations that were run just now.
  let migrated: [Int]

  /// - Parameters:
  ///   - creating: Whether an empty place may become a new house.
  ///   - sender: How webhooks are told, where somebody serves.
  static func open(
    _ options: ServerOptions, creating: Bool, sender: WebhookSender = .none
  ) async throws -> Installation {
    try Sodium.start()
    let place = try DatabasePlace.named(by: options)
    guard creating || place.isThere else {
      throw Trouble.failed("there is no database at \(place.label); `tenantry serve` makes one")
    }
    if mkdir(options.data, 0o700) != 0, errno != EEXIST {
      throw Trouble.failed("the folder \(options.data) cannot be made")
    }
    // The threads that requests run on, which may block on the database: one a connection.
    let pool = try BlockingPool(name: "tenantry", threads: options.connections)
    let engine = try place.open(connections: options.connections, pool: pool)
    guard try await !engine.read({ try $0.isBeingMovedInto() }) else {
      throw DatabasePlace.half(place.label)
    }
    let isNew = try await engine.schemaVersion() == 0
    guard creating || !isNew else {
      throw Trouble.failed("\(place.label) is empty; `tenantry serve` makes a house of it")
    }
    let key = try key(options, isNew: isNew)
    let migrated = try await migrate(engine, inParts: options.partitions)
    var operations = Operations(
      engine: engine, clock: SystemClock.clock, random: .system, key: key,
      passwords: PasswordRules(
        checker: try PasswordChecker(), hashing: HashingQueue(threads: 2)),
      undoDays: options.undoDays, publicAddress: options.publicAddress)
    operations.sender = sender
    guard try await operations.recognizesKey() else {
      await engine.close()
      pool.stop()
      throw Trouble.failed(
        "the server's key \(options.key) is not the one that belongs to this database")
    }
    return Installation(engine: engine, pool: pool, operations: operations, migrated: migrated)
  }

  /// A database without its key would lock everybody out with a temporary password, so a key is
  /// only ever made together with the database.
  private static func key(_ options: ServerOptions, isNew: Bool) throws(Trouble) -> ServerKey {
    do throws(ServerKey.FileFlaw) {
      return isNew
        ? try ServerKey.readOrCreate(file: options.key, .system)
        : try ServerKey.read(fromFile: options.key)
    } catch {
      throw Trouble.failed("the server's key \(options.key) \(sentence(error))")
    }
  }

  private static func sentence(_ flaw: ServerKey.FileFlaw) -> String {
    switch flaw {
    case .missing: "is missing; bring back the one that belongs to this database"
    case .alreadyThere: "is being made by somebody else; try again"
    case .notAFile: "is no file"
    case .openToOthers: "can be read by others; only its owner may (chmod 600)"
    case .wrongLength(let count): "is no key: it has \(count) bytes instead of 32"
    case .unreadable(let number): "cannot be read (system error \(number))"
    case .unwritable(let number): "cannot be written (system error \(number))"
    }
  }

  private static func migrate(_ engine: any Engine, inParts parts: Int?) async throws -> [Int] {
    let migrations = Migrations.all(for: engine.dialect)
    let server = engine as? PostgreSQLEngine
    guard parts == nil || server != nil else {
      throw Trouble.usage("--partitions needs a database on a PostgreSQL server")
    }
    do throws(Fault) {
      guard let parts, let server else { return try await engine.migrate(migrations) }
      return try await server.migrate(migrations, inParts: parts)
    } catch {
      switch error {
      case .newerSchema(let found, let known):
        throw Trouble.failed(
          """
          the database is of version \(found), and this program knows \(known); \
          install the newer program
          """)
      case .migrationChanged(let number):
        throw Trouble.failed("migration \(number) is not the one that made this database")
      case .engine(_, "migrations", let message): throw Trouble.failed(message)
      default: throw error
      }
    }
  }

  func close() async {
    await engine.close()
    pool.stop()
  }
}

/// The real clock, and the one home of waiting.
enum SystemClock {
  static let clock = WallClock(
    now: { Moment(microseconds: WallTime.microseconds()) },
    sleep: { try await Task.sleep(for: .milliseconds($0)) })
}
