/// Who may do what: roles to rights, apart from the code that asks.
///
/// The whole matrix is a golden text file; see docs/domain.md, "Staff and rights" (PC 1.11).
package enum Policy {
  package static let matrix: [RightName: Set<StaffRole>] = {
    let everyone = Set(StaffRole.allCases)
    let accounts: Set<StaffRole> = [.globalAdmin, .userManagement, .adminAgent]
    return [
      .seeCustomers: everyone,
      .seeUsers: everyone,
      .createUsers: accounts,
      .editUsers: accounts,
      .setRoles: accounts,
      .resetPasswords: accounts,
      .deleteUsers: accounts,
      .restoreUsers: accounts,
      .changeLicenses: everyone,
      .uploadUsers: [.globalAdmin],
      .changeQuantities: everyone,
      .seeActivity: [.globalAdmin, .adminAgent],
      .manageStaff: [.globalAdmin],
      .manageApplications: [.globalAdmin],
      .manageCustomers: [.globalAdmin],
      .manageCatalog: [.globalAdmin],
      .tagCustomers: [.globalAdmin, .adminAgent],
      .manageWebhooks: [.globalAdmin],
    ]
  }()

  /// What takes a person: an application that lets others in, or has changes told to an address, would
  /// go on after it was put out.
  package static let personal: Set<RightName> = [
    .manageStaff, .manageApplications, .manageWebhooks,
  ]

  package static func allows(_ right: RightName, _ principal: Principal) -> Bool {
    if principal.application != nil, personal.contains(right) { return false }
    return switch principal.kind {
    case .job: true
    case .staff, .application: !(matrix[right] ?? []).isDisjoint(with: principal.roles)
    }
  }

  /// - Throws: `notYours` for a customer out of reach, which is told like one that is not there.
  package static func permit<Granted: Right>(
    _: Granted.Type, _ principal: Principal, _ customer: Customer.ID
  ) throws(Denial) -> Permit<Granted> {
    guard principal.reach.covers(customer) else { throw .notYours }
    guard allows(Granted.name, principal) else { throw .notAllowed(Granted.name) }
    if Granted.name.isDelegated { try checkDelegation(principal, customer) }
    return Permit(principal: principal, customer: customer)
  }

  /// A permit over what belongs to no customer: staff, the catalogue, the list of customers.
  package static func permit<Granted: Right>(
    _: Granted.Type, _ principal: Principal
  ) throws(Denial) -> HousePermit<Granted> {
    guard allows(Granted.name, principal) else { throw .notAllowed(Granted.name) }
    return HousePermit(principal: principal)
  }

  /// A permit to make and carry out plans of one kind.
  package static func permit(
    changing kind: PlanKind, _ principal: Principal, _ customer: Customer.ID
  ) throws(Denial) -> ChangePermit {
    guard principal.reach.covers(customer) else { throw .notYours }
    guard kind != .purge || principal.kind == .job else { throw .notAllowed(kind.right) }
    guard allows(kind.right, principal) else { throw .notAllowed(kind.right) }
    try checkDelegation(principal, customer)
    return ChangePermit(kind: kind, principal: principal, customer: customer)
  }

  /// Whoever it is: without the customer's delegated rights nobody of us may.
  private static func checkDelegation(
    _ principal: Principal, _ customer: Customer.ID
  ) throws(Denial) {
    if principal.withdrawn.contains(customer) { throw .accessWithdrawn(customer) }
  }
}

/// Proof that a principal may exercise one right over one customer.
package struct Permit<Granted: Right>: Sendable {
  package let principal: Principal
  package let customer: Customer.ID

  fileprivate init(principal: Principal, customer: Customer.ID) {
    self.principal = principal
    self.customer = customer
  }
}

/// Proof that a principal may exercise one right over the house itself.
package struct HousePermit<Granted: Right>: Sendable {
  package let principal: Principal

  fileprivate init(principal: Principal) {
    self.principal = principal
  }
}

/// Proof that a principal may plan and carry out one kind of change at one customer.
package struct ChangePermit: Sendable {
  package let kind: PlanKind
  package let principal: Principal
  package let customer: Customer.ID

  fileprivate init(kind: PlanKind, principal: Principal, customer: Customer.ID) {
    self.kind = kind
    self.principal = principal
    self.customer = customer
  }

}

/// The policy's no.
package enum Denial: Error, Hashable, Sendable {
  case notAllowed(RightName)
  case notYours
  /// The customer has withdrawn our delegated rights (PC 1.10.2).
  case accessWithdrawn(Customer.ID)
}
