import CPostgreSQL
import Domain
import Operations
import SQL
import TestSupport

/// Applying a plan of 100,000 new users on PostgreSQL, against COPY of the same rows into tables of
/// the same shape.
enum ServerApplyFigure {
  private static let tables = ["users", "credentials", "ledger"]

  @Sendable static func measure() async throws {
    guard TestEngine.server != nil else {
      return Figures.say("apply-postgresql: left out: no server runs beside the figures")
    }
    let house = try await House(on: .postgresql)
    let customer = try await house.customer()
    let staged = ContinuousClock.now
    let plan = try await ApplyFigure.stagedPlan(house, customer)
    let planning = (ContinuousClock.now - staged) / .seconds(1)
    let before = house.engine.statistics().busy
    let ours = try await Figures.seconds { try await house.finish(plan) }
    let again = house.engine.statistics().busy - before
    let line = try await ServerLine(house)
    let rows = try copied(line)
    let raw = try await Figures.seconds { for table in rows { try line.run(table) } }
    Figures.say(
      """
      apply-postgresql: \(ApplyFigure.rows) users in \(ours.short) s \
      (\(Int(Double(ApplyFigure.rows) / ours))/s, \(again) tries again; staged and planned in \
      \(planning.short) s); COPY of the same users, credentials and ledger entries into tables with \
      the same indexes: \(raw.short) s; ratio \((raw / ours).short) (at least 0.25)
      """)
    await house.engine.close()
  }

  /// Writes the rows out beside the server and makes empty tables like those that they come from.
  ///
  /// - Returns: What puts them in, table by table.
  private static func copied(_ line: ServerLine) throws -> [String] {
    let folder = try line.run("SELECT current_setting('data_directory')")
    try line.run("CREATE SCHEMA raw")
    return try tables.map { table in
      let file = "\(folder)/\(table).copy"
      try line.run("COPY \(table) TO '\(file)' (FORMAT binary)")
      try line.run("CREATE TABLE raw.\(table) (LIKE public.\(table) INCLUDING ALL)")
      return "COPY raw.\(table) FROM '\(file)' (FORMAT binary)"
    }
  }
}

/// A line to the server of the figure's own, for what no statement of ours does.
final class ServerLine {
  private let handle: OpaquePointer?

  struct Failed: Error { let message: String }

  /// To the database that a house stands on.
  init(_ house: House) async throws {
    let name = try await house.engine.read { snapshot in
      try snapshot.first(.databaseName) { row throws(Fault) in try row.text(0) } ?? ""
    }
    handle = PQconnectdb("\(TestEngine.server ?? "") dbname=\(name)")
  }

  deinit { PQfinish(handle) }

  /// - Returns: The first value of the last result.
  @discardableResult
  func run(_ script: String) throws -> String {
    let result = PQexec(handle, script)
    defer { PQclear(result) }
    guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else {
      throw Failed(message: String(cString: PQerrorMessage(handle)))
    }
    guard PQntuples(result) > 0 else { return "" }
    return PQgetvalue(result, 0, 0).map { String(cString: $0) } ?? ""
  }
}

extension Statement {
  fileprivate static let databaseName = Statement(
    "bench.database-name", "SELECT CAST(current_database() AS text)")
}
