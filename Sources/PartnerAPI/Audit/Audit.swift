import Domain
import HTTP
import Operations
import Wire

extension PartnerAPI {
  func auditRecords(_ call: PartnerCall) async throws -> Response {
    let now = operations.clock.now()
    let (first, seek) = try AuditList.of(
      call, "audit", operations,
      begin: { () throws(PartnerError) in try AuditList(call, now: now) })
    guard seek != .previous, seek != .last else { throw PartnerError.property("seekOperation") }
    var list = first
    if seek == .first { list.cursor = nil }
    let (records, rest) = try await records(of: list, call)
    list.cursor = rest
    let ways = PageWays(
      path: "/auditrecords", size: list.size, hasPrevious: false, hasNext: rest != nil)
    let token = ways.isNeeded ? try list.token(call, "audit", operations) : nil
    return try .shape(
      Collection(records, continuationToken: token, links: ways.links(call, token)))
  }

  func auditRecord(_ call: PartnerCall) async throws -> Response {
    guard let place = AuditRecord.place(call.parameters["record"] ?? "") else {
      throw PartnerError(.notFound)
    }
    let entry = try await unlessMissing {
      try await operations.ledgerEntry(place.number, in: place.customer, as: call.principal)
    }
    guard let entry else { throw PartnerError(.notFound) }
    let names = try await operations.customerNames([place.customer], as: call.principal)
    return try .shape(AuditRecord(entry, customerName: names[place.customer]))
  }

  /// Reads on until there is a page, or enough was looked through: a filter on words that hardly
  /// ever fit gives short pages, never a long wait.
  private func records(
    of list: AuditList, _ call: PartnerCall
  ) async throws -> (records: [AuditRecord], rest: String?) {
    var records: [AuditRecord] = []
    var cursor = list.cursor
    for _ in 0..<AuditList.mostPages {
      let wanted = min(list.size - records.count, PageRequest.largest)
      let page = try await operations.ledger(
        in: list.customerID, LedgerFilter(from: list.from, until: list.until),
        PageRequest(size: list.isNarrow ? PageRequest.largest : wanted, cursor: cursor),
        as: call.principal)
      let customers = Set(page.items.map(\.customer))
      let names = try await operations.customerNames(customers, as: call.principal)
      for (index, entry) in page.items.enumerated()
      where list.admits(entry, names[entry.customer]) {
        records.append(AuditRecord(entry, customerName: names[entry.customer]))
        // Cut within what was read: the rest begins behind this entry.
        if records.count == list.size, index < page.items.count - 1 {
          return (records, Operations.ledgerCursor(behind: entry))
        }
      }
      guard let next = page.next else { return (records, nil) }
      cursor = next
      if records.count >= list.size { break }
    }
    return (records, cursor)
  }
}

/// Which records a list is about, and where it goes on.
struct AuditList: Continued {
  /// Pages of the ledger that are looked through for one answer.
  static let mostPages = 25
  /// Days of a window, and days that an older start is refused after (PC 5.11.1).
  private static let window = 30
  private static let kept = 90

  var size: Int
  var from: Moment
  var until: Moment
  var customer: String?
  var company: String?
  var resource: String?
  var cursor: String?

  var customerID: Customer.ID? { customer.flatMap { Customer.ID(parsing: $0) } }
  var isNarrow: Bool { company != nil || resource != nil }

  init(_ call: PartnerCall, now: Moment) throws(PartnerError) {
    size = try PageSize.of(call)
    let end = try Self.day("endDate", call)?.adding(days: 1)
    let start = try Self.day("startDate", call)
    until =
      end ?? start.map { min(now.adding(seconds: 1), $0.adding(days: Self.window)) }
      ?? now.adding(seconds: 1)
    from = start ?? until.adding(days: -Self.window)
    guard from < until, from.adding(days: Self.window + 1) >= until else {
      throw .property("endDate")
    }
    guard start == nil || from >= now.adding(days: -Self.kept - 1) else {
      throw .property("startDate")
    }
    if let text = call.query("filter") {
      for part in try Filter(parsing: text).all { try take(part) }
    }
  }

  private mutating func take(
    _ part: (field: String, operator: String, value: String)
  ) throws(PartnerError) {
    switch (part.field.lowercased(), part.operator) {
    case ("companyname", "substring"): company = TextKey.of(part.value)
    case ("customerid", "equals"):
      guard Customer.ID(parsing: part.value) != nil else { throw PartnerError(.invalidCustomer) }
      customer = part.value
    case ("resourcetype", "equals"):
      resource = Self.snake(part.value)
    default: throw Filter.refused(part.field, part.operator)
    }
  }

  /// `CustomerUser`, `customer_user` and any case of them.
  private static func snake(_ text: String) -> String {
    var words = ""
    for character in text {
      if character.isUppercase, let last = words.last, last != "_", last.isLowercase {
        words += "_"
      }
      words += character.lowercased()
    }
    // Written in capitals throughout.
    return text == text.uppercased() ? text.lowercased() : words
  }

  private static func day(_ name: String, _ call: PartnerCall) throws(PartnerError) -> Moment? {
    guard let text = call.query(name) else { return nil }
    guard let moment = Moment(iso: String(text.prefix(10))) else { throw .property(name) }
    return moment
  }

  func admits(_ entry: LedgerEntry, _ name: String?) -> Bool {
    if let resource, AuditFacts.resourceType(of: entry.action) != resource { return false }
    guard let company else { return true }
    return name.map { TextKey.of($0).contains(company) } ?? false
  }
}
