/// A customer’s account: names, domains, tags, delegated rights.
package struct AccountPhrases: Sendable {
  package let title: String
  package let information: String
  package let copyID: String
  package let copied: String
  package let since: String
  package let resellerHint: String
  package let save: String
  package let saved: String
  package let usual: String
  package let prefer: String
  package let preferDomain: @Sendable (_ domain: String) -> String
  package let remove: String
  package let removeNamed: @Sendable (_ name: String) -> String
  package let addDomain: String
  package let newDomain: String
  package let domainHint: String
  package let lastDomain: @Sendable (_ domain: String) -> Explanation
  package let domainInUse: @Sendable (_ n: Int, _ domain: String) -> Explanation
  package let unknownDomain: @Sendable (_ domain: String) -> Explanation
  package let addTag: String
  package let newTag: String
  package let tagHint: @Sendable (_ letters: Int, _ tags: Int) -> String
  package let noTags: String
  package let tooManyTags: @Sendable (_ most: Int) -> Explanation
  package let tagTooLong: @Sendable (_ letters: Int) -> Explanation
  package let tagEmpty: Explanation
  package let rights: String
  package let rightsHeld: String
  package let rightsGone: @Sendable (_ day: String, _ who: String) -> String
  package let withdrawSummary: String
  package let withdrawText: String
  package let withdraw: String
  package let reinstate: String
  package let regain: String
  package let regainSteps: [String]
  package let alreadyWithdrawn: Explanation
  package let notWithdrawn: Explanation
  package let blockedTitle: String
  package let blockedText: @Sendable (_ customer: String) -> String
  package let blockedPlain: String
}
