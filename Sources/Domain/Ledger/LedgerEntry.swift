/// What happened, by whom, before and after; each entry is chained to the one before it.
///
/// Every customer has a chain of its own, so that one customer's history can be handed over and
/// checked alone. What belongs to no customer is in the chain of the house.
package struct LedgerEntry: Hashable, Sendable {
  package let customer: Customer.ID
  /// From 1, without gaps.
  package let number: Int
  package let at: Moment
  package let actor: String
  package let action: Action
  /// The user, product, staff member, ... that it happened to.
  package let subject: ID<LedgerEntry>?
  package let subjectName: String
  package let operation: Operation.ID?
  package let row: Int?
  /// JSON objects with the fields that differ; empty where there is nothing to tell.
  package let before: String
  package let after: String

  package init(
    customer: Customer.ID, number: Int, at: Moment, actor: String, action: Action,
    subject: ID<LedgerEntry>?, subjectName: String, operation: Operation.ID? = nil,
    row: Int? = nil, before: String = "", after: String = ""
  ) {
    self.customer = customer
    self.number = number
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
    self.subjectName = subjectName
    self.operation = operation
    self.row = row
    self.before = before
    self.after = after
  }

  /// The chain of what belongs to no customer.
  package static let house = Customer.ID(high: 0, low: 0)

  /// The bytes that are hashed: every field, each behind its length, in a fixed order.
  ///
  /// - Source: docs/domain.md, "Ledger". Changing this breaks every chain that was ever written.
  package func writeCanonical(to bytes: inout [UInt8]) {
    bytes.append(word: customer.high)
    bytes.append(word: customer.low)
    bytes.append(word: UInt64(bitPattern: Int64(number)))
    bytes.append(word: UInt64(bitPattern: at.microseconds))
    bytes.append(text: actor)
    bytes.append(text: action.rawValue)
    bytes.append(word: subject?.high ?? 0)
    bytes.append(word: subject?.low ?? 0)
    bytes.append(text: subjectName)
    bytes.append(word: operation?.high ?? 0)
    bytes.append(word: operation?.low ?? 0)
    bytes.append(word: UInt64(bitPattern: Int64(row ?? 0)))
    bytes.append(text: before)
    bytes.append(text: after)
  }
}

extension [UInt8] {
  fileprivate mutating func append(word: UInt64) {
    Swift.withUnsafeBytes(of: word.bigEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func append(text: String) {
    var text = text
    text.withUTF8 {
      append(word: UInt64($0.count))
      append(contentsOf: $0)
    }
  }
}

/// What an entry of the ledger is about. The words are stored: add, never change.
package enum Action: String, CaseIterable, Hashable, Sendable, Codable {
  case userCreated = "user.created"
  case userUpdated = "user.updated"
  case rolesSet = "user.roles-set"
  case licensesChanged = "user.licenses-changed"
  case passwordReset = "user.password-reset"
  case passwordChosen = "user.password-chosen"
  case userDeleted = "user.deleted"
  case userRestored = "user.restored"
  case userPurged = "user.purged"
  case quantityChanged = "entitlement.quantity-changed"
  case entitlementRecorded = "entitlement.recorded"
  case customerCreated = "customer.created"
  case domainAdded = "customer.domain-added"
  case domainRemoved = "customer.domain-removed"
  case customerUpdated = "customer.updated"
  case tagsChanged = "customer.tags-changed"
  case rightsWithdrawn = "customer.rights-withdrawn"
  case rightsReinstated = "customer.rights-reinstated"
  case packTaken = "pack.taken"
  case packExpired = "pack.expired"
  case credentialsSent = "credentials.sent"
  case credentialsOpened = "credentials.opened"
  case credentialsWithdrawn = "credentials.withdrawn"
  case operationCanceled = "operation.canceled"
  case catalogImported = "catalog.imported"
  case rulesImported = "catalog.rules-imported"
  case staffInvited = "staff.invited"
  case staffChanged = "staff.changed"
  case staffDisabled = "staff.disabled"
  case staffEnabled = "staff.enabled"
  case staffJoined = "staff.joined"
  case invitationRenewed = "staff.invitation-renewed"
  case invitationWithdrawn = "staff.invitation-withdrawn"
  case passwordLinkMade = "staff.password-link-made"
  case staffPasswordChosen = "staff.password-chosen"
  case sessionsEnded = "staff.sessions-ended"
  case tokenMade = "token.made"
  case tokenRevoked = "token.revoked"
  case webhookMade = "webhook.made"
  case webhookChanged = "webhook.changed"
  case webhookSwitchedOn = "webhook.switched-on"
  case webhookSwitchedOff = "webhook.switched-off"
  case webhookSecretReplaced = "webhook.secret-replaced"
  case webhookTested = "webhook.tested"
  case webhookReplayed = "webhook.replayed"
  case webhookRemoved = "webhook.removed"
  case applicationMade = "application.made"
  case applicationChanged = "application.changed"
  case applicationDisabled = "application.disabled"
  case applicationEnabled = "application.enabled"
  case secretAdded = "application.secret-added"
  case secretRemoved = "application.secret-removed"
  case consentGiven = "consent.given"
  case consentWithdrawn = "consent.withdrawn"
  case grantRevoked = "consent.tokens-revoked"
}
