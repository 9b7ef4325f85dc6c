/// A temporary password on its way to its owner by a one-time link, and what became of it.
///
/// The password itself is sealed under the link; neither can be told from this
/// (docs/domain.md, "Handing over").
package struct Handover: Hashable, Sendable {
  package typealias ID = Domain.ID<Handover>

  /// How long one is remembered after its link is over.
  package static let keptDays = 90

  package let id: ID
  package let customer: Customer.ID
  package let user: User.ID
  package let displayName: PersonName
  package let signInName: SignInName
  /// The address with most of it hidden: enough to recognize it by.
  package let sentTo: String
  package let madeBy: String
  package let madeAt: Moment
  package let expiresAt: Moment
  package var sentAt: Moment?
  package var openedAt: Moment?
  package var withdrawnAt: Moment?
  /// When the mail was given up.
  package var failedAt: Moment?
  /// Why the mail did not go out when it was last tried.
  package var flaw: MailFlaw?
  /// The password was issued again, was replaced by an own one, or its owner was deleted.
  package var isOverridden: Bool

  package init(
    id: ID, customer: Customer.ID, user: User.ID, displayName: PersonName,
    signInName: SignInName, sentTo: String, madeBy: String, madeAt: Moment, expiresAt: Moment,
    sentAt: Moment? = nil, openedAt: Moment? = nil, withdrawnAt: Moment? = nil,
    failedAt: Moment? = nil, flaw: MailFlaw? = nil, isOverridden: Bool = false
  ) {
    self.id = id
    self.customer = customer
    self.user = user
    self.displayName = displayName
    self.signInName = signInName
    self.sentTo = sentTo
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.expiresAt = expiresAt
    self.sentAt = sentAt
    self.openedAt = openedAt
    self.withdrawnAt = withdrawnAt
    self.failedAt = failedAt
    self.flaw = flaw
    self.isOverridden = isOverridden
  }

  package enum State: String, CaseIterable, Hashable, Sendable {
    /// The mail has not gone out yet.
    case waiting
    case sent
    case opened
    case failed
    case expired
    case withdrawn
    /// The link leads to a password that is none any more.
    case overridden

    /// Whether the link would still give something away.
    package var isOpen: Bool { self == .waiting || self == .sent || self == .failed }
  }

  package func state(at now: Moment) -> State {
    if openedAt != nil { return .opened }
    if withdrawnAt != nil { return .withdrawn }
    if isOverridden { return .overridden }
    if now >= expiresAt { return .expired }
    if failedAt != nil { return .failed }
    return sentAt == nil ? .waiting : .sent
  }
}

/// Why a mail did not go out. The words are stored: add, never change.
package enum MailFlaw: String, CaseIterable, Hashable, Sendable {
  /// There is no way to the mail server.
  case unreachable
  case timedOut = "timed-out"
  /// Its certificate is not trusted, or it does not encrypt.
  case notTrusted = "not-trusted"
  /// It does not take our name and password.
  case signInRefused = "sign-in-refused"
  /// It refused for now: full, busy, greylisted.
  case refusedForNow = "refused-for-now"
  /// It refused for good: no such address.
  case refused
  case broken

  /// Whether trying again may help.
  package var passes: Bool { self != .refused }
}

/// Waits between tries to send a mail.
package enum MailPatience {
  /// Tries in all; with the waits between them they span about a day.
  package static let tries = 9

  /// - Parameter tried: How often it was tried; from 1.
  package static func seconds(after tried: Int) -> Int {
    let minutes = [1, 5, 15, 30, 60, 180, 360, 720]
    return minutes[min(max(tried, 1), minutes.count) - 1] * 60
  }
}
