/// The server that takes our mails, and how we sign in to it.
package struct MailServer: Sendable {
  package let host: String
  package let port: Int
  /// TLS from the first byte on (`smtps`), not only after STARTTLS.
  package let isEncryptedFromStart: Bool
  let user: String?
  let password: String?
  /// A file of certificates to trust instead of the system's.
  package var certificates: String?

  package enum Flaw: Error, Hashable, Sendable {
    case notSMTP, noHost, wrongPort, brokenEscape
  }

  /// Reads `smtp://user:password@host:port` or `smtps://…`. User and password may be
  /// percent-encoded; the usual ports are 587 and 465.
  package init(parsing text: String) throws(Flaw) {
    let scheme: String
    if text.hasPrefix("smtps://") {
      (scheme, isEncryptedFromStart) = ("smtps://", true)
    } else if text.hasPrefix("smtp://") {
      (scheme, isEncryptedFromStart) = ("smtp://", false)
    } else {
      throw .notSMTP
    }
    var rest = text.dropFirst(scheme.count)
    if rest.last == "/" { rest.removeLast() }
    if let at = rest.lastIndex(of: "@") {
      let parts = rest[..<at].split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      user = try Self.decoded(parts[0])
      password = parts.count > 1 ? try Self.decoded(parts[1]) : ""
      rest = rest[rest.index(after: at)...]
    } else {
      (user, password) = (nil, nil)
    }
    let (host, port) = try Self.place(rest, usual: isEncryptedFromStart ? 465 : 587)
    (self.host, self.port) = (host, port)
  }

  private static func place(
    _ text: Substring, usual: Int
  ) throws(Flaw) -> (host: String, port: Int) {
    var host = text
    var port = usual
    // The last colon outside the brackets of an IPv6 address.
    if let colon = text.lastIndex(of: ":"), text[colon...].allSatisfy({ $0 != "]" }) {
      guard let number = UInt16(text[text.index(after: colon)...]), number > 0 else {
        throw .wrongPort
      }
      port = Int(number)
      host = text[..<colon]
    }
    let isName = host.utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && !"/?#%@\\".utf8.contains(byte)
    }
    guard !host.isEmpty, isName else { throw .noHost }
    return (String(host), port)
  }

  private static func decoded(_ text: Substring) throws(Flaw) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), value >= 32
      else { throw .brokenEscape }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether it runs on this very machine, where nobody listens in between.
  package var isLocal: Bool {
    host == "localhost" || host == "[::1]" || host.hasPrefix("127.")
  }

  /// Where libcurl connects to; what it says behind EHLO stands as the path.
  func address(sayingHelloAs name: String) -> String {
    "\(isEncryptedFromStart ? "smtps" : "smtp")://\(host):\(port)/\(name)"
  }
}

/// Prints neither user nor password.
extension MailServer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "\(host):\(port)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
