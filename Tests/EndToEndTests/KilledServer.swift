import SQL
import Testing
import Wire

extension EndToEnd {
  @Suite struct `A server that is killed` {
    private static let rows = 20_000

    /// Kills it with SIGKILL at random moments of one operation until that is done.
    @Test func `does every row of an operation exactly once`() throws {
      var chance = Chance(of: "a server that is killed")
      let house = try LiveHouse()
      try house.importCatalog()
      let desk = try house.customer()
      try desk.change(QuantityRequest(product: "HARBOR_MAIL_1", quantity: Self.rows))
      let upload = try desk.upload(Self.file)
      #expect(upload.rows == Self.rows)
      let plan = try desk.plan(
        UploadCreationRequest(
          upload: upload.id, location: "DE", licenses: [GrantRequest(product: "HARBOR_MAIL_1")]))
      #expect(plan.tally.willChange == Self.rows)
      let begun = try desk.apply(plan)
      let key = try #require(begun.packKey)

      var cursors: [Int] = []
      for round in 1...6 {
        let cursor = try killSoon(desk, begun, after: round * Self.rows / 8, &chance)
        cursors.append(cursor)
      }
      let done = try desk.finish(begun)
      #expect(done.state == "done")
      #expect(done.changed == Self.rows)
      #expect(done.refused == 0 && done.alreadySo == 0)
      // At least four kills fell into the run itself.
      #expect(cursors.filter { $0 > 0 && $0 < Self.rows }.count >= 4, "killed at \(cursors)")
      #expect(cursors == cursors.sorted(), "what was done came undone: \(cursors)")
      try expectEveryRowOnce(desk, begun)
      try expectPasswords(desk, begun, key, &chance)
      #expect(try house.server.stop() == 0)
      let verified = try house.verify()
      #expect(verified.code == 0, "\(verified.errors)")
    }

    /// - Returns: How many rows were behind it when it died.
    private func killSoon(
      _ desk: Desk, _ operation: OperationAnswer, after cursor: Int, _ chance: inout Chance
    ) throws -> Int {
      let events = try Events(desk, operation.id)
      while let event = try events.next(), event.cursor < cursor, event.state == "running" {}
      // Not only at the moments in which it tells something.
      pass(milliseconds: Int.random(in: 0...150, using: &chance))
      try desk.house.killAtOnce()
      try desk.house.restart()
      return try desk.operation(operation.id).cursor
    }

    private func expectEveryRowOnce(_ desk: Desk, _ operation: OperationAnswer) throws {
      let users = try desk.users()
      #expect(users.count == Self.rows)
      #expect(Set(users.map(\.signInName)).count == Self.rows)
      #expect(users.allSatisfy { $0.licenses.count == 1 && $0.location == "DE" })
      let seats = try desk.seats("HARBOR_MAIL_1")
      #expect(seats.consumed == Self.rows && seats.available == 0)
      let entries = try desk.ledger("user.created")
      #expect(entries.count == Self.rows)
      #expect(Set(entries.compactMap(\.subject)).count == Self.rows)
      #expect(Set(entries.compactMap(\.row)) == Set(1...Self.rows))
      #expect(entries.allSatisfy { $0.operation == operation.id })
      #expect(try desk.house.count("credentials") == Self.rows)
      #expect(try desk.house.count("assignments") == Self.rows)
    }

    /// The pack outlived every kill, opens with the key of the beginning, and lets people in.
    private func expectPasswords(
      _ desk: Desk, _ operation: OperationAnswer, _ key: String, _ chance: inout Chance
    ) throws {
      let issued = try desk.passwords(operation, key: key)
      #expect(issued.count == Self.rows)
      #expect(Set(issued.map(\.signInName)).count == Self.rows)
      #expect(Set(issued.map(\.password)).count == Self.rows)
      #expect(try desk.download(operation, key: key).status == 410)
      let place = desk.house.server.place
      for part in 0..<50 {
        let size = Self.rows / 50
        let one = issued[part * size + Int.random(in: 0..<size, using: &chance)]
        #expect(try Browser.signsIn(one.signInName, one.password, at: place), "\(one.signInName)")
      }
      #expect(try !Browser.signsIn(issued[0].signInName, issued[1].password, at: place))
      let hunt = Hunt(for: issued.map(\.password))
      for (name, bytes) in try desk.house.folder.everything() {
        #expect(hunt.finds(in: bytes) == 0, "\(name)")
      }
    }

    private static var file: [UInt8] {
      var text = "Display name,Email\r\n"
      for number in 1...rows { text += "User \(number),u\(number)@alder.example\r\n" }
      return Array(text.utf8)
    }
  }
}
