import Domain
import Glibc
import Operations
import SQL
import Storage
import TestSupport

/// Ten million users of 2,000 customers on PostgreSQL, in tables that are whole and in tables that are
/// cut into 64 parts by customer. `TENANTRY_BENCH_USERS` asks for another number of users.
enum PartsFigure {
  private static let parts = 64

  @Sendable static func measure() async throws {
    guard TestEngine.server != nil else {
      return Figures.say("partitions: left out: no server runs beside the figures")
    }
    for parts in [Self.parts, 0] { try await measure(inParts: parts) }
  }

  private static var users: Int {
    getenv("TENANTRY_BENCH_USERS").flatMap { Int(String(cString: $0)) } ?? 10_000_000
  }

  private static func measure(inParts parts: Int) async throws {
    let house = try await House(inParts: parts)
    let shape = parts == 0 ? "whole" : "in \(parts) parts"
    func say(_ line: String) { Figures.say("partitions: \(users) users, \(shape): \(line)") }
    let each = users / PageFigure.customers
    let filling = try await Figures.seconds { try await fill(house, each: each) }
    let line = try await ServerLine(house)
    let size = try line.run("SELECT pg_size_pretty(pg_database_size(current_database()))")
    say("made in \(filling.short) s, \(size)")
    let part = parts == 0 ? "users" : "users_part_0"
    let vacuum = try await Figures.seconds { try line.run("VACUUM ANALYZE \(part)") }
    let index = try await Figures.seconds { try line.run("REINDEX TABLE \(part)") }
    say("\(part): vacuum \(vacuum.short) s, all indexes built again \(index.short) s")
    try line.run("VACUUM ANALYZE")
    let customers = try await house.operations.customers(
      search: nil, PageRequest(size: 200), as: house.admin
    ).items.map(\.customer.id)
    say("one user: \(try await single(house, customers).percentiles)")
    say("page of 50: \(try await PageFigure.pages(house, customers).percentiles)")
    say("search: \(try await PageFigure.searches(house, customers).percentiles)")
    say("page of customers: \(try await overview(house).percentiles)")
    say("\(try await applied(house).short) new users/s applied in one plan")
    await house.engine.close()
  }

  private static func fill(_ house: House, each: Int) async throws {
    try await house.stockCatalog()
    for number in 0..<PageFigure.customers {
      try await MillionUsers.fill(house, number, users: each)
    }
  }

  private static func single(_ house: House, _ customers: [Customer.ID]) async throws -> [Double] {
    var times: [Double] = []
    for customer in customers {
      let page = try await house.operations.users(
        in: customer, UserQuery(page: PageRequest(size: 10)), as: house.admin)
      for item in page.items {
        times.append(
          try await Figures.seconds {
            _ = try await house.operations.user(item.user.id, in: customer, as: house.admin)
          })
      }
    }
    return times
  }

  private static func overview(_ house: House) async throws -> [Double] {
    var times: [Double] = []
    for _ in 0..<20 {
      times.append(
        try await Figures.seconds {
          _ = try await house.operations.customers(
            search: nil, PageRequest(size: 50), as: house.admin)
        })
    }
    return times
  }

  private static func applied(_ house: House) async throws -> Double {
    let customer = try await house.customer()
    let plan = try await ApplyFigure.stagedPlan(house, customer)
    let seconds = try await Figures.seconds { try await house.finish(plan) }
    return Double(ApplyFigure.rows) / seconds
  }
}
