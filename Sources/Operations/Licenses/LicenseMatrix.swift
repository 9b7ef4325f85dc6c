package import Domain
import SQL
import Storage

/// What some picked users have of every product: the facts of the license matrix (PC 1.4.4).
package struct LicenseMatrix: Hashable, Sendable {
  /// As many users as are named one by one.
  package static let named = 100

  /// Picked users who live.
  package var total: Int
  package var withoutLocation: Int
  /// The first hundred by name, of those whose name matches what was searched for.
  package var users: [User]
  /// How many of them have a product; none is left out.
  package var holders: [Product.ID: Int]
  /// How many of the holders of a product have one of its service plans off.
  package var off: [Product.ID: [ServicePlan.ID: Int]]
  /// Who has a product, by name: of every product when no more than a hundred are picked, else of
  /// the opened one; two hundred at most.
  package var holderNames: [Product.ID: [String]]

  package init(
    total: Int, withoutLocation: Int = 0, users: [User], holders: [Product.ID: Int] = [:],
    off: [Product.ID: [ServicePlan.ID: Int]] = [:], holderNames: [Product.ID: [String]] = [:]
  ) {
    self.total = total
    self.withoutLocation = withoutLocation
    self.users = users
    self.holders = holders
    self.off = off
    self.holderNames = holderNames
  }

  /// How many of the picked users have a plan of a product on.
  package func on(_ plan: ServicePlan.ID, of product: Product.ID) -> Int {
    (holders[product] ?? 0) - (off[product]?[plan] ?? 0)
  }
}

extension Operations {
  /// Sums up what picked users have. The number of statements does not depend on how many they are.
  ///
  /// - Parameters:
  ///   - search: Narrows the users who are named, not the counts.
  ///   - opened: The product whose holders are named when more than a hundred are picked.
  package func licenseMatrix(
    of selection: Selection, search: String? = nil, opened: Product.ID? = nil,
    in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> LicenseMatrix {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
      let ids = try snapshot.ids(of: selection, permit)
      let count = try snapshot.pickedCount(ids, permit)
      let pattern = search.flatMap { $0.trimmed.isEmpty ? nil : likePattern($0.trimmed) }
      var matrix = LicenseMatrix(
        total: count.total, withoutLocation: count.withoutLocation,
        users: try snapshot.pickedByName(
          ids, matching: pattern, limit: LicenseMatrix.named, permit))
      matrix.count(try snapshot.held(byPicked: ids, permit))
      if count.total <= LicenseMatrix.named {
        matrix.nameHolders(try snapshot.users(ids, permit))
      } else if let opened {
        matrix.holderNames[opened] = try snapshot.pickedByName(
          ids, holding: opened, limit: 200, permit
        ).map(\.displayName.text)
      }
      return matrix
    }
  }
}

extension LicenseMatrix {
  fileprivate mutating func count(_ held: [HeldByPicked]) {
    for group in held {
      holders[group.product, default: 0] += group.holders
      for plan in group.disabledPlans {
        off[group.product, default: [:]][plan, default: 0] += group.holders
      }
    }
  }

  fileprivate mutating func nameHolders(_ users: [LicensedUser]) {
    for user in users {
      for license in user.licenses {
        holderNames[license.product, default: []].append(user.user.displayName.text)
      }
    }
  }
}

extension Snapshot {
  /// Whom a selection means at this moment.
  fileprivate func ids(
    of selection: Selection, _ permit: Permit<May.SeeUsers>
  ) throws -> [User.ID] {
    switch selection {
    case .users(let ids): return Array(Set(ids.prefix(Selection.limit)))
    case .matching(let filter):
      let filter = try resolved(filter, in: permit.customer, as: permit.principal)
      let road = try road(for: filter.search, in: permit.customer)
      return try ids(matching: filter, road, permit)
    }
  }
}
