package import Domain
package import SQL

private let columns: Fragment = """
  h.id, h.user_id, h.display_name, h.sign_in_name, h.sent_to, h.made_by, h.made_at, h.expires_at,
  h.sent_at, h.opened_at, h.withdrawn_at, h.failed_at, h.flaw,
  u.deleted_at IS NOT NULL OR c.temporary_hash IS NULL OR c.issued_at > h.made_at
  """

// What became of the password itself is where users and their credentials are.
private let sources: Fragment = """
  LEFT JOIN users u ON u.customer_id = h.customer_id AND u.id = h.user_id
  LEFT JOIN credentials c ON c.customer_id = h.customer_id AND c.user_id = h.user_id
  """

extension Statement {
  static let insertHandover = Statement(
    "handovers.insert",
    """
    INSERT INTO handovers (
      customer_id, id, user_id, operation_id, display_name, sign_in_name, digest, sealed, link,
      mail_id, sent_to, made_by, made_at, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
    """)

  // Whoever gets a new password by mail has no use for the link to the one before.
  static let withdrawEarlier = Statement(
    "handovers.withdraw-earlier",
    """
    UPDATE handovers SET withdrawn_at = $3, sealed = NULL, link = NULL
     WHERE customer_id = $1 AND user_id = $2 AND opened_at IS NULL AND withdrawn_at IS NULL
    """)

  static let handover = Statement(
    "handovers.get", "SELECT", columns, "FROM handovers h", sources,
    "WHERE h.customer_id = $1 AND h.id = $2")

  static let handoverByDigest = Statement(
    "handovers.by-digest", "SELECT", columns, ", h.sealed, h.operation_id FROM handovers h",
    sources, "WHERE h.customer_id = $1 AND h.digest = $2")

  static let handoversAfter = Statement(
    "handovers.page-after", "SELECT", columns, "FROM handovers h", sources,
    """
     WHERE h.customer_id = $1 AND (h.made_at, h.id) > ($2, $3)
     ORDER BY h.made_at, h.id LIMIT $4
    """)

  static let handoversBefore = Statement(
    "handovers.page-before", "SELECT", columns, "FROM handovers h", sources,
    """
     WHERE h.customer_id = $1 AND (h.made_at, h.id) < ($2, $3)
     ORDER BY h.made_at DESC, h.id DESC LIMIT $4
    """)

  static let handoverCount = Statement(
    "handovers.count", "SELECT COUNT(*) FROM handovers h WHERE h.customer_id = $1")

  private static let unopened: Fragment = """
    h.opened_at IS NULL AND h.withdrawn_at IS NULL AND u.deleted_at IS NULL
       AND c.temporary_hash IS NOT NULL AND c.issued_at <= h.made_at
    """

  private static let living: Fragment = """
    JOIN users u ON u.customer_id = h.customer_id AND u.id = h.user_id
    JOIN credentials c ON c.customer_id = h.customer_id AND c.user_id = h.user_id
    """

  static let unopenedAfter = Statement(
    "handovers.unopened-after", "SELECT", columns, "FROM handovers h", living,
    "WHERE h.customer_id = $1 AND", unopened,
    "AND (h.made_at, h.id) > ($2, $3) ORDER BY h.made_at, h.id LIMIT $4")

  static let unopenedBefore = Statement(
    "handovers.unopened-before", "SELECT", columns, "FROM handovers h", living,
    "WHERE h.customer_id = $1 AND", unopened,
    "AND (h.made_at, h.id) < ($2, $3) ORDER BY h.made_at DESC, h.id DESC LIMIT $4")

  static let unopenedCount = Statement(
    "handovers.count-unopened", "SELECT COUNT(*) FROM handovers h", living,
    "WHERE h.customer_id = $1 AND", unopened)

  // Crosses customers: what needs attention in a reader's reach.
  static let unopenedByCustomer = Statement(
    "handovers.unopened-by-customer", "SELECT h.customer_id, COUNT(*) FROM handovers h", living,
    "WHERE", unopened,
    """
       AND (CAST($1 AS UUID) IS NULL OR EXISTS (
             SELECT 1 FROM staff_customers f WHERE f.staff_id = $1
                AND f.customer_id = h.customer_id))
     GROUP BY h.customer_id ORDER BY COUNT(*) DESC, h.customer_id LIMIT $2
    """)

  // Of two who open a link, one changes the row.
  static let openHandover = Statement(
    "handovers.open",
    """
    UPDATE handovers SET opened_at = $3, sealed = NULL, link = NULL
     WHERE customer_id = $1 AND id = $2 AND opened_at IS NULL AND withdrawn_at IS NULL
       AND sealed IS NOT NULL AND expires_at > $3
    """)

  static let withdrawHandover = Statement(
    "handovers.withdraw",
    """
    UPDATE handovers SET withdrawn_at = $3, sealed = NULL, link = NULL
     WHERE customer_id = $1 AND id = $2 AND opened_at IS NULL AND withdrawn_at IS NULL
    """)

  static let endHandovers = Statement(
    "handovers.end",
    """
    UPDATE handovers SET sealed = NULL, link = NULL
     WHERE sealed IS NOT NULL AND expires_at <= $1
    """)

  static let forgetHandovers = Statement(
    "handovers.forget", "DELETE FROM handovers WHERE expires_at <= $1")
}

extension Handover {
  init(_ row: Row, customer: Customer.ID) throws(Fault) {
    let name = try row.text(3)
    self.init(
      id: try row.id(0, Handover.self), customer: customer, user: try row.id(1, User.self),
      displayName: PersonName(stored: try row.text(2)),
      signInName: SignInName(stored: name, key: TextKey.of(name)), sentTo: try row.text(4),
      madeBy: try row.text(5), madeAt: try row.moment(6), expiresAt: try row.moment(7),
      sentAt: try row.optionalMoment(8), openedAt: try row.optionalMoment(9),
      withdrawnAt: try row.optionalMoment(10), failedAt: try row.optionalMoment(11),
      flaw: try row.optionalText(12).flatMap { MailFlaw(rawValue: $0) },
      isOverridden: try row.optionalInteger(13) != 0)
  }
}

/// A handover with what only the right link opens.
package struct SealedHandover: Sendable {
  package let handover: Handover
  package let operation: Operation.ID
  /// Nil once nothing is left to open.
  package let sealed: [UInt8]?
}

/// A handover that is to be stored.
package struct NewHandover: Sendable {
  package let handover: Handover
  package let operation: Operation.ID
  package let digest: [UInt8]
  package let sealed: [UInt8]
  package let link: [UInt8]
  package let mail: OutgoingMail.ID

  package init(
    _ handover: Handover, operation: Operation.ID, digest: [UInt8], sealed: [UInt8],
    link: [UInt8], mail: OutgoingMail.ID
  ) {
    self.handover = handover
    self.operation = operation
    self.digest = digest
    self.sealed = sealed
    self.link = link
    self.mail = mail
  }
}

extension Reading {
  package func handover(
    _ id: Handover.ID, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Handover? {
    let customer = permit.customer
    return try first(.handover, [.id(customer), .id(id)]) { row throws(Fault) in
      try Handover(row, customer: customer)
    }
  }

  /// What a link leads to, whoever holds it: the link itself is the permit.
  package func handover(
    digest: [UInt8], in customer: Customer.ID
  ) throws(Fault) -> SealedHandover? {
    try first(.handoverByDigest, [.id(customer), .bytes(digest)]) { row throws(Fault) in
      SealedHandover(
        handover: try Handover(row, customer: customer), operation: try row.id(15, Plan.self),
        sealed: try row.optionalBytes(14))
    }
  }

  /// - Parameter unopenedOnly: Those whose password still waits for its owner.
  package func handovers(
    unopenedOnly: Bool, from place: Place, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> [Handover] {
    let statement: Statement =
      switch (unopenedOnly, place.backward) {
      case (false, false): .handoversAfter
      case (false, true): .handoversBefore
      case (true, false): .unopenedAfter
      case (true, true): .unopenedBefore
      }
    let customer = permit.customer
    let values: [SQLValue] = [.id(customer), place.key, .id(place.id), .count(place.limit)]
    return try rows(statement, values) { row throws(Fault) in
      try Handover(row, customer: customer)
    }
  }

  package func handoverCount(
    unopenedOnly: Bool, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Int {
    try first(unopenedOnly ? .unopenedCount : .handoverCount, [.id(permit.customer)]) {
      row throws(Fault) in try row.count(0)
    } ?? 0
  }

  /// Crosses customers; most first.
  package func unopenedHandovers(
    limit: Int, _ permit: HousePermit<May.SeeCustomers>
  ) throws(Fault) -> [(customer: Customer.ID, count: Int)] {
    try rows(.unopenedByCustomer, [permit.principal.limitedID, .count(limit)]) {
      row throws(Fault) in (try row.id(0, Customer.self), try row.count(1))
    }
  }
}

extension Transaction {
  /// Stores handovers; what was under way to the same users before is withdrawn.
  package func insert(_ handovers: [NewHandover], _ permit: ChangePermit) throws(Fault) {
    let customer = permit.customer
    try changeAll(
      .withdrawEarlier,
      handovers.map { [.id(customer), .id($0.handover.user), .moment($0.handover.madeAt)] })
    try changeAll(
      .insertHandover,
      handovers.map { new in
        let handover = new.handover
        return [
          .id(customer), .id(handover.id), .id(handover.user), .id(new.operation),
          .text(handover.displayName.text), .text(handover.signInName.text), .bytes(new.digest),
          .bytes(new.sealed), .bytes(new.link), .id(new.mail), .text(handover.sentTo),
          .text(handover.madeBy), .moment(handover.madeAt), .moment(handover.expiresAt),
        ]
      })
  }

  /// - Returns: False when it was opened before, or is over.
  package func open(
    _ id: Handover.ID, in customer: Customer.ID, at now: Moment
  ) throws(Fault) -> Bool {
    try change(.openHandover, [.id(customer), .id(id), .moment(now)]) == 1
  }

  /// - Returns: False when there is nothing left to withdraw.
  package func withdraw(
    _ id: Handover.ID, at now: Moment, _ permit: ChangePermit
  ) throws(Fault) -> Bool {
    try change(.withdrawHandover, [.id(permit.customer), .id(id), .moment(now)]) == 1
  }

  /// Wipes what links that are over would have opened, and forgets the old ones. Crosses customers.
  package func sweepHandovers(at now: Moment, forgetting before: Moment) throws(Fault) {
    try change(.endHandovers, [.moment(now)])
    try change(.forgetHandovers, [.moment(before)])
    try change(.forgetMails, [.moment(now)])
  }
}
