/// A program that was registered with the house: it may act by itself, or for staff who let it.
///
/// See docs/domain.md, "Applications". The id is its `client_id`.
package struct Application: Hashable, Sendable {
  package typealias ID = Domain.ID<Application>

  package let id: ID
  package var name: Label
  /// Where people may be sent back to; at most `redirectLimit`.
  package var redirects: [RedirectAddress]
  /// A program on people's own machines, where no secret could be kept.
  package var isPublic: Bool
  /// What it may do by itself. Without a role it acts for people only.
  package var roles: Set<StaffRole>
  /// Whose customers it sees by itself.
  package var reach: Reach
  /// One that may no longer act keeps a record, since the ledger names it.
  package var disabledAt: Moment?

  package static let redirectLimit = 20

  package init(
    id: ID, name: Label, redirects: [RedirectAddress], isPublic: Bool = false,
    roles: Set<StaffRole>, reach: Reach, disabledAt: Moment? = nil
  ) {
    self.id = id
    self.name = name
    self.redirects = redirects
    self.isPublic = isPublic
    self.roles = roles
    self.reach = reach
    self.disabledAt = disabledAt
  }
}

/// A no to a change of an application.
package enum ApplicationRefusal: Error, Hashable, Sendable {
  case unknownCustomer
  case isDisabled
  /// Two secrets at a time are enough to replace one by another.
  case twoSecrets
  case tooManyRedirects(limit: Int)
  /// A program that can keep no secret acts for people only.
  case publicByItself
}
