/// Units of a product that a customer holds from one seller (PC 4.1, 4.2).
package struct Entitlement: Hashable, Sendable {
  package let product: Product.ID
  package let seller: Seller
  package var active: Int
  /// Of a lapsed subscription in its grace time: still assignable (PC 4.2).
  package var warning: Int
  /// Not assignable.
  package var suspended: Int

  package init(
    product: Product.ID, seller: Seller, active: Int, warning: Int = 0, suspended: Int = 0
  ) {
    self.product = product
    self.seller = seller
    self.active = active
    self.warning = warning
    self.suspended = suspended
  }

  package var total: Int { active + warning }
}

/// Who sold the units. Only our own can be changed here.
package enum Seller: Hashable, Sendable {
  case own
  case partner(String)
  case direct

  package var kind: String {
    switch self {
    case .own: "own"
    case .partner: "partner"
    case .direct: "direct"
    }
  }

  package var name: String {
    if case .partner(let name) = self { name } else { "" }
  }

  package init?(kind: String, name: String) {
    switch kind {
    case "own": self = .own
    case "partner": self = .partner(name)
    case "direct": self = .direct
    default: return nil
    }
  }
}

/// The seats of one product at one customer, over all sellers.
package struct SeatCount: Hashable, Sendable {
  /// Active and warning units.
  package var total: Int
  package var consumed: Int
  package var suspended: Int

  package init(total: Int, consumed: Int, suspended: Int = 0) {
    self.total = total
    self.consumed = consumed
    self.suspended = suspended
  }

  package var available: Int { total - consumed }
}
