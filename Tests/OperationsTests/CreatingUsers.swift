import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct `Creating users` {
  @Test func `makes accounts with licenses, one ledger entry a row and one password each`()
    async throws
  {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 5)])
    let plan = try await house.operations.planCreation(
      of: [
        DraftInput(displayName: "Mira Osei", email: "mira@alder.example", location: "NL"),
        DraftInput(displayName: "Zoë O'Brien-Šimůnek", email: "zoe@alder.example", location: "de"),
      ], licenses: [LicenseGrant(product: Sample.suite.id)], in: customer.id, as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 2, willChange: 2))
    #expect(
      plan.seats == [
        SeatForecast(
          product: Sample.suite.id, total: 5, before: 0, after: 2, shortfall: 0, gaining: 2)
      ])
    let before = try await house.operations.users(in: customer.id, UserQuery(), as: house.admin)
    #expect(before.total == 0, "a plan writes nothing but itself")

    let applied = try await house.finish(plan)
    #expect(applied.operation.state == .done)
    #expect(applied.operation.changed == 2)
    let page = try await house.operations.users(in: customer.id, UserQuery(), as: house.admin)
    #expect(page.items.map(\.user.displayName.text) == ["Mira Osei", "Zoë O'Brien-Šimůnek"])
    #expect(page.items.allSatisfy { $0.licenses.map(\.product) == [Sample.suite.id] })
    let seats = try await house.operations.entitlements(in: customer.id, as: house.admin)
    #expect(seats.first?.seats.consumed == 2)
    let entries = try await house.operations.ledger(
      in: customer.id, action: .userCreated, PageRequest(), as: house.admin)
    #expect(entries.items.count == 2)
    let passwords = try await house.passwords(of: applied)
    #expect(passwords.map(\.signInName) == ["mira@alder.example", "zoe@alder.example"])
    #expect(Set(passwords.map { $0.password.reveal() }).count == 2)
  }

  @Test func `refuses a row with every one of its causes and lets the others go ahead`()
    async throws
  {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 1)])
    try await house.users(["taken"], at: customer)
    let drafts = [
      DraftInput(displayName: "Taken", email: "Taken@alder.example"),
      DraftInput(displayName: "Foreign", email: "a@elsewhere.example", location: "NL"),
      DraftInput(displayName: "Good", email: "good@alder.example", location: "NL"),
      DraftInput(displayName: "Again", email: "GOOD@alder.example", location: "NL"),
    ]
    let plan = try await house.operations.planCreation(
      of: drafts, licenses: [LicenseGrant(product: Sample.suite.id)], in: customer.id,
      as: house.admin)
    let rows = try await house.operations.planRows(
      plan.id, in: customer.id, verdict: nil, PageRequest(), as: house.admin
    ).items
    #expect(
      rows[0].causes == [
        .signInNameTaken(proposal: "Taken2@alder.example"), .locationMissing(Sample.suite.id),
      ])
    #expect(rows[1].causes == [.foreignDomain("elsewhere.example")])
    #expect(rows[2].verdict == .willChange)
    #expect(rows[3].causes == [.repeated(row: 3), .noSeat(Sample.suite.id)])
    #expect(plan.tally == Plan.Tally(rows: 4, willChange: 1, refused: 3))
    #expect(plan.seats.first?.shortfall == 1)

    await #expect(throws: OperationError<ApplyRefusal>.self) {
      try await house.operations.apply(
        plan.id, goAhead: false, in: customer.id, as: house.admin)
    }
    let applied = try await house.finish(plan)
    #expect(applied.operation.changed == 1)
    #expect(applied.operation.refused == 3)
    let failed = try await house.operations.operationRows(
      plan.id, in: customer.id, failedOnly: true, PageRequest(), as: house.admin)
    #expect(failed.items.map(\.number) == [1, 2, 4])
  }

  @Test func `gives a draft its own licenses, also when they are none`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 5), (Sample.charts, 5)])
    func draft(_ name: String, _ licenses: [LicenseGrant]?) -> DraftInput {
      DraftInput(
        displayName: name, email: "\(name)@alder.example", location: "NL", licenses: licenses)
    }
    let plan = try await house.operations.planCreation(
      of: [
        draft("a", nil), draft("b", []), draft("c", [LicenseGrant(product: Sample.charts.id)]),
      ], licenses: [LicenseGrant(product: Sample.suite.id)], in: customer.id, as: house.admin)
    try await house.finish(plan)
    let held = try await house.everyone(at: customer.id).map { $0.licenses.map(\.product) }
    #expect(held == [[Sample.suite.id], [], [Sample.charts.id]])
  }

  @Test func `names everything wrong with every draft at once`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let error = await #expect(throws: OperationError<PlanRefusal>.self) {
      try await house.operations.planCreation(
        of: [
          DraftInput(displayName: "", email: "no-at"),
          DraftInput(
            displayName: String(repeating: "x", count: 51), email: "a@alder.example",
            location: "XX", roles: ["king"]),
        ], licenses: [], in: customer.id, as: house.admin)
    }
    guard case .refused(.fields(let flaws)) = error else {
      Issue.record("another refusal")
      return
    }
    #expect(
      flaws.map { "\($0.row) \($0.field)" } == [
        "0 displayName", "0 email", "1 displayName", "1 location", "1 roles",
      ])
  }

  @Test func `hands passwords out once, and only to the key`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let plan = try await house.operations.planCreation(
      of: [DraftInput(displayName: "Mira", email: "mira@alder.example")], licenses: [],
      in: customer.id, as: house.admin)
    let applied = try await house.finish(plan)
    let pack = try #require(applied.operation.pack)
    let other = PackKeys.make(.seeded(99)).secret
    await #expect(throws: OperationError<PackRefusal>.self) {
      try await house.operations.openPack(pack, key: other, in: customer.id, as: house.admin)
    }
    #expect(try await house.passwords(of: applied).count == 1, "a wrong key spoils nothing")
    await #expect(throws: OperationError<PackRefusal>.self) {
      try await house.passwords(of: applied)
    }
  }

  @Test func `lets a pack go after an hour, and tells so`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let plan = try await house.operations.planCreation(
      of: [DraftInput(displayName: "Mira", email: "mira@alder.example")], licenses: [],
      in: customer.id, as: house.admin)
    let applied = try await house.finish(plan)
    house.time.advance(seconds: 3600)
    await #expect(throws: OperationError<PackRefusal>.self) {
      try await house.passwords(of: applied)
    }
    #expect(try await house.operations.expirePacks() == 1)
    #expect(try await house.operations.expirePacks() == 0, "once")
    let entries = try await house.operations.ledger(
      in: customer.id, action: .packExpired, PageRequest(), as: house.admin)
    #expect(entries.items.count == 1)
  }

  @Test func `applies a plan once`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let plan = try await house.operations.planCreation(
      of: [DraftInput(displayName: "Mira", email: "mira@alder.example")], licenses: [],
      in: customer.id, as: house.admin)
    try await house.finish(plan)
    await #expect(throws: OperationError<ApplyRefusal>.self) { try await house.finish(plan) }
    let page = try await house.operations.users(in: customer.id, UserQuery(), as: house.admin)
    #expect(page.total == 1)
  }
}
