import HTTP

/// How pages look to one person. What is nil is left to the system.
struct Appearance: Hashable, Sendable {
  var theme: Theme?
  var contrast: Contrast?
  var density = Density.usual
  /// Shortcuts of single letters can be switched off, since speech input types them by accident
  /// (WCAG 2.2, 2.1.4).
  var hasShortcuts = true

  enum Theme: String, CaseIterable, Hashable, Sendable {
    case light
    case dark
  }

  enum Contrast: String, CaseIterable, Hashable, Sendable {
    case normal
    case high
  }

  enum Density: String, CaseIterable, Hashable, Sendable {
    case compact
    case usual
    case roomy
  }

  init(theme: Theme? = nil, contrast: Contrast? = nil, density: Density = .usual) {
    self.theme = theme
    self.contrast = contrast
    self.density = density
  }

  /// Reads what `text` gives; words that are unknown are passed over.
  init(parsing text: String) {
    self.init()
    hasShortcuts = !text.split(separator: ".").contains(Self.noShortcuts)
    for word in text.split(separator: ".").map(String.init) {
      if let theme = Theme(rawValue: word) { self.theme = theme }
      if let contrast = Contrast(rawValue: word) { self.contrast = contrast }
      if let density = Density(rawValue: word) { self.density = density }
    }
  }

  /// For a cookie: `dark.high.compact`.
  var text: String {
    [
      theme?.rawValue, contrast?.rawValue, density.rawValue,
      hasShortcuts ? nil : String(Self.noShortcuts),
    ].compactMap(\.self).joined(separator: ".")
  }

  private static let noShortcuts: Substring = "keyless"
}

/// The look that somebody chose; kept for a year.
enum AppearanceCookie {
  static let name: StaticString = "appearance"

  static func cookie(_ appearance: Appearance, isSecure: Bool) -> Cookie {
    Cookie(name: name, value: appearance.text, maxAge: 365 * 86_400, secure: isSecure)
  }
}
