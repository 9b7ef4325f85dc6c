package import Domain

extension Phrases {
  package func name(_ role: StaffRole) -> String {
    switch role {
    case .globalAdmin: staff.globalAdmin
    case .userManagement: staff.userManagement
    case .adminAgent: staff.adminAgent
    case .salesAgent: staff.salesAgent
    case .helpdeskAgent: staff.helpdeskAgent
    }
  }

  package func name(_ right: RightName) -> String {
    switch right {
    case .seeCustomers: staff.seeCustomers
    case .seeUsers: staff.seeUsers
    case .createUsers: staff.createUsers
    case .editUsers: staff.editUsers
    case .setRoles: staff.setRoles
    case .resetPasswords: staff.resetPasswords
    case .deleteUsers: staff.deleteUsers
    case .restoreUsers: staff.restoreUsers
    case .changeLicenses: staff.changeLicenses
    case .uploadUsers: staff.uploadUsers
    case .changeQuantities: staff.changeQuantities
    case .seeActivity: staff.seeActivity
    case .manageStaff: staff.manageStaff
    case .manageApplications: staff.manageApplications
    case .manageCustomers: staff.manageCustomers
    case .tagCustomers: staff.tagCustomers
    case .manageWebhooks: webhooks.right
    case .manageCatalog: staff.manageCatalog
    }
  }

  /// That a right is missing, and which roles have it.
  package func missing(_ right: RightName) -> String {
    let holders = StaffRole.allCases.filter { Policy.matrix[right]?.contains($0) ?? false }
    return errors.deniedText(name(right), holders.map { name($0) })
  }

  package func explain(_ refusal: StaffRefusal) -> Explanation {
    switch refusal {
    case .lastGlobalAdmin: staff.lastGlobalAdmin
    case .emailTaken: signIn.emailTaken
    case .noRole: staff.noRole
    case .unknownCustomer: staff.unknownCustomer
    }
  }
}
