package import Domain
package import SQL

extension Statement {
  static let openChain = Statement(
    "ledger.open-chain",
    """
    INSERT INTO ledger_heads (customer_id, number, hash) VALUES ($1, 0, $2)
    """)
  // Taking the numbers locks the head until the transaction ends, on both engines.
  static let takeNumbers = Statement(
    "ledger.take-numbers",
    """
    UPDATE ledger_heads SET number = number + $2 WHERE customer_id = $1
    RETURNING number - $2, hash
    """)
  static let setHead = Statement(
    "ledger.set-head", "UPDATE ledger_heads SET hash = $2 WHERE customer_id = $1")
  static let insertEntry = Statement(
    "ledger.insert",
    """
    INSERT INTO ledger (
      customer_id, number, at, actor, action, subject_id, subject_name, operation_id,
      operation_row, before, after, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """)
  static let entryColumns: Fragment = """
    SELECT l.customer_id, l.number, l.at, l.actor, l.action, l.subject_id, l.subject_name,
           l.operation_id, l.operation_row, l.before, l.after, l.hash
      FROM ledger l
    """
  // Every filter stands in every statement, so that all of them take the same values: $1 customer,
  // $2 actor, $3 action, $4 subject, $5 part of its name, $6 from, $7 until.
  // Conditions of which nobody knows how often they hold: "is not 0" is taken to hold nearly always,
  // so that the index in the order of time is worth walking (see `narrowed`).
  private static let anyActor: Fragment =
    "AND CASE WHEN CAST($2 AS TEXT) IS NULL OR l.actor = $2 THEN 1 ELSE 0 END <> 0"
  private static let anyAction: Fragment =
    "AND CASE WHEN CAST($3 AS TEXT) IS NULL OR l.action = $3 THEN 1 ELSE 0 END <> 0"
  private static let anySubject: Fragment =
    "AND CASE WHEN CAST($4 AS UUID) IS NULL OR l.subject_id = $4 THEN 1 ELSE 0 END <> 0"
  private static let whenAndWhom: Fragment = """
       AND l.at >= $6 AND l.at < $7
       AND CASE WHEN CAST($5 AS TEXT) IS NULL OR lower(l.subject_name) LIKE $5 ESCAPE '!'
                THEN 1 ELSE 0 END <> 0
    """
  private static let ofOne: Fragment = "WHERE l.customer_id = $1"
  private static let older: Fragment = """
       AND (l.at, l.number) < ($8, $9) ORDER BY l.at DESC, l.number DESC LIMIT $10
    """
  private static let newer: Fragment = """
       AND (l.at, l.number) > ($8, $9) ORDER BY l.at, l.number LIMIT $10
    """
  private static let counted: Fragment = "SELECT COUNT(*) FROM (SELECT 1 FROM ledger l"
  private static let countLimit: Fragment = "LIMIT 10001) a"

  static let entriesOfCustomerBefore = Statement(
    "ledger.of-customer-before", entryColumns, ofOne, anyActor, anyAction, anySubject,
    whenAndWhom, older)
  static let entriesOfCustomerAfter = Statement(
    "ledger.of-customer-after", entryColumns, ofOne, anyActor, anyAction, anySubject,
    whenAndWhom, newer)
  static let countOfCustomer = Statement(
    "ledger.count-of-customer", counted, ofOne, anyActor, anyAction, anySubject, whenAndWhom,
    countLimit)

  static let entriesOfActorBefore = Statement(
    "ledger.of-actor-before", entryColumns, ofOne, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, older)
  static let entriesOfActorAfter = Statement(
    "ledger.of-actor-after", entryColumns, ofOne, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, newer)
  static let countOfActor = Statement(
    "ledger.count-of-actor", counted, ofOne, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, countLimit)

  static let entriesOfActionBefore = Statement(
    "ledger.of-action-before", entryColumns, ofOne, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, older)
  static let entriesOfActionAfter = Statement(
    "ledger.of-action-after", entryColumns, ofOne, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, newer)
  static let countOfAction = Statement(
    "ledger.count-of-action", counted, ofOne, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, countLimit)

  static let entriesOfSubjectBefore = Statement(
    "ledger.of-subject-before", entryColumns, ofOne, "AND l.subject_id = $4", anyActor, anyAction,
    whenAndWhom, older)
  static let entriesOfSubjectAfter = Statement(
    "ledger.of-subject-after", entryColumns, ofOne, "AND l.subject_id = $4", anyActor, anyAction,
    whenAndWhom, newer)
  static let countOfSubject = Statement(
    "ledger.count-of-subject", counted, ofOne, "AND l.subject_id = $4", anyActor, anyAction,
    whenAndWhom, countLimit)

  // Here $1 is the member whose reach is limited.
  private static let inReach: Fragment = """
     WHERE CASE WHEN CAST($1 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM staff_customers f
             WHERE f.staff_id = $1 AND f.customer_id = l.customer_id) THEN 1 ELSE 0 END <> 0
    """
  private static let olderOfAll: Fragment = """
       AND (l.at, l.customer_id, l.number) < ($8, $9, $10)
     ORDER BY l.at DESC, l.customer_id DESC, l.number DESC LIMIT $11
    """
  private static let newerOfAll: Fragment = """
       AND (l.at, l.customer_id, l.number) > ($8, $9, $10)
     ORDER BY l.at, l.customer_id, l.number LIMIT $11
    """
  static let entriesBefore = Statement(
    "ledger.all-before", entryColumns, inReach, anyActor, anyAction, anySubject, whenAndWhom,
    olderOfAll)
  static let entriesAfter = Statement(
    "ledger.all-after", entryColumns, inReach, anyActor, anyAction, anySubject, whenAndWhom,
    newerOfAll)
  static let countAll = Statement(
    "ledger.count-all", counted, inReach, anyActor, anyAction, anySubject, whenAndWhom, countLimit)

  static let allOfActorBefore = Statement(
    "ledger.all-of-actor-before", entryColumns, inReach, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, olderOfAll)
  static let allOfActorAfter = Statement(
    "ledger.all-of-actor-after", entryColumns, inReach, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, newerOfAll)
  static let countAllOfActor = Statement(
    "ledger.count-all-of-actor", counted, inReach, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, countLimit)

  static let allOfActionBefore = Statement(
    "ledger.all-of-action-before", entryColumns, inReach, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, olderOfAll)
  static let allOfActionAfter = Statement(
    "ledger.all-of-action-after", entryColumns, inReach, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, newerOfAll)
  static let countAllOfAction = Statement(
    "ledger.count-all-of-action", counted, inReach, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, countLimit)

  static let chainLength = Statement(
    "ledger.chain-length", "SELECT number FROM ledger_heads WHERE customer_id = $1")
  static let allLengths = Statement(
    "ledger.all-lengths",
    """
    SELECT COALESCE(SUM(h.number), 0) FROM ledger_heads h
     WHERE CAST($1 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM staff_customers f
             WHERE f.staff_id = $1 AND f.customer_id = h.customer_id)
    """)
  static let links = Statement(
    "ledger.links", entryColumns,
    "WHERE l.customer_id = $1 AND l.number > $2 ORDER BY l.number LIMIT $3")
  // Steps from name to name along the index, so that it costs as much as there are names.
  static let actors = Statement(
    "ledger.actors",
    """
    WITH RECURSIVE a (actor) AS (
      SELECT MIN(l.actor) FROM ledger l WHERE l.customer_id = $1
      UNION ALL
      SELECT (SELECT MIN(l.actor) FROM ledger l WHERE l.customer_id = $1 AND l.actor > a.actor)
        FROM a WHERE a.actor IS NOT NULL)
    SELECT a.actor FROM a WHERE a.actor IS NOT NULL LIMIT $2
    """)
  static let chains = Statement(
    "ledger.chains", "SELECT customer_id, number, hash FROM ledger_heads ORDER BY customer_id")
}

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
