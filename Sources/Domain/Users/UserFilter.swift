/// What users are listed by.
package enum UserSort: String, CaseIterable, Hashable, Sendable {
  case name
  case signInName = "sign-in-name"
  case location
  case lastSignIn = "last-sign-in"
  case created
}

/// Which users are meant: those of whom every field holds. One that is nil, empty or false narrows
/// nothing.
///
/// - Source: docs/domain.md, "Finding users" (PC 1.2.6).
package struct UserFilter: Hashable, Sendable, Codable {
  /// Of products that must be held, and of those that must not: four each at most.
  package static let mostProducts = 4

  package var search: String?
  package var location: LocationRule?
  package var role: RoleRule?
  /// All of them are held.
  package private(set) var has: [Product.ID] = []
  /// None of them is held.
  package private(set) var lacks: [Product.ID] = []
  package var unlicensed = false
  package var neverSignedIn = false
  /// Holds a license of a product of which the customer has units from such a seller.
  package var seller: SellerKind?
  package var createdFrom: Moment?
  package var createdBefore: Moment?
  /// Only those whom the asking person has picked in their session.
  package var picked = false

  package init() {}

  /// What is said of a user's location.
  package enum LocationRule: Hashable, Sendable, Codable {
    case `is`(Location)
    case isNot(Location)
    case isEmpty
    case isGiven
  }

  /// What is said of a user's roles.
  package enum RoleRule: Hashable, Sendable, Codable {
    case holds(Role)
    case lacks(Role)
    case holdsNone
  }
}

extension UserFilter {
  /// Each once, the first four of them.
  package mutating func require(_ product: Product.ID) {
    guard has.count < Self.mostProducts, !has.contains(product) else { return }
    has.append(product)
  }

  /// Each once, the first four of them.
  package mutating func exclude(_ product: Product.ID) {
    guard lacks.count < Self.mostProducts, !lacks.contains(product) else { return }
    lacks.append(product)
  }

  package mutating func forget(_ product: Product.ID) {
    has.removeAll { $0 == product }
    lacks.removeAll { $0 == product }
  }

  package mutating func forgetProducts() { (has, lacks) = ([], []) }

  /// Whom both filters mean.
  ///
  /// - Returns: Nil where one field cannot say both; then nobody should be taken to be meant.
  package func and(_ other: UserFilter) -> UserFilter? {
    var both = self
    for product in other.has where !both.has.contains(product) { both.has.append(product) }
    for product in other.lacks where !both.lacks.contains(product) { both.lacks.append(product) }
    guard both.has.count <= Self.mostProducts, both.lacks.count <= Self.mostProducts else {
      return nil
    }
    both.unlicensed = unlicensed || other.unlicensed
    both.neverSignedIn = neverSignedIn || other.neverSignedIn
    both.picked = picked || other.picked
    both.createdFrom = [createdFrom, other.createdFrom].compactMap(\.self).max()
    both.createdBefore = [createdBefore, other.createdBefore].compactMap(\.self).min()
    guard Self.merge(&both.search, other.search), Self.merge(&both.location, other.location),
      Self.merge(&both.role, other.role), Self.merge(&both.seller, other.seller)
    else { return nil }
    return both
  }

  private static func merge<Value: Equatable>(_ one: inout Value?, _ other: Value?) -> Bool {
    guard let other else { return true }
    guard let known = one else {
      one = other
      return true
    }
    return known == other
  }
}
