import Domain
package import Mail
package import Operations
package import Telemetry

/// How mails leave the house: one batch at a time, each mail with what became of it.
package struct Postman: Sendable {
  package let from: MailAddress
  package let replyTo: MailAddress?
  /// Sends mails in turn. An answer for each, in their order; nil for one that was taken.
  package let send: @Sendable ([MailMessage]) async -> [MailTrouble?]

  package init(
    from: MailAddress, replyTo: MailAddress? = nil,
    send: @escaping @Sendable ([MailMessage]) async -> [MailTrouble?]
  ) {
    self.from = from
    self.replyTo = replyTo
    self.send = send
  }
}

/// Sends the mails that are due, until it is canceled.
///
/// It keeps nothing: what is to be sent is in the database, so a new process goes on where a dead
/// one stopped. A mail whose sender died is tried again after a while, with the same id.
package struct PostRunner: Sendable {
  private let operations: Operations
  private let postman: Postman
  private let portal: String
  private let log: Log

  /// Mails that share a connection.
  private static let batch = 20
  private static let pauseMilliseconds = 2000

  /// - Parameter portal: The address people use: `https://portal.example`.
  package init(_ operations: Operations, _ postman: Postman, portal: String, log: Log) {
    self.operations = operations
    self.postman = postman
    self.portal = portal
    self.log = log
  }

  package func run() async {
    while !Task.isCancelled {
      do {
        if try await once() == 0 { await operations.post.wait() }
      } catch {
        log.error("mail.stuck", ["cause": .text(String(reflecting: error))])
        try? await operations.clock.sleep(Self.pauseMilliseconds)
      }
    }
  }

  /// One batch.
  ///
  /// - Returns: How many mails were tried.
  package func once() async throws -> Int {
    let due = try await operations.dueMails(limit: Self.batch)
    guard !due.isEmpty else { return 0 }
    var messages: [(due: DueMail, message: MailMessage)] = []
    for mail in due {
      if let message = message(mail) {
        messages.append((mail, message))
      } else {
        try await operations.mailFailed(mail, .refused)
      }
    }
    let troubles = await postman.send(messages.map(\.message))
    for (index, sent) in messages.enumerated() {
      try await note(sent.due, index < troubles.count ? troubles[index] : .broken(code: 0))
    }
    return due.count
  }

  private func note(_ due: DueMail, _ trouble: MailTrouble?) async throws {
    guard let trouble else {
      try await operations.mailSent(due)
      log.info("mail.sent", ["links": .integer(due.links.count)])
      return
    }
    let flaw = MailFlaw(trouble)
    let next = try await operations.mailFailed(due, flaw)
    // Neither whom it was for nor what the server said of them.
    log.error(
      "mail.failed", ["why": .text(flaw.rawValue), "given_up": .flag(next == nil)])
  }

  private func message(_ due: DueMail) -> MailMessage? {
    guard let to = MailAddress(address: due.address.text) else { return nil }
    let content = CredentialMail(due, portal: portal)
    return MailMessage(
      from: postman.from, replyTo: postman.replyTo, to: to, subject: content.subject,
      text: content.text, html: content.html, language: content.language,
      sentAt: operations.clock.now().microseconds / 1_000_000, id: due.id)
  }
}

extension MailFlaw {
  init(_ trouble: MailTrouble) {
    switch trouble {
    case .unreachable: self = .unreachable
    case .timedOut: self = .timedOut
    case .notTrusted: self = .notTrusted
    case .signInRefused: self = .signInRefused
    case .refused(let status): self = status < 500 ? .refusedForNow : .refused
    case .broken: self = .broken
    }
  }
}
