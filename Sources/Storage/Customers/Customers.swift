package import Domain
package import SQL

extension Statement {
  static let insertCustomer = Statement(
    "customers.insert",
    """
    INSERT INTO customers (id, name, name_key, search_key, default_location, created_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    """)

  static let countCustomers = Statement(
    "customers.count-all",
    """
    SELECT COUNT(*) FROM customers
    """)

  static let insertDomain = Statement(
    "domains.insert",
    """
    INSERT INTO domains (name, customer_id, position) VALUES ($1, $2, $3)
    """)

  static let domainOwner = Statement(
    "domains.owner",
    """
    SELECT customer_id FROM domains WHERE name = $1
    """)

  static let customer = Statement(
    "customers.get",
    """
    SELECT c.id, c.name, c.default_location, d.name
      FROM customers c
      LEFT JOIN domains d ON d.customer_id = c.id
     WHERE c.id = $1
     ORDER BY d.position
    """)

  private static let customerPageHead: StaticString = """
    SELECT c.id, c.name, c.default_location, d.name, c.name_key,
           (SELECT COUNT(*) FROM users u
             WHERE u.customer_id = c.id AND u.deleted_at IS NULL),
           (SELECT COUNT(*) FROM users u
             WHERE u.customer_id = c.id AND u.deleted_at IS NOT NULL),
           (SELECT COALESCE(SUM(s.total), 0) FROM seats s WHERE s.customer_id = c.id),
           (SELECT COALESCE(SUM(s.consumed), 0) FROM seats s WHERE s.customer_id = c.id)
      FROM (SELECT * FROM customers k WHERE
    """

  private static let customerFilter: StaticString = """
    (CAST($1 AS TEXT) IS NULL OR k.name_key LIKE $1 ESCAPE '!' OR EXISTS (
        SELECT 1 FROM domains f WHERE f.customer_id = k.id AND f.name LIKE $1 ESCAPE '!'))
    AND ($2 IS NULL OR EXISTS (
        SELECT 1 FROM staff_customers f WHERE f.staff_id = $2 AND f.customer_id = k.id))
    """

  static let customersAfter = Statement(
    "customers.page-after", customerPageHead, customerFilter,
    """
       AND (k.name_key, k.id) > ($3, $4) ORDER BY k.name_key, k.id LIMIT $5) c
      LEFT JOIN domains d ON d.customer_id = c.id
     ORDER BY c.name_key, c.id, d.position
    """)

  static let customersBefore = Statement(
    "customers.page-before", customerPageHead, customerFilter,
    """
       AND (k.name_key, k.id) < ($3, $4) ORDER BY k.name_key DESC, k.id DESC LIMIT $5) c
      LEFT JOIN domains d ON d.customer_id = c.id
     ORDER BY c.name_key DESC, c.id DESC, d.position
    """)

  static let customerSummary = Statement(
    "customers.summary", customerPageHead, "k.id = $1) c",
    """
      LEFT JOIN domains d ON d.customer_id = c.id
     ORDER BY d.position
    """)

  static let customerNames = Statement(
    "customers.names",
    sqlite: [
      """
      WITH RECURSIVE place (i) AS (
        SELECT 1 UNION ALL SELECT i + 16 FROM place WHERE i + 16 <= length($1))
      SELECT c.id, c.name FROM customers c WHERE c.id IN (SELECT substr($1, i, 16) FROM place)
      """
    ],
    postgresql: [
      """
      SELECT c.id, c.name FROM customers c
       WHERE c.id IN (
               SELECT CAST(encode(substring(CAST($1 AS bytea) FROM i FOR 16), 'hex') AS uuid)
                 FROM generate_series(1, length($1), 16) AS place (i))
      """
    ], because: "bytes are taken apart by other functions, and only one engine has a type of ids")

  static let customersMatching = Statement(
    "customers.count-matching", "SELECT COUNT(*) FROM customers k WHERE", customerFilter)
}

extension Reading {
  /// Whether a customer is there is itself known only to those who may see it.
  package func customer<Granted: Right>(
    _ permit: Permit<Granted>
  ) throws(Fault) -> Customer? {
    try customer(known: permit.customer)
  }

  package func customer(_ permit: ChangePermit) throws(Fault) -> Customer? {
    try customer(known: permit.customer)
  }

  package func customer(known id: Customer.ID) throws(Fault) -> Customer? {
    var customer: Customer?
    try each(.customer, [.id(id)]) { row throws(Fault) in
      try customer.collect(row)
    }
    return customer
  }

  /// The customer that owns a domain: how a user's sign-in finds where to look.
  package func owner(of domain: DomainName) throws(Fault) -> Customer.ID? {
    try first(.domainOwner, [.text(domain.text)]) { row throws(Fault) in
      try row.id(0, Customer.self)
    }
  }

  /// One page of the customers in the principal's reach.
  ///
  /// - Parameter pattern: A LIKE pattern over names and domains.
  package func customers(
    matching pattern: String?, from place: Place, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [CustomerSummary] {
    let statement = place.backward ? Statement.customersBefore : .customersAfter
    var page: [CustomerSummary] = []
    let values: [SQLValue] = [
      .text(pattern), permit.principal.limitedID, place.key, .id(place.id), .count(place.limit),
    ]
    try each(statement, values) { row throws(Fault) in try page.collect(row) }
    return page
  }

  /// One customer as lists show it; the caller has checked the reach.
  package func customerSummary(_ id: Customer.ID) throws(Fault) -> CustomerSummary? {
    var found: [CustomerSummary] = []
    try each(.customerSummary, [.id(id)]) { row throws(Fault) in try found.collect(row) }
    return found.first
  }

  /// What customers are called, in one statement; the caller has checked the reach.
  package func customerNames(
    _ ids: Set<Customer.ID>, _: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [Customer.ID: String] {
    guard !ids.isEmpty else { return [:] }
    var names: [Customer.ID: String] = [:]
    try each(.customerNames, [.ids(ids)]) { row throws(Fault) in
      names[try row.id(0, Customer.self)] = try row.text(1)
    }
    return names
  }

  package func customerCount(
    matching pattern: String?, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> Int {
    try first(.customersMatching, [.text(pattern), permit.principal.limitedID]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }
}

extension Transaction {
  /// - Throws: `Fault.constraint("domains_key")` when another customer has one of the domains.
  package func insert(
    _ customer: Customer, at now: Moment, _ permit: HousePermit<May.ManageCustomers>
  ) throws(Fault) {
    let number = try first(.countCustomers) { row throws(Fault) in try row.count(0) } ?? 0
    _ = try change(
      .insertCustomer,
      [
        .id(customer.id), .text(customer.name.text), .text(TextKey.of(customer.name.text)),
        .text(CustomerSearchKey.of(number)), .text(customer.defaultLocation?.code), .moment(now),
      ])
    try openChain(of: customer.id)
    var rows: [[SQLValue]] = []
    for (position, domain) in customer.domains.enumerated() {
      rows.append([.text(domain.text), .id(customer.id), .count(position)])
    }
    _ = try changeAll(.insertDomain, rows)
  }
}

extension Principal {
  /// The id that limits what is listed; null for those who may know of every customer.
  var limitedID: SQLValue {
    if case .only = reach { .id(staffID) } else { .null }
  }
}

extension Customer? {
  fileprivate mutating func collect(_ row: Row) throws(Fault) {
    let domain = try row.optionalText(3).map { DomainName(stored: $0) }
    if self == nil {
      self = Customer(
        id: try row.id(0, Customer.self), name: Label(stored: try row.text(1)), domains: [],
        defaultLocation: try row.optionalText(2).map { Location(stored: $0) })
    }
    if let domain { self?.domains.append(domain) }
  }
}

extension [CustomerSummary] {
  fileprivate mutating func collect(_ row: Row) throws(Fault) {
    let id = try row.id(0, Customer.self)
    if let last = self.last, last.customer.id == id, let domain = try row.optionalText(3) {
      self[count - 1] = last.adding(DomainName(stored: domain))
      return
    }
    var customer: Customer?
    try customer.collect(row)
    guard let customer else { return }
    append(
      CustomerSummary(
        customer: customer, users: try row.count(5), deletedUsers: try row.count(6),
        seatsTotal: try row.count(7), seatsConsumed: try row.count(8)))
  }
}

extension CustomerSummary {
  fileprivate func adding(_ domain: DomainName) -> CustomerSummary {
    var customer = customer
    customer.domains.append(domain)
    return CustomerSummary(
      customer: customer, users: users, deletedUsers: deletedUsers, seatsTotal: seatsTotal,
      seatsConsumed: seatsConsumed)
  }
}
