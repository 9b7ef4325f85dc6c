/// A product that a user has, less the service plans that are switched off.
package struct Assignment: Hashable, Sendable {
  package let product: Product.ID
  package var disabledPlans: Set<ServicePlan.ID>

  package init(product: Product.ID, disabledPlans: Set<ServicePlan.ID> = []) {
    self.product = product
    self.disabledPlans = disabledPlans
  }
}

/// A product to assign, and which of its service plans.
package struct LicenseGrant: Hashable, Sendable, Codable {
  package var product: Product.ID
  package var plans: PlanChoice
  /// Set when it is only for those who have the product: it switches their plans and gives the
  /// product to nobody. Nil, as in what was stored before there was this, means everyone.
  private var onlyForHolders: Bool?

  package init(
    product: Product.ID, plans: PlanChoice = .untouched, onlyForHolders: Bool = false
  ) {
    self.product = product
    self.plans = plans
    self.onlyForHolders = onlyForHolders ? true : nil
  }

  package var isOnlyForHolders: Bool { onlyForHolders ?? false }
}

/// Which service plans of a product are to be on.
package enum PlanChoice: Hashable, Sendable, Codable {
  /// A new holder gets all plans; who has the product keeps their choice.
  case untouched
  /// All but these, for everyone (PC 4.5).
  case except(Set<ServicePlan.ID>)
  /// Only the named plans change; a new holder has all but `off` (M58, M59).
  case changing(on: Set<ServicePlan.ID>, off: Set<ServicePlan.ID>)
  /// A new holder has off what was off in this other product, as far as both have the plan; who
  /// has the product keeps their choice.
  case carried(from: Product.ID)

  /// Every plan that is named.
  package var named: Set<ServicePlan.ID> {
    switch self {
    case .untouched, .carried: []
    case .except(let plans): plans
    case .changing(let on, let off): on.union(off)
    }
  }

  /// The plans of `product` that are off afterwards.
  ///
  /// - Parameter held: What the user has now.
  package func disabled(
    of product: Product, held: [Product.ID: Set<ServicePlan.ID>]
  ) -> Set<ServicePlan.ID> {
    let before = held[product.id]
    switch self {
    case .untouched: return before ?? []
    case .carried(let old): return before ?? (held[old] ?? []).intersection(product.plans)
    case .except(let plans): return plans
    case .changing(let on, let off): return (before ?? []).subtracting(on).union(off)
    }
  }
}

/// A change of licenses: the same for every user that it is for.
package struct LicenseChange: Hashable, Sendable, Codable {
  package var assign: [LicenseGrant]
  package var revoke: Set<Product.ID>
  /// Refuses who lacks a product to be revoked, as a swap must: nobody gets the new one for
  /// nothing. Otherwise lacking it is being there already.
  package var onlyHolders: Bool
  /// Passes over who lacks a product to be revoked; nil, as in older plans, means that it does not.
  private var passesOverOthers: Bool?

  package init(
    assign: [LicenseGrant] = [], revoke: Set<Product.ID> = [], onlyHolders: Bool = false
  ) {
    self.assign = assign
    self.revoke = revoke
    self.onlyHolders = onlyHolders
  }

  /// One product for another, for those of any selection who have the old one; nobody else is
  /// touched.
  ///
  /// - Source: docs/domain.md, "Swaps".
  package static func swap(
    _ old: Product.ID, for new: Product.ID, carryingPlans: Bool
  ) -> LicenseChange {
    var change = LicenseChange(
      assign: [
        LicenseGrant(product: new, plans: carryingPlans ? .carried(from: old) : .untouched)
      ], revoke: [old])
    change.passesOverOthers = true
    return change
  }

  /// Whether a user with these licenses is left as they are, whatever the change says.
  package func passesOver(holding held: [Product.ID: Set<ServicePlan.ID>]) -> Bool {
    (passesOverOthers ?? false) && !revoke.allSatisfy { held[$0] != nil }
  }
}
