package import Domain

/// Accounts of the partner's own people: invitations, sessions, sign-ins, one's own profile.
package struct ProfilePhrases: Sendable {
  package let inviteTitle: String
  package let inviteText: String
  package let active: String
  package let invitedUntil: @Sendable (_ moment: Moment) -> String
  package let invited: String
  package let invitationOver: String
  package let lastSignIn: String
  package let never: String
  package let may: @Sendable (_ items: [String]) -> String
  package let mayNot: @Sendable (_ items: [String]) -> String
  package let mayAll: String
  package let rightsTitle: String
  package let rightsHint: String
  package let right: String
  package let allowed: String
  package let notAllowed: String
  package let findCustomers: String
  package let chosenCustomers: @Sendable (_ n: Int) -> String
  package let foundCustomers: String
  package let limitHint: String
  package let noneChosen: Explanation
  package let newLink: String
  package let newLinkText: String
  package let withdraw: String
  package let lockText: String
  package let unlock: String
  package let isLocked: Explanation
  package let sessions: String
  package let noSessions: String
  package let since: String
  package let thisBrowser: String
  package let endSession: String
  package let endSessionOf: @Sendable (_ name: String) -> String
  package let endAll: String
  package let endOthers: String
  package let signIns: String
  package let signInsText: @Sendable (_ n: Int) -> String
  package let noSignIns: String
  package let succeeded: String
  package let failed: String
  package let address: String
  package let browser: String
  package let unknownBrowser: String
  package let result: String
  package let whatWasDone: String
  package let whatHappened: String
  package let profileTitle: String
  package let password: String
  package let passwordText: String
  package let languageText: String
  package let tokensText: @Sendable (_ n: Int) -> String
  package let noToken: String
  package let copy: String
  package let copied: String
  package let account: String
  package let details: String
}
