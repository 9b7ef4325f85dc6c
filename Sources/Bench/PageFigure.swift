import Domain
import Glibc
import Operations
import SQL
import SQLiteEngine
import Storage
import Telemetry
import TestSupport

/// One page of 50 users out of a million at 2,000 customers: any sort, any page; and searches.
enum PageFigure {
  static let customers = 2000
  static let usersEach = 500

  @Sendable static func measure() async throws {
    var found: [(pages: [Double], searches: [Double])] = []
    for dialect in Figures.dialects {
      let house = try await house(on: dialect)
      let all = try await house.operations.customers(
        search: nil, PageRequest(size: 200), as: house.admin
      ).items.map(\.customer.id)
      let times = (pages: try await pages(house, all), searches: try await searches(house, all))
      found.append(times)
      Figures.say(
        """
        page: 50 of 1,000,000 users on \(dialect.name), any sort, any page: \
        \(times.pages.percentiles) (p99 under 10 ms)
        """)
      Figures.say(
        """
        search: part of a name, same database on \(dialect.name): \(times.searches.percentiles) \
        (under 50 ms)
        """)
      await house.engine.close()
    }
    guard found.count == 2 else { return }
    Figures.say(
      """
      page: p99 on PostgreSQL is \((found[1].pages.p99 / found[0].pages.p99).short) times that on \
      SQLite (at most 2); of searches \((found[1].searches.p99 / found[0].searches.p99).short) times
      """)
  }

  private static func house(on dialect: Dialect) async throws -> House {
    guard dialect == .postgresql else {
      let folder = "/var/tmp/tenantry-million"
      mkdir(folder, 0o700)
      return try await MillionUsers.house(at: "\(folder)/million.sqlite")
    }
    let house = try await House(on: .postgresql)
    let seconds = try await Figures.seconds { try await MillionUsers.fill(house) }
    try await ServerLine(house).run("VACUUM ANALYZE")
    Figures.say("(made 1,000,000 users on PostgreSQL in \(seconds.short) s)")
    return house
  }

  static func pages(_ house: House, _ customers: [Customer.ID]) async throws -> [Double] {
    var times: [Double] = []
    for (index, customer) in customers.enumerated() {
      let sort = UserSort.allCases[index % UserSort.allCases.count]
      var page = PageRequest(size: 50, fromEnd: index % 3 == 2)
      for _ in 0..<4 {
        let query = UserQuery(sort: sort, descending: index % 2 == 1, page: page)
        var next: String?
        times.append(
          try await Figures.seconds {
            let page = try await house.operations.users(in: customer, query, as: house.admin)
            next = page.next ?? page.previous
          })
        page = PageRequest(size: 50, cursor: next)
      }
    }
    return times
  }

  static func searches(
    _ house: House, _ customers: [Customer.ID]
  ) async throws -> [Double] {
    var times: [Double] = []
    for (index, customer) in customers.enumerated() {
      var filter = UserFilter()
      filter.search = ["osei", "ann", "kowal", "zo", "lder.ex", "era 7"][index % 6]
      times.append(
        try await Figures.seconds {
          _ = try await house.operations.users(
            in: customer, UserQuery(filter: filter), as: house.admin)
        })
    }
    return times
  }
}

extension [Double] {
  var p99: Double {
    let sorted = sorted()
    return sorted.isEmpty ? 0 : sorted[Swift.min(sorted.count - 1, sorted.count * 99 / 100)]
  }

  /// Median, 99th percentile and maximum, in milliseconds.
  var percentiles: String {
    let sorted = sorted()
    guard let last = sorted.last else { return "nothing measured" }
    return """
      p50 \((sorted[sorted.count / 2] * 1000).short) ms, p99 \((p99 * 1000).short) ms, \
      max \((last * 1000).short) ms
      """
  }
}

/// A database of a million users at 2,000 customers, made once and kept.
enum MillionUsers {
  static func house(at path: String) async throws -> House {
    if access(path, F_OK) == 0 {
      do {
        return try await House(opening: path)
      } catch is Fault {
        // Made by an older program: its shape is not ours any more.
        for end in ["", "-wal", "-shm"] { unlink(path + end) }
      }
    }
    let house = try await House(path: path)
    let seconds = try await Figures.seconds { try await fill(house) }
    Figures.say("(made a database of 1,000,000 users in \(seconds.short) s: \(path))")
    return house
  }

  static func fill(_ house: House) async throws {
    try await house.stockCatalog()
    for number in 0..<PageFigure.customers {
      try await fill(house, number, users: PageFigure.usersEach)
    }
  }

  /// Makes the customer with a number, and users of whom every second has a license.
  static func fill(_ house: House, _ number: Int, users: Int) async throws {
    let customer = try await house.customer(
      "Customer \(number)", domain: "c\(number).example", seats: [(Sample.suite, users)])
    try await house.engine.write { transaction in
      let permit = try Policy.permit(changing: .create, .house, customer.id)
      let users = (0..<users).map { user($0, customer, house) }
      try transaction.insert(users, permit)
      let licensed = users.enumerated().filter { $0.offset % 2 == 0 }
      try transaction.assign(
        licensed.map { ($0.element.id, Assignment(product: Sample.suite.id)) }, permit)
      _ = try transaction.take(licensed.count, of: Sample.suite.id, permit)
    }
  }

  static func user(_ number: Int, _ customer: Customer, _ house: House) -> User {
    let (first, last) = People.name(number &* 7)
    let name = "\(first).\(last).\(number)@\(customer.domains[0].text)".lowercased()
    return User(
      id: User.ID.made(
        at: house.time.now, from: (UInt64(number), customer.id.low &+ UInt64(number) << 20)),
      signInName: SignInName(stored: name, key: name),
      displayName: PersonName(stored: "\(first) \(last) \(number)"),
      firstName: PersonName(stored: first), lastName: PersonName(stored: last),
      location: Location.all[number % 40], createdAt: house.time.now,
      lastSignInAt: number % 3 == 0 ? nil : house.time.now.adding(seconds: -number * 991))
  }
}
