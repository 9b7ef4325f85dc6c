import SQL
import Testing
import Wire

extension EndToEnd {
  @Suite struct `Two processes on one database` {
    private static let rows = 12_000

    /// Whoever carries the operation on is killed, again and again: the other one goes on.
    @Test func `do every row exactly once, whichever of them dies`() throws {
      let house = try LiveHouse(on: try .onServer())
      var other = try house.another()
      let desk = try house.customer()
      let upload = try desk.upload(Self.file)
      let plan = try desk.plan(UploadCreationRequest(upload: upload.id, location: "DE"))
      let begun = try desk.apply(plan)
      var cursors: [Int] = []
      for round in 1...4 {
        // Asked of one, which is then killed; the answer of the other has to go on.
        try Self.follow(desk, begun, to: round * Self.rows / 6)
        let dying = house.server
        house.turn(to: other)
        try dying.killAtOnce()
        cursors.append(try Self.seconds(10, until: desk, hasMoved: begun))
        other = try house.another()
      }
      let done = try desk.finish(begun)
      #expect(done.state == "done" && done.changed == Self.rows && done.refused == 0)
      #expect(cursors == cursors.sorted(), "what was done came undone: \(cursors)")
      #expect(cursors.contains { $0 < Self.rows }, "somebody died in the middle: \(cursors)")
      let users = try desk.users()
      #expect(users.count == Self.rows && Set(users.map(\.signInName)).count == Self.rows)
      let entries = try desk.ledger("user.created")
      #expect(entries.count == Self.rows)
      #expect(Set(entries.compactMap(\.row)) == Set(1...Self.rows))
      #expect(try house.count("credentials") == Self.rows)
      #expect(try other.stop() == 0)
      #expect(try house.server.stop() == 0)
      let verified = try house.verify()
      #expect(verified.code == 0, "\(verified.errors)")
    }

    /// A session, a key of idempotency and a pack are everybody's.
    @Test func `answer as if they were one`() throws {
      let house = try LiveHouse(on: try .onServer())
      let first = house.server
      let second = try house.another()
      let desk = try house.customer()
      let key = ["Idempotency-Key": "the-same-request"]
      let plan = try desk.plan(CreationRequest(users: Self.three))
      house.turn(to: second)
      let path = "\(desk.path)/plans/\(plan.id)/application"
      let body = try ApplicationRequest(goAhead: false).encoded()
      let applied = try house.api.ask("POST", path, body, key).expecting(200, path)
      house.turn(to: first)
      let again = try house.api.ask("POST", path, body, key).expecting(200, path)
      #expect(again.text == applied.text, "it is not applied twice")
      let operation = try applied.read(OperationAnswer.self)
      #expect(try desk.passwords(operation).count == 3)
      house.turn(to: second)
      #expect(try desk.download(operation).status == 410, "a pack is opened once, wherever")
      #expect(try first.stop() == 0)
      #expect(try second.stop() == 0)
    }

    private static func follow(
      _ desk: Desk, _ operation: OperationAnswer, to cursor: Int
    ) throws {
      let events = try Events(desk, operation.id)
      while let event = try events.next(), event.cursor < cursor, event.state == "running" {}
    }

    /// - Returns: Where it is once it has moved behind where it was, or is over.
    private static func seconds(
      _ limit: Int, until desk: Desk, hasMoved operation: OperationAnswer
    ) throws -> Int {
      let end = Instant.now().adding(milliseconds: limit * 1000)
      let before = try desk.operation(operation.id)
      let events = try Events(desk, operation.id)
      while let event = try events.next() {
        if event.cursor > before.cursor || event.state != "running" {
          #expect(Instant.now() < end, "nobody went on within \(limit) seconds")
          return event.cursor
        }
      }
      throw Trouble.unexpected("the events ended before the operation moved")
    }

    private static var three: [DraftRequest] {
      (1...3).map { DraftRequest(displayName: "User \($0)", email: "u\($0)@alder.example") }
    }

    private static var file: [UInt8] {
      var text = "Display name,Email\r\n"
      for number in 1...rows { text += "User \(number),u\(number)@alder.example\r\n" }
      return Array(text.utf8)
    }
  }
}
