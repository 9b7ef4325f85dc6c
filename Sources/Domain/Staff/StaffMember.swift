/// Someone who works for the partner.
package struct StaffMember: Hashable, Sendable {
  package typealias ID = Domain.ID<StaffMember>

  package let id: ID
  package var name: Label
  package var email: EmailAddress
  package var roles: Set<StaffRole>
  package var reach: Reach
  /// A member who may no longer sign in keeps a record, since the ledger names them.
  package var disabledAt: Moment?

  package init(
    id: ID, name: Label, email: EmailAddress, roles: Set<StaffRole>, reach: Reach,
    disabledAt: Moment? = nil
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.roles = roles
    self.reach = reach
    self.disabledAt = disabledAt
  }
}

/// A role of the partner's staff (PC 0.4).
package enum StaffRole: String, CaseIterable, Hashable, Sendable, Codable {
  case globalAdmin = "GA"
  case userManagement = "UM"
  case adminAgent = "AA"
  case salesAgent = "SA"
  case helpdeskAgent = "HA"
}

/// Which customers a staff member may know of.
package enum Reach: Hashable, Sendable {
  case everyCustomer
  case only(Set<Customer.ID>)

  package func covers(_ customer: Customer.ID) -> Bool {
    switch self {
    case .everyCustomer: true
    case .only(let customers): customers.contains(customer)
    }
  }
}

/// A no to a change of staff.
package enum StaffRefusal: Error, Hashable, Sendable {
  /// Somebody must be left who can let others in (invariant 8 of docs/domain.md).
  case lastGlobalAdmin
  case emailTaken
  case noRole
  case unknownCustomer
}
