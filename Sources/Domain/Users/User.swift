/// A person's account at a customer.
package struct User: Hashable, Sendable {
  package typealias ID = Domain.ID<User>

  package let id: ID
  package var signInName: SignInName
  package var displayName: PersonName
  package var firstName: PersonName?
  package var lastName: PersonName?
  package var location: Location?
  package var roles: RoleSet
  package var createdAt: Moment
  package var lastSignInAt: Moment?
  package var deletedAt: Moment?
  /// Rises with every change, so that a plan can tell whether its user has moved on.
  package var version: Int

  package init(
    id: ID, signInName: SignInName, displayName: PersonName, firstName: PersonName? = nil,
    lastName: PersonName? = nil, location: Location? = nil, roles: RoleSet = [],
    createdAt: Moment, lastSignInAt: Moment? = nil, deletedAt: Moment? = nil, version: Int = 1
  ) {
    self.id = id
    self.signInName = signInName
    self.displayName = displayName
    self.firstName = firstName
    self.lastName = lastName
    self.location = location
    self.roles = roles
    self.createdAt = createdAt
    self.lastSignInAt = lastSignInAt
    self.deletedAt = deletedAt
    self.version = version
  }

  /// Days after deletion in which a user can still come back (PC 1.6.2).
  package static let retentionDays = 30
}

extension User {
  /// When a deleted user is purged; nil for a living one.
  package var purgeDue: Moment? {
    deletedAt?.adding(days: Self.retentionDays)
  }

  /// This user as it was before its deletion.
  ///
  /// - Parameter now: When the restore was asked for.
  /// - Source: docs/domain.md, "Restore".
  package func restored(at now: Moment) throws(RestoreRefusal) -> User {
    guard let end = purgeDue else { throw .notDeleted }
    guard now < end else { throw .retentionOver(since: end) }
    var user = self
    user.deletedAt = nil
    return user
  }

  /// Whole days left in which a deleted user can come back; 0 on the last day.
  package func daysLeft(at now: Moment) -> Int? {
    purgeDue.map { max(0, now.seconds(until: $0) / 86_400) }
  }
}

package enum RestoreRefusal: Error, Hashable, Sendable {
  case notDeleted
  case retentionOver(since: Moment)
}
