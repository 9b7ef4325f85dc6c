import Glibc
import Moving
import PostgreSQLEngine
import SQL
import SQLiteEngine
import Storage

/// A database that is opened to read or to write everything in it.
extension DatabasePlace {
  /// - Parameter isScratch: Of a file that is thrown away when the machine loses power meanwhile.
  func openPatiently(on pool: BlockingPool, isScratch: Bool = false) throws -> any Engine {
    do throws(Fault) {
      switch self {
      case .sqlite(let path):
        return try SQLiteEngine.open(
          path: path, readers: 2, pool: pool, durability: isScratch ? .processEnd : .powerLoss,
          limits: .patient)
      case .postgresql(let address):
        return try PostgreSQLEngine.open(address, connections: 2, pool: pool, limits: .patient)
      }
    } catch {
      switch error {
      case .unreachable(let reason):
        throw Trouble.failed("the PostgreSQL database cannot be opened: \(reason)")
      case .engine(_, _, let message): throw Trouble.failed("\(label) cannot be opened: \(message)")
      case .corrupt: throw Trouble.failed("\(label) is damaged, or no database")
      default: throw error
      }
    }
  }

  /// The version of a whole house.
  ///
  /// - Throws: `Trouble` when it is empty, newer than the program, or half a copy.
  func version(of engine: any Engine) async throws -> Int {
    let (version, isHalf) = try await engine.read { snapshot in
      (try snapshot.movedVersion(), try snapshot.isBeingMovedInto())
    }
    try checkVersion(version, isHalf: isHalf)
    return version
  }

  func checkVersion(_ version: Int, isHalf: Bool) throws(Trouble) {
    guard version > 0 else { throw .failed("\(label) holds no installation of Tenantry") }
    guard !isHalf else { throw Self.half(label) }
    let known = Migrations.all(for: .sqlite).map(\.number).max() ?? 0
    guard version <= known else {
      throw .failed(
        "\(label) is of version \(version), and this program knows \(known); install the newer "
          + "program")
    }
  }

  static func half(_ label: String) -> Trouble {
    .failed(
      "\(label) is a copy that was broken off: run the same `tenantry copy` or `tenantry restore` "
        + "again, or begin anew")
  }

  /// Gives an empty database the schema of a version.
  ///
  /// - Throws: `Trouble` when it has a later one already.
  func prepare(_ engine: any Engine, for version: Int) async throws {
    let due = Migrations.all(for: engine.dialect).filter { $0.number <= version }
    do throws(Fault) {
      _ = try await engine.migrate(due)
    } catch {
      guard case .newerSchema(let found, _) = error else { throw error }
      throw Trouble(
        text:
          "tenantry: \(label) has the schema of version \(found) already, and what is to be put "
          + "there is of version \(version): `tenantry migrate` the source first, or take an empty "
          + "database",
        code: 1)
    }
  }

  /// Whether both name the same file.
  func isSame(as other: DatabasePlace) -> Bool {
    if self == other { return true }
    guard case .sqlite(let one) = self, case .sqlite(let two) = other else { return false }
    return Self.isSameFile(one, two)
  }

  static func isSameFile(_ one: String, _ two: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(one, &first) == 0, stat(two, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}

extension Trouble {
  /// For who started a command that moves everything.
  static func moving(_ error: any Error, into target: DatabasePlace) -> any Error {
    switch error {
    case let refusal as MoveRefusal: return refusal.trouble(target)
    case Fault.unreachable(let reason):
      return Trouble.failed("a database was lost (\(reason)); run the same command again to go on")
    case Fault.busy:
      return Trouble.failed("somebody else holds \(target.label); run the same command again")
    case Fault.constraint(let name):
      return Trouble(
        text: "tenantry: a row of the source breaks a rule of the schema (\(name)); nothing was "
          + "finished",
        code: 1)
    case Fault.corrupt(let statement):
      return Trouble(text: "tenantry: damaged bytes were read (\(statement))", code: 1)
    case Fault.engine(let code, let statement, let message):
      return Trouble.failed(
        "\(message) (\(code), \(statement)); run the same command again to go on")
    default: return error
    }
  }
}

extension MoveRefusal {
  func trouble(_ target: DatabasePlace) -> Trouble {
    switch self {
    case .differentSchemas(let name):
      Self.refused(
        "\(name) is not the same in both databases: a database of Tenantry holds nothing else")
    case .notEmpty(let table):
      Self.refused("\(target.label) is not empty: there are rows in \(table)")
    case .sourceChanged(let table):
      Self.refused(
        "the copy was broken off, and the source is not what it was then (\(table)): begin anew with "
          + "--start-over")
    case .disturbed(let table):
      Self.refused("somebody else writes into \(target.label) too (\(table))")
    case .unequal(let table):
      Self.refused("\(table) is not the same on both sides: begin anew with --start-over")
    case .interrupted:
      Trouble.failed("the source was lost while it was read; run the same command again to go on")
    }
  }

  private static func refused(_ text: String) -> Trouble {
    Trouble(text: "tenantry: " + text, code: 1)
  }
}
