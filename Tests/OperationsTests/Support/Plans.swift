import Domain
import Operations
import TestSupport

/// Makes a plan of any kind that would change one user; purging is left to the job.
struct PlanOfKind {
  let house: House
  let customer: Customer
  let user: User.ID
  let deletedUser: User.ID

  /// A customer with a user and a deleted one, and seats.
  init(_ house: House) async throws {
    self.house = house
    try await house.stockCatalog()
    customer = try await house.customer(seats: [(Sample.suite, 5)])
    let users = try await house.users(["ann", "bo"], at: customer)
    (user, deletedUser) = (users[0], users[1])
    try await house.finish(
      try await house.operations.planDeletion(
        .users([deletedUser]), in: customer.id, as: house.admin))
  }

  func plan(_ kind: PlanKind, as principal: Principal) async throws -> Plan {
    let operations = house.operations
    let id = customer.id
    let selection = Selection.users([user])
    switch kind {
    case .create:
      return try await operations.planCreation(
        of: [DraftInput(displayName: "Chen", email: "chen@alder.example")], licenses: [], in: id,
        as: principal)
    case .update:
      return try await operations.planUpdate(
        selection, UserChange(displayName: PersonName(stored: "Other")), in: id, as: principal)
    case .setRoles:
      return try await operations.planRoles(
        selection, RoleSet([.serviceAdmin]), in: id, as: principal)
    case .changeLicenses:
      return try await operations.planLicenses(
        selection, LicenseChange(assign: [LicenseGrant(product: Sample.suite.id)]), in: id,
        as: principal)
    case .resetPasswords:
      return try await operations.planPasswordReset(selection, in: id, as: principal)
    case .delete: return try await operations.planDeletion(selection, in: id, as: principal)
    case .restore:
      return try await operations.planRestoration([deletedUser], in: id, as: principal)
    case .changeQuantity, .purge:
      return try await operations.planQuantity(
        Sample.suite.id, try Quantity(parsing: 6), in: id, as: principal)
    }
  }
}
