package import Domain

/// People one by one and many at once: added, changed, reset, deleted, brought back.
package struct PeoplePhrases: Sendable {
  package let whatIsThis: String
  package let locationMeaning: String
  package let propose: String
  package let nameFree: @Sendable (_ name: String) -> String
  package let nameNumbered: @Sendable (_ name: String, _ holder: String) -> String
  package let nameNotProposed: String
  package let nameTaken: @Sendable (_ holder: String) -> Explanation
  package let nameOfDeleted: @Sendable (_ holder: String, _ at: Moment) -> Explanation
  package let seeDeleted: @Sendable (_ name: String) -> String
  package let useName: @Sendable (_ name: String) -> String
  package let plainUser: String
  package let plainUserMay: String
  package let globalAdminMay: String
  package let customPermissions: String
  package let customMay: String
  package let passwordAdminMay: String
  package let userManagementAdminMay: String
  package let serviceAdminMay: String
  package let noRole: Explanation
  package let noPermission: Explanation
  package let freeOf: @Sendable (_ free: Int, _ total: Int) -> String
  package let hasItNow: String
  package let buyMore: String
  package let newTab: String
  package let selectAll: String
  package let step: @Sendable (_ number: Int, _ name: String) -> String
  package let steps: String
  package let userInfo: String
  package let review: String
  package let willBeCreated: String
  package let passwordFollows: String
  package let cannotBeCreated: String
  package let change: String
  package let changePart: @Sendable (_ part: String) -> String
  package let withoutServices: @Sendable (_ names: [String]) -> String
  package let newUsers: @Sendable (_ n: Int) -> String
  package let password: String
  package let passwordHere: String
  package let passwordThere: String
  package let reviewChanges: String
  package let reviewTitle: @Sendable (_ name: String) -> String
  package let savedParts: @Sendable (_ parts: [String]) -> String
  package let nothingChanged: String
  package let changedMeanwhile: String
  package let fieldChange: @Sendable (_ field: String, _ text: String) -> String
  package let nowAndYours: @Sendable (_ value: String) -> String
  package let takenOver: @Sendable (_ value: String) -> String
  package let partRefused: @Sendable (_ part: String) -> String
  package let saveChanges: @Sendable (_ n: Int) -> String
  package let differences: String
  package let field: String
  package let assigned: String
  package let notAssigned: String
  package let haveNow: String
  package let countOf: @Sendable (_ n: Int, _ value: String) -> String
  package let typeToConfirm: @Sendable (_ text: String) -> String
  package let notTyped: @Sendable (_ text: String) -> Explanation
  package let whatHappens: String
  package let globalAdminsAmong: @Sendable (_ n: Int) -> String
  package let deletedSignOut: @Sendable (_ n: Int) -> String
  package let noSeatsFreed: String
  package let seatsFreed: @Sendable (_ n: Int) -> String
  package let restorableUntil: @Sendable (_ end: Moment) -> String
  package let freedHeading: String
  package let freed: String
  package let freeAfter: String
  package let ofTotal: @Sendable (_ free: Int, _ total: Int) -> String
  package let oldPasswordsStop: @Sendable (_ n: Int) -> String
  package let newPasswordsOnce: @Sendable (_ n: Int) -> String
  package let ownPasswordNext: String
  package let stayBehind: @Sendable (_ n: Int, _ total: Int) -> String
  package let who: String
  package let nobodyComesBack: String
  package let comeBack: @Sendable (_ n: Int) -> String
  package let comesBack: String
  package let doesNotComeBack: String
  package let nothingLost: String
  package let stays: String
  package let newName: String
  package let hadNoLicenses: String
  package let restoreUnder: @Sendable (_ name: String) -> String
  package let checkNames: String
  package let users: String
  package let deletedUsers: @Sendable (_ n: Int) -> String
  package let deletedOnUTC: String
  package let selectedLabel: String
  package let lastDay: String
  package let edit: String
  package let state: String
  package let active: String
  package let inactive: String
  package let deletedUntil: @Sendable (_ at: Moment, _ end: Moment) -> String
  package let licensesSetAside: String
  package let servicesOn: @Sendable (_ on: Int, _ total: Int) -> String
  package let recentActivity: String
  package let toOperation: String
  package let soFar: @Sendable (_ n: Int) -> String
}
