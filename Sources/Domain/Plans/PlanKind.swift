/// What a plan would do. One plan does one kind of thing, to any number of rows.
package enum PlanKind: String, CaseIterable, Hashable, Sendable, Codable {
  case create
  case update
  case setRoles = "set-roles"
  case changeLicenses = "change-licenses"
  case resetPasswords = "reset-passwords"
  case delete
  case restore
  case purge
  case changeQuantity = "change-quantity"

  /// Whether carrying it out issues temporary passwords, and so makes a pack.
  package var issuesPasswords: Bool { self == .create || self == .resetPasswords }

  package var right: RightName {
    switch self {
    case .create: .createUsers
    case .update: .editUsers
    case .setRoles: .setRoles
    case .changeLicenses: .changeLicenses
    case .resetPasswords: .resetPasswords
    case .delete, .purge: .deleteUsers
    case .restore: .restoreUsers
    case .changeQuantity: .changeQuantities
    }
  }

  /// What the ledger calls one row of it.
  package var action: Action {
    switch self {
    case .create: .userCreated
    case .update: .userUpdated
    case .setRoles: .rolesSet
    case .changeLicenses: .licensesChanged
    case .resetPasswords: .passwordReset
    case .delete: .userDeleted
    case .restore: .userRestored
    case .purge: .userPurged
    case .changeQuantity: .quantityChanged
    }
  }
}
