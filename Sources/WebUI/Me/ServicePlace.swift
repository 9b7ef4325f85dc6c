import Domain
import Messages

/// Where a service is used: an app that somebody opens.
enum ServicePlace: String, CaseIterable, Hashable, Sendable {
  case mail
  case meetings
  case files
  case sites
  case office
  case tasks
  case surveys
  case reports

  /// What the app calls itself: the same in every language.
  var name: String {
    switch self {
    case .mail: "Outlook"
    case .meetings: "Teams"
    case .files: "OneDrive"
    case .sites: "SharePoint"
    case .office: "Microsoft 365"
    case .tasks: "Planner"
    case .surveys: "Forms"
    case .reports: "Power BI"
    }
  }

  func text(_ say: Phrases) -> String {
    switch self {
    case .mail: say.own.mail
    case .meetings: say.own.meetings
    case .files: say.own.files
    case .sites: say.own.sites
    case .office: say.own.office
    case .tasks: say.own.tasks
    case .surveys: say.own.surveys
    case .reports: say.own.reports
    }
  }

  /// The vendor's public door, where there is one for everybody; files and sites have an address of
  /// each organization's own.
  var usualLink: String? {
    switch self {
    case .mail: "https://outlook.office.com/"
    case .meetings: "https://teams.microsoft.com/"
    case .office: "https://www.office.com/"
    case .surveys: "https://forms.office.com/"
    case .reports: "https://app.powerbi.com/"
    case .files, .sites, .tasks: nil
    }
  }

  /// The beginnings of service plans' codes that bring an app; several may bring the same one.
  private static let beginnings: [(beginning: String, places: [ServicePlace])] = [
    ("EXCHANGE_S_FOUNDATION", []), ("EXCHANGE_S_", [.mail]), ("EXCHANGE_", [.mail]),
    ("TEAMS1", [.meetings]), ("TEAMS_", [.meetings]),
    ("SHAREPOINTWAC", [.office]), ("SHAREPOINT", [.files, .sites]), ("ONEDRIVE", [.files]),
    ("OFFICESUBSCRIPTION", [.office]), ("OFFICE_BUSINESS", [.office]),
    ("PROJECTWORKMANAGEMENT", [.tasks]), ("FORMS_PLAN", [.surveys]), ("BI_AZURE_P", [.reports]),
  ]

  /// The apps that a service plan brings.
  static func places(of plan: ServicePlan) -> [ServicePlace] {
    beginnings.first { plan.code.hasPrefix($0.beginning) }?.places ?? []
  }
}

/// Apps with their links.
struct ServicePlaces: Sendable {
  let links: [String: String]

  /// - Returns: Nil for an app that has no link, or one that no browser should follow.
  func link(to place: ServicePlace) -> String? {
    guard let link = links[place.rawValue] ?? place.usualLink, link.hasPrefix("https://") else {
      return nil
    }
    return link
  }
}

/// Why something cannot be a link to an app.
package enum AppLinkFlaw: Error, Hashable, Sendable {
  /// No `NAME=ADDRESS`.
  case noName
  case unknownApp(String)
  /// Another scheme than https, no host, or signs that no address has.
  case noAddress
}

extension WebUI.Settings {
  /// What apps can be called, in the order they are shown in.
  package static var apps: [String] { ServicePlace.allCases.map(\.rawValue) }

  /// Takes in where users find an app; an empty address takes the usual link away.
  ///
  /// - Parameter text: `files=https://files.example/`; the address has at most 500 bytes.
  package mutating func link(_ text: String) throws(AppLinkFlaw) {
    guard let mark = text.firstIndex(of: "=") else { throw .noName }
    let name = String(text[..<mark])
    let address = String(text[text.index(after: mark)...])
    guard let place = ServicePlace(rawValue: name) else { throw .unknownApp(name) }
    guard address.isEmpty || Self.isLink(address) else { throw .noAddress }
    serviceLinks[place.rawValue] = address
  }

  private static func isLink(_ text: String) -> Bool {
    guard text.hasPrefix("https://"), text.utf8.count <= 500,
      text.unicodeScalars.allSatisfy({
        (0x21...0x7E).contains($0.value) && !"\"<>\\^`{|}".contains(Character($0))
      })
    else { return false }
    let host = text.dropFirst("https://".count).prefix { !"/?#".contains($0) }
    return !host.isEmpty && !host.contains("@")
  }

  var servicePlaces: ServicePlaces { ServicePlaces(links: serviceLinks) }
}
