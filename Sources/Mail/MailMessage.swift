/// A mail: the same content as plain text and as HTML, in one language.
package struct MailMessage: Sendable {
  package var from: MailAddress
  package var replyTo: MailAddress?
  package var to: MailAddress
  package var subject: String
  package var text: String
  package var html: String
  /// A tag of BCP 47.
  package var language: String
  /// Seconds since 1970 in UTC.
  package var sentAt: Int64
  /// What makes its `Message-ID` one of a kind: letters, digits, `-`.
  package var id: String

  package init(
    from: MailAddress, replyTo: MailAddress? = nil, to: MailAddress, subject: String,
    text: String, html: String, language: String, sentAt: Int64, id: String
  ) {
    self.from = from
    self.replyTo = replyTo
    self.to = to
    self.subject = subject
    self.text = text
    self.html = html
    self.language = language
    self.sentAt = sentAt
    self.id = id
  }

  /// The mail as it goes over the wire (RFC 5322, RFC 2045): lines of at most 998 bytes that end in
  /// CRLF, all of ASCII, the body quoted-printable. Dots at the start of lines are the client's
  /// business.
  package func bytes() -> [UInt8] {
    let boundary = "=_\(id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })_="
    var lines = [
      "Date: \(MailDate.text(sentAt))",
      "From: \(Self.header(from))",
      "To: \(Self.header(to))",
    ]
    if let replyTo { lines.append("Reply-To: \(Self.header(replyTo))") }
    lines += [
      "Subject: \(EncodedWord.encode(subject))",
      "Message-ID: <\(id)@\(from.domain)>",
      "MIME-Version: 1.0",
      "Content-Language: \(language)",
      // So that nobody's out-of-office note answers it (RFC 3834 §5).
      "Auto-Submitted: auto-generated",
      "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
      "",
    ]
    for (type, body) in [("plain", text), ("html", html)] {
      lines += [
        "--\(boundary)",
        "Content-Type: text/\(type); charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        QuotedPrintable.encode(body),
      ]
    }
    lines += ["--\(boundary)--", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  private static func header(_ address: MailAddress) -> String {
    guard let name = address.name else { return "<\(address.address)>" }
    let word = EncodedWord.encode(name, quoting: true)
    return word + (word.hasPrefix("=?") ? "\r\n " : " ") + "<\(address.address)>"
  }
}
