package import Domain

/// Programs that act by themselves or for people: their pages, and what happened to them.
package struct ApplicationPhrases: Sendable {
  package let title: String
  package let subtitle: String
  package let make: String
  package let noneTitle: String
  package let noneText: String
  package let clientID: String
  package let tenantID: String
  package let tokenAddress: String
  package let redirects: String
  package let redirectsHint: String
  package let isPublic: String
  package let isPublicHint: String
  package let byItself: String
  package let byItselfHint: String
  package let onlyForPeople: String
  package let isActive: String
  package let isDisabled: String
  package let disabledOn: @Sendable (_ day: Moment) -> String
  package let disable: String
  package let disableText: String
  package let enable: String
  package let details: String
  package let secrets: String
  package let secretsText: String
  package let noSecrets: String
  package let addSecret: String
  package let secretDays: String
  package let secretDaysHint: @Sendable (_ n: Int) -> String
  package let secretOnce: String
  package let removeSecret: String
  package let isOver: String
  package let consents: String
  package let noConsents: String
  package let since: String
  package let withdraw: String
  package let twoSecrets: Explanation
  package let disabledFirst: Explanation
  package let publicByItself: Explanation
  package let tooManyRedirects: @Sendable (_ n: Int) -> Explanation
  package let wrongRedirect: @Sendable (_ text: String) -> Explanation
  package let askTitle: @Sendable (_ text: String) -> String
  package let askMay: String
  package let askAsYou: String
  package let askReturn: @Sendable (_ text: String) -> String
  package let askCareful: String
  package let askSince: @Sendable (_ day: Moment) -> String
  package let askAs: @Sendable (_ text: String) -> String
  package let allow: String
  package let deny: String
  package let badTitle: String
  package let badText: String
  package let ownTitle: String
  package let ownNone: String
  package let ownText: String
  package let made: String
  package let changed: String
  package let wasDisabled: String
  package let wasEnabled: String
  package let secretAdded: String
  package let secretRemoved: String
  package let consentGiven: String
  package let consentWithdrawn: String
  package let grantRevoked: String
}
