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
}
