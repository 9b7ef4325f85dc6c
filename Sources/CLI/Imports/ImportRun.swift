import Domain
import Imports
import Messages
import Wire

/// One import from its first look at the files to its count.
final class ImportRun {
  let invocation: Invocation
  let house: ImportHouse
  let texts: ImportTexts
  let sources: [ImportSource]
  /// The customer of `--customer`, or the only one that there can be.
  var subject: ImportPlace?
  /// Customers that are to be created, with their rows.
  var newCustomers: [(source: ImportSource, line: Int, place: ImportPlace)] = []
  /// Domains of the rows of customers' files, which must have an owner in the end.
  var customerRows: [(source: ImportSource, domain: String)] = []
  var newStaff: [(source: ImportSource, line: Int, member: ImportedMember)] = []
  var staffRows: [(source: ImportSource, key: String)] = []
  /// What was said of single customers so far.
  var hints = 0
  /// Rows of users that must be found in the end.
  var userRows: [(source: ImportSource, place: ImportPlace, key: String)] = []

  init(_ invocation: Invocation, _ sources: [ImportSource], _ texts: ImportTexts) throws {
    self.invocation = invocation
    self.sources = sources
    self.texts = texts
    house = try ImportHouse(try invocation.api())
  }

  var imports: ImportPhrases { texts.imports }
  var console: Console { invocation.console }
  var isTrial: Bool { invocation.arguments.has(.dryRun) }
  var takesSeats: Bool { invocation.arguments.has(.seats) }

  func sources(_ subject: ExportKind.Subject) -> [ImportSource] {
    sources.filter { $0.kind.subject == subject }
  }

  func reader(_ source: ImportSource) -> RowReader {
    RowReader(
      source.recognition, takesBlocked: invocation.arguments.has(.withBlocked),
      locations: LocationNames.find)
  }

  /// Reads all files and compares them with what is here. Changes nothing.
  func survey() throws {
    try prepare()
    for source in sources(.customers) { try surveyCustomers(source) }
    try settleSubject()
    for source in sources(.seats) { try surveyUnits(source) }
    for source in sources(.users) { try surveyUsers(source) }
    for source in sources(.deletedUsers) {
      try source.rows { _ in
        source.tally.rows += 1
        source.tally.leave(out: .deleted)
      }
    }
    for source in sources(.staff) { try surveyStaff(source) }
  }

  private func prepare() throws {
    if !sources(.users).isEmpty || !sources(.seats).isEmpty {
      try house.loadProducts()
      for text in invocation.arguments[.map] {
        guard let equals = text.lastIndex(of: "="), equals > text.startIndex else {
          throw CLIFailure.usage(imports.badMapping(text))
        }
        let product = String(text[text.index(after: equals)...])
        guard house.add(word: String(text[..<equals]), meaning: product) else {
          throw CLIFailure.notFound(imports.unmapped(product))
        }
      }
    }
    if !sources(.staff).isEmpty { try house.loadStaff() }
  }

  /// Whose files are those that do not say it themselves.
  private func settleSubject() throws {
    if let text = invocation.arguments[.customer] {
      guard let place = house.place(named: text) else {
        throw CLIFailure.notFound(invocation.say.trouble.noCustomer(text))
      }
      subject = place
      return
    }
    let silent = sources(.seats).filter { !$0.has(.customer) && !$0.has(.customerDomain) }
    guard let first = silent.first else { return }
    let owners = try ownersOfUsers()
    if owners.count == 1 {
      subject = owners[0]
    } else if owners.isEmpty, house.places.count == 1 {
      subject = house.places[0]
    } else {
      throw CLIFailure.usage(imports.customerNeeded(first.name))
    }
  }

  /// The customers whose domains stand in the files of users.
  private func ownersOfUsers() throws -> [ImportPlace] {
    var owners: [ImportPlace] = []
    for source in sources(.users) {
      guard let column = source.recognition.place(of: .signInName) else { continue }
      try source.rows { row in
        guard column < row.cells.count, let name = try? SignInName(parsing: row.cells[column]),
          let owner = house.owner(of: name.domain.text), !owners.contains(where: { $0 === owner })
        else { return }
        owners.append(owner)
      }
    }
    return owners
  }

  /// Counts a row, and refuses it where it could not be read at all.
  ///
  /// - Returns: Nil where there is nothing to go on with.
  func opened<Value>(
    _ row: ExportReading.Row, of source: ImportSource, _ read: ([String]) -> RowReading<Value>
  ) -> Value? {
    source.tally.rows += 1
    if let flaw = row.flaw {
      refuse(row.line, of: source, [.brokenLine(flaw)])
      return nil
    }
    switch read(row.cells) {
    case .good(let value): return value
    case .leftOut(let reason): source.tally.leave(out: reason)
    case .refused(let flaws): refuse(row.line, of: source, flaws)
    }
    return nil
  }

  private func refuse(_ line: Int, of source: ImportSource, _ flaws: [RowFlaw]) {
    source.tally.refuse(
      line, flaws.first?.code ?? "", flaws.map(texts.flaw).joined(separator: " "))
  }

  func compare(_ line: Int, of source: ImportSource, _ fields: [ImportField]) {
    guard !fields.isEmpty else {
      source.tally.here += 1
      return
    }
    source.tally.differs += 1
    source.tally.note(line, "differs", imports.differs(fields.map(texts.field)))
  }
}
