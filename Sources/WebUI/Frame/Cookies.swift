import HTTP

/// The cookies of the portal.
///
/// Over TLS their names begin with `__Host-`, which browsers take only from this very host, for all
/// of it, and encrypted (RFC 6265bis §4.1.3.2).
enum SessionCookie {
  case staff
  case user

  func name(isSecure: Bool) -> StaticString {
    switch (self, isSecure) {
    case (.staff, true): "__Host-session"
    case (.staff, false): "session"
    case (.user, true): "__Host-user-session"
    case (.user, false): "user-session"
    }
  }

  func value(in visit: Visit) -> String? {
    visit.request.cookie(named: name(isSecure: visit.isSecure).description)
  }

  func cookie(_ text: String, _ visit: Visit) -> Cookie {
    Cookie(name: name(isSecure: visit.isSecure), value: text, secure: visit.isSecure)
  }

  func removal(_ visit: Visit) -> Cookie {
    Cookie(
      name: name(isSecure: visit.isSecure), value: "", maxAge: 0, secure: visit.isSecure)
  }
}

/// The language that somebody chose; kept for a year.
enum LanguageCookie {
  static let name: StaticString = "language"

  static func cookie(_ tag: String, isSecure: Bool) -> Cookie {
    Cookie(name: name, value: tag, maxAge: 365 * 86_400, secure: isSecure)
  }
}

/// The key to a pack of passwords: only sent to the address of that pack, never in a link.
enum PackCookie {
  static let name: StaticString = "pack-key"
  static let seconds = 2 * 3600

  static func cookie(_ key: String, at route: PageRoute, isSecure: Bool) -> Cookie {
    Cookie(
      name: name, value: key, path: route.address, maxAge: seconds, secure: isSecure,
      sameSite: .strict)
  }

  static func removal(at route: PageRoute, isSecure: Bool) -> Cookie {
    Cookie(
      name: name, value: "", path: route.address, maxAge: 0, secure: isSecure, sameSite: .strict)
  }
}
