import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Failed rows once more` {
  private func house() async throws -> (House, Customer) {
    let house = try await House()
    try await house.stockCatalog()
    return (house, try await house.customer(seats: [(Sample.suite, 1)]))
  }

  @Test func `hold only what was refused, and go through when the cause is gone`() async throws {
    let (house, customer) = try await house()
    let users = try await house.users(["ann", "bo", "chen"], at: customer)
    let plan = try await house.operations.planLicenses(
      .users(users), LicenseChange(assign: [LicenseGrant(product: Sample.suite.id)]),
      in: customer.id, as: house.admin)
    try await house.finish(plan)
    try await house.finish(
      try await house.operations.planQuantity(
        Sample.suite.id, Quantity(parsing: 3), in: customer.id, as: house.admin))
    let again = try await house.operations.planRetry(
      of: plan.id, in: customer.id, as: house.admin)
    #expect(again.tally == Plan.Tally(rows: 2, willChange: 2))
    let done = try await house.finish(again)
    #expect(done.operation.changed == 2)
    let everyone = try await house.everyone(at: customer.id)
    #expect(everyone.allSatisfy { $0.licenses.count == 1 })
    #expect(try await house.operations.verify().isSound)
  }

  @Test func `start from users as they are now, so that no later change is undone`() async throws {
    let (house, customer) = try await house()
    let users = try await house.users(["ann", "bo"], at: customer)
    let plan = try await house.operations.planRoles(
      .users(users), RoleSet([.serviceAdmin]), in: customer.id, as: house.admin)
    let rename = UserChange(displayName: PersonName(stored: "Anna"))
    try await house.finish(
      try await house.operations.planUpdate(
        .users([users[0]]), rename, in: customer.id, as: house.admin))
    try await house.finish(plan)
    let again = try await house.operations.planRetry(
      of: plan.id, in: customer.id, as: house.admin)
    #expect(again.tally == Plan.Tally(rows: 1, willChange: 1))
    try await house.finish(again)
    let anna = try await house.operations.user(users[0], in: customer.id, as: house.admin)
    #expect(anna.user.displayName.text == "Anna")
    #expect(anna.user.roles == RoleSet([.serviceAdmin]))
  }

  @Test func `are none when everything went through`() async throws {
    let (house, customer) = try await house()
    let users = try await house.users(["ann"], at: customer)
    let plan = try await house.operations.planLicenses(
      .users(users), LicenseChange(assign: [LicenseGrant(product: Sample.suite.id)]),
      in: customer.id, as: house.admin)
    try await house.finish(plan)
    await #expect(throws: OperationError<PlanRefusal>.self) {
      try await house.operations.planRetry(of: plan.id, in: customer.id, as: house.admin)
    }
  }

  @Test func `create users who could not be created before`() async throws {
    let (house, customer) = try await house()
    let plan = try await house.operations.planCreation(
      of: [
        DraftInput(displayName: "Ann", email: "ann@alder.example"),
        DraftInput(displayName: "Bo", email: "bo@birch.example"),
      ], licenses: [], in: customer.id, as: house.admin)
    try await house.finish(plan)
    let again = try await house.operations.planRetry(
      of: plan.id, in: customer.id, as: house.admin)
    #expect(again.tally == Plan.Tally(rows: 1, refused: 1), "the domain is still another's")
    let rows = try await house.operations.planRows(
      again.id, in: customer.id, verdict: nil, PageRequest(), as: house.admin)
    #expect(rows.items[0].target.signInName.text == "bo@birch.example")
  }
}
