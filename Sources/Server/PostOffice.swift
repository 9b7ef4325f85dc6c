import Jobs
import Mail
import SQL

/// How this server's mails leave it, as its options say.
struct PostOffice: Sendable {
  let server: MailServer
  let from: MailAddress
  let replyTo: MailAddress?

  /// The address that people see.
  var sender: String { from.address }

  /// - Returns: Nil where no mail server is named: then no mail is sent.
  static func open(_ options: ServerOptions) throws(Trouble) -> PostOffice? {
    guard let text = options.smtp else { return nil }
    var server: MailServer
    do {
      server = try MailServer(parsing: text)
    } catch {
      // Not a word of the text itself: it may hold a password.
      throw .usage("--smtp needs smtp://[USER:PASSWORD@]HOST[:PORT] or smtps://…")
    }
    server.certificates = options.smtpCertificates
    guard let from = options.mailFrom, let sender = MailAddress(parsing: from) else {
      throw .usage("--mail-from needs the address that mails come from")
    }
    let replyTo = options.mailReplyTo.flatMap { MailAddress(parsing: $0) }
    guard options.mailReplyTo == nil || replyTo != nil else {
      throw .usage("--mail-reply-to needs an address")
    }
    return PostOffice(server: server, from: sender, replyTo: replyTo)
  }

  /// - Parameter pool: Threads that may block: each batch holds one until it is sent.
  func postman(on pool: BlockingPool) -> Postman {
    Postman(from: from, replyTo: replyTo) { [server] messages in
      await withTaskExecutorPreference(pool) { Self.deliver(messages, to: server) }
    }
  }

  /// Over one connection; when the server itself is the trouble, the rest is not even tried.
  private static func deliver(
    _ messages: [MailMessage], to server: MailServer
  ) -> [MailTrouble?] {
    let client = MailClient(server)
    var last: MailTrouble?
    return messages.map { message in
      if let last, last.isOfServer { return last }
      do throws(MailTrouble) {
        try client.send(message)
        last = nil
      } catch {
        last = error
      }
      return last
    }
  }
}
