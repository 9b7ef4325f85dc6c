import CSQLite
import Domain
import Glibc
import Operations
import SQL
import Storage
import TestSupport

/// Applying a plan of 100,000 new users, against raw prepared inserts of the same rows.
enum ApplyFigure {
  static let rows = 100_000

  @Sendable static func measure() async throws {
    let folder = "/var/tmp/tenantry-bench-\(getpid())"
    mkdir(folder, 0o700)
    defer {
      for name in ["ours", "raw"] {
        for end in ["", "-wal", "-shm"] { unlink("\(folder)/\(name).sqlite\(end)") }
      }
      rmdir(folder)
    }
    let house = try await House(path: "\(folder)/ours.sqlite")
    let customer = try await house.customer()
    let plan = try await stagedPlan(house, customer)
    Memory.resetPeak()
    let ours = try await Figures.seconds { try await house.finish(plan) }
    let peak = Memory.peak
    await house.engine.close()
    let raw = try copyRaw(from: "\(folder)/ours.sqlite", to: "\(folder)/raw.sqlite")
    Figures.say(
      """
      apply: \(rows) users in \(ours.short) s (\(Int(Double(rows) / ours))/s); raw inserts of the \
      same users, credentials and ledger entries with the same indexes: \(raw.short) s; \
      ratio \((raw / ours).short) (at least 0.25); peak \(peak) MB (under 150)
      """)
  }

  /// A plan made of a staged file, as an upload leaves it.
  static func stagedPlan(_ house: House, _ customer: Customer) async throws -> Plan {
    let upload = Upload(
      id: Upload.ID(high: 1, low: 1), customer: customer.id, fileName: "bench.csv",
      uploadedBy: "bench", uploadedAt: house.time.now, rows: rows)
    for start in stride(from: 0, to: rows, by: 5000) {
      try await house.engine.write { transaction in
        let permit = try Policy.permit(May.UploadUsers.self, .house, customer.id)
        if start == 0 { try transaction.insert(upload, permit) }
        try transaction.insert(
          (start..<(start + 5000)).map { uploadRow($0) }, into: upload.id, permit)
        if start + 5000 == rows { _ = try transaction.finish(upload, at: house.time.now, permit) }
      }
    }
    return try await house.operations.planCreation(
      from: upload.id, options: UploadOptions(), in: customer.id, as: house.admin)
  }

  private static func uploadRow(_ number: Int) -> UploadRow {
    let (first, last) = People.name(number)
    let name = SignInName(
      stored: "\(first).\(last).\(number)@alder.example".lowercased(),
      key: "\(first).\(last).\(number)@alder.example".lowercased())
    var row = UploadRow(number: number + 1, line: number + 2)
    row.signInName = name
    row.displayName = PersonName(stored: "\(first) \(last)")
    row.firstName = PersonName(stored: first)
    row.lastName = PersonName(stored: last)
    row.location = Location(stored: "NL")
    return row
  }

  /// Inserts what our run wrote into an empty database of the same shape, from memory.
  private static func copyRaw(from source: String, to target: String) throws -> Double {
    var database: OpaquePointer?
    guard sqlite3_open(target, &database) == SQLITE_OK else { throw Trouble() }
    defer { sqlite3_close(database) }
    for migration in Migrations.all(for: .sqlite) {
      guard sqlite3_exec(database, migration.text, nil, nil, nil) == SQLITE_OK else {
        throw Trouble()
      }
    }
    let setUp = """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
      PRAGMA cache_size = -16384;
      ATTACH '\(source)' AS ours;
      INSERT INTO customers SELECT * FROM ours.customers;
      """
    guard sqlite3_exec(database, setUp, nil, nil, nil) == SQLITE_OK else { throw Trouble() }
    let tables = try ["users", "credentials", "ledger"].map { try RawTable($0, database) }
    sqlite3_exec(database, "DETACH ours", nil, nil, nil)
    let start = clockSeconds()
    sqlite3_exec(database, "BEGIN IMMEDIATE", nil, nil, nil)
    for table in tables { try table.insertAll() }
    guard sqlite3_exec(database, "COMMIT", nil, nil, nil) == SQLITE_OK else { throw Trouble() }
    return clockSeconds() - start
  }

  private static func clockSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  struct Trouble: Error {}
}

/// All rows of a table in memory, and the prepared statement that inserts one.
private struct RawTable {
  private let rows: [[OpaquePointer?]]
  private let insert: OpaquePointer?

  init(_ name: String, _ database: OpaquePointer?) throws {
    var select: OpaquePointer?
    guard
      sqlite3_prepare_v2(database, "SELECT * FROM ours.\(name)", -1, &select, nil) == SQLITE_OK
    else { throw ApplyFigure.Trouble() }
    let columns = sqlite3_column_count(select)
    var rows: [[OpaquePointer?]] = []
    while sqlite3_step(select) == SQLITE_ROW {
      rows.append((0..<columns).map { sqlite3_value_dup(sqlite3_column_value(select, $0)) })
    }
    sqlite3_finalize(select)
    self.rows = rows
    var insert: OpaquePointer?
    let places = (0..<columns).map { _ in "?" }.joined(separator: ",")
    guard
      sqlite3_prepare_v2(
        database, "INSERT INTO main.\(name) VALUES (\(places))", -1, &insert, nil) == SQLITE_OK
    else { throw ApplyFigure.Trouble() }
    self.insert = insert
  }

  func insertAll() throws {
    for row in rows {
      for (index, value) in row.enumerated() { sqlite3_bind_value(insert, Int32(index + 1), value) }
      guard sqlite3_step(insert) == SQLITE_DONE else { throw ApplyFigure.Trouble() }
      sqlite3_reset(insert)
    }
    sqlite3_finalize(insert)
  }
}

/// Names enough to be told apart.
enum People {
  private static let first = [
    "Mira", "Jonas", "Anneke", "Zoe", "Luca", "Ines", "Olu", "Freja", "Pavel", "Aiko", "Nadia",
    "Bram", "Sofia", "Emeka", "Klara", "Tariq", "Linnea", "Hugo", "Yara", "Mateo",
  ]
  private static let last = [
    "Osei", "Berg", "deVries", "Novak", "Rossi", "Costa", "Adeyemi", "Lund", "Dvorak", "Tanaka",
    "Haddad", "Jansen", "Moreau", "Okafor", "Schmidt", "Rahman", "Ekstrom", "Martin", "Silva",
    "Kowalski", "Nguyen", "Murphy", "Weber",
  ]

  static func name(_ number: Int) -> (String, String) {
    (first[number % first.count], last[number / first.count % last.count])
  }
}
