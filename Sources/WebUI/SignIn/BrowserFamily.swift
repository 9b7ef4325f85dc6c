import HTTP
import Operations

/// What a browser says it is, in two words: enough to recognize one's own, too little to follow it.
enum BrowserFamily {
  /// In this order: most browsers name others too, to be taken for them.
  private static let families = [
    ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
    ("Chrome/", "Chrome"), ("CriOS", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
  ]
  private static let systems = [
    ("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"),
    ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
  ]

  /// `Firefox · Linux`; empty for what is unknown.
  static func name(userAgent: String) -> String {
    let agent = userAgent.prefix(500)
    return [families, systems].compactMap { known in
      known.first { agent.firstRange(of: $0.0) != nil }?.1
    }.joined(separator: " · ")
  }
}

extension Visit {
  /// Where the person signs in from.
  var place: SignInPlace {
    SignInPlace(
      address: address,
      browser: BrowserFamily.name(userAgent: request.headers["user-agent"] ?? ""))
  }
}
