import Glibc
import Moving
import SQL
import SQLiteEngine

/// `tenantry backup FILE`: a consistent copy of a database in use, as one SQLite file, whichever
/// engine the database is of.
struct Backup {
  let place: DatabasePlace
  let file: String
  let isJSON: Bool

  static func run(_ options: ServerOptions) async throws -> Int32 {
    guard let file = options.files.first, options.files.count == 1 else {
      throw Trouble.usage("backup needs the name of the file to write")
    }
    let place = try DatabasePlace.named(by: options)
    guard place.isThere else { throw Trouble.failed("there is no database at \(place.label)") }
    guard !place.isSame(as: .sqlite(path: file)) else {
      throw Trouble.usage("\(file) is the database itself")
    }
    let backup = Backup(place: place, file: file, isJSON: options.isJSON)
    let pool = try BlockingPool(name: "backup", threads: 4)
    defer { pool.stop() }
    let rows = try await backup.run(on: pool)
    Terminal.say(
      options.isJSON
        ? "{\"file\":\(JSONText.quoted(file))\(rows.map { ",\"rows\":\($0)" } ?? "")}"
        : "\(file) is a consistent copy\(rows.map { " of \($0) rows" } ?? ""). Keep \(options.key) with "
          + "it: without the key nobody can sign in with a temporary password.")
    return 0
  }

  /// - Returns: How many rows were moved; nil where pages were copied.
  private func run(on pool: BlockingPool) async throws -> Int? {
    let engine = try place.openPatiently(on: pool)
    do {
      let version = try await place.version(of: engine)
      var rows: Int?
      switch place {
      case .sqlite: try await engine.backup(to: file)
      case .postgresql: rows = try await move(engine, version, pool)
      }
      await engine.close()
      return rows
    } catch {
      await engine.close()
      switch error {
      case Fault.busy: throw Trouble.failed("no backup was made: \(file) is in use as a database")
      case MoveRefusal.interrupted:
        throw Trouble.failed("no backup was made: the database was lost while it was read")
      case let refusal as MoveRefusal: throw refusal.trouble(.sqlite(path: file))
      case Fault.corrupt: throw Trouble.failed("no backup was made: the database is damaged")
      case Fault.engine(_, _, let message): throw Trouble.failed("no backup was made: \(message)")
      case let fault as Fault: throw Trouble.failed("no backup was made: \(fault)")
      default: throw error
      }
    }
  }

  private func move(
    _ source: any Engine, _ version: Int, _ pool: BlockingPool
  ) async throws -> Int {
    let partial = "\(file).partial-\(getpid())"
    let place = DatabasePlace.sqlite(path: partial)
    SQLiteEngine.remove(partial)
    do {
      let target = try place.openPatiently(on: pool, isScratch: true)
      do {
        try await place.prepare(target, for: version)
        let progress = MoveProgress(isQuiet: isJSON)
        let move = Move(from: Move.Source(source), into: target, on: pool, report: progress.tell)
        let moved = try await move.run()
        progress.finish()
        try await move.finish()
        await target.close()
        try SQLiteEngine.seal(partial)
        try SQLiteEngine.replace(file, with: partial)
        return moved.rows
      } catch {
        await target.close()
        throw error
      }
    } catch {
      SQLiteEngine.remove(partial)
      throw error
    }
  }
}

/// A text within JSON.
enum JSONText {
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\0"..<" ":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
