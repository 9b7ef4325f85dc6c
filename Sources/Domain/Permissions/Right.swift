/// One thing that staff may be allowed to do; a row of the matrix in `Policy`.
package enum RightName: String, CaseIterable, Hashable, Sendable {
  case seeCustomers = "see customers"
  case seeUsers = "see users"
  case createUsers = "create users"
  case editUsers = "edit users"
  case setRoles = "set roles"
  case resetPasswords = "reset passwords"
  case deleteUsers = "delete users"
  case restoreUsers = "restore users"
  case changeLicenses = "change licenses"
  case uploadUsers = "upload users"
  case changeQuantities = "change quantities"
  case seeActivity = "see activity"
  case manageStaff = "manage staff"
  case manageApplications = "manage applications"
  case manageCustomers = "manage customers"
  case manageCatalog = "manage catalog"
  case tagCustomers = "tag customers"
  case manageWebhooks = "manage webhooks"

  /// Whether a customer has to have delegated it to us: all that is about its users and licenses.
  /// What we keep of a customer ourselves, and the record of what we did, needs nobody's leave.
  package var isDelegated: Bool {
    switch self {
    case .seeUsers, .createUsers, .editUsers, .setRoles, .resetPasswords, .deleteUsers,
      .restoreUsers, .changeLicenses, .uploadUsers, .changeQuantities:
      true
    case .seeCustomers, .seeActivity, .manageStaff, .manageApplications, .manageCustomers,
      .manageCatalog, .tagCustomers, .manageWebhooks:
      false
    }
  }
}

/// A right as a type, so that a permit says in its own type what it permits.
package protocol Right: Sendable {
  static var name: RightName { get }
}

/// `Permit<May.SeeUsers>` reads: proof that one may see users.
package enum May {
  package enum SeeCustomers: Right { package static let name = RightName.seeCustomers }
  package enum SeeUsers: Right { package static let name = RightName.seeUsers }
  package enum UploadUsers: Right { package static let name = RightName.uploadUsers }
  package enum SeeActivity: Right { package static let name = RightName.seeActivity }
  package enum ManageStaff: Right { package static let name = RightName.manageStaff }
  package enum ManageApplications: Right {
    package static let name = RightName.manageApplications
  }
  package enum ManageCustomers: Right { package static let name = RightName.manageCustomers }
  package enum ManageCatalog: Right { package static let name = RightName.manageCatalog }
  package enum TagCustomers: Right { package static let name = RightName.tagCustomers }
  package enum ManageWebhooks: Right { package static let name = RightName.manageWebhooks }
}
