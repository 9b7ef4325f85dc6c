import Domain
import Wire

extension MeAnswer {
  init(_ principal: Principal) {
    self.init(
      name: principal.name,
      roles: StaffRole.allCases.filter { principal.roles.contains($0) }.map(\.rawValue),
      rights: RightName.allCases.filter { Policy.allows($0, principal) }.map(\.word),
      customers: principal.reach.customers)
  }
}

extension StaffAnswer {
  init(_ member: StaffMember) {
    self.init(
      id: member.id.text, name: member.name.text, email: member.email.text,
      roles: StaffRole.allCases.filter { member.roles.contains($0) }.map(\.rawValue),
      customers: member.reach.customers, disabledAt: member.disabledAt?.iso)
  }
}

extension Reach {
  fileprivate var customers: [String]? {
    switch self {
    case .everyCustomer: nil
    case .only(let customers): customers.sorted().map(\.text)
    }
  }
}

extension TokenAnswer {
  init(_ info: TokenInfo) {
    self.init(
      id: info.id.text, name: info.name, createdAt: info.createdAt.iso,
      expiresAt: info.expiresAt?.iso, revokedAt: info.revokedAt?.iso)
  }
}
