import CPostgreSQL
import Glibc
import SQL

/// One line to the server, with its prepared statements. One thread uses it at a time.
final class PostgreSQLConnection: Connection {
  let handle: OpaquePointer
  /// By the statement's number.
  private var prepared: [PreparedText?] = []
  private var parameters = Parameters()
  /// When what runs now has to stop.
  var deadline = Instant.never
  /// Why the last call failed, until somebody asks.
  private(set) var lastFailure: Failure?
  var runs: [String: Int] = [:]
  var batchedRows: [String: Int] = [:]
  /// Rows that were written since the line was last given back.
  var written = 0
  var interrupted = 0
  /// The commit was sent: nobody but the server knows whether it happened.
  var isCommitting = false
  private var isSpent = false
  /// In which others wait for us.
  var lane: Int64?

  /// Whether each run of a statement has a plan for its values.
  var plansForValues = false

  /// Until when the plans made so far are good.
  private var plansEnd: Instant
  private let planning: Int

  var dialect: Dialect { .postgresql }

  /// - Parameter address: A libpq connection string, or a URI.
  /// - Throws: `Fault.unreachable`.
  init(_ address: String, limits: Limits) throws(Fault) {
    // What comes before the address can be said otherwise in it.
    let settings = [
      ("connect_timeout", String(max(1, limits.connecting / 1000))),
      ("tcp_user_timeout", "15000"), ("keepalives_idle", "15"), ("keepalives_interval", "5"),
      ("dbname", address), ("application_name", "tenantry"), ("client_encoding", "UTF8"),
      ("options", Self.options),
    ]
    let (names, values) = (settings.map(\.0), settings.map(\.1))
    let opened = withCStrings(names) { names in
      withCStrings(values) { values in PQconnectdbParams(names, values, 1) }
    }
    guard let opened, PQstatus(opened) == CONNECTION_OK else {
      let said = opened.flatMap { PQerrorMessage($0) }.map { String(cString: $0) } ?? ""
      PQfinish(opened)
      throw .unreachable(reason: said.split(separator: "\n").first.map(String.init) ?? "no memory")
    }
    handle = opened
    planning = limits.planning
    plansEnd = .now().adding(milliseconds: limits.planning)
    // Notices would go to standard error, and may quote values.
    PQsetNoticeReceiver(handle, { _, _ in }, nil)
    try choosePlanning()
  }

  /// Times are ours, compared as numbers; a query that waits for a lock is ended by the server even
  /// if we are gone. No statement of ours gains by being compiled.
  private static let options =
    "-c timezone=UTC -c lock_timeout=30s -c idle_in_transaction_session_timeout=120s "
    + "-c default_transaction_isolation=serializable -c jit=off"

  deinit { PQfinish(handle) }

  /// Whether it can be used no more: it is not there, or behind it is no server that takes changes.
  var isBroken: Bool { isSpent || PQstatus(handle) != CONNECTION_OK }

  func collectCounts() -> (runs: [String: Int], rows: [String: Int], written: Int) {
    defer {
      runs = [:]
      batchedRows = [:]
      written = 0
    }
    return (runs, batchedRows, written)
  }

  func query(
    _ statement: Statement, _ values: [SQLValue], _ each: (Row) throws(Fault) -> Void
  ) throws(Fault) {
    let result = try run(statement, values)
    defer { PQclear(result) }
    let source = ResultRow(result, of: statement.name)
    let row = Row(source)
    for number in 0..<PQntuples(result) {
      source.row = number
      try each(row)
    }
  }

  func queryFirst(
    _ statement: Statement, _ values: [SQLValue], _ each: (Row) throws(Fault) -> Void
  ) throws(Fault) {
    let result = try run(statement, values)
    defer { PQclear(result) }
    guard PQntuples(result) > 0 else { return }
    try each(Row(ResultRow(result, of: statement.name)))
  }

  func change(_ statement: Statement, _ values: [SQLValue]) throws(Fault) -> Int {
    let result = try run(statement, values)
    defer { PQclear(result) }
    let count = changed(result)
    written += count
    return count
  }

  func changeAll(_ statement: Statement, _ rows: [[SQLValue]]) throws(Fault) -> Int {
    let again = planAgain
    if !again.isEmpty { try run(script: again, named: "plan-again") }
    let ready = try find(statement)
    runs[statement.name, default: 0] += 1
    batchedRows[statement.name, default: 0] += rows.count
    written += rows.count
    return try planningOnce(statement, of: rows.count) { () throws(Fault) in
      var changed = 0
      var start = 0
      while start < rows.count {
        let end = min(start + Self.pipelineLength, rows.count)
        changed += try pipeline(ready, rows[start..<end])
        start = end
      }
      return changed
    }
  }

  func announce(_ words: String) throws(Fault) {
    PQclear(try run(.announce, [.text(words)]))
  }

  /// What makes the server plan anew; nothing while its plans are good.
  var planAgain: String {
    let now = Instant.now()
    guard now >= plansEnd else { return "" }
    plansEnd = now.adding(milliseconds: planning)
    return "DISCARD PLANS"
  }

  /// So many answers fit into the buffers of a socket, so neither side waits for the other to read.
  private static let pipelineLength = 500

  private func pipeline(
    _ ready: PreparedText, _ rows: ArraySlice<[SQLValue]>
  ) throws(Fault) -> Int {
    guard PQenterPipelineMode(handle) == 1 else { throw fail(nil, ready.name) }
    for values in rows {
      try parameters.bind(values, as: ready.types, of: ready.name)
      guard send(ready) else { throw fail(nil, ready.name) }
    }
    guard PQpipelineSync(handle) == 1 else { throw fail(nil, ready.name) }
    var changed = 0
    var failure: Fault?
    while true {
      guard let result = try next(ready.name) else { continue }
      defer { PQclear(result) }
      switch PQresultStatus(result) {
      case PGRES_PIPELINE_SYNC:
        PQexitPipelineMode(handle)
        if let failure { throw failure }
        return changed
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK: changed += self.changed(result)
      case PGRES_PIPELINE_ABORTED: break
      default: if failure == nil { failure = fail(result, ready.name) }
      }
    }
  }

  private func changed(_ result: OpaquePointer) -> Int {
    PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
  }

  /// Runs a prepared statement; the caller clears the result.
  private func run(_ statement: Statement, _ values: [SQLValue]) throws(Fault) -> OpaquePointer {
    let ready = try find(statement)
    runs[statement.name, default: 0] += 1
    try parameters.bind(values, as: ready.types, of: ready.name)
    guard send(ready) else { throw fail(nil, ready.name) }
    return try result(of: ready.name)
  }

  private func send(_ ready: PreparedText) -> Bool {
    parameters.withPointers { values in
      PQsendQueryPrepared(
        handle, ready.label, Int32(ready.types.count), values, parameters.lengths,
        parameters.formats, 1) == 1
    }
  }

  /// Runs a script of any number of statements.
  func run(script: String, named name: String) throws(Fault) {
    guard PQsendQuery(handle, script) == 1 else { throw fail(nil, name) }
    PQclear(try result(of: name))
  }

  /// The last result of what was sent; the ones before it are cleared.
  func result(of name: String) throws(Fault) -> OpaquePointer {
    var last: OpaquePointer?
    while let result = try next(name) {
      PQclear(last)
      last = result
      let status = PQresultStatus(result)
      // A script of comments alone is an empty query.
      guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY].contains(status) else {
        let fault = fail(result, name)
        PQclear(result)
        while let rest = PQgetResult(handle) { PQclear(rest) }
        throw fault
      }
    }
    guard let last else { throw fail(nil, name) }
    return last
  }

  /// The next result; nil at the end of a statement's results. Waits no longer than the deadline.
  func next(_ name: String) throws(Fault) -> OpaquePointer? {
    var canceled: Instant?
    while PQisBusy(handle) == 1 {
      let now = Instant.now()
      if let canceled, now >= canceled.adding(milliseconds: Self.cancelMilliseconds) {
        throw fail(nil, name)
      }
      if canceled == nil, now >= deadline || (Task.isCancelled && !isCommitting) {
        // A commit that is canceled while it waits for a standby counts as one that was made, and
        // may be lost with the primary: better to know nothing of it.
        guard !isCommitting else { throw fail(nil, name) }
        canceled = now
        interrupted += 1
        cancel()
      }
      var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
      poll(&socket, 1, 100)
      guard PQconsumeInput(handle) == 1 else { throw fail(nil, name) }
    }
    return PQgetResult(handle)
  }

  /// How long a server may take to stop what was canceled.
  private static let cancelMilliseconds = 5000

  func cancel() {
    guard let request = PQgetCancel(handle) else { return }
    var buffer = [CChar](repeating: 0, count: 256)
    PQcancel(request, &buffer, 256)
    PQfreeCancel(request)
  }

  func find(_ statement: Statement) throws(Fault) -> PreparedText {
    let number = statement.number
    if number < prepared.count, let ready = prepared[number] { return ready }
    let label = "s\(number)"
    guard PQsendPrepare(handle, label, statement.text(for: .postgresql), 0, nil) == 1 else {
      throw fail(nil, statement.name)
    }
    PQclear(try result(of: statement.name))
    guard PQsendDescribePrepared(handle, label) == 1 else { throw fail(nil, statement.name) }
    let description = try result(of: statement.name)
    defer { PQclear(description) }
    let types = (0..<PQnparams(description)).map { PQparamtype(description, $0) }
    let ready = PreparedText(name: statement.name, label: label, types: types)
    while prepared.count <= number { prepared.append(nil) }
    prepared[number] = ready
    return ready
  }

  func fail(_ result: OpaquePointer?, _ name: String) -> Fault {
    let failure =
      isBroken || result == nil
      ? Failure(fault: Failure.lost(name), kind: .lost) : Failure(result, of: name)
    if failure.kind == .lost { isSpent = true }
    lastFailure = failure
    return failure.fault
  }

  /// Why the last call failed; nil when none has since this was asked.
  func takeFailure() -> Failure? {
    defer { lastFailure = nil }
    return lastFailure
  }
}

/// A statement that the server holds ready for this connection.
struct PreparedText {
  let name: String
  let label: String
  let types: [Oid]
}

/// C strings with a null behind the last, as libpq's lists end.
private func withCStrings<Answer>(
  _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Answer
) -> Answer {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  let pointers = copies.map { UnsafePointer($0) } + [nil]
  return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
}
