/// What a change of licenses would make of one user.
package struct LicenseVerdict: Hashable, Sendable {
  /// The user's licenses afterwards.
  package var after: [Product.ID: Set<ServicePlan.ID>]
  package var gained: [Product.ID]
  package var lost: [Product.ID]
  /// Held before and after, with other service plans.
  package var adjusted: [Product.ID]
  /// Everything that speaks against it, in a stable order; empty when it can be done.
  package var causes: [Cause]

  package var changesNothing: Bool { gained.isEmpty && lost.isEmpty && adjusted.isEmpty }

  package var effects: LicenseEffects {
    LicenseEffects(gained: gained, lost: lost, adjusted: adjusted)
  }
}

/// Seats that are still free while a plan is being made or applied.
package struct FreeSeats: Sendable {
  private var free: [Product.ID: Int]

  package init(_ free: [Product.ID: Int]) {
    self.free = free
  }

  /// - Returns: Nil when the customer holds no unit of the product.
  package subscript(_ product: Product.ID) -> Int? { free[product] }

  package mutating func take(_ verdict: LicenseVerdict) {
    for product in verdict.gained { free[product, default: 0] -= 1 }
    for product in verdict.lost { free[product, default: 0] += 1 }
  }
}

extension LicenseChange {
  /// What this change makes of a user, with every cause that speaks against it.
  ///
  /// Rules are checked on what would be new: an old conflict that the change does not touch
  /// holds nobody back.
  ///
  /// - Source: docs/domain.md, "Licenses" (PC 4.6, 4.7).
  package func verdict(
    held: [Product.ID: Set<ServicePlan.ID>], location: Location?, catalog: Catalog,
    seats: FreeSeats
  ) -> LicenseVerdict {
    var verdict = LicenseVerdict(after: held, gained: [], lost: [], adjusted: [], causes: [])
    if passesOver(holding: held) { return verdict }
    for product in revoke.sorted() { verdict.revoke(product, held: held, change: self) }
    for grant in assign { verdict.grant(grant, held: held, catalog: catalog) }
    verdict.checkSeats(seats)
    verdict.checkLocation(location, catalog)
    verdict.checkCompany(before: held, catalog)
    return verdict
  }
}

extension LicenseVerdict {
  fileprivate mutating func revoke(
    _ product: Product.ID, held: [Product.ID: Set<ServicePlan.ID>], change: LicenseChange
  ) {
    guard held[product] != nil else {
      if change.onlyHolders { causes.append(.notHeld(product)) }
      return
    }
    guard !change.assign.contains(where: { $0.product == product }) else { return }
    after[product] = nil
    lost.append(product)
  }

  fileprivate mutating func grant(
    _ grant: LicenseGrant, held: [Product.ID: Set<ServicePlan.ID>], catalog: Catalog
  ) {
    if grant.isOnlyForHolders, held[grant.product] == nil { return }
    guard let product = catalog.products[grant.product] else {
      causes.append(.productUnknown(grant.product))
      return
    }
    if let publisher = product.publisher, held[product.id] == nil {
      causes.append(.assignedByPublisher(product.id, link: publisher.link))
    }
    for plan in grant.plans.named.sorted() where !product.plans.contains(plan) {
      causes.append(.planNotOfProduct(plan, product.id))
    }
    let before = held[product.id]
    let disabled = grant.plans.disabled(of: product, held: held)
    after[product.id] = disabled
    if before == nil {
      if !gained.contains(product.id) { gained.append(product.id) }
    } else if before != disabled {
      adjusted.append(product.id)
    }
  }

  fileprivate mutating func checkSeats(_ seats: FreeSeats) {
    for product in gained {
      switch seats[product] {
      case nil: causes.append(.notEntitled(product))
      case .some(let free) where free < 1: causes.append(.noSeat(product))
      case .some: break
      }
    }
  }

  fileprivate mutating func checkLocation(_ location: Location?, _ catalog: Catalog) {
    for product in gained {
      guard let location else {
        causes.append(.locationMissing(product))
        continue
      }
      let items = catalog.items(of: product, without: after[product] ?? [])
      let prohibited = items.contains { item in
        catalog.rules[item]?.prohibitedIn.contains(location) ?? false
      }
      if prohibited { causes.append(.prohibitedInLocation(product, location)) }
    }
  }

  /// Dependency and mutual exclusion: what is broken afterwards and was not before.
  fileprivate mutating func checkCompany(
    before held: [Product.ID: Set<ServicePlan.ID>], _ catalog: Catalog
  ) {
    guard !catalog.rules.isEmpty, !changesNothing else { return }
    let old = Set(catalog.conflicts(among: held))
    for cause in catalog.conflicts(among: after) where !old.contains(cause) {
      // Two products can clash over several of their plans: said once.
      if !causes.contains(cause) { causes.append(cause) }
    }
  }
}

extension Catalog {
  /// A product and those of its plans that are on.
  func items(of product: Product.ID, without disabled: Set<ServicePlan.ID>) -> [CatalogItem] {
    let plans = products[product]?.plans ?? []
    return [.product(product)] + plans.filter { !disabled.contains($0) }.map { .plan($0) }
  }

  /// Everything among a user's licenses that lacks what it needs or clashes with another.
  func conflicts(among held: [Product.ID: Set<ServicePlan.ID>]) -> [Cause] {
    var owners: [CatalogItem: Set<Product.ID>] = [:]
    for (product, disabled) in held {
      for item in items(of: product, without: disabled) {
        owners[item, default: []].insert(product)
      }
    }
    var causes: [Cause] = []
    for (item, products) in owners.sorted(by: { $0.key.id < $1.key.id }) {
      guard let rule = rules[item] else { continue }
      if !rule.requires.isEmpty, rule.requires.allSatisfy({ owners[$0] == nil }) {
        for product in products.sorted() {
          causes.append(.dependency(product, item, anyOf: rule.requires.sorted { $0.id < $1.id }))
        }
      }
      causes += clashes(of: item, in: products, rule, owners)
    }
    return causes
  }

  private func clashes(
    of item: CatalogItem, in products: Set<Product.ID>, _ rule: CatalogRule,
    _ owners: [CatalogItem: Set<Product.ID>]
  ) -> [Cause] {
    var causes: [Cause] = []
    for other in rule.excludes.sorted(by: { $0.id < $1.id }) {
      for product in products.sorted() {
        // Each pair once, whichever side the rule is written on.
        for rival in (owners[other] ?? []).sorted() where rival != product {
          let pair = product < rival ? (product, rival) : (rival, product)
          let cause = Cause.mutualExclusion(pair.0, pair.1)
          if !causes.contains(cause) { causes.append(cause) }
        }
      }
    }
    return causes
  }
}
