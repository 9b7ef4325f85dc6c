import Domain
import Operations
import SQL
import Secrets
import Storage
import TestSupport
import Testing

@Suite struct `Handing a password over by mail` {
  /// A house with users whose passwords were just reset.
  struct Desk {
    let house: House
    let customer: Customer
    let users: [User.ID]
    let reset: Applied
    var operations: Operations { house.operations }

    init(
      _ names: [String] = ["ann"], seed: UInt64 = 1, path: String? = nil
    ) async throws {
      house = try await House(seed: seed, path: path)
      try await house.stockCatalog()
      customer = try await house.customer()
      users = try await house.users(names, at: customer)
      reset = try await house.finish(
        try await house.operations.planPasswordReset(
          .users(users), in: customer.id, as: house.admin))
    }

    func send(
      _ recipients: HandoverOrder.Recipients = .everyUser, hours: Int = 72,
      _ applied: Applied? = nil
    ) async throws -> HandedOver {
      let applied = applied ?? reset
      return try await operations.handOver(
        try #require(applied.operation.pack), key: try #require(applied.packKey),
        HandoverOrder(recipients, hours: hours), reader: "sv", in: customer.id, as: house.admin)
    }

    /// Links as they stand in the mails that are due.
    func links() async throws -> [DueMail.Link] {
      try await operations.dueMails(limit: 100).flatMap(\.links)
    }

    func list(unopenedOnly: Bool = false) async throws -> [Handover] {
      try await operations.handovers(
        in: customer.id, unopenedOnly: unopenedOnly, PageRequest(size: 200), as: house.admin
      ).items
    }

    func open(_ link: String) async throws -> OpenedHandover {
      try await operations.openHandover(link: link, address: "192.0.2.1")
    }

    func isGone(_ link: String) async -> Bool {
      let looksOpen = try? await operations.isOpen(link: link)
      let answer = await failure { _ = try await open(link) }
      return answer == .refused("gone") && looksOpen == false
    }
  }

  @Test func `gives each owner theirs, once, and the ledger says so`() async throws {
    let desk = try await Desk(["ann", "bo"])
    #expect(try await desk.send() == HandedOver(sent: 2, passedOver: 0))
    let mails = try await desk.operations.dueMails(limit: 10)
    #expect(
      Set(mails.map(\.address.text)) == ["ann@alder.example", "bo@alder.example"])
    for mail in mails {
      let link = try #require(mail.links.first).text
      #expect(try await desk.operations.isOpen(link: link))
      #expect(try await desk.operations.isOpen(link: link), "looking uses nothing up")
      let opened = try await desk.open(link)
      #expect(opened.signInName == mail.address.text)
      _ = try await desk.operations.userSignIn(
        signInName: opened.signInName, password: opened.password.reveal(),
        address: "192.0.2.1")
      #expect(await desk.isGone(link))
    }
    let actions = try await desk.house.history(of: desk.customer.id).map(\.action)
    #expect(actions.filter { $0 == .credentialsSent }.count == 2)
    #expect(actions.filter { $0 == .credentialsOpened }.count == 2)
    #expect(actions.filter { $0 == .packTaken }.count == 1)
    #expect(try await desk.operations.verify().isSound)
  }

  @Test func `takes the pack, so that nobody else has the passwords`() async throws {
    let desk = try await Desk()
    _ = try await desk.send()
    #expect(await failure { _ = try await desk.send() } == .refused("gone"))
    let other = try await Desk()
    let wrong = PackKeys.make(.seeded(9)).secret
    await #expect(throws: (any Error).self) {
      _ = try await other.operations.handOver(
        try #require(other.reset.operation.pack), key: wrong, HandoverOrder(.everyUser),
        reader: "en", in: other.customer.id, as: other.house.admin)
    }
    #expect(try await other.list().isEmpty)
    #expect(try await other.house.passwords(of: other.reset).count == 1)
  }

  @Test(arguments: [(24, 1), (72, 3), (168, 7)])
  func `is over after its days`(hours: Int, days: Int) async throws {
    let desk = try await Desk()
    _ = try await desk.send(hours: hours)
    let link = try await desk.links()[0].text
    desk.house.time.advance(seconds: days * 86_400 - 1)
    #expect(try await desk.operations.isOpen(link: link))
    desk.house.time.advance(seconds: 1)
    #expect(await desk.isGone(link))
    #expect(try await desk.list()[0].state(at: desk.house.time.now) == .expired)
    try await desk.operations.sweepHandovers()
    #expect(try await desk.count("SELECT COUNT(*) FROM handovers WHERE sealed IS NOT NULL") == 0)
    #expect(try await desk.count("SELECT COUNT(*) FROM mails") == 0)
    #expect(try await desk.list(unopenedOnly: true).count == 1, "its owner still has nothing")
    desk.house.time.advance(days: 91)
    try await desk.operations.sweepHandovers()
    #expect(try await desk.list().isEmpty)
  }

  @Test func `ends when it is withdrawn`() async throws {
    let desk = try await Desk()
    _ = try await desk.send()
    let link = try await desk.links()[0].text
    let id = try await desk.list()[0].id
    try await desk.operations.withdrawHandover(id, in: desk.customer.id, as: desk.house.admin)
    #expect(await desk.isGone(link))
    let again = await failure {
      try await desk.operations.withdrawHandover(id, in: desk.customer.id, as: desk.house.admin)
    }
    #expect(again == .refused("over"))
    let entries = try await desk.house.history(of: desk.customer.id)
    #expect(entries.filter { $0.action == .credentialsWithdrawn }.count == 1)
  }

  @Test func `ends when the password is issued again, chosen or its owner is deleted`()
    async throws
  {
    for way in 0..<3 {
      let desk = try await Desk()
      _ = try await desk.send()
      let link = try await desk.links()[0].text
      desk.house.time.advance(seconds: 60)
      switch way {
      case 0:
        try await desk.house.finish(
          try await desk.operations.planPasswordReset(
            .users(desk.users), in: desk.customer.id, as: desk.house.admin))
      case 1:
        try await desk.house.finish(
          try await desk.operations.planDeletion(
            .users(desk.users), in: desk.customer.id, as: desk.house.admin))
      default:
        try await desk.house.engine.write { try $0.change(.chosen) }
      }
      #expect(await desk.isGone(link), "\(way)")
      #expect(try await desk.list()[0].state(at: desk.house.time.now) == .overridden)
      #expect(try await desk.list(unopenedOnly: true).isEmpty)
      #expect(try await desk.operations.unopenedHandovers(as: desk.house.admin).isEmpty)
    }
  }

  @Test func `passes over a password that is none any more`() async throws {
    let desk = try await Desk(["ann", "bo"])
    try await desk.house.finish(
      try await desk.operations.planPasswordReset(
        .users([desk.users[0]]), in: desk.customer.id, as: desk.house.admin))
    #expect(try await desk.send() == HandedOver(sent: 1, passedOver: 1))
    #expect(try await desk.links().map(\.signInName) == ["bo@alder.example"])
  }

  @Test func `withdraws the link before when there is a newer one`() async throws {
    let desk = try await Desk()
    _ = try await desk.send()
    let first = try await desk.links()[0].text
    desk.house.time.advance(seconds: 60)
    let again = try await desk.house.finish(
      try await desk.operations.planPasswordReset(
        .users(desk.users), in: desk.customer.id, as: desk.house.admin))
    _ = try await desk.send(.everyUser, again)
    #expect(await desk.isGone(first))
    let states = try await desk.list().map { $0.state(at: desk.house.time.now) }
    #expect(states == [.waiting, .withdrawn])
    let counted = try await desk.operations.unopenedHandovers(as: desk.house.admin)
    #expect(counted.map(\.count) == [1])
  }

  @Test func `puts many links for one address into few mails`() async throws {
    let desk = try await Desk((1...120).map { "u\($0)" })
    let contact = EmailAddress(stored: "contact@alder.example")
    #expect(try await desk.send(.one(contact)).sent == 120)
    let mails = try await desk.operations.dueMails(limit: 100)
    #expect(mails.map(\.links.count).sorted() == [20, 50, 50])
    #expect(mails.allSatisfy { $0.address == contact && $0.language == "sv" })
    #expect(Set(mails.flatMap(\.links).map(\.text)).count == 120)
  }

  @Test func `is written in the language that its owner chose`() async throws {
    let desk = try await Desk(["ann", "bo"])
    let (ann, customer) = (desk.users[0], desk.customer.id)
    try await desk.house.engine.write { try $0.keep(language: "de", of: ann, in: customer) }
    _ = try await desk.send()
    let mails = try await desk.operations.dueMails(limit: 10)
    // The other one chose none, and lives in the Netherlands.
    #expect(mails.map(\.language).sorted() == ["de", "nl"])
  }

  @Test func `goes to the address that was named, and to the sign-in name otherwise`()
    async throws
  {
    let desk = try await Desk(["ann", "bo"])
    _ = try await desk.send(.each([desk.users[0]: EmailAddress(stored: "home@else.example")]))
    let mails = try await desk.operations.dueMails(limit: 10)
    #expect(Set(mails.map(\.address.text)) == ["home@else.example", "bo@alder.example"])
    #expect(try await Set(desk.list().map(\.sentTo)) == ["h…@else.example", "b…@alder.example"])
  }

  @Test func `is refused to a stranger's guesses, more and more slowly`() async throws {
    let desk = try await Desk()
    _ = try await desk.send()
    let link = try await desk.links()[0].text
    for guess in ["", "x", "\(desk.customer.id).tnl_", String(link.dropLast()) + "!", link + "x"] {
      #expect(await desk.isGone(guess), "\(guess)")
    }
    let wrong = Operations.guess(desk.customer.id)
    for _ in 1...4 { _ = try? await desk.open(wrong) }
    #expect(await failure { _ = try await desk.open(wrong) } != .refused("gone"))
    #expect(try await desk.open(link).signInName == "ann@alder.example", "others may still")
  }
}

extension `Handing a password over by mail`.Desk {
  func count(_ sql: Fragment) async throws -> Int {
    let statement = Statement("test.count", sql)
    return try await house.engine.read { snapshot in
      try snapshot.first(statement) { row throws(Fault) in try row.count(0) } ?? -1
    }
  }
}

extension Operations {
  /// A link that nobody was given.
  static func guess(_ customer: Customer.ID) -> String {
    "\(customer.text).\(Token.make(.link, .seeded(4242)).reveal())"
  }
}

extension Statement {
  fileprivate static let chosen = Statement(
    "test.chosen", "UPDATE credentials SET temporary_hash = NULL, chosen_hash = 'x'")
}
