package import Domain

/// The partner's own people: their roles, their reach, their rights and their tokens.
package struct StaffPhrases: Sendable {
  package let invite: String
  package let roles: String
  package let reach: String
  package let everyCustomer: String
  package let onlyCustomers: @Sendable (_ n: Int) -> String
  package let onlyThese: String
  package let disable: String
  package let disabled: String
  package let lockedOn: @Sendable (_ day: Moment) -> String
  package let linkTitle: String
  package let linkText: @Sendable (_ name: String) -> String
  package let lastGlobalAdmin: Explanation
  package let noRole: Explanation
  package let unknownCustomer: Explanation
  package let globalAdmin: String
  package let userManagement: String
  package let adminAgent: String
  package let salesAgent: String
  package let helpdeskAgent: String
  package let seeCustomers: String
  package let seeUsers: String
  package let createUsers: String
  package let editUsers: String
  package let setRoles: String
  package let resetPasswords: String
  package let deleteUsers: String
  package let restoreUsers: String
  package let changeLicenses: String
  package let uploadUsers: String
  package let changeQuantities: String
  package let seeActivity: String
  package let manageStaff: String
  package let manageApplications: String
  package let manageCustomers: String
  package let tagCustomers: String
  package let manageCatalog: String
  package let makeToken: String
  package let tokensHint: String
  package let tokenDays: String
  package let tokenDaysHint: @Sendable (_ most: Int) -> String
  package let tokenOnce: String
  package let expires: String
  package let noEnd: String
  package let revoke: String
  package let noTokens: String
  package let tokenName: String
  package let joinLinkFor: @Sendable (_ days: Int) -> String
}
