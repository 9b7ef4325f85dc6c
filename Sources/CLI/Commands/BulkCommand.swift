import Messages
import Wire

/// A file for many customers: up, checked, planned and applied for each, passwords saved as one file.
struct BulkCommand {
  let invocation: Invocation
  let api: APIClient
  let file: BulkReportAnswer
  let texts: BulkPhrases

  private var say: CLIPhrases { invocation.say }
  private var console: Console { invocation.console }

  static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    guard arguments.has(.plan) || arguments[.passwords] != nil else {
      throw CLIFailure.usage(invocation.say.usage.passwordsMissing)
    }
    let api = try invocation.api()
    let file = try OpenFile(path: arguments.positionals[0], say: invocation.say)
    let group = arguments[.groupCustomers]
    let path = APIPath("bulk-files").with("fileName", file.name)
      .with("customers", group.isEmpty ? nil : group.joined(separator: ";"))
      .with("tag", arguments[.tag])
    let answer = try api.upload(BulkReportAnswer.self, path.text, file, type: "text/csv")
    let texts = ImportTexts(invocation.language).phrases.bulk
    return try BulkCommand(invocation: invocation, api: api, file: answer, texts: texts).run()
  }

  private func run() throws -> ExitCode {
    tellFile()
    let arguments = invocation.arguments
    let planned = try api.post(
      BulkStepsAnswer.self, path("plans"),
      BulkPlanRequest(
        location: arguments[.fileLocation],
        roles: arguments[.roles].isEmpty ? nil : arguments[.roles],
        licenses: arguments[.products].map { GrantRequest(product: $0) },
        skipFlawedRows: arguments.has(.skipFlawed),
        ignoreUnknownColumns: arguments.has(.ignoreUnknown)), timeout: 600)
    if invocation.wantsJSON, arguments.has(.plan) {
      try invocation.write(planned)
    } else {
      tell(planned)
    }
    let ready = planned.steps.compactMap(\.plan).filter {
      $0.tally.willChange > 0 && ($0.tally.refused == 0 || arguments.has(.goAhead))
    }
    let users = ready.reduce(0) { $0 + $1.tally.willChange }
    if arguments.has(.plan) || users == 0 {
      if users == 0 { console.errorLine(say.change.nothingToDo) }
      return isWhole(planned) ? .done : .someRefused
    }
    try Confirmation(invocation: invocation).ask(
      texts.applyAll(ready.count, users), users, needsNumber: users > 1)
    return try apply()
  }

  private func path(_ last: String) -> String { APIPath("bulk-files", file.file.id, last).text }

  private func apply() throws -> ExitCode {
    // Opened first: passwords that nobody can save must not be issued.
    let output = try invocation.arguments[.passwords].map { try NewFile(path: $0, say: say) }
    console.listen()
    var applied: BulkStepsAnswer
    do {
      applied = try api.post(
        BulkStepsAnswer.self, path("application"),
        ApplicationRequest(goAhead: invocation.arguments.has(.goAhead)), timeout: 600)
      for place in applied.steps.indices {
        guard let operation = applied.steps[place].operation, !operation.isOver else { continue }
        applied.steps[place].operation = try Watch(invocation: invocation, api: api)
          .end(of: operation)
      }
    } catch {
      output?.discard()
      throw error
    }
    try save(applied, to: output)
    applied.packKey = nil
    if invocation.wantsJSON { try invocation.write(applied) } else { tell(applied) }
    return isWhole(applied) ? .done : .someRefused
  }

  private func save(_ applied: BulkStepsAnswer, to output: NewFile?) throws {
    guard let output else { return }
    guard let key = applied.packKey else { return output.discard() }
    guard try api.save(path("passwords"), PackDownloadRequest(key: key), to: output) else {
      console.errorLine(say.trouble.passwordsLost(file.file.fileName))
      throw CLIFailure.file(say.unwritable(output.path))
    }
    guard !invocation.wantsJSON else { return }
    let users = applied.steps.reduce(0) { $0 + ($1.operation?.changed ?? 0) }
    console.errorLine(say.change.passwordsSaved(say.number(users), output.path))
  }

  /// Nobody stays behind, and nothing of anybody.
  private func isWhole(_ answer: BulkStepsAnswer) -> Bool {
    file.strays == 0 && file.flawedRows == 0
      && answer.steps.allSatisfy {
        $0.problem == nil && ($0.plan?.tally.refused ?? $0.operation?.refused ?? 0) == 0
      }
  }

  private func tellFile() {
    guard !invocation.wantsJSON else { return }
    console.errorLine(say.change.read(say.number(file.file.lines), file.file.encoding))
    guard file.strays > 0 else { return }
    console.errorLine(texts.straysTitle(file.strays))
    for group in file.strayGroups {
      let text = group.customer.isEmpty ? texts.nothingNamed : say.change.quoted(group.customer)
      console.errorLine(
        "  " + TextWidth.harmless(text) + ": " + texts.strayRows(group.rows, group.line))
    }
  }

  /// A line for each customer.
  private func tell(_ answer: BulkStepsAnswer) {
    let titles = say.columns
    var table = Table([
      .text(titles.customer), .number(titles.changed), .number(titles.refused),
      .text(titles.problem),
    ])
    for step in answer.steps {
      let changed = step.plan?.tally.willChange ?? step.operation?.changed
      let refused = step.plan?.tally.refused ?? step.operation?.refused
      let problem = step.problem.map { problem in
        ([problem.detail ?? problem.title] + (problem.errors ?? []).map(\.detail))
          .joined(separator: " ")
      }
      table.add([
        step.customerName, changed.map { say.number($0) } ?? "",
        refused.map { say.number($0) } ?? "", problem ?? "",
      ])
    }
    table.write(to: console)
  }
}
