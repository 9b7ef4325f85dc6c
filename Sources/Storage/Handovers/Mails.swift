package import Domain
package import SQL

/// A mail with one-time links that is to go out.
package struct OutgoingMail: Hashable, Sendable {
  package typealias ID = Domain.ID<OutgoingMail>

  package let id: ID
  package let customer: Customer.ID
  package let address: EmailAddress
  /// The tag of the language that it is written in.
  package let language: String
  /// How often it was tried before.
  package let tries: Int
  package let expiresAt: Moment
  /// Whether its reader passes the links on to others.
  package let isShared: Bool

  package init(
    id: ID, customer: Customer.ID, address: EmailAddress, language: String, tries: Int = 0,
    expiresAt: Moment, isShared: Bool = false
  ) {
    self.isShared = isShared
    self.id = id
    self.customer = customer
    self.address = address
    self.language = language
    self.tries = tries
    self.expiresAt = expiresAt
  }
}

/// One link of a mail, sealed under the server's key.
package struct SealedLink: Sendable {
  package let handover: Handover.ID
  package let displayName: String
  package let signInName: String
  package let sealed: [UInt8]
}

extension Statement {
  static let insertMail = Statement(
    "mails.insert",
    """
    INSERT INTO mails (customer_id, id, address, language, due_at, expires_at, shared)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """)

  static let dueMails = Statement(
    "mails.due",
    """
    SELECT m.customer_id, m.id, m.address, m.language, m.tries, m.expires_at, m.shared
      FROM mails m WHERE m.due_at IS NOT NULL AND m.due_at <= $1 ORDER BY m.due_at LIMIT $2
    """)

  // Whoever sends a mail says until when nobody else should try it.
  static let leaseMail = Statement(
    "mails.lease",
    """
    UPDATE mails SET due_at = $3, tries = tries + 1 WHERE customer_id = $1 AND id = $2
    """)

  static let delayMail = Statement(
    "mails.delay", "UPDATE mails SET due_at = $3 WHERE customer_id = $1 AND id = $2")

  static let retryMail = Statement(
    "mails.retry",
    """
    UPDATE mails SET due_at = $3, tries = 0, address = COALESCE(CAST($4 AS TEXT), address)
     WHERE customer_id = $1 AND id = $2
    """)

  static let deleteMail = Statement(
    "mails.delete", "DELETE FROM mails WHERE customer_id = $1 AND id = $2")

  static let forgetMails = Statement("mails.forget", "DELETE FROM mails WHERE expires_at <= $1")

  static let linksOfMail = Statement(
    "handovers.links-of-mail",
    """
    SELECT h.id, h.display_name, h.sign_in_name, h.link FROM handovers h
     WHERE h.customer_id = $1 AND h.mail_id = $2 AND h.link IS NOT NULL AND h.expires_at > $3
     ORDER BY h.display_name, h.id
    """)

  static let mailOfHandover = Statement(
    "handovers.mail",
    """
    SELECT h.mail_id FROM handovers h
      JOIN mails m ON m.customer_id = h.customer_id AND m.id = h.mail_id
     WHERE h.customer_id = $1 AND h.id = $2 AND h.link IS NOT NULL AND h.expires_at > $3
    """)

  static let markSent = Statement(
    "handovers.sent",
    """
    UPDATE handovers SET sent_at = $3, link = NULL, flaw = NULL, failed_at = NULL
     WHERE customer_id = $1 AND mail_id = $2 AND link IS NOT NULL
    """)

  static let markFlaw = Statement(
    "handovers.flaw",
    """
    UPDATE handovers SET flaw = $3, failed_at = $4
     WHERE customer_id = $1 AND mail_id = $2 AND link IS NOT NULL
    """)

  static let markRetried = Statement(
    "handovers.retried",
    """
    UPDATE handovers SET flaw = NULL, failed_at = NULL, sent_to = COALESCE($3, sent_to)
     WHERE customer_id = $1 AND mail_id = $2 AND link IS NOT NULL
    """)
}

extension Reading {
  /// Mails whose time has come, longest waiting first. Crosses customers.
  package func dueMails(at now: Moment, limit: Int) throws(Fault) -> [OutgoingMail] {
    try rows(.dueMails, [.moment(now), .count(limit)]) { row throws(Fault) in
      OutgoingMail(
        id: try row.id(1, OutgoingMail.self), customer: try row.id(0, Customer.self),
        address: EmailAddress(stored: try row.text(2)), language: try row.text(3),
        tries: try row.count(4), expiresAt: try row.moment(5), isShared: try row.integer(6) != 0)
    }
  }

  /// The links of a mail that still lead somewhere.
  package func links(of mail: OutgoingMail, at now: Moment) throws(Fault) -> [SealedLink] {
    try rows(.linksOfMail, [.id(mail.customer), .id(mail.id), .moment(now)]) {
      row throws(Fault) in
      SealedLink(
        handover: try row.id(0, Handover.self), displayName: try row.text(1),
        signInName: try row.text(2), sealed: try row.bytes(3))
    }
  }

  /// The mail that is still to bring a handover's link; nil once it went out.
  package func mail(
    of handover: Handover.ID, at now: Moment, _ permit: ChangePermit
  ) throws(Fault) -> OutgoingMail.ID? {
    try first(.mailOfHandover, [.id(permit.customer), .id(handover), .moment(now)]) {
      row throws(Fault) in try row.id(0, OutgoingMail.self)
    }
  }
}

extension Transaction {
  package func insert(
    _ mails: [OutgoingMail], at now: Moment, _ permit: ChangePermit
  ) throws(Fault) {
    try changeAll(
      .insertMail,
      mails.map {
        [
          .id(permit.customer), .id($0.id), .text($0.address.text), .text($0.language),
          .moment(now), .moment($0.expiresAt), .flag($0.isShared),
        ]
      })
  }

  package func lease(_ mails: [OutgoingMail], until: Moment) throws(Fault) {
    try changeAll(.leaseMail, mails.map { [.id($0.customer), .id($0.id), .moment(until)] })
  }

  /// It went out: neither its address nor its links are needed any more.
  package func markSent(_ mail: OutgoingMail, at now: Moment) throws(Fault) {
    try change(.markSent, [.id(mail.customer), .id(mail.id), .moment(now)])
    try discard(mail)
  }

  package func discard(_ mail: OutgoingMail) throws(Fault) {
    try change(.deleteMail, [.id(mail.customer), .id(mail.id)])
  }

  /// - Parameter next: When to try again; nil to give up.
  package func markFlaw(
    _ flaw: MailFlaw, of mail: OutgoingMail, next: Moment?, at now: Moment
  ) throws(Fault) {
    let key: [SQLValue] = [.id(mail.customer), .id(mail.id)]
    try change(.delayMail, key + [.moment(next)])
    try change(.markFlaw, key + [.text(flaw.rawValue), .moment(next == nil ? now : nil)])
  }

  /// - Parameter address: Nil to leave it as it is.
  package func retry(
    _ mail: OutgoingMail.ID, to address: EmailAddress?, at now: Moment, _ permit: ChangePermit
  ) throws(Fault) {
    let key: [SQLValue] = [.id(permit.customer), .id(mail)]
    try change(.retryMail, key + [.moment(now), .text(address?.text)])
    try change(.markRetried, key + [.text(address?.masked)])
  }
}
