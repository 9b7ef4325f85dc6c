import Domain

/// The roles of those who work for the partner, as exports call them.
enum StaffRoleWords {
  /// - Returns: Nil for a role that there is none of here.
  static func role(for text: String) -> StaffRole? { known[key(text)] }

  private static func key(_ text: String) -> String {
    TextKey.of(text).filter { $0.isLetter || $0.isNumber }
  }

  private static let known: [String: StaffRole] = {
    var known: [String: StaffRole] = [:]
    for role in StaffRole.allCases {
      for word in [role.rawValue] + words(for: role) { known[key(word)] = role }
    }
    return known
  }()

  private static func words(for role: StaffRole) -> [String] {
    switch role {
    case .globalAdmin:
      [
        "Global admin", "Global administrator", "Company administrator", "Globale beheerder",
        "Globale administrator", "Globaler Administrator", "Global administratör",
      ]
    case .userManagement:
      [
        "User management admin", "User management administrator", "User admin",
        "User administrator", "User account administrator", "Beheerder van gebruikersbeheer",
        "Gebruikersbeheerder", "Benutzerverwaltungsadministrator", "Benutzeradministrator",
        "Användarhanteringsadministratör", "Användaradministratör",
      ]
    case .adminAgent:
      [
        "Admin agent", "Admin agents", "AdminAgents", "Beheeragent", "Beheeragenten",
        "Administrator-Agent", "Administrator-Agents", "Admin-Agent", "Administratörsagent",
        "Adminagent",
      ]
    case .salesAgent:
      [
        "Sales agent", "Sales agents", "SalesAgents", "Verkoopagent", "Vertriebs-Agent",
        "Vertriebsagent", "Vertriebsmitarbeiter", "Försäljningsagent", "Säljagent",
      ]
    case .helpdeskAgent:
      [
        "Helpdesk agent", "Help desk agent", "Helpdesk agents", "HelpdeskAgents", "Helpdeskagent",
        "Helpdesk-Agent", "Supportagent", "Supportavdelningsagent",
      ]
    }
  }
}
