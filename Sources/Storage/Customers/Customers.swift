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

  static let customerNames = Statement(
    "customers.names", "SELECT c.id, c.name FROM customers c WHERE c.id IN", .ids(in: "$1"))
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
  /// The id under which `staff_customers` has what limits the lists: of the staff member, or of the
  /// application by itself. Null for those who may know of every customer, and for nobody else.
  var limitedID: SQLValue {
    guard case .only = reach else { return .null }
    switch kind {
    case .staff(let id): return .id(id)
    case .application(let id): return .id(id)
    // Jobs reach every customer; one that did not would see none.
    case .job: return .id(0, 0)
    }
  }
}

extension Customer? {
  mutating func collect(_ row: Row) throws(Fault) {
    let domain = try row.optionalText(3).map { DomainName(stored: $0) }
    if self == nil {
      self = Customer(
        id: try row.id(0, Customer.self), name: Label(stored: try row.text(1)), domains: [],
        defaultLocation: try row.optionalText(2).map { Location(stored: $0) })
    }
    if let domain { self?.domains.append(domain) }
  }
}
