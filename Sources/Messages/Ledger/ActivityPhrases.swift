package import Domain

/// The activity log's page: its filters, its details in words, its chain.
package struct ActivityPhrases: Sendable {
  package let filter: String
  package let latest: @Sendable (_ n: Int) -> String
  package let allTime: String
  package let fromDay: String
  package let untilDay: String
  package let dayHint: String
  package let sinceDay: @Sendable (_ day: Moment) -> String
  package let upToDay: @Sendable (_ day: Moment) -> String
  package let person: String
  package let personHint: String
  package let customer: String
  package let customerHint: String
  package let noCustomer: @Sendable (_ name: String) -> String
  package let whichCustomer: String
  package let about: String
  package let aboutHint: String
  package let aboutOne: @Sendable (_ name: String) -> String
  package let aboutText: @Sendable (_ name: String) -> String
  package let oneRecord: String
  package let removeFilter: @Sendable (_ name: String) -> String
  package let clearAll: String
  package let filtersInForce: String
  package let entries: @Sendable (_ n: Int) -> String
  package let moreEntries: @Sendable (_ n: Int) -> String
  package let export: String
  package let entry: String
  package let operation: String
  package let field: String
  package let notSet: String
  package let yourTime: String
  package let exactly: String
  package let openUser: String
  package let openStaff: String
  package let openOperation: String
  package let everythingAbout: String
  package let house: String
  package let chain: String
  package let chainText: String
  package let neverChecked: @Sendable (_ n: Int) -> String
  package let verified: @Sendable (_ n: Int) -> String
  package let unchecked: @Sendable (_ n: Int) -> String
  package let checkedBy: @Sendable (_ name: String, _ moment: Moment) -> String
  package let broken: @Sendable (_ n: Int) -> Explanation
  package let verify: String
  package let verifyAnew: String
  package let brokenChains: String
  package let displayName: String
  package let signInName: String
  package let firstName: String
  package let lastName: String
  package let location: String
  package let roles: String
  package let licenses: String
  package let name: String
  package let domains: String
  package let seller: String
  package let sellerName: String
  package let activeUnits: String
  package let warningUnits: String
  package let suspendedUnits: String
  package let units: String
  package let passwords: String
  package let customers: String
  package let lockedSince: String
  package let sessions: String
  package let products: String
  package let servicePlans: String
  package let rules: String
  package let without: @Sendable (_ items: [String]) -> String
  package let none: String
}
