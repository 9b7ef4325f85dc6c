package import Domain

/// Signing in, joining by a one-time link, and what may be wrong with a password of one's own.
package struct SignInPhrases: Sendable {
  package let title: String
  package let password: String
  package let wrong: String
  package let slowDown: @Sendable (_ until: Moment) -> String
  package let forCustomers: String
  package let joinTitle: String
  package let joinText: String
  package let joinButton: String
  package let newPassword: String
  package let passwordHint: @Sendable (_ least: Int, _ most: Int) -> String
  package let linkGoneTitle: String
  package let linkGoneText: String
  package let emailTaken: Explanation
  package let passwordTooShort: @Sendable (_ least: Int) -> Explanation
  package let passwordTooLong: @Sendable (_ most: Int) -> Explanation
  package let passwordHoldsName: Explanation
  package let passwordTooCommon: Explanation
  package let busy: String
}
