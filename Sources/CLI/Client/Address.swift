/// Where the server is: `https://host`, `http://localhost:8080`, or `unix:/path/of/socket`.
struct Address: Equatable {
  /// Without a slash at its end.
  let base: String
  let socket: String?
  /// As the person wrote it.
  let text: String

  enum Flaw: Error, Equatable {
    case malformed
    /// A token would go over the network in the clear.
    case notEncrypted
  }

  init(parsing text: String) throws(Flaw) {
    self.text = text
    if text.hasPrefix("unix:") {
      let path = String(text.dropFirst("unix:".count))
      guard path.hasPrefix("/") else { throw .malformed }
      (base, socket) = ("http://localhost", path)
      return
    }
    let isPlain = text.hasPrefix("http://")
    guard isPlain || text.hasPrefix("https://") else { throw .malformed }
    let rest = text.dropFirst(isPlain ? 7 : 8)
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty, !rest.contains("@"), !rest.contains("?"), !rest.contains("#"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw .malformed }
    guard !isPlain || Self.isThisMachine(host) else { throw .notEncrypted }
    base = String(text.reversed().drop { $0 == "/" }.reversed())
    socket = nil
  }

  private static func isThisMachine(_ authority: Substring) -> Bool {
    let names = ["localhost", "127.0.0.1", "[::1]"]
    return names.contains { authority == $0 || authority.hasPrefix($0 + ":") }
  }
}
