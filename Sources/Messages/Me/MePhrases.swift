/// What a customer's own user sees.
package struct MePhrases: Sendable {
  package let title: String
  package let signInHint: String
  package let wrong: String
  package let chooseTitle: String
  package let chooseText: String
  package let current: String
  package let choose: String
  package let wrongCurrent: String
  package let sameAsOld: Explanation
  package let changePassword: String
  package let account: String
  package let organization: String
  package let noLicenses: String
}
