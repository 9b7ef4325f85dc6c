/// What stands around every page, and the words that many pages share.
package struct FramePhrases: Sendable {
  package let skipToContent: String
  package let mainNavigation: String
  package let signOut: String
  package let language: String
  package let customers: String
  package let usersAndLicenses: String
  package let deletedUsers: String
  package let seats: String
  package let operations: String
  package let activity: String
  package let staff: String
  package let tokens: String
  package let first: String
  package let previous: String
  package let next: String
  package let last: String
  package let pages: String
  package let rowsPerPage: String
  package let search: String
  package let apply: String
  package let save: String
  package let cancel: String
  package let none: String
  package let never: String
  package let name: String
  package let email: String
  package let optional: String
  package let select: @Sendable (_ name: String) -> String
  package let noMatch: String
  package let noMatchHint: String
  package let clearFilters: String
  package let fieldsToMend: @Sendable (_ n: Int) -> String
  package let showPlan: String
  package let backTo: @Sendable (_ page: String) -> String
}
