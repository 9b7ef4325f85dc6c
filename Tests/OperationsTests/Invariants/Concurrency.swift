import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct `Many at once` {
  @Test func `take the last ten seats, and never one too many`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 10)])
    let users = try await house.users((1...64).map { "user\($0)" }, at: customer)
    var plans: [Plan] = []
    for user in users {
      plans.append(
        try await house.operations.planLicenses(
          .users([user]), LicenseChange(assign: [LicenseGrant(product: Sample.suite.id)]),
          in: customer.id, as: house.admin))
    }
    #expect(plans.allSatisfy { $0.tally.willChange == 1 }, "each thinks there is one")
    let done = try await atOnce(plans) { try await house.finish($0).operation }
    #expect(done.count { $0.changed == 1 } == 10)
    #expect(done.count { $0.refused == 1 } == 54)
    for operation in done where operation.refused == 1 {
      let rows = try await house.operations.operationRows(
        operation.id, in: customer.id, failedOnly: true, PageRequest(), as: house.admin)
      #expect(rows.items.map(\.outcome?.causes) == [[.noSeat(Sample.suite.id)]])
    }
    let seats = try await house.operations.entitlements(in: customer.id, as: house.admin)
    #expect(seats[0].seats == SeatCount(total: 10, consumed: 10))
    let holders = try await house.everyone(at: customer.id).count { !$0.licenses.isEmpty }
    #expect(holders == 10)
    #expect(try await house.operations.verify().isSound)
  }

  @Test func `want one name, and one of them gets it`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    var plans: [Plan] = []
    for number in 1...8 {
      plans.append(
        try await house.operations.planCreation(
          of: [DraftInput(displayName: "Mira \(number)", email: "MIRA@alder.example")],
          licenses: [], in: customer.id, as: house.admin))
    }
    let done = try await atOnce(plans) { try await house.finish($0).operation }
    #expect(done.map(\.changed).reduce(0, +) == 1)
    #expect(done.map(\.refused).reduce(0, +) == 7)
    #expect(try await house.everyone(at: customer.id).count == 1)
  }

  @Test func `apply one plan, and it happens once`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let plan = try await house.operations.planCreation(
      of: [DraftInput(displayName: "Mira", email: "mira@alder.example")], licenses: [],
      in: customer.id, as: house.admin)
    let refusals = try await atOnce(Array(1...8)) { _ in
      await refusal(ApplyRefusal.self) { try await house.finish(plan) }
    }
    #expect(refusals.count { $0 == nil } == 1)
    #expect(refusals.count { $0 == .alreadyApplied } == 7)
    #expect(try await house.everyone(at: customer.id).count == 1)
  }

  @Test func `open one pack, and one of them gets the passwords`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let plan = try await house.operations.planCreation(
      of: [DraftInput(displayName: "Mira", email: "mira@alder.example")], licenses: [],
      in: customer.id, as: house.admin)
    let applied = try await house.finish(plan)
    let refusals = try await atOnce(Array(1...8)) { _ in
      await refusal(PackRefusal.self) {
        let issued = try await house.passwords(of: applied)
        #expect(issued.count == 1)
      }
    }
    #expect(refusals.count { $0 == nil } == 1)
    #expect(refusals.count { $0 == .gone } == 7)
    let entries = try await house.history(of: customer.id)
    #expect(entries.count { $0.action == .packTaken } == 1)
  }

  @Test func `carry one operation on, and every row happens once`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 2500)])
    let drafts = (1...3000).map {
      DraftInput(displayName: "User \($0)", email: "user\($0)@alder.example", location: "NL")
    }
    let plan = try await house.operations.planCreation(
      of: drafts, licenses: [LicenseGrant(product: Sample.suite.id)], in: customer.id,
      as: house.admin)
    let applied = try await house.operations.apply(
      plan.id, goAhead: true, in: customer.id, as: house.admin)
    #expect(applied.operation.state == .running, "a long one is carried on in the background")
    let ends = try await atOnce([1, 2]) { _ in
      var operation = applied.operation
      while !operation.state.isOver {
        operation = try await house.operations.carryOn(operation)
        await Task.yield()
      }
      return operation
    }
    #expect(ends.allSatisfy { $0.changed == 2500 && $0.refused == 500 })
    let names = try await house.everyone(at: customer.id).map(\.user.signInName.key)
    #expect(names.count == 2500 && Set(names).count == 2500)
    let created = try await house.history(of: customer.id).filter { $0.action == .userCreated }
    #expect(created.count == 2500 && Set(created.map(\.row)).count == 2500)
    let issued = try await house.passwords(
      of: Applied(operation: ends[0], packKey: applied.packKey))
    #expect(issued.count == 2500)
    for one in [issued[0], issued[1200], issued[2499]] {
      let session = try await house.operations.userSignIn(
        signInName: one.signInName, password: one.password.reveal(), address: "192.0.2.1")
      #expect(session.mustChoosePassword)
    }
    #expect(try await house.operations.verify().isSound)
  }

  @Test func `disable each other, and one global admin stays`() async throws {
    let house = try await House()
    var admins = [house.admin]
    for number in 1...5 {
      admins.append(
        try await house.member(
          named: "Admin \(number)", email: "admin\(number)@partner.example",
          roles: [.globalAdmin]))
    }
    let all = admins
    let refusals = try await atOnce(Array(all.indices)) { index in
      await refusal(StaffRefusal.self) {
        try await house.operations.disableStaff(
          try #require(all[(index + 1) % all.count].staffID), as: all[index])
      }
    }
    #expect(refusals.count { $0 == .lastGlobalAdmin } == 1)
    let staff = try await house.operations.staff(as: house.admin)
    #expect(staff.count { $0.disabledAt == nil } == 1)
  }
}

/// Runs a body for each element, all at once; answers in the order of the elements.
private func atOnce<Element: Sendable, Answer: Sendable>(
  _ elements: [Element], _ body: @escaping @Sendable (Element) async throws -> Answer
) async throws -> [Answer] {
  try await withThrowingTaskGroup(of: (Int, Answer).self) { group in
    for (index, element) in elements.enumerated() {
      group.addTask { (index, try await body(element)) }
    }
    var answers: [(Int, Answer)] = []
    for try await answer in group { answers.append(answer) }
    return answers.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
