/// What a user may administer at the customer (PC 3.2; the ids are the directory's own, PC 3.3).
package enum Role: UInt8, CaseIterable, Hashable, Sendable, Codable {
  case globalAdmin = 0
  case passwordAdmin = 1
  case userManagementAdmin = 2
  case serviceAdmin = 3

  package var id: ID<Role> {
    switch self {
    case .globalAdmin: ID(high: 0x62E9_0394_69F5_4237, low: 0x9190_0121_7714_5E10)
    case .passwordAdmin: ID(high: 0x7298_27E3_9C14_49F7, low: 0xBB1B_9608_F156_BBB8)
    case .userManagementAdmin: ID(high: 0xFE93_0BE7_5E62_47DB, low: 0x91AF_98C3_A49A_38B1)
    case .serviceAdmin: ID(high: 0xF023_FD81_A637_4B56, low: 0x95FD_791A_C022_6033)
    }
  }

  /// The name that existing clients know (PC 3.2).
  package var directoryName: String {
    switch self {
    case .globalAdmin: "Company Administrator"
    case .passwordAdmin: "Helpdesk Administrator"
    case .userManagementAdmin: "User Account Administrator"
    case .serviceAdmin: "Service Support Administrator"
    }
  }

  /// The word that our own API, files and command line use.
  package var word: String {
    switch self {
    case .globalAdmin: "global-admin"
    case .passwordAdmin: "password-admin"
    case .userManagementAdmin: "user-management-admin"
    case .serviceAdmin: "service-admin"
    }
  }

  package init?(id: ID<Role>) {
    guard let role = Role.allCases.first(where: { $0.id == id }) else { return nil }
    self = role
  }

  /// Reads our word, the directory's name or the id, in any case.
  package init?(parsing text: String) {
    let key = TextKey.of(text.trimmed)
    let role = Role.allCases.first { role in
      role.word == key || TextKey.of(role.directoryName) == key || role.id.text == key
        || role.word.replacing("-", with: " ") == key
    }
    guard let role else { return nil }
    self = role
  }
}

/// The roles of one user. None means: can use licenses and services (PC 2.10).
package struct RoleSet: OptionSet, Hashable, Sendable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  package init(_ roles: some Sequence<Role>) {
    rawValue = roles.reduce(0) { $0 | 1 << Int64($1.rawValue) }
  }

  package func contains(_ role: Role) -> Bool {
    rawValue & (1 << Int64(role.rawValue)) != 0
  }

  /// In the order of `Role`.
  package var roles: [Role] {
    Role.allCases.filter { contains($0) }
  }
}
