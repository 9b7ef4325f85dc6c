package import Domain
package import SQL

extension Statement {
  static let customerAccount = Statement(
    "customers.account",
    """
    SELECT c.id, c.name, c.default_location, d.name, c.reseller, c.created_at, w.at, w.recorded_by
      FROM customers c
      LEFT JOIN withdrawals w ON w.customer_id = c.id AND w.ended_at IS NULL
      LEFT JOIN domains d ON d.customer_id = c.id
     WHERE c.id = $1
     ORDER BY d.position
    """)

  static let updateCustomer = Statement(
    "customers.update",
    """
    UPDATE customers
       SET name = $2, name_key = $3, default_location = $4, reseller = $5, reseller_key = $6
     WHERE id = $1
    """)

  static let deleteDomain = Statement(
    "domains.delete", "DELETE FROM domains WHERE customer_id = $1 AND name = $2")

  static let placeDomain = Statement(
    "domains.place", "UPDATE domains SET position = $3 WHERE customer_id = $1 AND name = $2")

  static let usersOfDomain = Statement(
    "domains.users",
    """
    SELECT COUNT(*) FROM users u
     WHERE u.customer_id = $1 AND u.sign_in_key LIKE $2 ESCAPE '!'
    """)
}

extension Reading {
  /// A customer's account with its tags.
  package func account<Granted: Right>(
    _ permit: Permit<Granted>
  ) throws(Fault) -> CustomerAccount? {
    var customer: Customer?
    var rest: (createdAt: Moment, reseller: Label?, withdrawal: Withdrawal?)?
    try each(.customerAccount, [.id(permit.customer)]) { row throws(Fault) in
      try customer.collect(row)
      guard rest == nil else { return }
      var withdrawal: Withdrawal?
      if let at = try row.optionalMoment(6) { withdrawal = Withdrawal(at: at, by: try row.text(7)) }
      rest = (
        try row.moment(5), try row.optionalText(4).map { Label(stored: $0) }, withdrawal
      )
    }
    guard let customer, let rest else { return nil }
    return CustomerAccount(
      customer: customer, createdAt: rest.createdAt, reseller: rest.reseller,
      tags: try tags(of: customer.id), withdrawal: rest.withdrawal)
  }

  /// Users whose sign-in name ends with a domain, the deleted ones among them.
  package func userCount(
    of domain: DomainName, _ permit: Permit<May.ManageCustomers>
  ) throws(Fault) -> Int {
    let pattern = "%@" + likeEscaped(domain.text)
    return try first(.usersOfDomain, [.id(permit.customer), .text(pattern)]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }
}

extension Transaction {
  package func update(
    _ account: CustomerAccount, _ permit: Permit<May.ManageCustomers>
  ) throws(Fault) {
    let name = account.customer.name.text
    _ = try change(
      .updateCustomer,
      [
        .id(permit.customer), .text(name), .text(TextKey.of(name)),
        .text(account.customer.defaultLocation?.code), .text(account.reseller?.text),
        .text(account.reseller.map { TextKey.of($0.text) }),
      ])
  }

  /// - Parameter domains: All that the customer has from now on; the first is the usual one.
  /// - Throws: `Fault.constraint("domains_key")` when another customer has one of them.
  package func set(
    _ domains: [DomainName], insteadOf old: [DomainName], _ permit: Permit<May.ManageCustomers>
  ) throws(Fault) {
    for domain in old where !domains.contains(domain) {
      _ = try change(.deleteDomain, [.id(permit.customer), .text(domain.text)])
    }
    for (position, domain) in domains.enumerated() {
      if old.contains(domain) {
        _ = try change(
          .placeDomain, [.id(permit.customer), .text(domain.text), .count(position)])
      } else {
        _ = try change(
          .insertDomain, [.text(domain.text), .id(permit.customer), .count(position)])
      }
    }
  }
}

/// The text with the signs that mean something in a pattern made plain.
func likeEscaped(_ text: String) -> String {
  var pattern = "".unicodeScalars
  for sign in text.unicodeScalars {
    if sign == "%" || sign == "_" || sign == "!" { pattern.append("!") }
    pattern.append(sign)
  }
  return String(pattern)
}

/// A LIKE pattern that finds what begins with a text.
package func likePrefix(_ text: String) -> String { likeEscaped(searchKey(text)) + "%" }
