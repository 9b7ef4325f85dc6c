import Imports
import Messages
import Wire

/// Tells what an import found and did: people in sentences, programs in one object.
struct ImportReport {
  let run: ImportRun

  /// Rows that are told without being asked for; a file of `--refused` holds all.
  private static let brief = 20

  private var imports: ImportPhrases { run.texts.imports }
  private var console: Console { run.console }

  /// What the files are; in a trial run, what becomes of each column.
  func recognitions() {
    for source in run.sources {
      tell(imports.recognized(source.name, run.texts.kind(source.kind)))
      guard run.isTrial else { continue }
      for column in source.recognition.columns { tell("  " + run.texts.column(column)) }
    }
  }

  func rows() {
    for source in run.sources {
      let tally = source.tally
      for (reason, rows) in tally.leftOut.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        tell("\(source.name): " + imports.reason(rows, run.texts.leftOut(reason)))
      }
      tell(tally.notes, of: source)
      tell(tally.troubles, of: source)
      // The numbers by reason, where there may be more rows than anybody reads.
      for reason in tally.reasons where reason.rows > 1 {
        tell("\(source.name): " + imports.alike(reason.rows, reason.text))
      }
    }
  }

  private func tell(_ troubles: [ImportTally.Trouble], of source: ImportSource) {
    let words = run.invocation.say.change
    for trouble in troubles.sorted(by: { $0.line < $1.line }).prefix(Self.brief) {
      tell("  \(source.name), \(words.line(String(trouble.line))): \(trouble.text)")
    }
    let rest = troubles.count - Self.brief
    if rest > 0 { tell("  " + words.moreRows(run.invocation.say.number(rest))) }
  }

  private func tell(_ text: String) { run.tell(text) }

  func check(_ check: ImportCheck) {
    if run.invocation.wantsJSON { return run.invocation.write(json(check)) }
    if console.isOutputTerminal { console.line(imports.checkTitle) }
    var table = Table([
      .whole(imports.columnFile), .number(imports.columnRows),
      .number(imports.columnHere),
      .number(imports.columnDiffers), .number(imports.columnCreated),
      .number(imports.columnLeftOut),
      .number(imports.columnRefused), .number(imports.columnFound),
    ])
    for source in run.sources {
      let tally = source.tally
      table.add(
        [source.name]
          + [
            tally.rows, tally.here, tally.differs, tally.created, tally.leftOutRows,
            tally.refused, tally.found,
          ].map { String($0) })
    }
    table.write(to: console)
    for seats in check.seats {
      tell(
        seats.agrees
          ? imports.seatsAgree(seats.customer, seats.product.name, seats.found)
          : imports.seatsDiffer(seats.customer, seats.product.name, seats.wanted, seats.found))
    }
    tell(check.agrees ? imports.agrees : imports.disagrees)
    if run.isTrial { tell(imports.changedNothing) }
  }

  private func json(_ check: ImportCheck) -> JSONValue {
    .object([
      .init("dryRun", .bool(run.isTrial)), .init("agrees", .bool(check.agrees)),
      .init("files", .array(run.sources.map(json))),
      .init("seats", .array(check.seats.map(json))),
    ])
  }

  private func json(_ source: ImportSource) -> JSONValue {
    let tally = source.tally
    let leftOut = tally.leftOut.sorted { $0.key.rawValue < $1.key.rawValue }
    return .object([
      .init("file", .string(source.name)), .init("kind", .string(source.kind.rawValue)),
      .init("rows", .integer(tally.rows)), .init("here", .integer(tally.here)),
      .init("differs", .integer(tally.differs)), .init("created", .integer(tally.created)),
      .init("leftOut", .integer(tally.leftOutRows)), .init("refused", .integer(tally.refused)),
      .init("found", .integer(tally.found)),
      .init("columns", .array(source.recognition.columns.map(json))),
      .init(
        "leftOutFor", .object(leftOut.map { .init($0.key.rawValue, .integer($0.value)) })),
      .init(
        "refusedFor", .object(tally.reasons.map { .init($0.code, .integer($0.rows)) })),
      .init("problems", .array(tally.troubles.sorted { $0.line < $1.line }.map(json))),
      .init("notes", .array(tally.notes.sorted { $0.line < $1.line }.map(json))),
    ])
  }

  private func json(_ column: Recognition.Column) -> JSONValue {
    switch column.fate {
    case .taken(let field): ["header": .string(column.header), "taken": .string(field.rawValue)]
    case .left(let reason): ["header": .string(column.header), "left": .string(reason.rawValue)]
    }
  }

  private func json(_ trouble: ImportTally.Trouble) -> JSONValue {
    [
      "line": .integer(trouble.line), "code": .string(trouble.code),
      "text": .string(trouble.text),
    ]
  }

  private func json(_ seats: ImportCheck.Seats) -> JSONValue {
    [
      "customer": .string(seats.customer), "product": .string(seats.product.code),
      "wanted": .integer(seats.wanted), "found": .integer(seats.found),
    ]
  }
}
