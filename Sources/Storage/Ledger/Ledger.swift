package import Domain
package import SQL

/// The end of a chain: how many entries it has, and the hash of the last.
package struct ChainHead: Hashable, Sendable {
  package let customer: Customer.ID
  package var number: Int
  package var hash: [UInt8]
}

/// Where a page of the ledger begins.
package struct LedgerPlace: Sendable {
  package let at: Int64
  package let customer: Customer.ID
  package let number: Int64
  package let limit: Int
  /// Towards newer entries.
  package let newer: Bool

  package init(at: Int64, customer: Customer.ID, number: Int64, limit: Int, newer: Bool) {
    self.at = at
    self.customer = customer
    self.number = number
    self.limit = limit
    self.newer = newer
  }
}

extension Reading {
  /// Entries of one customer, newest first unless `place.newer`.
  package func entries(
    _ filter: LedgerFilter, from place: LedgerPlace, _ permit: Permit<May.SeeActivity>
  ) throws(Fault) -> [LedgerEntry] {
    let way = LedgerWay(filter)
    return try rows(
      place.newer ? way.after : way.before,
      [.id(permit.customer)] + filter.values
        + [.integer(place.at), .integer(place.number), .count(place.limit)]
    ) { row throws(Fault) in try row.entry() }
  }

  /// Entries of every customer in reach. Crosses customers.
  package func entries(
    _ filter: LedgerFilter, from place: LedgerPlace, _ permit: HousePermit<May.SeeActivity>
  ) throws(Fault) -> [LedgerEntry] {
    let way = LedgerWay(overAll: filter)
    return try rows(
      place.newer ? way.after : way.before,
      [permit.principal.limitedID] + filter.values
        + [
          .integer(place.at), .id(place.customer), .integer(place.number), .count(place.limit),
        ]
    ) { row throws(Fault) in try row.entry() }
  }

  /// Entries of one customer; of those that a filter leaves at most 10,001 are counted.
  package func entryCount(
    _ filter: LedgerFilter, _ permit: Permit<May.SeeActivity>
  ) throws(Fault) -> Int {
    guard !filter.isEmpty else { return try chainLength(of: permit.customer) }
    return try first(LedgerWay(filter).count, [.id(permit.customer)] + filter.values) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// Entries of every customer in reach; of those that a filter leaves at most 10,001 are counted.
  package func entryCount(
    _ filter: LedgerFilter, _ permit: HousePermit<May.SeeActivity>
  ) throws(Fault) -> Int {
    let limit = permit.principal.limitedID
    guard !filter.isEmpty else {
      return try first(.allLengths, [limit]) { row throws(Fault) in try row.count(0) } ?? 0
    }
    return try first(LedgerWay(overAll: filter).count, [limit] + filter.values) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// Names of those who did something, in order; a chain that names more than `limit` is cut.
  package func actors(
    limit: Int, _ permit: Permit<May.SeeActivity>
  ) throws(Fault) -> [String] {
    try actors(limit: limit, in: permit.customer)
  }

  /// Names of those who did something in the house itself.
  package func houseActors(
    limit: Int, _: HousePermit<May.SeeActivity>
  ) throws(Fault) -> [String] {
    try actors(limit: limit, in: LedgerEntry.house)
  }

  private func actors(limit: Int, in customer: Customer.ID) throws(Fault) -> [String] {
    try rows(.actors, [.id(customer), .count(limit)]) { row throws(Fault) in try row.text(0) }
  }

  /// How many entries a chain has.
  package func chainLength(of customer: Customer.ID) throws(Fault) -> Int {
    try first(.chainLength, [.id(customer)]) { row throws(Fault) in try row.count(0) } ?? 0
  }

  /// The heads of all chains, for checking them. Crosses customers.
  package func chains() throws(Fault) -> [ChainHead] {
    try rows(.chains) { row throws(Fault) in
      ChainHead(
        customer: try row.id(0, Customer.self), number: try row.count(1), hash: try row.bytes(2))
    }
  }

  /// Entries of one chain from `number` on, with their stored hashes, oldest first.
  package func links(
    of customer: Customer.ID, after number: Int, limit: Int
  ) throws(Fault) -> [(entry: LedgerEntry, hash: [UInt8])] {
    try rows(.links, [.id(customer), .count(number), .count(limit)]) { row throws(Fault) in
      (try row.entry(), try row.bytes(11))
    }
  }
}

extension Transaction {
  package func openChain(of customer: Customer.ID) throws(Fault) {
    _ = try change(
      .openChain, [.id(customer), .bytes([UInt8](repeating: 0, count: 32))])
  }

  /// Takes the next `count` numbers of a chain; nobody else gets one until this transaction ends.
  ///
  /// - Returns: The head as it was before.
  package func takeNumbers(_ count: Int, in customer: Customer.ID) throws(Fault) -> ChainHead {
    let head = try first(.takeNumbers, [.id(customer), .count(count)]) { row throws(Fault) in
      ChainHead(customer: customer, number: try row.count(0), hash: try row.bytes(1))
    }
    guard let head else { throw .corrupt(statement: "ledger.take-numbers") }
    return head
  }

  /// Writes entries that were chained to what `takeNumbers` returned.
  package func append(
    _ links: [(entry: LedgerEntry, hash: [UInt8])], to customer: Customer.ID
  ) throws(Fault) {
    guard let last = links.last else { return }
    _ = try changeAll(
      .insertEntry,
      links.map { link in
        let entry = link.entry
        return [
          .id(entry.customer), .count(entry.number), .moment(entry.at), .text(entry.actor),
          .text(entry.action.rawValue), .id(entry.subject), .text(entry.subjectName),
          .id(entry.operation), entry.row.map { .count($0) } ?? .null, .text(entry.before),
          .text(entry.after), .bytes(link.hash),
        ]
      })
    _ = try change(.setHead, [.id(customer), .bytes(last.hash)])
  }
}

/// The index that leads to what a filter leaves: the narrowest first.
private struct LedgerWay {
  let before, after, count: Statement

  /// Over all customers, where only a person or an action leads anywhere but through the time.
  init(overAll filter: LedgerFilter) {
    if filter.actor != nil {
      (before, after, count) = (.allOfActorBefore, .allOfActorAfter, .countAllOfActor)
    } else if filter.action != nil {
      (before, after, count) = (.allOfActionBefore, .allOfActionAfter, .countAllOfAction)
    } else {
      (before, after, count) = (.entriesBefore, .entriesAfter, .countAll)
    }
  }

  init(_ filter: LedgerFilter) {
    if filter.subject != nil {
      (before, after, count) = (
        .entriesOfSubjectBefore, .entriesOfSubjectAfter, .countOfSubject
      )
    } else if filter.actor != nil {
      (before, after, count) = (.entriesOfActorBefore, .entriesOfActorAfter, .countOfActor)
    } else if filter.action != nil {
      (before, after, count) = (.entriesOfActionBefore, .entriesOfActionAfter, .countOfAction)
    } else {
      (before, after, count) = (
        .entriesOfCustomerBefore, .entriesOfCustomerAfter, .countOfCustomer
      )
    }
  }
}

extension LedgerFilter {
  /// In the order of the statements, from the actor on.
  fileprivate var values: [SQLValue] {
    [
      .text(actor), .text(action?.rawValue), .id(subject), .text(text.map(Self.pattern)),
      .integer(from?.microseconds ?? .min), .integer(until?.microseconds ?? .max),
    ]
  }

  /// A LIKE pattern as `lower` writes letters, which is those of ASCII only; `!` escapes.
  private static func pattern(_ text: String) -> String {
    var pattern = "%"
    for sign in text.unicodeScalars where sign.value != 0 {
      if sign == "%" || sign == "_" || sign == "!" { pattern.unicodeScalars.append("!") }
      pattern.unicodeScalars.append(
        ("A"..."Z").contains(sign) ? Unicode.Scalar(UInt8(sign.value) + 32) : sign)
    }
    return pattern + "%"
  }
}

extension Row {
  func entry() throws(Fault) -> LedgerEntry {
    guard let action = Action(rawValue: try text(4)) else {
      throw .mismatch(statement: "ledger", column: 4)
    }
    return LedgerEntry(
      customer: try id(0, Customer.self), number: try count(1), at: try moment(2),
      actor: try text(3), action: action, subject: try optionalID(5, LedgerEntry.self),
      subjectName: try text(6), operation: try optionalID(7, Plan.self),
      row: try optionalInteger(8).map { Int($0) }, before: try text(9), after: try text(10))
  }
}
