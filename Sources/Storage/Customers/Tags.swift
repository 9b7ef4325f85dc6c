package import Domain
package import SQL

extension Statement {
  static let tags = Statement(
    "tags.of-customer",
    "SELECT t.tag FROM customer_tags t WHERE t.customer_id = $1 ORDER BY t.tag_key")

  static let firstTags = Statement(
    "tags.first-of-customers",
    """
    WITH numbered AS (
      SELECT t.customer_id, t.tag,
             ROW_NUMBER() OVER (PARTITION BY t.customer_id ORDER BY t.tag_key) AS number,
             COUNT(*) OVER (PARTITION BY t.customer_id) AS tags
        FROM customer_tags t WHERE t.customer_id IN
    """, .ids(in: "$1"),
    """
    )
    SELECT n.customer_id, n.tag, n.tags FROM numbered n
     WHERE n.number <= 3 ORDER BY n.customer_id, n.number
    """)

  static let tagsInReach = Statement(
    "tags.in-reach",
    """
    SELECT t.tag_key, MIN(t.tag) FROM customer_tags t
     WHERE (CAST($1 AS UUID) IS NULL OR EXISTS (
             SELECT 1 FROM staff_customers f
              WHERE f.staff_id = $1 AND f.customer_id = t.customer_id))
     GROUP BY t.tag_key ORDER BY t.tag_key LIMIT $2
    """)

  static let resellersInReach = Statement(
    "resellers.in-reach",
    """
    SELECT c.reseller_key, MIN(c.reseller) FROM customers c
     WHERE c.reseller_key IS NOT NULL
       AND (CAST($1 AS UUID) IS NULL OR EXISTS (
             SELECT 1 FROM staff_customers f WHERE f.staff_id = $1 AND f.customer_id = c.id))
     GROUP BY c.reseller_key ORDER BY c.reseller_key LIMIT $2
    """)

  static let insertTag = Statement(
    "tags.insert",
    """
    INSERT INTO customer_tags (customer_id, tag_key, tag) VALUES ($1, $2, $3)
    ON CONFLICT (customer_id, tag_key) DO NOTHING
    """)

  static let deleteTag = Statement(
    "tags.delete", "DELETE FROM customer_tags WHERE customer_id = $1 AND tag_key = $2")
}

extension Reading {
  /// A customer's tags by name; the caller has checked the reach.
  package func tags(of customer: Customer.ID) throws(Fault) -> [Tag] {
    try rows(.tags, [.id(customer)]) { row throws(Fault) in Tag(stored: try row.text(0)) }
  }

  /// The first three tags of each customer, and how many there are.
  func firstTags(
    of customers: [Customer.ID]
  ) throws(Fault) -> [Customer.ID: (first: [Tag], count: Int)] {
    guard !customers.isEmpty else { return [:] }
    var found: [Customer.ID: (first: [Tag], count: Int)] = [:]
    try each(.firstTags, [.ids(customers)]) { row throws(Fault) in
      let id = try row.id(0, Customer.self)
      let tags = (found[id]?.first ?? []) + [Tag(stored: try row.text(1))]
      found[id] = (tags, try row.count(2))
    }
    return found
  }

  /// Tags that customers in reach have.
  package func tags(
    limit: Int, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [KeyedName] {
    try rows(.tagsInReach, [permit.principal.limitedID, .count(limit)]) { row throws(Fault) in
      KeyedName(key: try row.text(0), name: try row.text(1))
    }
  }

  /// Resellers through whom customers in reach buy.
  package func resellers(
    limit: Int, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [KeyedName] {
    try rows(.resellersInReach, [permit.principal.limitedID, .count(limit)]) {
      row throws(Fault) in KeyedName(key: try row.text(0), name: try row.text(1))
    }
  }
}

extension Transaction {
  /// - Returns: False when the customer has the tag already.
  package func add(_ tag: Tag, _ permit: Permit<May.TagCustomers>) throws(Fault) -> Bool {
    try change(.insertTag, [.id(permit.customer), .text(tag.key), .text(tag.text)]) == 1
  }

  /// - Returns: False when the customer does not have the tag.
  package func remove(_ tag: Tag, _ permit: Permit<May.TagCustomers>) throws(Fault) -> Bool {
    try change(.deleteTag, [.id(permit.customer), .text(tag.key)]) == 1
  }
}
