package import Domain

/// What is wrong with a value that somebody gave, in a form, a file or the API: and the mend.
package struct FlawPhrases: Sendable {
  package let missing: Explanation
  package let malformed: Explanation
  package let malformedEmail: Explanation
  package let tooLong: @Sendable (_ limit: Int) -> Explanation
  package let controlCharacter: Explanation
  package let repeated: @Sendable (_ line: Int) -> Explanation
  package let alreadyUser: Explanation
  package let alreadyUserTry: @Sendable (_ proposal: String) -> Explanation
  package let deletedUser: Explanation
  package let deletedUserUntil: @Sendable (_ day: Moment) -> Explanation
  package let foreignDomain: @Sendable (_ owned: [String]) -> Explanation
  package let unknownLocation: Explanation
  package let unknownRole: @Sendable (_ known: [String]) -> Explanation
  package let unknownProduct: Explanation
  package let notEntitled: Explanation
  package let otherCustomer: Explanation
  package let strayQuote: Explanation
  package let openQuote: Explanation
  package let tooManyFields: Explanation
  package let tooFewFields: Explanation
  package let lineTooLong: Explanation
  package let undecodable: Explanation
}
