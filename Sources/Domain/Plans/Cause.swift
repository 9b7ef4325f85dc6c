/// Why a row is refused, or what it loses on the way. A row carries all of its causes.
///
/// The license causes are those of PC 4.6; `directoryName` gives the word that PC 4.7 uses.
package enum Cause: Hashable, Sendable, Codable {
  // Licenses
  case noSeat(Product.ID)
  case notEntitled(Product.ID)
  case locationMissing(Product.ID)
  case prohibitedInLocation(Product.ID, Location)
  /// The product, the product or plan that has the need, and what would serve.
  case dependency(Product.ID, CatalogItem, anyOf: [CatalogItem])
  case mutualExclusion(Product.ID, Product.ID)
  case planNotOfProduct(ServicePlan.ID, Product.ID)
  case notHeld(Product.ID)
  case productUnknown(Product.ID)
  case assignedByPublisher(Product.ID, link: String)

  // Users
  case userUnknown
  case userDeleted
  case notDeleted
  case retentionOver(since: Moment)
  /// Uniqueness (PC 4.6.5): a living user has the name. The proposal is free.
  case signInNameTaken(proposal: String?)
  /// A deleted user has the name and would lose it.
  case signInNameOfDeleted(User.ID)
  case foreignDomain(String)
  /// Two rows of one plan want the same name, or are about the same user.
  case repeated(row: Int)
  case lastGlobalAdmin

  // Entitlements
  case belowConsumed(Product.ID, consumed: Int)

  /// The user changed after the plan was made.
  case drifted
  /// Of a row that takes something back: somebody changed the user again since.
  case changedSince(by: String, at: Moment)

  /// The name existing clients know the cause by (PC 4.7); nil for causes that are ours alone.
  package var directoryName: String? {
    switch self {
    case .noSeat, .notEntitled: "CountViolation"
    case .mutualExclusion: "MutuallyExclusiveViolation"
    case .dependency: "DependencyViolation"
    case .prohibitedInLocation, .locationMissing: "ProhibitedInUsageLocationViolation"
    case .signInNameTaken, .signInNameOfDeleted: "UniquenessViolation"
    case .planNotOfProduct, .notHeld, .productUnknown, .assignedByPublisher: "Other"
    default: nil
    }
  }
}

extension Cause {
  /// A stable word for programs: the `code` of a cause in the API and in files.
  package var code: String {
    switch self {
    case .noSeat: "no-seat"
    case .notEntitled: "not-entitled"
    case .locationMissing: "location-missing"
    case .prohibitedInLocation: "prohibited-in-location"
    case .dependency: "dependency"
    case .mutualExclusion: "mutual-exclusion"
    case .planNotOfProduct: "plan-not-of-product"
    case .notHeld: "not-held"
    case .productUnknown: "product-unknown"
    case .assignedByPublisher: "assigned-by-publisher"
    case .userUnknown: "user-unknown"
    case .userDeleted: "user-deleted"
    case .notDeleted: "not-deleted"
    case .retentionOver: "retention-over"
    case .signInNameTaken: "sign-in-name-taken"
    case .signInNameOfDeleted: "sign-in-name-of-deleted"
    case .foreignDomain: "foreign-domain"
    case .repeated: "repeated"
    case .lastGlobalAdmin: "last-global-admin"
    case .belowConsumed: "below-consumed"
    case .drifted: "drifted"
    case .changedSince: "changed-since"
    }
  }

  /// The products and plans that a sentence about the cause has to name.
  package var items: [CatalogItem] {
    switch self {
    case .noSeat(let product), .notEntitled(let product), .locationMissing(let product),
      .notHeld(let product), .productUnknown(let product), .belowConsumed(let product, _),
      .prohibitedInLocation(let product, _), .assignedByPublisher(let product, _):
      [.product(product)]
    case .dependency(let product, let item, let anyOf): [.product(product), item] + anyOf
    case .mutualExclusion(let one, let other): [.product(one), .product(other)]
    case .planNotOfProduct(let plan, let product): [.plan(plan), .product(product)]
    default: []
    }
  }
}
