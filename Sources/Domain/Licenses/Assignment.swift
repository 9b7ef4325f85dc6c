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

  package init(product: Product.ID, plans: PlanChoice = .untouched) {
    self.product = product
    self.plans = plans
  }
}

/// Which service plans of a product are to be on.
package enum PlanChoice: Hashable, Sendable, Codable {
  /// A new holder gets all plans; who has the product keeps their choice.
  case untouched
  /// All but these, for everyone (PC 4.5).
  case except(Set<ServicePlan.ID>)
  /// Only the named plans change; a new holder has all but `off` (M58, M59).
  case changing(on: Set<ServicePlan.ID>, off: Set<ServicePlan.ID>)

  /// Every plan that is named.
  package var named: Set<ServicePlan.ID> {
    switch self {
    case .untouched: []
    case .except(let plans): plans
    case .changing(let on, let off): on.union(off)
    }
  }

  package func disabled(before: Set<ServicePlan.ID>?) -> Set<ServicePlan.ID> {
    switch self {
    case .untouched: before ?? []
    case .except(let plans): plans
    case .changing(let on, let off): (before ?? []).subtracting(on).union(off)
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

  package init(
    assign: [LicenseGrant] = [], revoke: Set<Product.ID> = [], onlyHolders: Bool = false
  ) {
    self.assign = assign
    self.revoke = revoke
    self.onlyHolders = onlyHolders
  }
}
