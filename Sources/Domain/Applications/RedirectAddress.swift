/// Where an application has people sent back to after they decided.
///
/// `https://` with any host, or `http://` with the machine's own (`localhost`, `127.0.0.1`, `[::1]`),
/// where the port is anything (RFC 8252 §7.3); no fragment, no user, at most 2,000 visible ASCII
/// characters. Compared as it is written (RFC 9700 §2.1), but for that port.
package struct RedirectAddress: Hashable, Sendable {
  package static let limit = 2000
  package let text: String

  package enum Flaw: Error, Hashable, Sendable, CaseIterable {
    case empty, tooLong, character, scheme, host, fragment
  }

  package init(parsing text: String) throws(Flaw) {
    let text = text.trimmed
    guard !text.isEmpty else { throw .empty }
    guard text.utf8.count <= Self.limit else { throw .tooLong }
    guard text.utf8.allSatisfy(Self.isPlain) else { throw .character }
    guard !text.utf8.contains(UInt8(ascii: "#")) else { throw .fragment }
    guard let parts = Self.parts(text) else { throw .scheme }
    guard !parts.host.isEmpty, !parts.authority.contains("@") else { throw .host }
    guard parts.scheme == "https" || Self.isLoopback(parts.host) else { throw .scheme }
    self.text = text
  }

  /// An address that was parsed when it was stored.
  package init(stored text: String) {
    self.text = text
  }

  /// Whether somebody may be sent to an address that a request names.
  package func admits(_ asked: String) -> Bool {
    if asked == text { return true }
    guard let mine = Self.parts(text), Self.isLoopback(mine.host), mine.scheme == "http",
      (try? RedirectAddress(parsing: asked))?.text == asked, let theirs = Self.parts(asked)
    else { return false }
    return theirs.scheme == mine.scheme && theirs.host == mine.host && theirs.rest == mine.rest
      && Self.isPort(theirs.port)
  }

  /// Scheme and authority, such as `https://app.example`: what a page's `form-action` names.
  package var origin: String {
    Self.parts(text).map { "\($0.scheme)://\($0.authority)" } ?? ""
  }

  private struct Parts {
    var scheme, authority, host, port, rest: Substring
  }

  private static func parts(_ text: String) -> Parts? {
    let scheme = text.prefix { $0 != ":" }
    let behind = text.dropFirst(scheme.count)
    guard scheme == "https" || scheme == "http", behind.hasPrefix("://") else { return nil }
    let authority = behind.dropFirst(3).prefix { $0 != "/" && $0 != "?" }
    // An address of version 6 holds colons of its own.
    let bracket = authority.lastIndex(of: "]") ?? authority.startIndex
    let colon = authority[bracket...].lastIndex(of: ":") ?? authority.endIndex
    return Parts(
      scheme: scheme, authority: authority, host: authority[..<colon],
      port: authority[colon...], rest: text[authority.endIndex...])
  }

  private static func isLoopback(_ host: Substring) -> Bool {
    ["localhost", "127.0.0.1", "[::1]"].contains(host)
  }

  /// Nothing, or a colon with one to five digits behind it.
  private static func isPort(_ port: Substring) -> Bool {
    port.isEmpty
      || (2...6).contains(port.utf8.count)
        && port.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  /// What browsers take for something else (a backslash, for one) is not plain.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !#""'<>\^`{|},;*"#.utf8.contains(byte)
  }
}
