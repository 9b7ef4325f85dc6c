/// The list of customers, and a new one.
package struct CustomerPhrases: Sendable {
  package let count: @Sendable (_ n: Int) -> String
  package let searchHint: String
  package let users: String
  package let deleted: String
  package let seatsUsed: String
  package let usedOf: @Sendable (_ used: Int, _ total: Int) -> String
  package let domains: String
  package let domainsHint: String
  package let defaultLocation: String
  package let defaultLocationHint: String
  package let add: String
  package let emptyTitle: String
  package let emptyText: String
  package let noneInReach: String
  package let domainTaken: @Sendable (_ domain: String) -> Explanation
  package let noDomain: Explanation
  package let badDomain: @Sendable (_ domain: String) -> Explanation
  package let limitedReach: Explanation
  package let searchBy: String
  package let anyField: String
  package let domainField: String
  package let microsoftID: String
  package let health: String
  package let healthGood: String
  package let healthFull: @Sendable (_ n: Int) -> String
  package let healthRefused: @Sendable (_ n: Int) -> String
  package let healthBlocked: String
  package let reseller: String
  package let anyReseller: String
  package let tags: String
  package let tag: String
  package let anyTag: String
  package let moreTags: @Sendable (_ n: Int) -> String
  package let filtered: String
  package let removeFilter: @Sendable (_ name: String) -> String
  package let export: String
  package let companyName: String
  package let primaryDomain: String
  package let otherDomains: String
  package let relationship: String
  package let direct: String
  package let through: @Sendable (_ reseller: String) -> String
  package let seatsHeld: String
  package let idHint: String
}
