import Domain
import Operations
import TestSupport
import Testing

@Suite struct `A customer that has withdrawn our delegated rights` {
  /// What needs nobody's leave: what we keep of the customer ourselves, and what we did.
  private static let ours: Set<String> = [
    "ledger", "ledgerEntry", "ledgerActors", "chainState", "checkChain", "history", "account",
    "accountFigures",
    "changeAccount", "changeDomains", "addTag",
    "removeTag",
    "recordSeatHistory", "recordWithdrawal", "recordReinstatement",
  ]

  /// The first global admin as a session of now knows them.
  private func admin(of house: House) async throws -> Principal {
    try #require(try await house.operations.bearer(try await house.token(of: house.admin)))
  }

  @Test func `is closed to every operation about its users and licenses`() async throws {
    let home = try await `A neighbor`().home()
    let house = home.house
    try await house.operations.recordWithdrawal(of: home.customer, as: house.admin)
    let before = try await Look(house, home.customer)
    var now = home
    now.stranger = try await admin(of: house)
    let calls = `A neighbor`.looking + `A neighbor`.planning + `A neighbor`.changing
    for (name, call) in calls where !Self.ours.contains(name) {
      let found = await failure { try await call(now, home.customer) }
      #expect(found == .denied(.accessWithdrawn(home.customer)), "\(name)")
    }
    #expect(try await Look(house, home.customer) == before)
    let other = try await house.operations.users(in: home.other.id, UserQuery(), as: now.stranger)
    #expect(other.total == 0, "other customers are as open as they were")
  }

  @Test func `stays in the list and keeps its account`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    try await house.operations.recordWithdrawal(of: customer.id, as: house.admin)
    let admin = try await admin(of: house)
    let list = try await house.operations.customers(search: nil, PageRequest(), as: admin)
    #expect(list.items.map(\.health) == [.blocked])
    let account = try await house.operations.account(customer.id, as: admin)
    #expect(account.withdrawal == Withdrawal(at: house.time.now, by: house.admin.name))
    #expect(try await house.history(of: customer.id).first?.action == .rightsWithdrawn)
    #expect(
      await refusal(AccountRefusal.self) {
        try await house.operations.recordWithdrawal(of: customer.id, as: admin)
      } == .alreadyWithdrawn)
  }

  @Test func `is not changed by somebody who was let in a moment before`() async throws {
    let home = try await `A neighbor`().home()
    let house = home.house
    try await house.operations.recordWithdrawal(of: home.customer, as: house.admin)
    let before = try await Look(house, home.customer)
    // A principal from before the withdrawal: the database has the last word.
    let planned = await failure {
      try await house.operations.planDeletion(
        .users([home.maker.user]), in: home.customer, as: house.admin)
    }
    let applied = await failure {
      try await house.operations.apply(
        home.plan.id, goAhead: true, in: home.customer, as: house.admin)
    }
    for found in [planned, applied] {
      guard case .fault = found else {
        Issue.record("\(String(describing: found))")
        continue
      }
    }
    #expect(try await Look(house, home.customer) == before)
  }

  @Test func `ends what is under way, and what is done stays done`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let drafts = (1...1200).map {
      DraftInput(displayName: "W\($0)", email: "w\($0)@alder.example")
    }
    let plan = try await house.operations.planCreation(
      of: drafts, licenses: [], in: customer.id, as: house.admin)
    let applied = try await house.operations.apply(
      plan.id, goAhead: true, in: customer.id, as: house.admin)
    let first = try await house.operations.carryOn(applied.operation)
    #expect(!first.state.isOver)
    try await house.operations.recordWithdrawal(of: customer.id, as: house.admin)
    #expect(try await house.operations.claim(for: house.operations.newWorker()).isEmpty)
    _ = try? await house.operations.carryOn(first)
    let users = try await house.operations.users(
      in: customer.id, UserQuery(), as: house.admin)
    #expect(users.total == first.changed)
    #expect(
      try await house.history(of: customer.id).prefix(2).map(\.action)
        == [.rightsWithdrawn, .operationCanceled])
    #expect(try await house.operations.verify().isSound)
  }

  @Test func `is purged of deleted users all the same, and opens again`() async throws {
    let house = try await House()
    let maker = try await PlanOfKind(house)
    let id = maker.customer.id
    try await house.operations.recordWithdrawal(of: id, as: house.admin)
    house.time.advance(days: 31)
    #expect(try await house.operations.purgeDue() == 1)
    try await house.operations.recordReinstatement(of: id, as: house.admin)
    let admin = try await admin(of: house)
    #expect(admin.withdrawn.isEmpty)
    try await house.finish(
      try await house.operations.planDeletion(.users([maker.user]), in: id, as: admin))
    #expect(
      await refusal(AccountRefusal.self) {
        try await house.operations.recordReinstatement(of: id, as: admin)
      } == .notWithdrawn)
  }

  @Test func `is not opened or closed without the right`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let agent = try await house.member(roles: [.adminAgent])
    let found = await failure {
      try await house.operations.recordWithdrawal(of: customer.id, as: agent)
    }
    #expect(found == .denied(.notAllowed(.manageCustomers)))
    #expect(try await house.operations.account(customer.id, as: agent).withdrawal == nil)
  }
}
