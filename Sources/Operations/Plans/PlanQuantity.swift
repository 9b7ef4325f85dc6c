package import Domain
import SQL
import Storage

extension Operations {
  /// Plans to change how many units of a product the customer holds from us ("Buy more").
  ///
  /// The one row of such a plan is about the product: its id and name stand where a user's would.
  package func planQuantity(
    _ product: Product.ID, _ quantity: Quantity, in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    try await planQuantity(product, quantity, undoing: nil, in: customer, as: principal)
  }

  /// - Parameter undone: The operation that the plan takes back, if it does.
  func planQuantity(
    _ product: Product.ID, _ quantity: Quantity, undoing undone: Operation.ID?,
    in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let now = clock.now()
    let intent = Intent.changeQuantity(product, units: quantity.units)
    let id: Plan.ID = newID(at: now)
    return try await transact(refusing: PlanRefusal.self) { transaction in
      let permit = try Policy.permit(changing: .changeQuantity, principal, customer)
      guard try transaction.customer(permit) != nil else { throw Denial.notYours }
      guard let item = try transaction.product(product)?.product else {
        throw PlanRefusal.unknownProduct(product.text)
      }
      var plan = Plan(
        id: id, customer: customer, intent: intent, madeBy: principal.name, madeAt: now)
      let look = try transaction.quantityLook(product, quantity.units, permit)
      let row = PlanRow(
        number: 1, user: product.of(User.self), version: look.own,
        target: PlanRow.Target(
          signInName: SignInName(stored: item.code, key: item.code),
          displayName: PersonName(stored: item.name), firstName: nil, lastName: nil,
          location: nil, roles: []),
        verdict: look.verdict, causes: look.causes)
      plan.tally.count(row.verdict)
      plan.seats = [
        SeatForecast(
          product: product, total: look.totalAfter, before: look.consumed, after: look.consumed,
          shortfall: max(0, look.consumed - look.totalAfter))
      ]
      try transaction.insert(plan, permit)
      try transaction.insert([row], into: plan.id, permit)
      if let undone { try transaction.note(plan.id, undoes: undone, permit) }
      return plan
    }
  }
}

/// What a new quantity would mean.
struct QuantityLook {
  /// Units we sold so far; 0 when the customer has none of ours.
  let own: Int
  let consumed: Int
  let totalAfter: Int
  let verdict: RowVerdict
  let causes: [Cause]
}

extension Reading {
  func quantityLook(
    _ product: Product.ID, _ units: Int, _ permit: ChangePermit
  ) throws(Fault) -> QuantityLook {
    let own = try ownUnits(of: product, permit)
    let seats = try seats(permit)[product] ?? SeatCount(total: 0, consumed: 0)
    let total = seats.total - (own ?? 0) + units
    let short = total < seats.consumed
    return QuantityLook(
      own: own ?? 0, consumed: seats.consumed, totalAfter: total,
      verdict: short ? .refused : (own == units ? .alreadySo : .willChange),
      causes: short ? [.belowConsumed(product, consumed: seats.consumed)] : [])
  }
}
