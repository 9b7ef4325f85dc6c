package import Domain

extension Phrases {
  package func name(_ role: Role) -> String {
    switch role {
    case .globalAdmin: users.globalAdmin
    case .passwordAdmin: users.passwordAdmin
    case .userManagementAdmin: users.userManagementAdmin
    case .serviceAdmin: users.serviceAdmin
    }
  }

  /// What a role may do, beside its name (PC 1.3.8).
  package func describe(_ role: Role) -> String {
    switch role {
    case .globalAdmin: users.globalAdminText
    case .passwordAdmin: users.passwordAdminText
    case .userManagementAdmin: users.userManagementAdminText
    case .serviceAdmin: users.serviceAdminText
    }
  }

  /// The roles of a user in a row; that of the plain user where there are none (PC 2.10).
  package func name(_ roles: RoleSet) -> String {
    roles.isEmpty ? users.plainUser : roles.roles.map { name($0) }.joined(separator: ", ")
  }
}
