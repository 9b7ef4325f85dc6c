/// A language that the command line speaks.
package enum CLILanguage: String, CaseIterable, Sendable {
  case english = "en"
  case dutch = "nl"
  case german = "de"
  case swedish = "sv"

  /// What the environment asks for, as programs of a Unix system do it (POSIX.1-2017 §8.2); English
  /// when it asks for nothing that we speak.
  init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let value = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    self = CLILanguage(rawValue: String(value.prefix(2)).lowercased()) ?? .english
  }

  var phrases: CLIPhrases {
    switch self {
    case .english: .english
    case .dutch: .dutch
    case .german: .german
    case .swedish: .swedish
    }
  }
}
