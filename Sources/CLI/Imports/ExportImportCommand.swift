import Imports
import Messages
import Wire

/// Files from other systems: recognized, compared, created, counted.
enum ExportImportCommand {
  static func run(_ invocation: Invocation) throws -> ExitCode {
    let texts = ImportTexts(invocation.language)
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

extension ImportRun {
  var newUsers: Int { house.places.reduce(0) { $0 + $1.people.count } }
  var newUnits: Int { house.places.reduce(0) { $0 + $1.wishes.count } }
  var hasWork: Bool {
    !newCustomers.isEmpty || newUnits > 0 || newUsers > 0 || !newStaff.isEmpty
  }

  /// A trial run: plans for customers that are here, and nothing applied.
  func planAll() throws {
    for place in house.places where !place.people.isEmpty || !place.wishes.isEmpty {
      guard place.id != nil else {
        tell(imports.checkedOnly(place.name))
        lookAtLicenses(at: place)
        continue
      }
      try setUnits(at: place)
      try createUsers(at: place, nil)
    }
  }

  func carryOut(passwords: String?, invitations: String?) throws {
    // Opened first: what nobody can save must not be made.
    let passwords = newUsers > 0 ? try passwords.map { try ImportPasswords(self, path: $0) } : nil
    var links: ImportInvitations?
    do {
      if !newStaff.isEmpty {
        links = try invitations.map { try ImportInvitations(self, path: $0) }
      }
      try createCustomers()
      for place in house.places where !place.people.isEmpty || !place.wishes.isEmpty {
        try carryOut(place, passwords)
      }
      try inviteStaff(links)
    } catch {
      // What was issued so far is kept; files without anything in them are not.
      try? passwords?.finish()
      try? links?.finish()
      throw error
    }
    try passwords?.finish()
  }

  private func carryOut(_ place: ImportPlace, _ passwords: ImportPasswords?) throws {
    guard place.id != nil else { return refuseAll(of: place) }
    try setUnits(at: place)
    try createUsers(at: place, passwords)
  }

  /// Nobody and nothing can come to a customer that was refused.
  private func refuseAll(of place: ImportPlace) {
    let explanation = imports.noCustomer(place.domains.first ?? place.name)
    for person in place.people { person.refuse("no-customer", explanation.text) }
    for wish in place.wishes {
      wish.isRefused = true
      for line in wish.lines { wish.source.tally.takeBack(line, "no-customer", explanation.text) }
    }
  }

  /// To people; programs read one object.
  func tell(_ text: String) {
    guard !invocation.wantsJSON else { return }
    console.errorLine(TextWidth.harmless(text))
  }
}
