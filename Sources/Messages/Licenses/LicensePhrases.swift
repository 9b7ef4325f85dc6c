/// The license matrix, and the seats of a customer.
package struct LicensePhrases: Sendable {
  package let manage: String
  package let assignAndRevoke: String
  package let product: String
  package let available: String
  package let assigned: String
  package let change: String
  package let assignToAll: String
  package let leave: String
  package let revokeFromAll: String
  package let heldByAll: String
  package let heldByNone: String
  package let heldBy: @Sendable (_ holders: Int, _ selected: Int) -> String
  package let servicePlans: @Sendable (_ n: Int) -> String
  package let plansHint: String
  package let planOn: String
  package let planOff: String
  package let noneFree: String
  package let byPublisher: @Sendable (_ publisher: String) -> String
  package let toPublisher: String
  package let withoutLocation: @Sendable (_ n: Int) -> String
  package let setLocationFirst: String
  package let nothingChosen: String
  package let total: String
  package let consumed: String
  package let free: String
  package let active: String
  package let warning: String
  package let suspended: String
  package let seller: String
  package let own: String
  package let direct: String
  package let quantity: String
  package let changeQuantity: String
  package let quantityOf: @Sendable (_ product: String) -> String
  package let badQuantity: @Sendable (_ most: Int) -> Explanation
  package let noSeatsTitle: String
  package let noSeatsText: String
  package let addProduct: String
  package let plansNeedProduct: @Sendable (_ product: String) -> Explanation
}
