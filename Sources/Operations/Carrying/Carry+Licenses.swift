import Domain
import SQL
import Storage

extension Carry {
  /// The new licenses and the old ones of a user change in the same transaction, so that nobody
  /// is ever without (invariant 3 of docs/domain.md).
  mutating func changeLicenses() throws {
    let moved = done.filter { $0.row.target.location != $0.user?.user.location }
    let stayed = done.filter { $0.row.target.location == $0.user?.user.location }
    try expect(
      try transaction.update(moved.map(\.row), permit)
        + transaction.touch(stayed.map(\.row), permit))
    try transaction.revoke(
      done.flatMap { judgment in
        (judgment.licenses?.lost ?? []).map { (judgment.row.user, $0) }
      }, permit)
    try transaction.assign(
      done.flatMap { judgment in
        let verdict = judgment.licenses
        return ((verdict?.gained ?? []) + (verdict?.adjusted ?? [])).map { product in
          (
            judgment.row.user,
            Assignment(product: product, disabledPlans: verdict?.after[product] ?? [])
          )
        }
      }, permit)
    for judgment in done { enterLicenses(judgment) }
  }

  private mutating func enterLicenses(_ judgment: Judgment) {
    guard let user = judgment.user, let verdict = judgment.licenses else { return }
    let change = PlanRow.Target(user.user).difference(to: judgment.row.target)
    var before = change.before
    var after = change.after
    before.add(licenses: user.held)
    after.add(licenses: verdict.after)
    enter(judgment, before: before, after: after)
  }

  mutating func changeQuantity() throws {
    guard case .changeQuantity(let product, let units) = plan.intent else { return }
    let look = try transaction.quantityLook(product, units, permit)
    let item = try transaction.product(product)?.product
    let row = PlanRow(
      number: 1, user: product.of(User.self), version: look.own,
      target: PlanRow.Target(
        signInName: SignInName(stored: item?.code ?? "", key: ""),
        displayName: PersonName(stored: item?.name ?? ""), firstName: nil, lastName: nil,
        location: nil, roles: []),
      verdict: look.verdict, causes: look.causes)
    switch look.verdict {
    case .refused: refuse(row, look.causes)
    case .alreadySo: step.alreadySo += 1
    case .willChange:
      let entitlement = try transaction.ownEntitlement(of: product, units: units, permit)
      guard try transaction.record(entitlement, in: permit.customer) else { throw Raced() }
      step.changed += 1
      var before = Facts()
      before.add("units", look.own)
      var after = Facts()
      after.add("units", units)
      ledger.add(
        .quantityChanged, product, named: item?.name ?? product.text, operation: operation.id,
        row: 1, before: before.text(), after: after.text())
    }
  }
}

extension Reading {
  /// What the customer holds from us, with another number of active units.
  fileprivate func ownEntitlement(
    of product: Product.ID, units: Int, _ permit: ChangePermit
  ) throws(Fault) -> Entitlement {
    let own = try entitlements(in: permit.customer).first {
      $0.product == product && $0.seller == .own
    }
    var entitlement = own ?? Entitlement(product: product, seller: .own, active: 0)
    entitlement.active = units
    return entitlement
  }
}
