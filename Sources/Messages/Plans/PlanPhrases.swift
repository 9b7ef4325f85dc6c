package import Domain

/// What a plan says before anything happens.
package struct PlanPhrases: Sendable {
  package let title: String
  package let nothingWritten: String
  package let willChange: String
  package let alreadySo: String
  package let refused: String
  package let verdict: String
  package let why: String
  package let row: String
  package let line: String
  package let user: String
  package let allRows: String
  package let seatsHeading: String
  package let before: String
  package let after: String
  package let shortfall: String
  package let getMore: String
  package let loses: String
  package let goAhead: @Sendable (_ n: Int) -> String
  package let goAheadHint: String
  package let nothingToDo: String
  package let validUntil: @Sendable (_ time: Moment) -> String
  package let madeBy: @Sendable (_ name: String, _ time: Moment) -> String
  package let at: @Sendable (_ customer: String) -> String
  package let toOperation: String
  package let applyCreate: @Sendable (_ n: Int) -> String
  package let applyUpdate: @Sendable (_ n: Int) -> String
  package let applyRoles: @Sendable (_ n: Int) -> String
  package let applyLicenses: @Sendable (_ n: Int) -> String
  package let applyReset: @Sendable (_ n: Int) -> String
  package let applyDelete: @Sendable (_ n: Int) -> String
  package let applyRestore: @Sendable (_ n: Int) -> String
  package let applyPurge: @Sendable (_ n: Int) -> String
  package let applyQuantity: String
  package let create: String
  package let update: String
  package let setRoles: String
  package let changeLicenses: String
  package let resetPasswords: String
  package let delete: String
  package let restore: String
  package let purge: String
  package let changeQuantity: String
  package let planUnknown: Explanation
  package let alreadyApplied: Explanation
  package let expired: @Sendable (_ since: Moment) -> Explanation
  package let rowsRefused: @Sendable (_ n: Int) -> Explanation
  package let notRunning: @Sendable (_ state: String) -> Explanation
  package let nothingLeft: Explanation
  package let tooManyRows: @Sendable (_ limit: Int) -> Explanation
  package let noRows: Explanation
  package let unknownProduct: Explanation
  package let notOwnEntitlement: Explanation
  package let invalidFields: Explanation
  package let summary:
    @Sendable (_ changing: Int, _ total: Int, _ alreadySo: Int, _ refused: Int) -> String
  package let whyRefused: String
  package let showThem: String
  package let cause: String
  package let rowCount: String
  package let changes: String
  package let gains: @Sendable (_ product: String) -> String
  package let losesProduct: @Sendable (_ product: String) -> String
  package let switchesPlans: @Sendable (_ product: String) -> String
  package let movesTo: @Sendable (_ place: String) -> String
  package let gaining: String
  package let losing: String
  package let withThisCause: String
  package let retry: @Sendable (_ n: Int) -> String
  package let nothingToRetry: Explanation
}
