/// A staff member with what the list of staff tells of them.
package struct StaffSummary: Hashable, Sendable {
  package let member: StaffMember
  /// Whether they have used an invitation and chosen a password.
  package let hasJoined: Bool
  /// Until when the latest invitation can be used; nil when there is none that could be.
  package let invitedUntil: Moment?
  package let lastSignInAt: Moment?

  package init(
    member: StaffMember, hasJoined: Bool, invitedUntil: Moment?, lastSignInAt: Moment?
  ) {
    self.member = member
    self.hasJoined = hasJoined
    self.invitedUntil = invitedUntil
    self.lastSignInAt = lastSignInAt
  }

  package enum State: Hashable, Sendable {
    case active
    case invited(until: Moment)
    /// The link was not used in time, or was withdrawn.
    case invitationOver
    case locked(since: Moment)
  }

  package func state(at now: Moment) -> State {
    if let since = member.disabledAt { return .locked(since: since) }
    if hasJoined { return .active }
    if let invitedUntil, invitedUntil > now { return .invited(until: invitedUntil) }
    return .invitationOver
  }
}

/// A browser in which somebody is signed in.
package struct SessionInfo: Hashable, Sendable {
  package typealias ID = Domain.ID<SessionInfo>
  package let id: ID
  package let createdAt: Moment
  package let expiresAt: Moment
  /// Where the sign-in came from.
  package let address: String
  /// The browser's family and system, as `Firefox · Linux`; empty when unknown.
  package let browser: String
  /// Whether it is the one that is asking.
  package let isCurrent: Bool

  package init(
    id: ID, createdAt: Moment, expiresAt: Moment, address: String, browser: String,
    isCurrent: Bool
  ) {
    self.id = id
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.address = address
    self.browser = browser
    self.isCurrent = isCurrent
  }
}

/// A try to sign in, with the right password or a wrong one.
package struct SignInRecord: Hashable, Sendable {
  /// How long they are kept.
  package static let keptDays = 90

  package let at: Moment
  package let address: String
  package let browser: String
  package let succeeded: Bool

  package init(at: Moment, address: String, browser: String, succeeded: Bool) {
    self.at = at
    self.address = address
    self.browser = browser
    self.succeeded = succeeded
  }
}

/// A no to sending or withdrawing an invitation.
package enum InvitationRefusal: Error, Hashable, Sendable {
  case isLocked
}
