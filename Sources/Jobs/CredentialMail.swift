import Domain
import Mail
import Messages
import Operations

/// What a mail with one-time links says, in the language it is written in.
struct CredentialMail {
  let due: DueMail
  let say: Phrases
  /// Where the portal is, without a slash at the end.
  let portal: String

  init(_ due: DueMail, portal: String) {
    self.due = due
    self.portal = portal
    say = .of(Language(tag: due.language) ?? .english)
  }

  /// The tag of its language.
  var language: String { say.language.tag }

  var subject: String {
    isShared ? say.letters.subjectOfMany(customer) : say.letters.subject(customer)
  }

  var text: String {
    var lines = [hello, "", intro, ""]
    for link in due.links {
      if isShared { lines.append("\(link.displayName) (\(link.signInName))") }
      lines += [address(of: link), ""]
    }
    lines += [say.letters.opensUntil(due.expiresAt), "", say.letters.unexpected, ""]
    return lines.joined(separator: "\n")
  }

  var html: String {
    let links = due.links.map { link in
      let who =
        isShared
        ? "<p>\(Self.escaped(link.displayName)) (\(Self.escaped(link.signInName)))</p>" : ""
      let text = isShared ? address(of: link) : say.letters.showMine
      return
        "\(who)\n<p><a href=\"\(Self.escaped(address(of: link)))\">\(Self.escaped(text))</a></p>"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(say.language.tag)">
      <head><meta charset="utf-8"><title>\(Self.escaped(subject))</title></head>
      <body>
      <p>\(Self.escaped(hello))</p>
      <p>\(Self.escaped(intro))</p>
      \(links.joined(separator: "\n"))
      <p>\(Self.escaped(say.letters.opensUntil(due.expiresAt)))</p>
      <p>\(Self.escaped(say.letters.unexpected))</p>
      </body>
      </html>

      """
  }

  private var isShared: Bool { due.isForSomebodyElse }

  private var customer: String { due.customer.name.text }

  private var hello: String {
    isShared ? say.letters.helloToAll : say.letters.hello(due.links.first?.displayName ?? "")
  }

  private var intro: String {
    isShared ? say.letters.mailTextOfMany(customer) : say.letters.mailText(customer)
  }

  private func address(of link: DueMail.Link) -> String { "\(portal)/handover/\(link.text)" }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
