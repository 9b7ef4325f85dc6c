import Domain
import Messages

/// Tells what the ledger keeps in words of the reader's language: names in the place of ids.
struct FactWords: Sendable {
  let say: Phrases
  let catalog: CatalogNames
  let customers: [Customer.ID: String]

  func name(_ field: String) -> String {
    let words = say.activity
    return switch field {
    case "displayName": words.displayName
    case "signInName": words.signInName
    case "firstName": words.firstName
    case "lastName": words.lastName
    case "location": words.location
    case "roles": words.roles
    case "licenses": words.licenses
    case "name": words.name
    case "domains": words.domains
    case "seller": words.seller
    case "sellerName": words.sellerName
    default: laterName(field)
    }
  }

  private func laterName(_ field: String) -> String {
    let words = say.activity
    return switch field {
    case "active": words.activeUnits
    case "warning": words.warningUnits
    case "suspended": words.suspendedUnits
    case "units": words.units
    case "passwords": words.passwords
    case "customers": words.customers
    case "disabledAt": words.lockedSince
    case "sessions": words.sessions
    case "products": words.products
    case "plans": words.servicePlans
    case "rules": words.rules
    case "tags": say.customers.tags
    case "reseller": say.customers.reseller
    case "since": say.account.since
    default: programName(field)
    }
  }

  /// Of webhooks and applications.
  private func programName(_ field: String) -> String {
    switch field {
    case "host": say.webhooks.address
    case "kinds": say.webhooks.kinds
    case "delivery": say.webhooks.deliveries
    case "why": say.plans.cause
    case "redirects": say.applications.redirects
    case "public": say.applications.isPublic
    case "expiresAt": say.staff.expires
    default: field
    }
  }

  /// Each piece stands on a line of its own; nothing at all is told as such.
  func lines(_ field: String, _ fact: LedgerFact?) -> [String] {
    switch fact {
    case nil, .text(""): [say.activity.notSet]
    case .text(let text): [tell(field, text)]
    case .number(let number) where field == "public":
      [number == 0 ? say.profile.notAllowed : say.profile.allowed]
    case .number(let number): [say.language.number(number)]
    case .list(let list): list.isEmpty ? [say.activity.none] : list.map { tell(field, $0) }
    case .licenses(let licenses): licenses.map(license).sorted()
    }
  }

  /// One line: "Location: Netherlands → Germany".
  func line(_ change: LedgerChange) -> String {
    func told(_ fact: LedgerFact?) -> String {
      lines(change.field, fact).joined(separator: ", ")
    }
    return "\(name(change.field)): \(told(change.before)) → \(told(change.after))"
  }

  private func tell(_ field: String, _ text: String) -> String {
    switch field {
    case "location": (try? Location(parsing: text)).map { say.language.locations[$0] } ?? text
    case "roles": role(text)
    case "customers": Customer.ID(parsing: text).flatMap { customers[$0] } ?? text
    case "kinds": Action(rawValue: text).map { say.name($0) } ?? text
    case "why": silence(text)
    case "disabledAt", "since", "expiresAt": Moment(iso: text).map { say.language.time($0) } ?? text
    case "seller" where text == "own": say.licenses.own
    case "seller" where text == "direct": say.licenses.direct
    default: text
    }
  }

  /// Why a webhook is told nothing.
  private func silence(_ word: String) -> String {
    switch Webhook.Silence.Reason(rawValue: word) {
    case .switchedOff: say.webhooks.off
    case .failing: say.webhooks.failing
    case .gone: "410"
    case nil: word
    }
  }

  private func role(_ word: String) -> String {
    if let role = Role.allCases.first(where: { $0.word == word }) { return say.name(role) }
    return StaffRole(rawValue: word).map { say.name($0) } ?? word
  }

  private func license(_ product: String, _ off: [String]) -> String {
    let name = Product.ID(parsing: product).map { catalog($0) } ?? product
    guard !off.isEmpty else { return name }
    let plans = off.map { plan in ServicePlan.ID(parsing: plan).map { catalog($0) } ?? plan }
    return "\(name), \(say.activity.without(plans.sorted()))"
  }
}
