package import Domain

extension Phrases {
  /// Why a row is refused, or what it loses.
  ///
  /// - Parameter naming: What products and service plans are called.
  package func explain(_ cause: Cause, naming: (CatalogItem) -> String) -> Explanation {
    licenseExplanation(cause, naming) ?? userExplanation(cause)
  }

  private func licenseExplanation(
    _ cause: Cause, _ naming: (CatalogItem) -> String
  ) -> Explanation? {
    func name(_ product: Product.ID) -> String { naming(.product(product)) }
    switch cause {
    case .noSeat(let product): return causes.noSeat(name(product))
    case .notEntitled(let product): return causes.notEntitled(name(product))
    case .locationMissing(let product): return causes.locationMissing(name(product))
    case .prohibitedInLocation(let product, let location):
      return causes.prohibited(name(product), language.locations[location])
    case .dependency(let product, let item, let anyOf):
      let choices = anyOf.map(naming)
      return item == .product(product)
        ? causes.productDependency(name(product), choices)
        : causes.dependency(name(product), naming(item), choices)
    case .mutualExclusion(let one, let other):
      return causes.mutualExclusion(name(one), name(other))
    case .planNotOfProduct(let plan, let product):
      return causes.planNotOfProduct(naming(.plan(plan)), name(product))
    case .notHeld(let product): return causes.notHeld(name(product))
    case .productUnknown: return causes.productUnknown
    case .assignedByPublisher(let product, _): return causes.assignedByPublisher(name(product))
    case .belowConsumed(let product, let consumed):
      return causes.belowConsumed(name(product), consumed)
    case .userUnknown, .userDeleted, .notDeleted, .retentionOver, .signInNameTaken,
      .signInNameOfDeleted, .foreignDomain, .repeated, .lastGlobalAdmin, .drifted, .changedSince:
      return nil
    }
  }

  private func userExplanation(_ cause: Cause) -> Explanation {
    switch cause {
    case .userUnknown: causes.userUnknown
    case .userDeleted: causes.userDeleted
    case .notDeleted: causes.notDeleted
    case .retentionOver(let since): causes.retentionOver(since)
    case .signInNameTaken(let proposal):
      proposal.map { causes.signInNameTakenTry($0) } ?? causes.signInNameTaken
    case .signInNameOfDeleted: causes.signInNameOfDeleted
    case .foreignDomain(let domain): causes.foreignDomain(domain)
    case .repeated(let row): causes.repeated(row)
    case .lastGlobalAdmin: causes.lastGlobalAdmin
    case .changedSince(let by, let at): causes.changedSince(by, at)
    case .drifted, .noSeat, .notEntitled, .locationMissing, .prohibitedInLocation, .dependency,
      .mutualExclusion, .planNotOfProduct, .notHeld, .productUnknown, .assignedByPublisher,
      .belowConsumed:
      causes.drifted
    }
  }
}
