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
  package let warning: String
  package let suspended: String
  package let seller: String
  package let own: String
  package let direct: String
  package let quantity: String
  package let changeQuantity: String
  package let ownThen: String
  package let quantityOf: @Sendable (_ product: String) -> String
  package let badQuantity: @Sendable (_ most: Int) -> Explanation
  package let noSeatsTitle: String
  package let noSeatsText: String
  package let addProduct: String
  package let updateLocation: String
  package let leaveLocation: String
  package let everyoneMoves: String
  package let whatIsThis: String
  package let findAmong: String
  package let nobodyFound: String
  package let showNames: String
  package let allPlans: String
  package let freeAfter: @Sendable (_ n: String) -> String
  package let short: @Sendable (_ n: String) -> String
  package let notEnoughForAll: @Sendable (_ n: Int) -> String
  package let buyMore: String
  package let assign: String
  package let revoke: String
  package let swap: String
  package let swapText: String
  package let oldProduct: String
  package let newProduct: String
  package let heldOption: @Sendable (_ product: String, _ n: Int) -> String
  package let freeOption: @Sendable (_ product: String, _ n: Int) -> String
  package let carryPlans: String
  package let carryPlansHint: String
  package let nothingToSwap: String
  package let swapNeedsTwo: Explanation
  package let updated: String
  package let result: String
  package let gained: String
  package let lost: String
  package let plansChanged: String
  package let movedTo: @Sendable (_ place: String) -> String
  package let notYet: String
  package let notReached: String
  package let print: String
  package let onlyFailed: String
  package let everything: String
  package let inUseOf: @Sendable (_ consumed: Int, _ total: Int) -> String
  package let soldByOthers: String
  package let units: String
  package let ownNow: String
  package let atLeast: @Sendable (_ n: Int) -> String
  package let utilization: String
  package let addProductText: String
  package let productSearch: String
  package let noSuchProduct: String
}
