/// A row and what was decided of it.
package struct Judgment: Sendable {
  package var row: PlanRow
  /// The licenses of the user afterwards, where they change.
  package var licenses: LicenseVerdict?
  package var user: LicensedUser?
}

/// A row with the user it is about, as the user is now.
package struct PlannedUser: Sendable {
  package var row: PlanRow
  package var user: LicensedUser?
  /// The living user who has the name that the row wants, which may be the user itself.
  package var namesake: User.ID?
  /// Speaks against the row whatever the judge would say.
  package var obstacle: Cause?

  package init(row: PlanRow, user: LicensedUser?, namesake: User.ID?) {
    self.row = row
    self.user = user
    self.namesake = namesake
  }
}

/// A row of a plan to create, with whoever has its name.
package struct PlannedName: Sendable {
  package var row: PlanRow
  package var living: User.ID?
  package var deleted: User.ID?
  /// An earlier row that wants the same name.
  package var earlier: Int?

  package init(row: PlanRow, living: User.ID?, deleted: User.ID?, earlier: Int? = nil) {
    self.row = row
    self.living = living
    self.deleted = deleted
    self.earlier = earlier
  }
}
