/// The API that an access token is for, as clients name it (PC 5.1.3).
package struct TokenResource: Hashable, Sendable {
  /// As the client named it, without slashes at its end.
  package let text: String

  /// What clients made for Partner Center ask for: its address, the id under which it is known to
  /// the identity platform, its sister in China, and the old directory graph.
  private static let known: Set<String> = [
    usual.text, "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd",
    "https://partner.partnercenterapi.microsoftonline.cn", "https://graph.windows.net",
  ]

  package static let usual = TokenResource(text: "https://api.partnercenter.microsoft.com")

  private init(text: String) { self.text = text }

  /// Nil for what is no API of ours.
  ///
  /// - Parameter house: The address of this house, which may be named as well.
  package init?(_ named: some StringProtocol, house: String?) {
    var text = String(named)
    while text.hasSuffix("/") { text.removeLast() }
    guard Self.known.contains(text) || text == house else { return nil }
    self.init(text: text)
  }

  /// The permission that stands for all that somebody may do.
  package static let permission = "user_impersonation"
}

/// What a client of the second version asks for: words with spaces between (RFC 6749 §3.3).
package struct TokenScope: Hashable, Sendable {
  package let resource: TokenResource
  /// Whether a refresh token is wanted.
  package let isOffline: Bool

  /// Nil for permissions nobody knows, and for those of two APIs at once.
  package init?(_ text: String, house: String?) {
    var named: Set<TokenResource> = []
    var isOffline = false
    for word in text.split(separator: " ") {
      switch word {
      case "openid", "profile", "email": break
      case "offline_access": isOffline = true
      default:
        guard let resource = Self.resource(of: word, house) else { return nil }
        named.insert(resource)
      }
    }
    guard named.count < 2 else { return nil }
    resource = named.first ?? .usual
    self.isOffline = isOffline
  }

  private static func resource(of word: Substring, _ house: String?) -> TokenResource? {
    let slash = word.lastIndex(of: "/")
    let permission = slash.map { word[word.index(after: $0)...] } ?? word
    guard permission == ".default" || permission == TokenResource.permission else { return nil }
    return slash.map { TokenResource(word[..<$0], house: house) } ?? .usual
  }
}
