/// Says what comes of each row of a plan, from what is known of the world.
///
/// The same judge makes the plan and looks again when a row's turn comes, so that a plan can
/// promise nothing that its operation would not keep. It is asked row after row, since the rows
/// before use up seats.
package struct Judge: Sendable {
  package let intent: Intent
  package let customer: Customer
  package let catalog: Catalog
  package let now: Moment
  package private(set) var seats: FreeSeats
  package private(set) var tally = Plan.Tally()
  private var counts: [Product.ID: SeatCount]
  private var gained: [Product.ID: Int] = [:]
  private var lost: [Product.ID: Int] = [:]
  private var shortfall: [Product.ID: Int] = [:]
  /// Living global admins of the customer as far as the rows have come.
  private var globalAdmins: Int
  /// Names that rows so far give back, and which row does: two deleted users may have had the same.
  private var givenBack: [String: Int] = [:]

  package init(
    intent: Intent, customer: Customer, catalog: Catalog, seats: [Product.ID: SeatCount],
    globalAdmins: Int, at now: Moment
  ) {
    self.intent = intent
    self.customer = customer
    self.catalog = catalog
    self.now = now
    counts = seats
    self.seats = FreeSeats(seats.mapValues(\.available))
    self.globalAdmins = globalAdmins
  }

  /// Seats as the rows so far would leave them: every product that is touched or short.
  package var forecast: [SeatForecast] {
    Set(gained.keys).union(lost.keys).union(shortfall.keys).sorted().map { product in
      let count = counts[product] ?? SeatCount(total: 0, consumed: 0)
      return SeatForecast(
        product: product, total: count.total, before: count.consumed,
        after: count.consumed + moved(product), shortfall: shortfall[product] ?? 0,
        gaining: gained[product], losing: lost[product])
    }
  }

  /// How the consumed seats of each product move with the rows so far.
  package var seatMoves: [Product.ID: Int] {
    var moves: [Product.ID: Int] = [:]
    for product in Set(gained.keys).union(lost.keys) where moved(product) != 0 {
      moves[product] = moved(product)
    }
    return moves
  }

  private func moved(_ product: Product.ID) -> Int {
    (gained[product] ?? 0) - (lost[product] ?? 0)
  }
}

extension Judge {
  /// A user to be created. A proposal for a taken name is the caller's to add.
  package mutating func judge(creating planned: PlannedName) -> Judgment {
    var row = planned.row
    var causes: [Cause] = []
    var change = LicenseChange()
    if case .create(let licenses, let reusing) = intent {
      change = row.target.licenses ?? LicenseChange(assign: licenses)
      if planned.living == nil, !reusing, let deleted = planned.deleted {
        causes.append(.signInNameOfDeleted(deleted))
      }
    }
    if planned.living != nil { causes.append(.signInNameTaken(proposal: nil)) }
    if let earlier = planned.earlier { causes.append(.repeated(row: earlier)) }
    if !customer.owns(row.target.signInName.domain) {
      causes.append(.foreignDomain(row.target.signInName.domain.text))
    }
    let verdict = change.verdict(
      held: [:], location: row.target.location, catalog: catalog, seats: seats)
    row.causes = causes + verdict.causes
    row.verdict = row.causes.isEmpty ? .willChange : .refused
    return settle(row, verdict, user: nil)
  }

  /// A change of a user that is there.
  package mutating func judge(_ planned: PlannedUser) -> Judgment {
    var row = planned.row
    guard let user = planned.user else {
      row.verdict = .refused
      row.causes = [.userUnknown]
      return settle(row, nil, user: nil)
    }
    row.version = user.user.version
    if let obstacle = planned.obstacle {
      row.verdict = .refused
      row.causes = [obstacle]
      return settle(row, nil, user: user)
    }
    let wantsDeleted = intent.kind == .restore || intent.kind == .purge
    guard wantsDeleted == (user.user.deletedAt != nil) else {
      row.verdict = .refused
      row.causes = [wantsDeleted ? .notDeleted : .userDeleted]
      return settle(row, nil, user: user)
    }
    return judge(row, user, namesake: planned.namesake)
  }

  private mutating func judge(
    _ row: PlanRow, _ user: LicensedUser, namesake: User.ID?
  ) -> Judgment {
    switch intent {
    case .update: judge(updating: row, user, namesake)
    case .setRoles: judge(settingRoles: row, user)
    case .changeLicenses(let change): judge(licensing: row, user, change)
    case .resetPasswords: allowed(row, user)
    case .delete: judge(deleting: row, user)
    case .restore: judge(restoring: row, user, namesake)
    case .purge: judge(purging: row, user)
    case .create, .changeQuantity: allowed(row, user)
    }
  }

  private mutating func judge(
    updating row: PlanRow, _ user: LicensedUser, _ namesake: User.ID?
  ) -> Judgment {
    var row = row
    let before = PlanRow.Target(user.user)
    row.causes = nameCauses(
      row.target, user.user, namesake, renamed: before.signInName != row.target.signInName)
    row.verdict = row.causes.isEmpty ? (before == row.target ? .alreadySo : .willChange) : .refused
    return settle(row, nil, user: user)
  }

  private func nameCauses(
    _ target: PlanRow.Target, _ user: User, _ namesake: User.ID?, renamed: Bool
  ) -> [Cause] {
    var causes: [Cause] = []
    if let namesake, namesake != user.id { causes.append(.signInNameTaken(proposal: nil)) }
    if renamed, !customer.owns(target.signInName.domain) {
      causes.append(.foreignDomain(target.signInName.domain.text))
    }
    return causes
  }

  private mutating func judge(settingRoles row: PlanRow, _ user: LicensedUser) -> Judgment {
    var row = row
    let old = user.user.roles
    row.causes = []
    row.verdict = old == row.target.roles ? .alreadySo : .willChange
    if old.contains(.globalAdmin), !row.target.roles.contains(.globalAdmin) {
      if !dismissGlobalAdmin() {
        row.causes = [.lastGlobalAdmin]
        row.verdict = .refused
      }
    } else if !old.contains(.globalAdmin), row.target.roles.contains(.globalAdmin) {
      globalAdmins += 1
    }
    return settle(row, nil, user: user)
  }

  private mutating func judge(
    licensing row: PlanRow, _ user: LicensedUser, _ change: LicenseChange
  ) -> Judgment {
    var row = row
    let verdict = (row.target.licenses ?? change).verdict(
      held: user.held, location: row.target.location, catalog: catalog, seats: seats)
    row.causes = verdict.causes
    let moves = row.target.location != user.user.location
    row.verdict =
      verdict.causes.isEmpty
      ? (verdict.changesNothing && !moves ? .alreadySo : .willChange) : .refused
    var judgment = settle(row, verdict, user: user)
    if moves, row.verdict == .willChange { judgment.row.effects.location = row.target.location }
    return judgment
  }

  private mutating func judge(deleting row: PlanRow, _ user: LicensedUser) -> Judgment {
    var row = row
    if user.user.roles.contains(.globalAdmin), !dismissGlobalAdmin() {
      row.verdict = .refused
      row.causes = [.lastGlobalAdmin]
      return settle(row, nil, user: user)
    }
    row.verdict = .willChange
    row.causes = []
    var verdict = LicenseVerdict(after: [:], gained: [], lost: [], adjusted: [], causes: [])
    verdict.lost = user.licenses.map(\.product).sorted()
    return settle(row, verdict, user: user)
  }

  /// What a deleted user had comes back as far as seats are free; the rest is named (PC 1.6.4).
  private mutating func judge(
    restoring row: PlanRow, _ user: LicensedUser, _ namesake: User.ID?
  ) -> Judgment {
    var row = row
    row.causes = nameCauses(
      row.target, user.user, namesake,
      renamed: row.target.signInName != user.user.signInName)
    if case .failure(.retentionOver(let since)) = Result(catching: { () throws(RestoreRefusal) in
      try user.user.restored(at: now)
    }) {
      row.causes.append(.retentionOver(since: since))
    }
    if let earlier = givenBack[row.target.signInName.key] {
      row.causes.append(.repeated(row: earlier))
    }
    guard row.causes.isEmpty else {
      row.verdict = .refused
      return settle(row, nil, user: user)
    }
    row.verdict = .willChange
    givenBack[row.target.signInName.key] = row.number
    var verdict = LicenseVerdict(after: [:], gained: [], lost: [], adjusted: [], causes: [])
    for license in user.licenses.sorted(by: { $0.product < $1.product }) {
      switch seats[license.product] {
      case nil: row.causes.append(.notEntitled(license.product))
      case .some(let free) where free < 1: row.causes.append(.noSeat(license.product))
      case .some:
        verdict.gained.append(license.product)
        verdict.after[license.product] = license.disabledPlans
      }
    }
    if user.user.roles.contains(.globalAdmin) { globalAdmins += 1 }
    return settle(row, verdict, user: user)
  }

  private mutating func judge(purging row: PlanRow, _ user: LicensedUser) -> Judgment {
    var row = row
    let due = user.user.purgeDue.map { $0 <= now } ?? false
    row.verdict = due ? .willChange : .refused
    row.causes = due ? [] : [.drifted]
    return settle(row, nil, user: user)
  }

  private mutating func allowed(_ row: PlanRow, _ user: LicensedUser) -> Judgment {
    var row = row
    row.verdict = .willChange
    row.causes = []
    return settle(row, nil, user: user)
  }

  /// - Returns: False when nobody would be left.
  private mutating func dismissGlobalAdmin() -> Bool {
    guard globalAdmins > 1 else { return false }
    globalAdmins -= 1
    return true
  }

  private mutating func settle(
    _ row: PlanRow, _ verdict: LicenseVerdict?, user: LicensedUser?
  ) -> Judgment {
    var row = row
    tally.count(row.verdict)
    row.effects = LicenseEffects()
    for cause in row.causes {
      switch cause {
      case .noSeat(let product), .notEntitled(let product): shortfall[product, default: 0] += 1
      default: break
      }
    }
    if row.verdict == .willChange, let verdict {
      seats.take(verdict)
      row.effects = verdict.effects
      for product in verdict.gained { gained[product, default: 0] += 1 }
      for product in verdict.lost { lost[product, default: 0] += 1 }
    }
    return Judgment(row: row, licenses: verdict, user: user)
  }
}
