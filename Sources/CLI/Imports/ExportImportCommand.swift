import Domain
import Imports
import Messages
import Wire

/// Files from other systems: recognized, compared, created, counted.
enum ExportImportCommand {
  static func run(_ invocation: Invocation) throws -> ExitCode {
    let texts = ImportTexts(invocation.language)
    if let text = invocation.arguments[.fileLocation], (try? Location(parsing: text)) == nil {
      throw CLIFailure.usage("--location: " + texts.phrases.explain(Location.Flaw.unknown).text)
    }
    let run = try ImportRun(invocation, try sources(invocation, texts), texts)
    let report = ImportReport(run: run)
    report.recognitions()
    try run.survey()
    let places = try outputs(of: run)
    if run.isTrial {
      try run.planAll()
    } else if run.hasWork {
      try ask(run)
      try run.carryOut(passwords: places.passwords, invitations: places.invitations)
    } else {
      run.tell(run.imports.nothingToDo)
    }
    let check = try ImportCheck(run)
    report.rows()
    if let path = invocation.arguments[.refusedFile] {
      try ImportRefusals(run: run, path: path).write()
    }
    report.check(check)
    return check.agrees ? .done : .someRefused
  }

  /// In the order in which they are taken; nothing is done while one of them is unknown.
  private static func sources(
    _ invocation: Invocation, _ texts: ImportTexts
  ) throws -> [ImportSource] {
    let paths = invocation.arguments.positionals
    let kind = invocation.arguments[.importAs].flatMap { ExportKind(rawValue: $0) }
    guard kind == nil || paths.count == 1 else {
      throw CLIFailure.usage(texts.imports.asOneFile)
    }
    let sources = try paths.map {
      try ImportSource(path: $0, as: kind, texts: texts, say: invocation.say)
    }
    let order = ExportKind.allCases
    return order.flatMap { kind in sources.filter { $0.kind == kind } }
  }

  /// Where secrets go is settled before the first of them is made.
  private static func outputs(
    of run: ImportRun
  ) throws -> (passwords: String?, invitations: String?) {
    let arguments = run.invocation.arguments
    let (passwords, invitations) = (arguments[.passwords], arguments[.invitations])
    if !run.isTrial {
      guard passwords != nil || run.newUsers == 0 else {
        throw CLIFailure.usage(run.imports.passwordsNeeded)
      }
      guard invitations != nil || run.newStaff.isEmpty else {
        throw CLIFailure.usage(run.imports.invitationsNeeded)
      }
    }
    return (passwords, invitations)
  }

  private static func ask(_ run: ImportRun) throws {
    let invocation = run.invocation
    guard !invocation.arguments.has(.yes) else { return }
    let console = invocation.console
    guard console.isInputTerminal, console.isErrorTerminal else {
      throw CLIFailure.usage(invocation.say.usage.importYesMissing)
    }
    let work = run.imports.work(
      run.newCustomers.count, run.newUnits, run.newUsers, run.newStaff.count)
    console.writeError(run.imports.question(work) + " " + invocation.say.change.askYes)
    let answer = (console.readLine() ?? "").filter { !$0.isWhitespace }.lowercased()
    guard invocation.say.change.yesWords.contains(answer) else { throw CLIFailure.notConfirmed }
  }
}
