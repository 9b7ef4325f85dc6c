import Domain
import Wire

extension FieldParser {
  mutating func change(_ wanted: UserChangeRequest) -> UserChange {
    UserChange(
      signInName: wanted.signInName.flatMap { signInName($0, "/change/signInName") },
      displayName: wanted.displayName.flatMap { name($0, "/change/displayName") },
      firstName: edit(wanted.firstName) { name($0, "/change/firstName") },
      lastName: edit(wanted.lastName) { name($0, "/change/lastName") },
      location: edit(wanted.location) { location($0, "/change/location") })
  }

  private func edit<Value: Hashable & Sendable>(
    _ wanted: Clearable?, _ parse: (String) -> Value?
  ) -> Edit<Value>? {
    switch wanted {
    case nil: nil
    case .clear: .clear
    case .set(let text): parse(text).map { .set($0) }
    }
  }

  /// What a request says of all rows of a file.
  mutating func options(_ wanted: some FileChoices, _ catalog: Catalog) -> UploadOptions {
    UploadOptions(
      location: location(wanted.location, "/location"),
      roles: roles(wanted.roles ?? [], "/roles"),
      licenses: grants(wanted.licenses ?? [], "/licenses", catalog),
      skipFlawedRows: wanted.skipFlawedRows ?? false,
      ignoreUnknownColumns: wanted.ignoreUnknownColumns ?? false,
      reuseDeletedNames: wanted.reuseDeletedNames ?? false)
  }

  mutating func products(
    _ texts: [String], _ pointer: String, _ catalog: Catalog
  ) -> [Product.ID] {
    texts.enumerated().compactMap { index, text in
      if let product = catalog.product(named: text) { return product.id }
      add("\(pointer)/\(index)", .unknownProduct)
      return nil
    }
  }

  mutating func grants(
    _ wanted: [GrantRequest], _ pointer: String, _ catalog: Catalog
  ) -> [LicenseGrant] {
    wanted.enumerated().compactMap { grant($1, "\(pointer)/\($0)", catalog) }
  }

  private mutating func grant(
    _ wanted: GrantRequest, _ pointer: String, _ catalog: Catalog
  ) -> LicenseGrant? {
    let product = catalog.product(named: wanted.product)
    if product == nil { add(pointer + "/product", .unknownProduct) }
    let plans = plans(wanted, pointer)
    guard let product, let plans else { return nil }
    return LicenseGrant(product: product.id, plans: plans)
  }

  private mutating func plans(_ wanted: GrantRequest, _ pointer: String) -> PlanChoice? {
    let isSwitching = wanted.switchOn != nil || wanted.switchOff != nil
    if let disabled = wanted.disabledPlans {
      if isSwitching { add(pointer + "/disabledPlans", .malformed) }
      let ids: [ServicePlan.ID] = ids(disabled, pointer + "/disabledPlans")
      return .except(Set(ids))
    }
    guard isSwitching else { return .untouched }
    let on: [ServicePlan.ID] = ids(wanted.switchOn ?? [], pointer + "/switchOn")
    let off: [ServicePlan.ID] = ids(wanted.switchOff ?? [], pointer + "/switchOff")
    return .changing(on: Set(on), off: Set(off))
  }
}
