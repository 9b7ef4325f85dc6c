/// Files whose rows are of several customers.
package struct BulkPhrases: Sendable {
  package let title: String
  package let intro: String
  package let whose: String
  package let byRow: String
  package let byGroup: String
  package let group: String
  package let groupHint: String
  package let tag: String
  package let recent: String
  package let sent: String
  package let sentBy: @Sendable (_ name: String, _ time: String) -> String
  package let keptUntil: @Sendable (_ time: String) -> String
  package let noCustomer: String
  package let straysTitle: @Sendable (_ n: Int) -> String
  package let straysHint: String
  package let strayRows: @Sendable (_ n: Int, _ line: Int) -> String
  package let nothingNamed: String
  package let strayUnknown: String
  package let strayAmbiguous: String
  package let strayWithdrawn: String
  package let meant: @Sendable (_ text: String) -> String
  package let place: String
  package let placed: @Sendable (_ n: Int) -> String
  package let notMeant: @Sendable (_ text: String) -> Explanation
  package let customersTitle: @Sendable (_ n: Int) -> String
  package let rows: String
  package let problems: String
  package let plan: String
  package let outcome: String
  package let noPlan: String
  package let heldBack: @Sendable (_ n: Int) -> String
  package let willCreate: @Sendable (_ n: Int) -> String
  package let refused: @Sendable (_ n: Int) -> String
  package let seatsMissing: @Sendable (_ n: Int) -> String
  package let created: @Sendable (_ n: Int) -> String
  package let planAll: String
  package let planAgain: String
  package let planHint: String
  package let usualLocation: String
  package let skip: String
  package let applyAll: @Sendable (_ customers: Int, _ users: Int) -> String
  package let goAhead: @Sendable (_ n: Int) -> String
  package let wasPlanned: @Sendable (_ done: Int, _ behind: Int) -> String
  package let wasApplied: @Sendable (_ done: Int, _ behind: Int) -> String
  package let passwords: String
  package let passwordsHint: String
  package let tooManyCustomers: @Sendable (_ limit: Int) -> Explanation
  package let unknownCustomers: @Sendable (_ names: [String]) -> Explanation
}
