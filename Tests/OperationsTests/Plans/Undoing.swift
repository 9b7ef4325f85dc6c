import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Undoing an operation` {
  /// Users with their licenses and the seats, without what only counts changes.
  private struct State: Equatable {
    let users: [User.ID: PlanRow.Target]
    let held: [User.ID: [Product.ID: Set<ServicePlan.ID>]]
    let seats: [Product.ID: SeatCount]

    init(_ look: Look) {
      users = look.living.mapValues { PlanRow.Target($0.user) }
      held = look.living.mapValues(\.held)
      seats = look.seats
    }
  }

  private struct Home {
    let house: House
    let customer: Customer
    let users: [User.ID]

    func state() async throws -> State { State(try await Look(house, customer.id)) }

    func undo(_ plan: Plan) async throws -> Plan {
      try await house.operations.planUndo(of: plan.id, in: customer.id, as: house.admin)
    }
  }

  private func home() async throws -> Home {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 6), (Sample.charts, 6)])
    let users = try await house.users(
      ["ann", "bo", "chen", "dora"], at: customer,
      licenses: [
        LicenseGrant(product: Sample.suite.id, plans: .except([Sample.files]))
      ])
    return Home(house: house, customer: customer, users: users)
  }

  private static let changes: [@Sendable (Home) async throws -> Plan] = [
    { home in
      try await home.house.operations.planUpdate(
        .users([home.users[0]]),
        UserChange(
          signInName: try SignInName(parsing: "other@alder.example"),
          displayName: PersonName(stored: "Other")),
        in: home.customer.id, as: home.house.admin)
    },
    { home in
      try await home.house.operations.planRoles(
        .users(home.users), RoleSet([.serviceAdmin]), in: home.customer.id, as: home.house.admin)
    },
    { home in
      try await home.house.operations.planLicenses(
        .users(home.users),
        LicenseChange(
          assign: [LicenseGrant(product: Sample.charts.id)], revoke: [Sample.suite.id]),
        in: home.customer.id, as: home.house.admin)
    },
    { home in
      try await home.house.operations.planLicenses(
        .users(home.users),
        LicenseChange(
          assign: [
            LicenseGrant(
              product: Sample.suite.id,
              plans: .changing(on: [Sample.files], off: [Sample.mail]))
          ]), in: home.customer.id, as: home.house.admin)
    },
    { home in
      try await home.house.operations.planDeletion(
        .users(Array(home.users.prefix(2))), in: home.customer.id, as: home.house.admin)
    },
    { home in
      try await home.house.operations.planCreation(
        of: [DraftInput(displayName: "Eva", email: "eva@alder.example", location: "NL")],
        licenses: [LicenseGrant(product: Sample.charts.id)], in: home.customer.id,
        as: home.house.admin)
    },
    { home in
      try await home.house.operations.planQuantity(
        Sample.suite.id, try Quantity(parsing: 9), in: home.customer.id, as: home.house.admin)
    },
  ]

  @Test(arguments: changes.indices)
  func `gives the state before, and undoing that the state after`(index: Int) async throws {
    let home = try await home()
    let before = try await home.state()
    let plan = try await Self.changes[index](home)
    try await home.house.finish(plan)
    let after = try await home.state()
    #expect(after != before)
    let back = try await home.undo(plan)
    #expect(try await home.state() == after, "a plan writes nothing")
    #expect(back.tally.refused == 0)
    try await home.house.finish(back)
    #expect(try await home.state() == before)
    let links = try await home.house.operations.undoLinks(
      of: plan.id, in: home.customer.id, as: home.house.admin)
    #expect(links.undoneBy?.operation == back.id)
    try await home.house.finish(try await home.undo(back))
    #expect(try await home.state() == after)
    #expect(try await home.house.operations.verify().isSound)
  }

  @Test func `refuses who was changed again, and says by whom`() async throws {
    let home = try await home()
    let (house, id) = (home.house, home.customer.id)
    let plan = try await Self.changes[1](home)
    try await house.finish(plan)
    house.time.advance(seconds: 60)
    try await house.finish(
      try await house.operations.planRoles(
        .users([home.users[0]]), RoleSet([.passwordAdmin]), in: id, as: house.admin))
    let changedAt = house.time.now
    let back = try await home.undo(plan)
    #expect(back.tally == Plan.Tally(rows: 4, willChange: 3, refused: 1))
    let rows = try await house.operations.planRows(
      back.id, in: id, verdict: .refused, PageRequest(), as: house.admin)
    #expect(rows.items.map(\.user) == [home.users[0]])
    #expect(rows.items[0].causes == [.changedSince(by: house.admin.name, at: changedAt)])
    try await house.finish(back)
    let everyone = try await house.everyone(at: id)
    #expect(everyone.filter { $0.user.roles == RoleSet([.passwordAdmin]) }.count == 1)
    #expect(everyone.filter { $0.user.roles.isEmpty }.count == 3)
  }

  @Test func `happens once, however many plans there are`() async throws {
    let home = try await home()
    let plan = try await Self.changes[1](home)
    try await home.house.finish(plan)
    let (first, second) = (try await home.undo(plan), try await home.undo(plan))
    try await home.house.finish(first)
    let applied = try await home.house.finish(second)
    #expect(applied.operation.changed == 0)
    #expect(applied.operation.refused == 4)
    #expect(try await home.undo(plan).tally.refused == 4)
  }

  @Test func `is not promised for passwords, after its days, or while it runs`() async throws {
    let home = try await home()
    let house = home.house
    let reset = try await house.operations.planPasswordReset(
      .users([home.users[0]]), in: home.customer.id, as: house.admin)
    try await house.finish(reset)
    await #expect(throws: OperationError<PlanRefusal>.self) { _ = try await home.undo(reset) }
    let plan = try await Self.changes[1](home)
    try await house.finish(plan)
    house.time.advance(days: UndoWindow.usualDays)
    do {
      _ = try await home.undo(plan)
      Issue.record("the time is over")
    } catch let error as OperationError<PlanRefusal> {
      guard case .refused(.undo(.windowOver)) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `takes the right of what it does`() async throws {
    let home = try await home()
    let plan = try await Self.changes[5](home)
    try await home.house.finish(plan)
    let helper = try await home.house.member(
      email: "helper@partner.example", roles: [.salesAgent])
    await #expect(throws: OperationError<PlanRefusal>.self) {
      _ = try await home.house.operations.planUndo(
        of: plan.id, in: home.customer.id, as: helper)
    }
  }
}
