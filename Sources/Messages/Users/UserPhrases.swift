/// Users of a customer: the list, one user, new ones, deleted ones.
package struct UserPhrases: Sendable {
  package let count: @Sendable (_ n: Int) -> String
  package let add: String
  package let addAnother: String
  package let upload: String
  package let searchHint: String
  package let displayName: String
  package let firstName: String
  package let lastName: String
  package let signInName: String
  package let domain: String
  package let location: String
  package let locationHint: String
  package let noLocation: String
  package let permissions: String
  package let plainUser: String
  package let licenses: String
  package let lastSignIn: String
  package let neverSignedIn: String
  package let created: String
  package let filter: String
  package let filterUnlicensed: String
  package let filterNeverSignedIn: String
  package let role: String
  package let selectPage: String
  package let unselectPage: String
  package let selection: String
  package let allMatching: @Sendable (_ n: Int) -> String
  package let withThem: String
  package let selected: @Sendable (_ n: Int) -> String
  package let andOthers: @Sendable (_ n: Int) -> String
  package let noneSelected: String
  package let emptyTitle: String
  package let emptyText: String
  package let details: String
  package let edit: String
  package let resetPassword: String
  package let resetText: String
  package let delete: String
  package let deleteText: @Sendable (_ days: Int) -> String
  package let setLocation: String
  package let setRoles: String
  package let noLicenses: String
  package let plansOff: @Sendable (_ n: Int) -> String
  package let deletedBy: String
  package let daysLeft: String
  package let days: @Sendable (_ n: Int) -> String
  package let hadLicenses: String
  package let restore: String
  package let deletedCount: @Sendable (_ n: Int) -> String
  package let noDeletedTitle: String
  package let noDeletedText: @Sendable (_ days: Int) -> String
  package let globalAdmin: String
  package let globalAdminText: String
  package let passwordAdmin: String
  package let passwordAdminText: String
  package let userManagementAdmin: String
  package let userManagementAdminText: String
  package let serviceAdmin: String
  package let serviceAdminText: String
  package let reuseName: String
  package let editTitle: @Sendable (_ name: String) -> String
  package let nameBeforeAt: String
}
