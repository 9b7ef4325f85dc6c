package import Domain

/// Why a row of a plan is refused or loses something: what is the matter, and what helps.
package struct CausePhrases: Sendable {
  package let noSeat: @Sendable (_ product: String) -> Explanation
  package let notEntitled: @Sendable (_ product: String) -> Explanation
  package let locationMissing: @Sendable (_ product: String) -> Explanation
  package let prohibited: @Sendable (_ product: String, _ location: String) -> Explanation
  package let dependency:
    @Sendable (_ product: String, _ item: String, _ anyOf: [String]) -> Explanation
  package let productDependency: @Sendable (_ product: String, _ anyOf: [String]) -> Explanation
  package let mutualExclusion: @Sendable (_ one: String, _ other: String) -> Explanation
  package let planNotOfProduct: @Sendable (_ plan: String, _ product: String) -> Explanation
  package let notHeld: @Sendable (_ product: String) -> Explanation
  package let productUnknown: Explanation
  package let assignedByPublisher: @Sendable (_ product: String) -> Explanation
  package let userUnknown: Explanation
  package let userDeleted: Explanation
  package let notDeleted: Explanation
  package let retentionOver: @Sendable (_ since: Moment) -> Explanation
  package let signInNameTaken: Explanation
  package let signInNameTakenTry: @Sendable (_ proposal: String) -> Explanation
  package let signInNameOfDeleted: Explanation
  package let foreignDomain: @Sendable (_ domain: String) -> Explanation
  package let repeated: @Sendable (_ row: Int) -> Explanation
  package let lastGlobalAdmin: Explanation
  package let belowConsumed: @Sendable (_ product: String, _ consumed: Int) -> Explanation
  package let drifted: Explanation
  package let changedSince: @Sendable (_ by: String, _ at: Moment) -> Explanation
}
