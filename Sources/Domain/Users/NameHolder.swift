/// Somebody who has a sign-in name, living or deleted.
package struct NameHolder: Hashable, Sendable {
  package let id: User.ID
  /// The key of the whole name, which may have a number behind what was looked for.
  package let key: String
  package let displayName: String
  /// Nil for a living user.
  package let deletedAt: Moment?

  package init(id: User.ID, key: String, displayName: String, deletedAt: Moment?) {
    self.id = id
    self.key = key
    self.displayName = displayName
    self.deletedAt = deletedAt
  }
}
