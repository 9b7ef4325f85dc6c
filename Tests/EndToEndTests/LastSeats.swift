import SQL
import Testing
import Wire

extension EndToEnd {
  @Suite struct `Many clients at once` {
    private static let clients = 64
    private static let products = [("HARBOR_MAIL_1", 20), ("HARBOR_TEL", 9)]

    @Test func `never get one seat too many of the last ones`() throws {
      let house = try LiveHouse()
      // Where several processes may serve a house, two do.
      let second = try house.database.isShared ? house.another() : nil
      try house.importCatalog()
      let desk = try house.customer()
      for (product, seats) in Self.products {
        try desk.change(QuantityRequest(product: product, quantity: seats))
      }
      try desk.change(
        CreationRequest(
          users: (1...Self.clients).map {
            DraftRequest(
              displayName: "User \($0)", email: "u\($0)@alder.example", location: "DE")
          }))
      let users = try desk.users().map(\.id)
      let places = [Desk.Address(desk), Desk.Address(desk, at: second?.place)]
      let readersMayStop = Guarded(false)
      let outcomes = try sideBySide(Self.clients + 4) { number in
        guard number < Self.clients else {
          return try Self.read(places[number % 2], until: readersMayStop)
        }
        // The odd clients of each process begin with the other product.
        return try Self.grab(places[number / 2 % 2], users[number], number, readersMayStop)
      }

      let statuses = Set(outcomes.flatMap(\.statuses))
      #expect(statuses.isSubset(of: [200, 201, 409]), "\(statuses)")
      #expect(outcomes.flatMap(\.inconsistencies).isEmpty)
      #expect(outcomes[Self.clients...].allSatisfy { $0.statuses.count > 1 })
      for (product, seats) in Self.products {
        let won = outcomes.map { $0.won.filter { $0 == product }.count }.reduce(0, +)
        #expect(won == seats, "\(won) clients were told that they have \(product)")
        #expect(try desk.users("?has=\(product)").count == seats)
        let counted = try desk.seats(product)
        #expect(counted.consumed == seats && counted.available == 0)
      }
      let won = Self.products.map(\.1).reduce(0, +)
      #expect(try desk.ledger("user.licenses-changed").count == won)
      #expect(try second?.stop() ?? 0 == 0)
      #expect(try house.server.stop() == 0)
      #expect(try house.verify().code == 0)
    }

    private struct Outcome: Sendable {
      var statuses: [Int] = []
      var won: [String] = []
      var inconsistencies: [String] = []
    }

    /// Tries to get a seat of each product, the odd clients in the other order.
    private static func grab(
      _ place: Desk.Address, _ user: String, _ number: Int, _ ended: Guarded<Bool>
    ) throws -> Outcome {
      // Readers go on until the first client has had its turn with every product.
      defer { ended.with { $0 = true } }
      let api = Caller(place.place, token: place.token)
      var outcome = Outcome()
      for (product, _) in number % 2 == 0 ? products : products.reversed() {
        let request = LicensesRequest(users: [user], assign: [GrantRequest(product: product)])
        let planned = try api.ask("POST", place.path + "/plans", try request.encoded())
        outcome.statuses.append(planned.status)
        guard planned.status == 201 else { continue }
        let plan = try planned.read(PlanAnswer.self)
        let applied = try api.ask(
          "POST", "\(place.path)/plans/\(plan.id)/application",
          try ApplicationRequest(goAhead: true).encoded())
        outcome.statuses.append(applied.status)
        guard applied.status == 200 else { continue }
        if try applied.read(OperationAnswer.self).changed == 1 { outcome.won.append(product) }
      }
      return outcome
    }

    private static func read(_ place: Desk.Address, until ended: Guarded<Bool>) throws -> Outcome {
      let api = Caller(place.place, token: place.token)
      var outcome = Outcome()
      var taken: [String: Int] = [:]
      repeat {
        let reply = try api.ask("GET", place.path + "/entitlements")
        outcome.statuses.append(reply.status)
        for seats in try reply.read(ListAnswer<ProductSeatsAnswer>.self).items {
          let code = seats.product.code
          if seats.consumed > seats.total || seats.available != seats.total - seats.consumed {
            outcome.inconsistencies.append("\(code): \(seats.consumed) of \(seats.total)")
          }
          if seats.consumed < taken[code] ?? 0 { outcome.inconsistencies.append("\(code) fell") }
          taken[code] = seats.consumed
        }
      } while !(ended.with { $0 }) || outcome.statuses.count < 20
      return outcome
    }
  }
}

extension Desk {
  /// What a client on another thread needs to know of a desk.
  struct Address: Sendable {
    let place: Place
    let token: String
    let path: String

    /// - Parameter place: Of another process than the desk's.
    init(_ desk: Desk, at place: Place? = nil) {
      self.place = place ?? desk.house.server.place
      token = desk.house.token
      path = desk.path
    }
  }
}
