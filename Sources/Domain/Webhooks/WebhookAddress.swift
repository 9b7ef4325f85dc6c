/// Where events are sent: `https://host[:port]/path?query`, or `http` on this very machine.
///
/// Holding one means that it can stand in a request as it is: ASCII, at most 2,000 bytes, no user
/// information, no fragment. Whether what the host resolves to may be asked is another question,
/// which only connecting answers.
package struct WebhookAddress: Hashable, Sendable {
  package static let limit = 2000
  package let text: String

  package enum Flaw: Error, CaseIterable, Hashable, Sendable {
    case empty, tooLong, notHTTPS, userInfo, malformed
  }

  package init(parsing text: String) throws(Flaw) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.utf8.count <= Self.limit else { throw .tooLong }
    let scheme = trimmed.prefix { $0 != ":" }.lowercased()
    guard ["https", "http"].contains(scheme) else { throw .notHTTPS }
    let rest = trimmed.dropFirst(scheme.count)
    guard rest.hasPrefix("://"), Self.isPlain(rest) else { throw .malformed }
    let behind = rest.dropFirst(3)
    let authority = behind.prefix { $0 != "/" && $0 != "?" }
    guard !authority.contains("@") else { throw .userInfo }
    guard let host = Self.host(authority) else { throw .malformed }
    guard scheme == "https" || Self.isLoopback(host) else { throw .notHTTPS }
    self.text = scheme + "://" + authority.lowercased() + behind.dropFirst(authority.count)
  }

  /// An address that was parsed when it was stored.
  package init(stored text: String) {
    self.text = text
  }

  /// The host with its port: what tells one address from another at a glance.
  package var host: String {
    let behind = text.drop { $0 != ":" }.dropFirst(3)
    return String(behind.prefix { $0 != "/" && $0 != "?" })
  }

  private static func isPlain(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}#".utf8.contains(byte)
    }
  }

  /// - Returns: Nil where there is no host, or no port behind a colon.
  private static func host(_ authority: Substring) -> Substring? {
    var host = authority
    if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
      guard let port = UInt16(authority[authority.index(after: colon)...]), port > 0 else {
        return nil
      }
      host = authority[..<colon]
    }
    if host.first == "[" {
      let inside = host.dropFirst().dropLast()
      let isNumber = inside.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
      return host.last == "]" && inside.contains(":") && isNumber ? host : nil
    }
    let isName = host.utf8.allSatisfy { byte in
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
    return !host.isEmpty && isName ? host : nil
  }

  private static func isLoopback(_ host: Substring) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    return host.lowercased() == "localhost" || host == "[::1]" || (isNumber && parts[0] == "127")
  }
}
