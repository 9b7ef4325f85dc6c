import Domain
import Operations
import SQL
import Storage
import TestSupport

/// Many users with colliding names, and what is known of them outside of the database.
struct Crowd {
  let house: House
  let customer: Customer
  let everyone: [LicensedUser]

  private static let names = [
    "Anna", "anna", "Ånna", "Bo", "Šimůnek", "Þórdís", "O'Brien", "100% Sure", "under_score",
    "quo\"te", "Wow!", "Nguyễn", "Straße", "Zoë", "Li", "Anna-Bo", "Ian", "Diana Prince",
  ]

  init(seed: UInt64, count: Int) async throws {
    var chance = Chance(seed: seed)
    house = try await House(seed: seed)
    try await house.stockCatalog()
    customer = try await house.customer(seats: [(Sample.suite, count), (Sample.charts, count)])
    let neighbor = try await house.customer("Birch", domain: "birch.example")
    try await house.users(["anna", "bo"], at: neighbor)
    var drafts: [DraftInput] = []
    for number in 1...count {
      let grants = chance.some(2, of: [Sample.suite, Sample.charts])
      drafts.append(
        DraftInput(
          displayName: chance.one(of: Self.names) ?? "Anna",
          email:
            "\(chance.one(of: ["anna", "bo", "x_y", "o'b", "w!w"]) ?? "a")\(number)@alder.example",
          location: chance.one(of: ["NL", "DE", "SE"]) ?? "NL",
          roles: chance.percent(15) ? [chance.one(of: Role.allCases)?.word ?? ""] : [],
          licenses: grants.map { LicenseGrant(product: $0.id) }))
    }
    let plan = try await house.operations.planCreation(
      of: drafts, licenses: [], in: customer.id, as: house.admin)
    try await house.finish(plan)
    try await house.engine.write { [customer, time = house.time] transaction in
      for row in stride(from: 3, through: count, by: 4) {
        // A few at the same moment.
        try transaction.recordSignIn(
          of: User.ID.made(by: plan.id, row: row), in: customer.id,
          at: time.now.adding(seconds: row / 12))
      }
    }
    everyone = try await house.everyone(at: customer.id)
  }

  func sorted(by sort: UserSort, descending: Bool) -> [LicensedUser] {
    func key(_ user: User) -> (String, Int64, User.ID) {
      switch sort {
      case .name: (TextKey.of(user.displayName.text), 0, user.id)
      case .signInName: (user.signInName.key, 0, user.id)
      case .location: (user.location?.code ?? "", 0, user.id)
      case .lastSignIn: ("", user.lastSignInAt?.microseconds ?? 0, user.id)
      case .created: ("", 0, user.id)
      }
    }
    let up = everyone.sorted { one, other in
      let (left, right) = (key(one.user), key(other.user))
      // By bytes, as the database compares.
      if left.0 != right.0 { return left.0.utf8.lexicographicallyPrecedes(right.0.utf8) }
      return (left.1, left.2) < (right.1, right.2)
    }
    return descending ? up.reversed() : up
  }

  /// Pages from one end to the other, in the order in which they were read.
  func walk(_ query: inout UserQuery, size: Int, fromEnd: Bool) async throws -> [[User.ID]] {
    var pages: [[User.ID]] = []
    query.page = PageRequest(size: size, fromEnd: fromEnd)
    while true {
      let page = try await house.operations.users(in: customer.id, query, as: house.admin)
      guard page.total == everyone.count, pages.count <= everyone.count else { return [] }
      pages.append(page.items.map(\.user.id))
      guard let cursor = fromEnd ? page.previous : page.next else { return pages }
      query.page = PageRequest(size: size, cursor: cursor)
    }
  }

  func filter(_ chance: inout Chance) -> UserFilter {
    var filter = UserFilter()
    if chance.percent(60) { filter.search = text(&chance) }
    if chance.percent(25) {
      let place = Location(stored: chance.one(of: ["NL", "BE"]) ?? "")
      filter.location = chance.one(of: [.is(place), .isNot(place), .isEmpty, .isGiven])
    }
    if chance.percent(15) {
      let role = chance.one(of: Role.allCases) ?? .globalAdmin
      filter.role = chance.one(of: [.holds(role), .lacks(role), .holdsNone])
    }
    if chance.percent(20) { filter.require(chance.one(of: products) ?? Sample.suite.id) }
    if chance.percent(10) { filter.require(chance.one(of: products) ?? Sample.suite.id) }
    if chance.percent(20) { filter.exclude(chance.one(of: products) ?? Sample.suite.id) }
    if chance.percent(10) { filter.exclude(chance.one(of: products) ?? Sample.suite.id) }
    if chance.percent(10) { filter.seller = chance.one(of: SellerKind.allCases) }
    if chance.percent(10) {
      filter.createdFrom = chance.one(of: everyone)?.user.createdAt
      filter.createdBefore = filter.createdFrom?.adding(days: 1)
    }
    filter.unlicensed = chance.percent(10)
    filter.neverSignedIn = chance.percent(10)
    return filter
  }

  private var products: [Product.ID] { [Sample.suite.id, Sample.charts.id, Sample.phone.id] }

  /// A piece of a name or an address, in any case, of 1 to 10 letters.
  private func text(_ chance: inout Chance) -> String {
    guard let user = chance.one(of: everyone)?.user else { return "" }
    let whole = Array(chance.percent(60) ? user.displayName.text : user.signInName.text)
    let start = chance.number(in: 0...(whole.count - 1))
    let piece = String(whole[start...].prefix(chance.one(of: [1, 2, 3, 4, 10]) ?? 3))
    return chance.percent(30) ? piece.uppercased() : piece
  }

  /// What the filter means, without an index.
  func matches(_ licensed: LicensedUser, _ filter: UserFilter) -> Bool {
    let user = licensed.user
    if let text = filter.search {
      let key = TextKey.of(text.trimmed)
      let names = TextKey.of(user.displayName.text) + " " + user.signInName.key
      if !names.contains(key), !key.isEmpty { return false }
    }
    switch filter.location {
    case .is(let location): if user.location != location { return false }
    case .isNot(let location): if user.location == location { return false }
    case .isEmpty: if user.location != nil { return false }
    case .isGiven: if user.location == nil { return false }
    case nil: break
    }
    switch filter.role {
    case .holds(let role): if !user.roles.contains(role) { return false }
    case .lacks(let role): if user.roles.contains(role) { return false }
    case .holdsNone: if !user.roles.isEmpty { return false }
    case nil: break
    }
    if filter.has.contains(where: { licensed.held[$0] == nil }) { return false }
    if filter.lacks.contains(where: { licensed.held[$0] != nil }) { return false }
    // All units of this customer are sold by us.
    if let seller = filter.seller, seller != .own || licensed.licenses.isEmpty { return false }
    if let from = filter.createdFrom, user.createdAt < from { return false }
    if let before = filter.createdBefore, user.createdAt >= before { return false }
    if filter.unlicensed, !licensed.licenses.isEmpty { return false }
    return !filter.neverSignedIn || user.lastSignInAt == nil
  }
}
