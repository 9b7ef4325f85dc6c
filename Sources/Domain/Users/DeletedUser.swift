/// A deleted user, who deleted it, and what it had.
package struct DeletedUser: Hashable, Sendable {
  package var user: User
  package var deletedBy: String
  package var licenses: [Assignment]

  package init(user: User, deletedBy: String, licenses: [Assignment]) {
    self.user = user
    self.deletedBy = deletedBy
    self.licenses = licenses
  }
}

/// What deleted users are listed by.
package enum DeletedUserSort: String, CaseIterable, Hashable, Sendable {
  case deletedOn = "deleted-on"
  case name
}
