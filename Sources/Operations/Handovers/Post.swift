package import Domain
import SQL
import Secrets
import Storage

/// A mail that is to be written and sent now.
package struct DueMail: Sendable {
  let mail: OutgoingMail
  package let customer: Customer
  package let links: [Link]

  package var address: EmailAddress { mail.address }
  /// The tag of the language that it is written in.
  package var language: String { mail.language }
  package var expiresAt: Moment { mail.expiresAt }
  /// The same for each try, so that a mail that arrives twice is known to be one.
  package var id: String { mail.id.text }

  /// Whether it goes to somebody who passes the links on: it holds several, or is for one of many.
  package var isForSomebodyElse: Bool { mail.isShared }

  package struct Link: Sendable {
    package let displayName: String
    package let signInName: String
    /// What stands behind `/handover/`. A key: it goes into the mail and nowhere else.
    package let text: String
  }
}

extension Operations {
  /// Seconds that a mail is left alone once somebody sends it, so that nobody sends it twice.
  private static let leaseSeconds = 600

  /// Mails whose time has come. They are ours for ten minutes; then, if nothing was told of them,
  /// they are due again.
  ///
  /// - Returns: At most `limit`, longest waiting first; empty when there is nothing to do.
  package func dueMails(limit: Int) async throws(OperationError<NoRefusal>) -> [DueMail] {
    let now = clock.now()
    let waiting = try await look(refusing: NoRefusal.self) {
      try !$0.dueMails(at: now, limit: 1).isEmpty
    }
    guard waiting else { return [] }
    let key = keys.mails
    return try await transact(refusing: NoRefusal.self) { transaction in
      let mails = try transaction.dueMails(at: now, limit: limit)
      try transaction.lease(mails, until: now.adding(seconds: Self.leaseSeconds))
      return try mails.compactMap { mail in
        let links = try transaction.links(of: mail, at: now)
        guard !links.isEmpty, let customer = try transaction.customer(known: mail.customer) else {
          // Withdrawn, or too late: nobody is to be told of a link that leads nowhere.
          try transaction.discard(mail)
          return nil
        }
        return DueMail(
          mail: mail, customer: customer,
          links: try links.map { try DueMail.Link($0, of: mail.customer, key: key) })
      }
    }
  }

  package func mailSent(_ due: DueMail) async throws(OperationError<NoRefusal>) {
    let now = clock.now()
    try await transact(refusing: NoRefusal.self) { try $0.markSent(due.mail, at: now) }
    numbers.noteSentMail()
  }

  /// - Returns: When it is tried again; nil when it was given up.
  @discardableResult
  package func mailFailed(
    _ due: DueMail, _ flaw: MailFlaw
  ) async throws(OperationError<NoRefusal>) -> Moment? {
    let now = clock.now()
    let tried = due.mail.tries + 1
    let goesOn = flaw.passes && tried < MailPatience.tries
    let next = goesOn ? now.adding(seconds: MailPatience.seconds(after: tried)) : nil
    try await transact(refusing: NoRefusal.self) {
      try $0.markFlaw(flaw, of: due.mail, next: next, at: now)
    }
    numbers.noteFailedMail(isGivenUp: next == nil)
    return next
  }

  /// Wipes what links that are over would have opened, and forgets old handovers.
  package func sweepHandovers() async throws(OperationError<NoRefusal>) {
    let now = clock.now()
    try await transact(refusing: NoRefusal.self) {
      try $0.sweepHandovers(at: now, forgetting: now.adding(days: -Handover.keptDays))
    }
  }
}

extension DueMail.Link {
  fileprivate init(_ link: SealedLink, of customer: Customer.ID, key: SecretKey) throws {
    let plain = try SecretBox.open(link.sealed, boundTo: link.handover.bytes, key: key)
    guard let token = Token(parsing: String(decoding: plain, as: UTF8.self), as: .link) else {
      throw Fault.corrupt(statement: "handovers.links-of-mail")
    }
    self.init(
      displayName: link.displayName, signInName: link.signInName,
      text: Operations.handoverLink(token, of: customer))
  }
}
