import Glibc
import Moving
import PostgreSQLEngine
import SQL
import SQLiteEngine

/// `tenantry restore FILE`: brings a backup into an empty place, of either engine.
struct Restore {
  let file: String
  let place: DatabasePlace
  let isForced: Bool
  let isJSON: Bool

  static func run(_ options: ServerOptions) async throws -> Int32 {
    guard let file = options.files.first, options.files.count == 1 else {
      throw Trouble.usage("restore needs the name of a file that `tenantry backup` wrote")
    }
    guard access(file, R_OK) == 0 else { throw Trouble.failed("\(file) cannot be read") }
    let place = try DatabasePlace.named(by: options)
    guard !place.isSame(as: .sqlite(path: file)) else {
      throw Trouble.usage("\(file) is the database itself")
    }
    if case .sqlite = place, mkdir(options.data, 0o700) != 0, errno != EEXIST {
      throw Trouble.failed("the folder \(options.data) cannot be made")
    }
    let restore = Restore(
      file: file, place: place, isForced: options.isForced, isJSON: options.isJSON)
    let pool = try BlockingPool(name: "restore", threads: 4)
    defer { pool.stop() }
    let audit = try await restore.run(on: pool)
    for finding in audit.findings { Terminal.complain(finding) }
    guard audit.findings.isEmpty else {
      throw Self.refused("\(file) is not sound; nothing was brought back from it")
    }
    Terminal.say(
      options.isJSON
        ? "{\"entries\":\(audit.entries)}"
        : "\(file) is in \(place.label), and all is well: \(audit.entries) entries of the ledger and "
          + "every count of seats. Serve it with the server.key that was kept with the file.")
    return 0
  }

  private func run(on pool: BlockingPool) async throws -> Audit {
    let version = try await checkFile(pool)
    switch place {
    case .sqlite(let path): return try await bring(to: path, pool)
    case .postgresql: return try await move(version, pool)
    }
  }

  /// - Returns: The file's version.
  private func checkFile(_ pool: BlockingPool) async throws -> Int {
    let findings: [String]
    do throws(Fault) {
      findings = try SQLiteEngine.verifyIntegrity(file: file)
    } catch {
      throw Self.refused("\(file) is damaged, or no backup")
    }
    for finding in findings { Terminal.complain("database: \(finding)") }
    guard findings.isEmpty else { throw Self.refused("\(file) is damaged") }
    let (version, isHalf) = try await SQLiteEngine.read(file: file, pool: pool) { snapshot in
      (try snapshot.movedVersion(), try snapshot.isBeingMovedInto())
    }
    try DatabasePlace.sqlite(path: file).checkVersion(version, isHalf: isHalf)
    return version
  }

  /// The copy is made and looked at beside its place, and then takes it.
  private func bring(to path: String, _ pool: BlockingPool) async throws -> Audit {
    guard !SQLiteEngine.isInUse(path) else { throw Self.inUse(path) }
    if place.isThere, !isForced { try await refuseHouse(pool) }
    let partial = "\(path).partial-\(getpid())"
    do {
      try await SQLiteEngine.copy(file: file, to: partial, pool: pool)
      let copy = try DatabasePlace.sqlite(path: partial).openPatiently(on: pool, isScratch: true)
      let audit: Audit
      do {
        audit = try await Audit.of(copy)
      } catch {
        await copy.close()
        throw error
      }
      await copy.close()
      guard audit.findings.isEmpty else {
        SQLiteEngine.remove(partial)
        return audit
      }
      try SQLiteEngine.seal(partial)
      try SQLiteEngine.replace(path, with: partial)
      return audit
    } catch {
      SQLiteEngine.remove(partial)
      if case Fault.busy = error { throw Self.inUse(path) }
      throw error
    }
  }

  private func refuseHouse(_ pool: BlockingPool) async throws {
    let engine = try place.openPatiently(on: pool)
    let isEmpty = try await engine.read { try $0.tables().isEmpty }
    await engine.close()
    guard isEmpty else {
      throw Self.refused("there is a database at \(place.label); --force replaces it")
    }
  }

  private func move(_ version: Int, _ pool: BlockingPool) async throws -> Audit {
    let target = try place.openPatiently(on: pool)
    do {
      if isForced { try await empty(target) }
      try await place.prepare(target, for: version)
      let progress = MoveProgress(isQuiet: isJSON)
      let source = Move.Source { [file] body in
        try await SQLiteEngine.read(file: file, pool: pool, body)
      }
      let move = Move(from: source, into: target, on: pool, report: progress.tell)
      _ = try await move.run()
      progress.finish()
      let audit = try await Audit.of(target)
      if audit.findings.isEmpty { try await move.finish() }
      await target.close()
      return audit
    } catch {
      await target.close()
      if case MoveRefusal.notEmpty(let table) = error {
        throw Self.refused(
          "\(place.label) is not empty: there are rows in \(table); --force replaces what is there")
      }
      throw Trouble.moving(error, into: place)
    }
  }

  /// A server that is served elsewhere would go on with half of everything.
  private func empty(_ target: any Engine) async throws {
    if let server = target as? PostgreSQLEngine, try await server.otherSessions() > 0 {
      throw Self.inUse(place.label)
    }
    // A broken-off restore of the same file is carried on instead.
    guard try await !target.read({ try $0.isBeingMovedInto() }) else { return }
    try await Move.empty(target)
  }

  private static func inUse(_ label: String) -> Trouble {
    refused("\(label) is in use: stop its server first")
  }

  private static func refused(_ text: String) -> Trouble {
    Trouble(text: "tenantry: " + text, code: 1)
  }
}
