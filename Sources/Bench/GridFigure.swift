import Domain
import HTTP
import Operations
import SQL
import Secrets
import Storage
import TestSupport
import WebUI

/// The portal's grid, from the request to the last byte of the page: 150 rows out of 100,000 users
/// of one customer.
enum GridFigure {
  private static let users = 100_000

  @Sendable static func measure() async throws {
    for dialect in Figures.dialects { try await measure(on: dialect) }
  }

  private static func measure(on dialect: Dialect) async throws {
    let house = try await House(on: dialect)
    let customer = try await fill(house)
    let portal = WebUI.handler(operations: house.operations)
    if dialect == .postgresql { try await ServerLine(house).run("VACUUM ANALYZE") }
    let cookie = try await signIn(house)
    var times: [Double] = []
    var most = 0
    for round in 0..<40 {
      for query in queries {
        let path = "/customers/\(customer.id)/users?\(query)"
        var answer: Response?
        let request = Request(
          method: .get, target: try RequestTarget(parsing: path), headers: ["Cookie": cookie])
        let seconds = try await Figures.seconds {
          answer = await portal(request)
          most = max(most, try await answer?.body.collect().count ?? 0)
        }
        guard answer?.status == .ok else { throw Trouble.badAnswer(query) }
        // The first round warms what every later one shares.
        if round > 0 { times.append(seconds) }
      }
    }
    Figures.say(
      """
      grid: 150 of 100,000 users as a page, on \(dialect.name): \(times.percentiles) \
      (p99 under 100 ms); at most \(most / 1000) kB (200)
      """)
  }

  private static let queries = [
    "size=150", "size=150&end=1", "size=150&sort=last-sign-in&down=1", "size=150&search=osei",
    "size=150&never=1", "size=150&unlicensed=1",
  ]

  private static func fill(_ house: House) async throws -> Customer {
    try await house.stockCatalog()
    let customer = try await house.customer("Everyone", seats: [(Sample.suite, users)])
    let permit = try Policy.permit(changing: .create, .house, customer.id)
    for start in stride(from: 0, to: users, by: 10_000) {
      let batch = (start..<start + 10_000).map { MillionUsers.user($0, customer, house) }
      try await house.engine.write { transaction in
        try transaction.insert(batch, permit)
        let licensed = batch.filter { $0.id.low % 2 == 0 }
        try transaction.assign(
          licensed.map { ($0.id, Assignment(product: Sample.suite.id)) }, permit)
        _ = try transaction.take(licensed.count, of: Sample.suite.id, permit)
      }
    }
    return customer
  }

  /// The cookie of a global admin's session.
  private static func signIn(_ house: House) async throws -> String {
    let draft = StaffDraft(
      name: try Label(parsing: "Gail Grant"),
      email: try EmailAddress(parsing: "gail@partner.example"), roles: [.globalAdmin],
      reach: .everyCustomer)
    let link = try await house.operations.inviteStaff(draft, as: house.admin).link
    let session = try await house.operations.join(
      link: link.reveal(), name: "Gail Grant", email: "gail@partner.example",
      password: "kettle orbit walnut fjord")
    return "session=\(session.token.reveal())"
  }

  enum Trouble: Error {
    case badAnswer(String)
  }
}
