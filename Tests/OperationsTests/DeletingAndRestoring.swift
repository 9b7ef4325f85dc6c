import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Deleting and restoring users` {
  @Test func `gives seats back, and licenses again as far as seats are free`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 2)])
    let grant = [LicenseGrant(product: Sample.suite.id)]
    let users = try await house.users(["a", "b"], at: customer, licenses: grant)
    try await house.finish(
      try await house.operations.planDeletion(.users(users), in: customer.id, as: house.admin))
    #expect(try await consumed(house, customer) == 0)
    let deleted = try await house.operations.deletedUsers(
      in: customer.id, search: nil, PageRequest(), as: house.admin)
    #expect(deleted.total == 2)
    #expect(deleted.items.allSatisfy { $0.licenses.count == 1 && $0.deletedBy == "Ada Admin" })

    try await house.users(["c"], at: customer, licenses: grant)
    let plan = try await house.operations.planRestoration(users, in: customer.id, as: house.admin)
    #expect(plan.tally.willChange == 2)
    let applied = try await house.finish(plan)
    #expect(applied.operation.changed == 2)
    #expect(try await consumed(house, customer) == 2)
    let partly = try await house.operations.operationRows(
      plan.id, in: customer.id, failedOnly: true, PageRequest(), as: house.admin)
    #expect(
      partly.items.map(\.outcome) == [RowOutcome(kind: .partly, causes: [.noSeat(Sample.suite.id)])]
    )
  }

  @Test func `refuses a name taken meanwhile, and restores under another`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let user = try await house.users(["mira"], at: customer)[0]
    try await house.finish(
      try await house.operations.planDeletion(.users([user]), in: customer.id, as: house.admin))
    let again = DraftInput(displayName: "Mira", email: "mira@alder.example")
    let plain = try await house.operations.planCreation(
      of: [again], licenses: [], in: customer.id, as: house.admin)
    #expect(plain.tally.refused == 1, "a deleted user's name is not taken by accident")
    try await house.finish(
      try await house.operations.planCreation(
        of: [again], licenses: [], reusingDeletedNames: true, in: customer.id, as: house.admin))

    let plan = try await house.operations.planRestoration([user], in: customer.id, as: house.admin)
    let rows = try await house.operations.planRows(
      plan.id, in: customer.id, verdict: .refused, PageRequest(), as: house.admin)
    #expect(rows.items.map(\.causes) == [[.signInNameTaken(proposal: "mira2@alder.example")]])

    let renamed = try await house.operations.planRestoration(
      [user], renaming: [user: try SignInName(parsing: "mira2@alder.example")], in: customer.id,
      as: house.admin)
    try await house.finish(renamed)
    let found = try await house.operations.user(user, in: customer.id, as: house.admin)
    #expect(found.user.signInName.text == "mira2@alder.example")
    #expect(found.user.deletedAt == nil)
  }

  @Test func `purges after thirty days and not a moment before`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let user = try await house.users(["mira", "anna"], at: customer)[0]
    try await house.finish(
      try await house.operations.planDeletion(.users([user]), in: customer.id, as: house.admin))
    house.time.advance(seconds: 30 * 86_400 - 1)
    #expect(try await house.operations.purgeDue() == 0)
    house.time.advance(seconds: 1)
    let late = try await house.operations.planRestoration([user], in: customer.id, as: house.admin)
    #expect(late.tally.refused == 1)
    #expect(try await house.operations.purgeDue() == 1)
    #expect(try await house.operations.purgeDue() == 0)
    await #expect(throws: OperationError<Missing>.self) {
      try await house.operations.user(user, in: customer.id, as: house.admin)
    }
    let page = try await house.operations.users(in: customer.id, UserQuery(), as: house.admin)
    #expect(page.total == 1, "nobody else is purged")
    let entries = try await house.operations.ledger(
      in: customer.id, action: .userPurged, PageRequest(), as: house.admin)
    #expect(entries.items.map(\.actor) == ["purge"])
    #expect(try await house.operations.verify().isSound)
  }

  private func consumed(_ house: House, _ customer: Customer) async throws -> Int? {
    try await house.operations.entitlements(in: customer.id, as: house.admin).first?.seats.consumed
  }
}
