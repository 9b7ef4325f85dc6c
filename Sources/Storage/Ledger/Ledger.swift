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
  static let entryColumns: StaticString = """
    SELECT l.customer_id, l.number, l.at, l.actor, l.action, l.subject_id, l.subject_name,
           l.operation_id, l.operation_row, l.before, l.after, l.hash
      FROM ledger l
    """
  static let entriesOfCustomerBefore = Statement(
    "ledger.of-customer-before", entryColumns,
    """
     WHERE l.customer_id = $1 AND (CAST($2 AS TEXT) IS NULL OR l.action = $2) AND l.number < $3
     ORDER BY l.number DESC LIMIT $4
    """)
  static let entriesOfCustomerAfter = Statement(
    "ledger.of-customer-after", entryColumns,
    """
     WHERE l.customer_id = $1 AND (CAST($2 AS TEXT) IS NULL OR l.action = $2) AND l.number > $3
     ORDER BY l.number LIMIT $4
    """)
  private static let inReach: StaticString = """
     WHERE (CAST($2 AS TEXT) IS NULL OR l.action = $2)
       AND ($1 IS NULL OR EXISTS (SELECT 1 FROM staff_customers f
             WHERE f.staff_id = $1 AND f.customer_id = l.customer_id))
    """
  static let entriesBefore = Statement(
    "ledger.all-before", entryColumns, inReach,
    """
       AND (l.at, l.customer_id, l.number) < ($3, $4, $5)
     ORDER BY l.at DESC, l.customer_id DESC, l.number DESC LIMIT $6
    """)
  static let entriesAfter = Statement(
    "ledger.all-after", entryColumns, inReach,
    """
       AND (l.at, l.customer_id, l.number) > ($3, $4, $5)
     ORDER BY l.at, l.customer_id, l.number LIMIT $6
    """)
  static let countEntries = Statement(
    "ledger.count-of-customer", "SELECT number FROM ledger_heads WHERE customer_id = $1")
  static let countAllEntries = Statement(
    "ledger.count-all",
    """
    SELECT COALESCE(SUM(h.number), 0) FROM ledger_heads h
     WHERE $1 IS NULL OR EXISTS (SELECT 1 FROM staff_customers f
             WHERE f.staff_id = $1 AND f.customer_id = h.customer_id)
    """)
  // Of one action there is no ready count; beyond a hundred thousand nobody needs the exact one.
  static let countActions = Statement(
    "ledger.count-action-of-customer",
    """
    SELECT COUNT(*) FROM (SELECT 1 FROM ledger l
                           WHERE l.customer_id = $1 AND l.action = $2 LIMIT 100000) a
    """)
  static let countAllActions = Statement(
    "ledger.count-action",
    """
    SELECT COUNT(*) FROM (SELECT 1 FROM ledger l
                           WHERE l.action = $2
                             AND ($1 IS NULL OR EXISTS (SELECT 1 FROM staff_customers f
                                   WHERE f.staff_id = $1 AND f.customer_id = l.customer_id))
                           LIMIT 100000) a
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
  /// Entries of one customer, in the order they are read: newest first unless `place.newer`.
  package func entries(
    action: Action?, from place: LedgerPlace, _ permit: Permit<May.SeeActivity>
  ) throws(Fault) -> [LedgerEntry] {
    let statement =
      place.newer ? Statement.entriesOfCustomerAfter : .entriesOfCustomerBefore
    return try rows(
      statement,
      [
        .id(permit.customer), .text(action?.rawValue), .integer(place.number), .count(place.limit),
      ]
    ) { row throws(Fault) in try row.entry() }
  }

  /// Entries of every customer in reach. Crosses customers.
  package func entries(
    action: Action?, from place: LedgerPlace, _ permit: HousePermit<May.SeeActivity>
  ) throws(Fault) -> [LedgerEntry] {
    try rows(
      place.newer ? Statement.entriesAfter : .entriesBefore,
      [
        permit.principal.limitedID, .text(action?.rawValue), .integer(place.at),
        .id(place.customer), .integer(place.number), .count(place.limit),
      ]
    ) { row throws(Fault) in try row.entry() }
  }

  /// Entries of one customer; of one action at most 100,000 are counted.
  package func entryCount(
    action: Action?, _ permit: Permit<May.SeeActivity>
  ) throws(Fault) -> Int {
    guard let action else { return try chainLength(of: permit.customer) }
    return try first(.countActions, [.id(permit.customer), .text(action.rawValue)]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// Entries of every customer in reach; of one action at most 100,000 are counted.
  package func entryCount(
    action: Action?, _ permit: HousePermit<May.SeeActivity>
  ) throws(Fault) -> Int {
    let limit = permit.principal.limitedID
    guard let action else {
      return try first(.countAllEntries, [limit]) { row throws(Fault) in try row.count(0) } ?? 0
    }
    return try first(.countAllActions, [limit, .text(action.rawValue)]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// How many entries a chain has.
  package func chainLength(of customer: Customer.ID) throws(Fault) -> Int {
    try first(.countEntries, [.id(customer)]) { row throws(Fault) in try row.count(0) } ?? 0
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
    try rows(
      .entriesOfCustomerAfter, [.id(customer), .null, .count(number), .count(limit)]
    ) { row throws(Fault) in (try row.entry(), try row.bytes(11)) }
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
