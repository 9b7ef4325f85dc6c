package import Domain
package import SQL

/// What a list of customers is narrowed by and ordered by.
package struct CustomerFilter: Hashable, Sendable {
  /// A LIKE pattern over name keys; together with that over domains, either may match.
  package var namePattern: String?
  package var domainPattern: String?
  /// The key of a reseller's name.
  package var reseller: String?
  /// The key of a tag.
  package var tag: String?

  package init(
    namePattern: String? = nil, domainPattern: String? = nil, reseller: String? = nil,
    tag: String? = nil
  ) {
    self.namePattern = namePattern
    self.domainPattern = domainPattern
    self.reseller = reseller
    self.tag = tag
  }
}

extension Statement {
  // $1: since when refused rows count.
  private static let customerHead: Fragment = """
    SELECT c.id, c.name, c.default_location, d.name, c.reseller,
           (SELECT COUNT(*) FROM users u
             WHERE u.customer_id = c.id AND u.deleted_at IS NULL),
           (SELECT COUNT(*) FROM users u
             WHERE u.customer_id = c.id AND u.deleted_at IS NOT NULL),
           (SELECT COALESCE(SUM(s.total), 0) FROM seats s WHERE s.customer_id = c.id),
           (SELECT COALESCE(SUM(s.consumed), 0) FROM seats s WHERE s.customer_id = c.id),
           (SELECT COUNT(*) FROM seats s
             WHERE s.customer_id = c.id AND s.consumed >= s.total AND s.total > 0),
           (SELECT COALESCE(SUM(o.refused), 0) FROM operations o
             WHERE o.customer_id = c.id AND o.applied_at >= $1),
           (SELECT w.at FROM withdrawals w WHERE w.customer_id = c.id AND w.ended_at IS NULL)
    """

  private static let customersOf: Fragment = """
      FROM (SELECT * FROM (SELECT c.*,
    """
  private static let sortedByName: Fragment = "c.name_key AS place"
  private static let sortedByUsers: Fragment = """
    (SELECT COUNT(*) FROM users u
      WHERE u.customer_id = c.id AND u.deleted_at IS NULL) AS place
    """
  private static let sortedByHealth: Fragment = """
    CASE
      WHEN EXISTS (SELECT 1 FROM withdrawals w
                    WHERE w.customer_id = c.id AND w.ended_at IS NULL) THEN '0'
      WHEN EXISTS (SELECT 1 FROM operations o
                    WHERE o.customer_id = c.id AND o.applied_at >= $1 AND o.refused > 0) THEN '1'
      WHEN EXISTS (SELECT 1 FROM seats s
                    WHERE s.customer_id = c.id AND s.consumed >= s.total AND s.total > 0) THEN '2'
      ELSE '3'
    END || c.name_key AS place
    """
  private static let asCustomers: Fragment = "FROM customers c) k WHERE"

  private static let customerFilter: Fragment = """
    ((CAST($2 AS TEXT) IS NULL AND CAST($3 AS TEXT) IS NULL)
      OR k.name_key LIKE $2 ESCAPE '!'
      OR EXISTS (SELECT 1 FROM domains f WHERE f.customer_id = k.id AND f.name LIKE $3 ESCAPE '!'))
    AND (CAST($4 AS UUID) IS NULL OR EXISTS (
        SELECT 1 FROM staff_customers f WHERE f.staff_id = $4 AND f.customer_id = k.id))
    AND (CAST($5 AS TEXT) IS NULL OR k.reseller_key = $5)
    AND (CAST($6 AS TEXT) IS NULL OR EXISTS (
        SELECT 1 FROM customer_tags t WHERE t.customer_id = k.id AND t.tag_key = $6))
    """

  private static let customersBehind: Fragment = """
     AND (k.place, k.id) > ($7, $8) ORDER BY k.place, k.id LIMIT $9) c
      LEFT JOIN domains d ON d.customer_id = c.id
     ORDER BY c.place, c.id, d.position
    """
  private static let customersAhead: Fragment = """
     AND (k.place, k.id) < ($7, $8) ORDER BY k.place DESC, k.id DESC LIMIT $9) c
      LEFT JOIN domains d ON d.customer_id = c.id
     ORDER BY c.place DESC, c.id DESC, d.position
    """

  static let customersByNameAfter = Statement(
    "customers.by-name-after", customerHead, customersOf, sortedByName, asCustomers, customerFilter,
    customersBehind)
  static let customersByNameBefore = Statement(
    "customers.by-name-before", customerHead, customersOf, sortedByName, asCustomers,
    customerFilter, customersAhead)
  static let customersByUsersAfter = Statement(
    "customers.by-users-after", customerHead, customersOf, sortedByUsers, asCustomers,
    customerFilter,
    customersBehind)
  static let customersByUsersBefore = Statement(
    "customers.by-users-before", customerHead, customersOf, sortedByUsers, asCustomers,
    customerFilter,
    customersAhead)
  static let customersByHealthAfter = Statement(
    "customers.by-health-after", customerHead, customersOf, sortedByHealth, asCustomers,
    customerFilter,
    customersBehind)
  static let customersByHealthBefore = Statement(
    "customers.by-health-before", customerHead, customersOf, sortedByHealth, asCustomers,
    customerFilter,
    customersAhead)

  static let customerSummary = Statement(
    "customers.summary", customerHead,
    """
      FROM customers c
      LEFT JOIN domains d ON d.customer_id = c.id
     WHERE c.id = $2
     ORDER BY d.position
    """)

  static let customersMatching = Statement(
    "customers.count-matching", "SELECT COUNT(*) FROM customers k WHERE $1 > 0 AND",
    customerFilter)
}

extension CustomerSort {
  fileprivate func statement(backward: Bool) -> Statement {
    switch self {
    case .name: backward ? .customersByNameBefore : .customersByNameAfter
    case .users: backward ? .customersByUsersBefore : .customersByUsersAfter
    case .health: backward ? .customersByHealthBefore : .customersByHealthAfter
    }
  }
}

extension CustomerFilter {
  fileprivate func values(since: Moment, _ principal: Principal) -> [SQLValue] {
    [
      .moment(since), .text(namePattern), .text(domainPattern), principal.limitedID,
      .text(reseller), .text(tag),
    ]
  }
}

extension Reading {
  /// One page of the customers in the principal's reach.
  ///
  /// - Parameter since: Rows that were refused after this count.
  package func customers(
    _ filter: CustomerFilter, by sort: CustomerSort, since: Moment, from place: Place,
    _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [CustomerSummary] {
    var page: [CustomerSummary] = []
    let values =
      filter.values(since: since, permit.principal)
      + [place.key, .id(place.id), .count(place.limit)]
    try each(sort.statement(backward: place.backward), values) { row throws(Fault) in
      try page.collect(row)
    }
    return try tagged(page)
  }

  /// One customer as lists show it; the caller has checked the reach.
  package func customerSummary(
    _ id: Customer.ID, since: Moment
  ) throws(Fault) -> CustomerSummary? {
    var found: [CustomerSummary] = []
    try each(.customerSummary, [.moment(since), .id(id)]) { row throws(Fault) in
      try found.collect(row)
    }
    return try tagged(found).first
  }

  package func customerCount(
    _ filter: CustomerFilter, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> Int {
    let values = filter.values(since: Moment(microseconds: 1), permit.principal)
    return try first(.customersMatching, values) { row throws(Fault) in try row.count(0) } ?? 0
  }

  private func tagged(_ page: [CustomerSummary]) throws(Fault) -> [CustomerSummary] {
    let tags = try firstTags(of: page.map(\.customer.id))
    return page.map { summary in
      guard let found = tags[summary.customer.id] else { return summary }
      var summary = summary
      summary.tags = found.first
      summary.tagCount = found.count
      return summary
    }
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
    var summary = CustomerSummary(
      customer: customer, users: try row.count(5), deletedUsers: try row.count(6),
      seatsTotal: try row.count(7), seatsConsumed: try row.count(8))
    summary.reseller = try row.optionalText(4).map { Label(stored: $0) }
    summary.fullProducts = try row.count(9)
    summary.refusedRows = try row.count(10)
    summary.withdrawnAt = try row.optionalMoment(11)
    append(summary)
  }
}

extension CustomerSummary {
  fileprivate func adding(_ domain: DomainName) -> CustomerSummary {
    var customer = customer
    customer.domains.append(domain)
    var summary = CustomerSummary(
      customer: customer, users: users, deletedUsers: deletedUsers, seatsTotal: seatsTotal,
      seatsConsumed: seatsConsumed)
    summary.reseller = reseller
    summary.fullProducts = fullProducts
    summary.refusedRows = refusedRows
    summary.withdrawnAt = withdrawnAt
    return summary
  }
}
