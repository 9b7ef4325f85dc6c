package import Domain

extension LocationNames {
  /// The country or region that people mean by a name: in any of the four languages, without case
  /// and marks, or as it is called in everyday speech.
  ///
  /// - Returns: Nil where nobody is sure.
  @Sendable package static func find(_ text: String) -> Location? {
    known[key(text)]
  }

  private static let known: [String: Location] = {
    var known: [String: Location] = [:]
    for language in Language.allCases {
      let names = language.locations
      for location in names.sorted { known[key(names[location])] = location }
    }
    for (code, words) in everyday {
      for word in words { known[key(word)] = Location(stored: code) }
    }
    return known
  }()

  private static func key(_ text: String) -> String {
    TextKey.of(text).filter { $0.isLetter || $0.isNumber }
  }

  /// What people write and lists do not hold.
  private static let everyday: [(String, [String])] = [
    ("NL", ["Holland", "The Netherlands", "NLD"]),
    ("GB", ["UK", "Great Britain", "England", "Groot-Brittannië", "Großbritannien", "GBR"]),
    ("US", ["USA", "United States of America", "Amerika"]),
    ("DE", ["BRD", "DEU", "Federal Republic of Germany"]),
    ("CZ", ["Czech Republic", "Tschechische Republik", "Tjeckiska republiken"]),
    ("BE", ["BEL"]), ("SE", ["SWE"]), ("AT", ["AUT"]), ("CH", ["CHE", "Swiss"]),
    ("LU", ["LUX"]), ("DK", ["DNK"]), ("NO", ["NOR"]), ("FI", ["FIN"]), ("FR", ["FRA"]),
  ]
}
