import Domain
import HTML
import Messages

/// What a row does to one user's licenses: gains, losses, services, and where the user moves.
struct EffectList: Component {
  let say: Phrases
  let effects: LicenseEffects
  let names: CatalogNames

  var body: [Node] {
    if !effects.isEmpty {
      ul(.class("effects")) {
        for product in effects.gained {
          li(.class("gain")) { say.plans.gains(names(product)) }
        }
        for product in effects.lost {
          li(.class("loss")) { say.plans.losesProduct(names(product)) }
        }
        for product in effects.adjusted {
          li(.class("turn")) { say.plans.switchesPlans(names(product)) }
        }
        if let place = effects.location {
          li(.class("turn")) { say.plans.movesTo(say.language.locations[place]) }
        }
      }
    }
  }
}

extension PlanKind {
  /// Whether rows of such a plan gain or lose licenses.
  var changesLicenses: Bool {
    switch self {
    case .changeLicenses, .delete, .restore: true
    case .create, .update, .setRoles, .resetPasswords, .purge, .changeQuantity: false
    }
  }
}
