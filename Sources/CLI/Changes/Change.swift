import Wire

/// The one road of every change: plan, look, say yes, apply, watch, take the passwords.
struct Change {
  let invocation: Invocation
  let api: APIClient
  let customer: CustomerAnswer

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    api = try invocation.api()
    customer = try Lookup(invocation: invocation, api: api).customer()
  }

  var lookup: Lookup { Lookup(invocation: invocation, api: api) }
  private var say: CLIPhrases { invocation.say }
  private var console: Console { invocation.console }

  func names() throws -> ProductNames { try ProductNames(of: customer, api) }

  func run(_ request: some Shape) throws -> ExitCode {
    let plan = try api.post(
      PlanAnswer.self, APIPath("customers", customer.id, "plans").text, request, timeout: 600)
    let report = RowReport(invocation: invocation, api: api)
    try show(plan, report)
    if invocation.arguments.has(.plan) {
      if invocation.wantsJSON { try invocation.write(plan) }
      return plan.tally.refused > 0 ? .someRefused : .done
    }
    guard plan.tally.refused == 0 || invocation.arguments.has(.goAhead) else {
      throw CLIFailure.rowsRefused(plan.tally.refused)
    }
    guard plan.tally.willChange > 0 else {
      if invocation.wantsJSON { try invocation.write(plan) }
      console.errorLine(say.change.nothingToDo)
      return plan.tally.refused > 0 ? .someRefused : .done
    }
    try Confirmation(invocation: invocation).ask(plan, customer)
    return try apply(plan, report)
  }

  private func apply(_ plan: PlanAnswer, _ report: RowReport) throws -> ExitCode {
    // Opened first: passwords that nobody can save must not be issued.
    let passwords = try PasswordOutput(invocation: invocation, api: api, kind: plan.kind)
    console.listen()
    var operation: OperationAnswer
    do {
      operation = try api.post(
        OperationAnswer.self,
        APIPath("customers", customer.id, "plans", plan.id, "application").text,
        ApplicationRequest(goAhead: invocation.arguments.has(.goAhead)), timeout: 600)
    } catch {
      passwords.discard()
      if case CLIFailure.interrupted = error { tellWhereToLook(plan) }
      throw error
    }
    let key = operation.packKey
    if !operation.isOver {
      operation = try watched(operation, passwords, issues: key != nil)
    }
    let issued = try passwords.take(of: operation, key: key)
    return try conclude(operation, issued, report)
  }

  /// Who stops watching has no key any more when the passwords are there.
  private func watched(
    _ operation: OperationAnswer, _ passwords: PasswordOutput, issues: Bool
  ) throws -> OperationAnswer {
    do {
      return try Watch(invocation: invocation, api: api).end(of: operation)
    } catch {
      passwords.discard()
      if issues { console.errorLine(say.trouble.passwordsLost(operation.id)) }
      throw error
    }
  }

  private func tellWhereToLook(_ plan: PlanAnswer) {
    console.errorLine(say.trouble.stillRunning(Watch.command(plan.id, plan.customer)))
  }

  private func conclude(
    _ operation: OperationAnswer, _ issued: JSONValue?, _ report: RowReport
  ) throws -> ExitCode {
    if invocation.wantsJSON {
      try report.writeJSON(operation, passwords: issued)
    } else {
      let ending =
        operation.state == "canceled"
        ? say.change.canceled
        : operation.state == "paused"
          ? say.change.paused
          : say.change.done(
            say.number(operation.changed), say.number(operation.alreadySo),
            say.number(operation.refused))
      console.errorLine(ending)
      if operation.refused > 0 { try report.failedRows(of: operation) }
    }
    return operation.refused > 0 || operation.state != "done" ? .someRefused : .done
  }

  /// The plan in short; with `--plan`, every row of it.
  private func show(_ plan: PlanAnswer, _ report: RowReport) throws {
    guard !invocation.wantsJSON else { return }
    console.errorLine(
      say.change.title(plan.kind, plan.tally.rows, say.number(plan.tally.rows), customer.name))
    console.errorLine(
      say.change.tally(
        say.number(plan.tally.willChange), say.number(plan.tally.alreadySo),
        say.number(plan.tally.refused)))
    if !plan.seats.isEmpty { try showSeats(plan) }
    if invocation.arguments.has(.plan) {
      try report.allRows(of: plan)
    } else if plan.tally.refused > 0 {
      console.errorLine(say.change.refusedTitle)
      try report.refusedRows(of: plan)
    }
  }

  private func showSeats(_ plan: PlanAnswer) throws {
    let names = try names()
    console.errorLine(say.change.seatsTitle)
    for seats in plan.seats {
      var line = say.change.seats(
        TextWidth.harmless(names.name(seats.product)), say.number(seats.before),
        say.number(seats.after), say.number(seats.total))
      if seats.shortfall > 0 { line += " (\(say.change.shortfall(say.number(seats.shortfall))))" }
      console.errorLine("  " + line)
    }
  }
}
