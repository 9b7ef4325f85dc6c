import Domain
import Operations
import TestSupport
import Testing

/// Two customers whose staff plan and apply in any order, and everything that must hold of them.
///
/// Plans are applied some steps after they were made, so that users have moved on, names are taken
/// and seats are gone by then.
struct Story {
  let house: House
  let customer: Customer
  let neighbor: Customer
  let staff: [Principal]
  let seed: UInt64
  var chance: Chance
  private(set) var waiting: [Plan] = []
  private(set) var applied = 0
  private(set) var refusedRows = 0
  private(set) var changedRows = 0
  private var nextUpload = 0
  private let neighborBefore: [LicensedUser]
  private let neighborEntries: Int

  static let products = [Sample.suite, Sample.otherSuite, Sample.phone, Sample.charts]
  private static let names = [
    "ann", "bo", "chen", "dora", "eva", "finn", "gus", "hal", "ida", "jon", "kim", "lea",
  ]

  init(seed: UInt64) async throws {
    self.seed = seed
    chance = Chance(seed: seed)
    house = try await House(seed: seed)
    try await house.stockCatalog()
    customer = try await house.customer(seats: [
      (Sample.suite, 4), (Sample.otherSuite, 3), (Sample.phone, 2), (Sample.charts, 2),
    ])
    neighbor = try await house.customer(
      "Birch Works", domain: "birch.example", seats: [(Sample.suite, 3)])
    staff = [
      house.admin,
      try await house.member(
        named: "Aga Agent", email: "aga@partner.example", roles: [.adminAgent]),
      try await house.member(
        named: "Uma User", email: "uma@partner.example", roles: [.userManagement],
        reach: .only([customer.id])),
    ]
    let birch = try await house.users(
      ["ann", "zoe"], at: neighbor, licenses: [LicenseGrant(product: Sample.suite.id)])
    neighborBefore = try await house.everyone(at: neighbor.id)
    neighborEntries = try await house.history(of: neighbor.id).count
    #expect(birch.count == 2)
    let root = try await house.users(["root"], at: customer)
    try await house.finish(
      try await house.operations.planRoles(
        .users(root), RoleSet([.globalAdmin]), in: customer.id, as: house.admin))
  }

  /// Something happens, and everything still holds.
  mutating func step() async throws {
    switch chance.number(in: 1...100) {
    case ...55: try await plan()
    case ...90: try await applyOne()
    case ...95: house.time.advance(seconds: chance.number(in: 1...43_200))
    default: try await house.operations.purgeSomeDay(chance.number(in: 0...31), house)
    }
  }

  /// Plans that are still good are applied, so that none is left out.
  mutating func end() async throws {
    while !waiting.isEmpty { try await applyOne() }
    #expect(applied > 0 && changedRows > 0 && refusedRows > 0, "seed \(seed) tells nothing")
    #expect(try await house.everyone(at: neighbor.id) == neighborBefore, "seed \(seed)")
    // Its own pack of passwords runs out, which is nobody's doing.
    let entries = try await house.history(of: neighbor.id).filter { $0.action != .packExpired }
    #expect(entries.count == neighborEntries, "seed \(seed)")
  }

  private mutating func plan() async throws {
    guard waiting.count < 6 else { return try await applyOne() }
    let principal = chance.one(of: staff) ?? house.admin
    do {
      if let plan = try await plan(as: principal) { waiting.append(plan) }
    } catch let error as OperationError<PlanRefusal> {
      guard case .refused(.noRows) = error else { throw error }
    }
  }

  private mutating func plan(as principal: Principal) async throws -> Plan? {
    let operations = house.operations
    let everyone = try await house.everyone(at: customer.id).map(\.user.id)
    let some = Selection.users(chance.some(4, of: everyone))
    switch chance.number(in: 1...11) {
    case 1...2:
      return try await operations.planCreation(
        of: drafts(), licenses: grants(1), reusingDeletedNames: chance.percent(50),
        in: customer.id, as: principal)
    case 3: return try await upload()
    case 4...5:
      return try await operations.planLicenses(
        some, change(), location: Location(stored: "NL"), in: customer.id, as: principal)
    case 6: return try await operations.planDeletion(some, in: customer.id, as: principal)
    case 7...8: return try await restoration(as: principal)
    case 9:
      return try await operations.planRoles(some, roles(), in: customer.id, as: principal)
    case 10: return try await rename(everyone, as: principal)
    default:
      return try await operations.planQuantity(
        product().id, try Quantity(parsing: chance.number(in: 0...6)), in: customer.id,
        as: principal)
    }
  }

  private mutating func restoration(as principal: Principal) async throws -> Plan {
    let deleted = try await house.operations.deletedUsers(
      in: customer.id, search: nil, PageRequest(size: 200), as: house.admin
    ).items.map(\.user.id)
    let chosen = chance.some(4, of: deleted)
    var renaming: [User.ID: SignInName] = [:]
    for user in chosen where chance.percent(30) { renaming[user] = try name() }
    return try await house.operations.planRestoration(
      chosen, renaming: renaming, in: customer.id, as: principal)
  }

  private mutating func rename(_ users: [User.ID], as principal: Principal) async throws -> Plan? {
    guard let user = chance.one(of: users) else { return nil }
    let change = UserChange(
      signInName: chance.percent(70) ? try name() : nil,
      displayName: PersonName(stored: "Renamed \(chance.number(in: 1...99))"))
    return try await house.operations.planUpdate(
      .users([user]), change, in: customer.id, as: principal)
  }

  private mutating func upload() async throws -> Plan {
    nextUpload += 1
    var text = "Display name;Email;Products\n"
    for draft in drafts() {
      text += "\(draft.displayName);\(draft.email);\(chance.percent(50) ? "SUITE" : "")\n"
    }
    let bytes = Array(text.utf8)
    let upload = try await house.operations.receiveUpload(
      fileName: "people-\(nextUpload).csv", chunks: AsyncStream.of(bytes), in: customer.id,
      as: house.admin)
    return try await house.operations.planCreation(
      from: upload.id,
      options: UploadOptions(
        location: Location(stored: "NL"), skipFlawedRows: true,
        reuseDeletedNames: chance.percent(50)),
      in: customer.id, as: house.admin)
  }

  private mutating func drafts() -> [DraftInput] {
    (1...chance.number(in: 1...4)).map { _ in
      let name = chance.one(of: Self.names) ?? "ann"
      let domain = chance.percent(90) ? "alder.example" : "far.example"
      return DraftInput(
        displayName: name, email: "\(name)@\(domain)",
        location: chance.percent(80) ? "NL" : "", roles: chance.percent(10) ? ["global-admin"] : [])
    }
  }

  private mutating func name() throws -> SignInName {
    try SignInName(parsing: "\(chance.one(of: Self.names) ?? "ann")@alder.example")
  }

  private mutating func product() -> Product { chance.one(of: Self.products) ?? Sample.suite }

  private mutating func grants(_ most: Int) -> [LicenseGrant] {
    chance.some(most, of: Self.products).map { LicenseGrant(product: $0.id) }
  }

  private mutating func roles() -> RoleSet { RoleSet(chance.some(2, of: Role.allCases)) }

  private mutating func change() -> LicenseChange {
    let assign = product()
    let others = Self.products.filter { $0 != assign }
    let revoke = chance.percent(60) ? chance.one(of: others)?.id : nil
    return LicenseChange(
      assign: [
        LicenseGrant(
          product: assign.id,
          plans: chance.percent(30)
            ? .changing(on: [], off: Set(assign.plans.prefix(1))) : .untouched)
      ], revoke: revoke.map { [$0] } ?? [], onlyHolders: revoke != nil && chance.percent(70))
  }

  private mutating func applyOne() async throws {
    guard let plan = chance.one(of: waiting) else { return }
    waiting.removeAll { $0.id == plan.id }
    let principal = chance.one(of: staff) ?? house.admin
    let before = try await Look(house, customer.id)
    do {
      let done = try await house.finish(plan, as: principal).operation
      applied += 1
      changedRows += done.changed
      refusedRows += done.refused
      try await check(done, plan, before)
    } catch let error as OperationError<ApplyRefusal> {
      guard case .refused(let refusal) = error else { throw error }
      switch refusal {
      case .nothingToDo, .expired: break
      default: Issue.record("seed \(seed): \(refusal)")
      }
      let after = try await Look(house, customer.id)
      #expect(after == before, "seed \(seed): a no changed something")
    }
  }
}
