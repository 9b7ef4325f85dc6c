/// A cookie to be set (RFC 6265 §4.1). Safe by default: not for scripts, only over TLS, same site.
package struct Cookie: Sendable, Equatable {
  package enum SameSite: String, Sendable {
    case strict = "Strict"
    case lax = "Lax"
  }

  /// A token (RFC 9110 §5.6.2) that the program chose.
  package let name: String
  /// Any text; written percent-encoded, and `Request.cookie(named:)` undoes that.
  package let value: String
  package var path: String
  /// Seconds until it is forgotten; nil for the browser's session, 0 to remove it.
  package var maxAge: Int?
  package var httpOnly: Bool
  package var secure: Bool
  package var sameSite: SameSite

  package init(
    name: StaticString, value: String, path: String = "/", maxAge: Int? = nil,
    httpOnly: Bool = true, secure: Bool = true, sameSite: SameSite = .lax
  ) {
    self.name = name.description
    self.value = value
    self.path = path
    self.maxAge = maxAge
    self.httpOnly = httpOnly
    self.secure = secure
    self.sameSite = sameSite
  }

  /// What makes the browser forget a cookie of that name and path.
  package static func removal(of name: StaticString, path: String = "/") -> Cookie {
    Cookie(name: name, value: "", path: path, maxAge: 0)
  }

  /// The value of a `Set-Cookie` field.
  package var text: String {
    var text = "\(name)=\(PercentCoding.encode(value)); Path=\(path)"
    if let maxAge { text += "; Max-Age=\(maxAge)" }
    if httpOnly { text += "; HttpOnly" }
    if secure { text += "; Secure" }
    return text + "; SameSite=\(sameSite.rawValue)"
  }
}
