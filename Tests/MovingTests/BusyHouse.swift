import Domain
import Moving
import Operations
import SQL
import TestSupport
import Testing

/// A house in which much has happened, in as many tables as a short story reaches.
struct BusyHouse {
  let house: House
  let customer: Customer
  /// Has withdrawn our rights; operations from before are still there.
  let former: Customer
  let users: [User.ID]

  init(on dialect: Dialect) async throws {
    house = try await House(seed: 7, on: dialect)
    let operations = house.operations
    let admin = house.admin
    #expect(try await operations.recognizesKey())
    try await house.stockCatalog()
    customer = try await house.customer(seats: [(Sample.suite, 20), (Sample.charts, 5)])
    // It is never told anything here, so that what it should be told is moved.
    _ = try await operations.makeWebhook(
      WebhookDraft(
        name: Label(stored: "Desk"), address: WebhookAddress(stored: "https://desk.example/x"),
        kinds: [.userCreated], reach: .only([customer.id])), as: admin)
    users = try await house.users(
      ["ann", "zoe", "bo", "chen", "dora"], at: customer,
      licenses: [LicenseGrant(product: Sample.suite.id, plans: .except([Sample.files]))])
    try await house.finish(
      try await operations.planUpdate(
        .users([users[1]]), UserChange(displayName: try PersonName(parsing: "Zoë Šimůnek")),
        in: customer.id, as: admin))
    try await house.finish(
      try await operations.planDeletion(.users([users[4]]), in: customer.id, as: admin))
    former = try await house.customer("Birch Works", domain: "birch.example")
    try await house.users(["kim"], at: former)
    try await operations.recordWithdrawal(of: former.id, as: admin)
    try await people()
    try await file()
  }

  private func people() async throws {
    let sid = try await house.signedIn(email: "sid@partner.example")
    try await house.operations.pick(Array(users.prefix(2)), not: [], in: customer.id, as: sid)
    try await house.operations.prefer(.language, "nl", as: sid)
    _ = try await house.member(
      named: "Uma User", email: "uma@partner.example", roles: [.userManagement],
      reach: .only([customer.id]))
    _ = try await house.token(of: house.admin)
  }

  private func file() async throws {
    let bytes = Array("Display name,Email\r\nEva,eva@alder.example\r\n,bad\r\n".utf8)
    let stream = AsyncStream<[UInt8]> { continuation in
      continuation.yield(bytes)
      continuation.finish()
    }
    _ = try await house.operations.receiveUpload(
      fileName: "people.csv", chunks: stream, in: customer.id, as: house.admin)
  }
}

/// Every row of every table, in the columns that both engines have.
func everything(
  in engine: any Engine, of itinerary: Itinerary, isSource: Bool
) async throws -> [String: Set<[SQLValue]>] {
  try await engine.read { snapshot in
    var all: [String: Set<[SQLValue]>] = [:]
    for leg in itinerary.legs {
      var rows: Set<[SQLValue]> = []
      let table = isSource ? leg.from : leg.into
      let last = try snapshot.page(of: table, after: nil, limit: 100_000) { rows.insert($0) }
      #expect((last == nil) == rows.isEmpty)
      all[leg.name] = rows
    }
    return all
  }
}

func itinerary(from source: any Engine, to target: any Engine) async throws -> Itinerary {
  let sources = try await source.read { try $0.tables() }
  let targets = try await target.read { try $0.tables() }
  return try Itinerary(from: sources, into: targets)
}

struct Ways: CustomTestStringConvertible, Sendable {
  let from: Dialect
  let to: Dialect
  var testDescription: String { "\(from) to \(to)" }

  static let all = Dialect.allCases.flatMap { from in
    Dialect.allCases.map { Ways(from: from, to: $0) }
  }
}
