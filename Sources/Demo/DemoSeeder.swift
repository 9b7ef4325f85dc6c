import Domain
package import Operations
import SQL
import Secrets
import Storage
import Synchronization

/// Furnishes an empty house: customers, people with names from many countries, licenses, deleted
/// users, and a history of three months, all through the same plans that everybody uses.
package struct DemoSeeder: Sendable {
  let house: Operations
  let time: Calendar
  private let catalog: DemoCatalog

  /// - Parameter operations: Of a house that nobody has used yet.
  package init(_ operations: Operations) throws(DemoDataFlaw) {
    time = Calendar(today: operations.clock.now())
    house = operations.by(time.clock)
    catalog = try DemoData.catalog()
  }

  /// - Returns: How many users there are afterwards.
  package func furnish() async throws -> Int {
    let customers = try DemoData.customers(buying: catalog)
    var people = try DemoPeople(seed: 20)
    time.go(toDaysAgo: 92)
    _ = try await house.importCatalog(
      products: catalog.products, plans: catalog.plans, as: .house)
    _ = try await house.importRules(DemoData.rules, as: .house)
    let staff = try await hire()
    var users = 0
    for (index, customer) in customers.enumerated() {
      time.go(toDaysAgo: 90, minutes: index * 37)
      users += try await furnish(customer, staff, &people)
    }
    time.go(toDaysAgo: 0)
    try await house.countSeats()
    return users
  }

  /// Colleagues who have done what the activity log tells.
  private func hire() async throws -> [Principal] {
    let drafts: [(String, String, Set<StaffRole>)] = [
      ("Maud de Wit", "maud", [.adminAgent]),
      ("Jonas Keller", "jonas", [.userManagement]),
      ("Elin Sandberg", "elin", [.globalAdmin]),
      ("Tom Ashworth", "tom", [.helpdeskAgent, .salesAgent]),
    ]
    var staff: [Principal] = []
    for (name, local, roles) in drafts {
      let (member, _) = try await house.inviteStaff(
        StaffDraft(
          name: Label(stored: name), email: EmailAddress(stored: "\(local)@partner.example"),
          roles: roles, reach: .everyCustomer), as: .house)
      staff.append(Principal(member))
    }
    return staff
  }

  private func furnish(
    _ sample: DemoCustomer, _ staff: [Principal], _ people: inout DemoPeople
  ) async throws -> Int {
    let admin = staff[2]
    let customer = try await house.createCustomer(
      CustomerDraft(
        name: sample.name, domains: sample.domains, defaultLocation: sample.location), as: admin)
    for license in sample.licenses {
      for entitlement in license.entitlements {
        try await house.recordEntitlement(entitlement, in: customer.id, as: admin)
      }
    }
    var roster = people.roster(of: sample)
    let leavers = sample.deleted.reduce(0) { $0 + $1.count }
    let ids = try await employ(&roster, at: customer, staff)
    let living = Array(ids.dropLast(leavers))
    try await license(living, sample, customer, staff)
    try await dismiss(Array(ids.suffix(leavers)), sample, customer, staff)
    try await liveOn(living, customer, staff, &people)
    try await remember(sample, customer, admin)
    return living.count
  }

  /// Users come in three waves, as they do.
  private func employ(
    _ roster: inout [DraftInput], at customer: Customer, _ staff: [Principal]
  ) async throws -> [User.ID] {
    var ids: [User.ID] = []
    let waves = [(daysAgo: 88, share: 70), (daysAgo: 41, share: 90), (daysAgo: 33, share: 100)]
    var start = 0
    for wave in waves {
      let end = wave.share == 100 ? roster.count : roster.count * wave.share / 100
      guard end > start else { continue }
      time.go(toDaysAgo: wave.daysAgo, minutes: 545 + start % 60)
      let drafts = Array(roster[start..<end])
      let plan = try await house.planCreation(
        of: drafts, licenses: [], in: customer.id, as: staff[1])
      try await finish(plan, as: staff[1])
      ids += drafts.indices.map { User.ID.made(by: plan.id, row: $0 + 1) }
      start = end
    }
    return ids
  }

  private func license(
    _ users: [User.ID], _ sample: DemoCustomer, _ customer: Customer, _ staff: [Principal]
  ) async throws {
    var holders: [Product.ID: [User.ID]] = [:]
    var next = 0
    for (index, license) in sample.licenses.enumerated() where license.assigned > 0 {
      let chosen: [User.ID]
      if let base = license.on {
        chosen = Array((holders[base] ?? []).prefix(license.assigned))
      } else {
        chosen = Array(users.dropFirst(next).prefix(license.assigned))
        next += chosen.count
      }
      guard !chosen.isEmpty else { continue }
      time.go(toDaysAgo: 30 - index % 20, minutes: 600 + index * 11)
      let grant = LicenseGrant(
        product: license.product, plans: license.off.isEmpty ? .untouched : .except(license.off))
      let actor = staff[index % 2 == 0 ? 0 : 3]
      let plan = try await house.planLicenses(
        .users(chosen), LicenseChange(assign: [grant]), in: customer.id, as: actor)
      try await finish(plan, as: actor)
      holders[license.product, default: []] += chosen
    }
  }

  private func dismiss(
    _ users: [User.ID], _ sample: DemoCustomer, _ customer: Customer, _ staff: [Principal]
  ) async throws {
    var rest = users[...]
    // The oldest first: time only goes on.
    for deletion in sample.deleted.sorted(by: { $0.daysAgo > $1.daysAgo }) {
      let leaving = Array(rest.prefix(deletion.count))
      rest = rest.dropFirst(deletion.count)
      guard !leaving.isEmpty else { continue }
      time.go(toDaysAgo: deletion.daysAgo, minutes: 60)
      let plan = try await house.planDeletion(.users(leaving), in: customer.id, as: staff[0])
      try await finish(plan, as: staff[0])
    }
  }

  /// Most people have signed in lately, some never have; a few forgot their password.
  private func liveOn(
    _ users: [User.ID], _ customer: Customer, _ staff: [Principal], _ people: inout DemoPeople
  ) async throws {
    var signIns: [(user: User.ID, at: Moment)] = []
    for user in users where people.chance(85) {
      signIns.append((user, time.today.adding(seconds: -people.upTo(29 * 86_400))))
    }
    let (recorded, id) = (signIns, customer.id)
    try await house.engine.write { transaction in
      for signIn in recorded {
        try transaction.recordSignIn(of: signIn.user, in: id, at: signIn.at)
      }
    }
    time.go(toDaysAgo: 1, minutes: people.upTo(600))
    let forgetful = users.enumerated().filter { $0.offset % 97 == 3 }.map(\.element)
    guard !forgetful.isEmpty else { return }
    let plan = try await house.planPasswordReset(
      .users(forgetful), in: customer.id, as: staff[1])
    try await finish(plan, as: staff[1])
  }

  private func finish(_ plan: Plan, as principal: Principal) async throws {
    guard plan.tally.willChange > 0 else { return }
    let applied = try await house.apply(
      plan.id, goAhead: true, in: plan.customer, as: principal)
    var operation = applied.operation
    while !operation.state.isOver { operation = try await house.carryOn(operation) }
    guard let pack = operation.pack, let key = applied.packKey else { return }
    // Handed over long ago: nobody has these passwords, and nobody needs them.
    let opened = try await house.openPack(pack, key: key, in: plan.customer, as: principal)
    while try await opened.next() != nil {}
  }
}

/// The demo's own time: it starts three months ago and is moved on.
final class Calendar: Sendable {
  let today: Moment
  private let moment: Mutex<Moment>

  init(today: Moment) {
    self.today = today
    moment = Mutex(today)
  }

  func go(toDaysAgo days: Int, minutes: Int = 0) {
    let start = today.adding(days: -days)
    moment.withLock { $0 = start.adding(seconds: minutes * 60) }
  }

  /// A little passes at every look, so that no two events are of the same moment.
  var clock: WallClock {
    WallClock(
      now: {
        self.moment.withLock { moment in
          moment = Moment(microseconds: moment.microseconds + 1_370_000)
          return moment
        }
      },
      sleep: { _ in try Task.checkCancellation() })
  }
}
