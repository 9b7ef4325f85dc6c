package import Domain

/// What countries and regions are called, in each language.
package struct LocationNames: Sendable {
  private let names: [Location: String]
  /// Every location, in the order a reader of the language expects.
  package let sorted: [Location]

  init(_ table: String) {
    var names: [Location: String] = [:]
    for entry in table.split(separator: "|") {
      names[Location(stored: String(entry.prefix(2)))] = String(entry.dropFirst(3))
    }
    self.names = names
    sorted = names.sorted { TextKey.of($0.value) < TextKey.of($1.value) }.map(\.key)
  }

  /// The name; the code itself where a stored one is no longer assigned.
  package subscript(_ location: Location) -> String {
    names[location] ?? location.code
  }

  static func of(_ language: Language) -> LocationNames {
    switch language {
    case .english: englishNames
    case .dutch: dutchNames
    case .german: germanNames
    case .swedish: swedishNames
    }
  }

  // Parsed once, when first asked for.
  private static let englishNames = LocationNames(english)
  private static let dutchNames = LocationNames(dutch)
  private static let germanNames = LocationNames(german)
  private static let swedishNames = LocationNames(swedish)
}

extension Language {
  package var locations: LocationNames { LocationNames.of(self) }
}
