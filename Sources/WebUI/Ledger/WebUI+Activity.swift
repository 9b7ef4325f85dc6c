import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  func activity(
    _ customer: Customer.ID?, _ query: LedgerQuery, _ visit: StaffVisit
  ) async throws -> Response {
    try visit.require(.seeActivity)
    var home: Customer?
    if let customer { home = try await operations.customer(customer, as: visit.principal) }
    var query = query
    if home != nil { query.customer = nil }
    let matches = try await customers(meant: &query, visit)
    let narrowed = query.customer.flatMap { Customer.ID(parsing: $0) }
    let page = try await operations.ledger(
      in: home?.id ?? narrowed, query.filter(at: operations.clock.now()), query.place.page,
      as: visit.principal)
    let screen = ActivityPage(
      say: visit.say, csrf: visit.session.csrf, customer: home, query: query, page: page,
      words: try await words(for: page.items, narrowed, visit),
      actors: try await operations.ledgerActors(in: home?.id ?? narrowed, as: visit.principal),
      chain: try await operations.chainState(of: home?.id, as: visit.principal),
      brokenChains: home == nil ? try await brokenChains(visit) : [],
      customerChoice: matches.map { ActivityPage.CustomerChoice(matches: $0) },
      mayManageStaff: visit.may(.manageStaff))
    return visit.page(screen, of: home, in: home == nil ? .allActivity : .activity)
  }

  /// Finds the customer that was typed, and has the query name it by its id.
  ///
  /// - Returns: Nil when it is one customer, or none was typed; else those to choose from.
  private func customers(
    meant query: inout LedgerQuery, _ visit: StaffVisit
  ) async throws -> [Customer]? {
    guard let typed = query.customer else { return nil }
    let found = try await operations.customers(
      search: typed, PageRequest(size: 8), as: visit.principal
    ).items.map(\.customer)
    guard found.count == 1 else { return found }
    query.customer = found[0].id.text
    return nil
  }

  private func words(
    for entries: [LedgerEntry], _ narrowed: Customer.ID?, _ visit: StaffVisit
  ) async throws -> FactWords {
    var ids = Set(entries.map(\.customer))
    if let narrowed { ids.insert(narrowed) }
    for entry in entries where entry.action.isAboutStaff {
      for text in [entry.before, entry.after] {
        guard case .list(let customers) = LedgerFact.facts(text)["customers"] else { continue }
        ids.formUnion(customers.compactMap { Customer.ID(parsing: $0) })
      }
    }
    return FactWords(
      say: visit.say,
      catalog: CatalogNames(catalog: try await operations.catalog(as: visit.principal)),
      customers: try await operations.customerNames(ids, as: visit.principal))
  }

  private func brokenChains(
    _ visit: StaffVisit
  ) async throws -> [(customer: Customer.ID, name: String, entry: Int)] {
    let broken = try await operations.brokenChains(as: visit.principal)
      .filter { $0.customer != LedgerEntry.house }
    guard !broken.isEmpty else { return [] }
    let names = try await operations.customerNames(
      Set(broken.map(\.customer)), as: visit.principal)
    return broken.map { ($0.customer, names[$0.customer] ?? "", $0.broken ?? 0) }
  }

  /// The filtered log as a file for spreadsheets (PC 1.9.1).
  func activityFile(
    _ customer: Customer.ID?, _ query: LedgerQuery, _ visit: StaffVisit
  ) async throws -> Response {
    try visit.require(.seeActivity)
    if let customer { _ = try await operations.customer(customer, as: visit.principal) }
    let narrowed = customer ?? query.customer.flatMap { Customer.ID(parsing: $0) }
    let words = try await words(for: [], nil, visit)
    let say = visit.say
    let file = LedgerFile(
      operations, in: narrowed, query.filter(at: operations.clock.now()), as: visit.principal,
      language: say.language.tag,
      headers: [
        say.ledger.when, say.activity.customer, say.ledger.what, say.ledger.who,
        say.ledger.subject, say.licenses.change, say.activity.entry, say.activity.operation,
      ]
    ) { entry, customer in
      let changes = LedgerChange.changes(before: entry.before, after: entry.after)
      return [
        entry.at.iso, entry.customer == LedgerEntry.house ? say.activity.house : customer,
        say.name(entry.action), entry.actor, entry.subject(say),
        changes.map { words.line($0) }.joined(separator: "; "), String(entry.number),
        entry.operation?.text ?? "",
      ]
    }
    return .download(
      named: "activity-\(operations.clock.now().day).csv", type: "text/csv; charset=utf-8",
      body: .sequence(file))
  }

  func checkChain(_ customer: Customer.ID?, _ visit: StaffVisit) async throws -> Response {
    let form = try await visit.form()
    _ = try await operations.checkChain(
      of: customer, anew: form["anew"] != nil, as: visit.principal)
    return visit.redirect(
      to: customer.map { .of($0, .activity(LedgerQuery())) } ?? .activity(LedgerQuery()))
  }
}
