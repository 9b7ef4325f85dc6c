package import Domain

extension Phrases {
  /// What happened, in the past tense.
  package func name(_ action: Action) -> String {
    switch action {
    case .userCreated: ledger.userCreated
    case .userUpdated: ledger.userUpdated
    case .rolesSet: ledger.rolesSet
    case .licensesChanged: ledger.licensesChanged
    case .passwordReset: ledger.passwordReset
    case .passwordChosen: ledger.passwordChosen
    case .userDeleted: ledger.userDeleted
    case .userRestored: ledger.userRestored
    case .userPurged: ledger.userPurged
    case .quantityChanged: ledger.quantityChanged
    case .entitlementRecorded: ledger.entitlementRecorded
    case .customerCreated: ledger.customerCreated
    case .domainAdded: ledger.domainAdded
    case .domainRemoved: ledger.domainRemoved
    case .customerUpdated: ledger.customerUpdated
    case .tagsChanged: ledger.tagsChanged
    case .rightsWithdrawn: ledger.rightsWithdrawn
    case .rightsReinstated: ledger.rightsReinstated
    case .packTaken: ledger.packTaken
    case .packExpired: ledger.packExpired
    case .credentialsSent: credentials.ledgerSent
    case .credentialsOpened: credentials.ledgerOpened
    case .credentialsWithdrawn: credentials.ledgerWithdrawn
    case .operationCanceled: ledger.operationCanceled
    case .catalogImported: ledger.catalogImported
    case .rulesImported: ledger.rulesImported
    case .staffInvited: ledger.staffInvited
    case .staffChanged: ledger.staffChanged
    case .staffDisabled: ledger.staffDisabled
    case .staffJoined: ledger.staffJoined
    case .staffEnabled: ledger.staffEnabled
    case .invitationRenewed: ledger.invitationRenewed
    case .invitationWithdrawn: ledger.invitationWithdrawn
    case .passwordLinkMade: ledger.passwordLinkMade
    case .staffPasswordChosen: ledger.staffPasswordChosen
    case .sessionsEnded: ledger.sessionsEnded
    case .tokenMade: ledger.tokenMade
    case .tokenRevoked: ledger.tokenRevoked
    case .webhookMade: webhooks.ledgerMade
    case .webhookChanged: webhooks.ledgerChanged
    case .webhookSwitchedOn: webhooks.ledgerSwitchedOn
    case .webhookSwitchedOff: webhooks.ledgerSwitchedOff
    case .webhookSecretReplaced: webhooks.ledgerSecretReplaced
    case .webhookTested: webhooks.ledgerTested
    case .webhookReplayed: webhooks.ledgerReplayed
    case .webhookRemoved: webhooks.ledgerRemoved
    case .applicationMade: applications.made
    case .applicationChanged: applications.changed
    case .applicationDisabled: applications.wasDisabled
    case .applicationEnabled: applications.wasEnabled
    case .secretAdded: applications.secretAdded
    case .secretRemoved: applications.secretRemoved
    case .consentGiven: applications.consentGiven
    case .consentWithdrawn: applications.consentWithdrawn
    case .grantRevoked: applications.grantRevoked
    }
  }
}
