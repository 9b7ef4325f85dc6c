/// The activity log: what happened, in the past tense.
package struct LedgerPhrases: Sendable {
  package let when: String
  package let who: String
  package let what: String
  package let subject: String
  package let before: String
  package let after: String
  package let allActions: String
  package let emptyTitle: String
  package let emptyText: String
  package let userCreated: String
  package let userUpdated: String
  package let rolesSet: String
  package let licensesChanged: String
  package let passwordReset: String
  package let passwordChosen: String
  package let userDeleted: String
  package let userRestored: String
  package let userPurged: String
  package let quantityChanged: String
  package let entitlementRecorded: String
  package let customerCreated: String
  package let domainAdded: String
  package let packTaken: String
  package let packExpired: String
  package let operationCanceled: String
  package let catalogImported: String
  package let rulesImported: String
  package let staffInvited: String
  package let staffChanged: String
  package let staffDisabled: String
  package let staffJoined: String
  package let tokenMade: String
  package let tokenRevoked: String
}
