import Testing

@testable import Mail

@Suite struct `A mail` {
  private func mail(
    subject: String = "Sign-in details", text: String = "Hello\nyou",
    name: String? = nil
  ) throws -> [String] {
    let message = MailMessage(
      from: try #require(MailAddress(address: "post@partner.example", name: name)),
      to: try #require(MailAddress(parsing: "mira@alder.example")), subject: subject, text: text,
      html: "<p>Hello</p>", language: "en", sentAt: 1_795_255_800, id: "abc-1")
    return String(decoding: message.bytes(), as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `says when, from whom, for whom and what about`() throws {
    let lines = try mail()
    #expect(lines[0] == "Date: Sat, 21 Nov 2026 10:10:00 +0000")
    for line in [
      "From: <post@partner.example>", "To: <mira@alder.example>", "Subject: Sign-in details",
      "Message-ID: <abc-1@partner.example>", "Auto-Submitted: auto-generated",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test func `is ASCII in short lines, whatever it says`() throws {
    let long = String(repeating: "Zugangsdaten für Schönbär & Söhne – ", count: 20)
    for line in try mail(subject: long, text: long, name: long) {
      #expect(line.utf8.count <= 76 || line.hasPrefix("Content-Type"), "\(line)")
      #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(line)")
    }
  }

  @Test(arguments: [
    "Hi\r\nBcc: all@evil.example", "Hi\nBcc: all@evil.example", "Hi\r\n\r\nbody",
    "=?utf-8?B?AAAA?=",
  ])
  func `has no line in its head that somebody slipped in`(text: String) throws {
    for lines in [try mail(subject: text), try mail(name: text)] {
      let head = lines.prefix { !$0.isEmpty }
      #expect(head.count >= 9)
      #expect(!head.contains { $0.lowercased().hasPrefix("bcc") }, "\(head)")
      #expect(!head.contains { $0.contains("AAAA") })
    }
  }

  @Test func `keeps what a line of text ends with`() {
    #expect(QuotedPrintable.encode("a=b \nß") == "a=3Db=20\r\n=C3=9F")
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func `has base64 as RFC 4648 shows it`(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
  }

  @Test func `quotes a name that holds more than words`() {
    #expect(EncodedWord.encode("Osei, Mira", quoting: true) == "\"Osei, Mira\"")
    #expect(EncodedWord.encode("Mira Osei", quoting: true) == "Mira Osei")
    #expect(EncodedWord.encode("Zoë") == "=?utf-8?B?Wm/Dqw==?=")
  }
}

@Suite struct `An address of a mail` {
  @Test func `is read with or without a name`() {
    #expect(MailAddress(parsing: "a@b.example")?.name == nil)
    #expect(MailAddress(parsing: "A B <a@b.example>")?.name == "A B")
    #expect(MailAddress(parsing: "\"A, B\" <a@b.example>")?.address == "a@b.example")
  }

  @Test(arguments: [
    "", "a", "@b.example", "a@", "a@b@c", "a b@c.example", "a@b.example\r\nRCPT TO:<x@y.example>",
    "a@b.example>,<x@y.example", "ä@b.example", "a@b.example\u{0}",
  ])
  func `is nothing else`(text: String) {
    #expect(MailAddress(parsing: text) == nil)
  }
}

@Suite struct `A mail server` {
  @Test func `is read with user, password and port`() throws {
    let server = try MailServer(parsing: "smtp://me%40x.example:p%3As@mail.example:2525")
    #expect(server.host == "mail.example")
    #expect(server.port == 2525)
    #expect(server.user == "me@x.example")
    #expect(server.password == "p:s")
    #expect(!server.isLocal)
  }

  @Test func `has a usual port, and may be this machine`() throws {
    #expect(try MailServer(parsing: "smtp://mail.example").port == 587)
    #expect(try MailServer(parsing: "smtps://mail.example/").port == 465)
    #expect(try MailServer(parsing: "smtp://127.0.0.1:25").isLocal)
    #expect(try MailServer(parsing: "smtp://[::1]:25").isLocal)
  }

  @Test(arguments: [
    ("http://mail.example", MailServer.Flaw.notSMTP), ("smtp://", .noHost),
    ("smtp://mail.example:0", .wrongPort), ("smtp://mail.example:x", .wrongPort),
    ("smtp://a%0D%0A:b@mail.example", .brokenEscape), ("smtp://mail.example/x", .noHost),
  ])
  func `is told wrong`(text: String, flaw: MailServer.Flaw) {
    #expect(throws: flaw) { try MailServer(parsing: text) }
  }

  @Test func `prints no password`() throws {
    let server = try MailServer(parsing: "smtp://me:secret@mail.example")
    #expect(!"\(server)".contains("secret"))
    #expect(!String(reflecting: server).contains("secret"))
  }

  @Test func `that is not there is unreachable`() throws {
    let client = MailClient(try MailServer(parsing: "smtp://127.0.0.1:9"))
    let address = try #require(MailAddress(parsing: "a@b.example"))
    let message = MailMessage(
      from: address, to: address, subject: "s", text: "t", html: "h", language: "en", sentAt: 0,
      id: "1")
    #expect(throws: MailTrouble.unreachable) { try client.send(message) }
  }
}
