import Domain
import FoundationEssentials
import Operations
import SQL
import Secrets
import TestSupport
import Testing

/// Every operation that names a customer, asked by somebody who may not know of that customer.
@Suite struct `A neighbor` {
  /// A customer with one of everything.
  struct Home {
    let house: House
    let maker: PlanOfKind
    let plan: Plan
    let operation: Operation
    let pack: Pack.ID
    let packKey: PackSecret
    let upload: Upload
    /// A password that was mailed and not opened.
    let handover: Handover.ID
    /// A global admin who may see another customer only.
    var stranger: Principal
    let other: Customer

    var customer: Customer.ID { maker.customer.id }
  }

  typealias Call = @Sendable (Home, Customer.ID) async throws -> Void

  func home() async throws -> Home {
    let house = try await House()
    let maker = try await PlanOfKind(house)
    let other = try await house.customer("Birch", domain: "birch.example")
    let stranger = try await house.member(roles: [.globalAdmin], reach: .only([other.id]))
    let applied = try await house.finish(try await maker.plan(.create, as: house.admin))
    let upload = try await house.operations.receiveUpload(
      fileName: "people.csv",
      chunks: AsyncStream.of(Array("Display name,Email\nDora,dora@alder.example\n".utf8)),
      in: maker.customer.id, as: house.admin)
    let handover = try await mailed(house, maker)
    return Home(
      house: house, maker: maker, plan: try await maker.plan(.update, as: house.admin),
      operation: applied.operation, pack: try #require(applied.operation.pack),
      packKey: try #require(applied.packKey), upload: upload, handover: handover,
      stranger: stranger, other: other)
  }

  private func mailed(_ house: House, _ maker: PlanOfKind) async throws -> Handover.ID {
    let customer = maker.customer.id
    let reset = try await house.finish(
      try await house.operations.planPasswordReset(
        .users([maker.user]), in: customer, as: house.admin))
    _ = try await house.operations.handOver(
      try #require(reset.operation.pack), key: try #require(reset.packKey),
      HandoverOrder(.everyUser), reader: "en", in: customer, as: house.admin)
    return try await house.operations.handovers(
      in: customer, unopenedOnly: false, PageRequest(), as: house.admin
    ).items[0].id
  }

  @Test func `is told of every operation that there is no such customer`() async throws {
    let home = try await home()
    let before = try await Look(home.house, home.customer)
    let nobody = Customer.ID(high: 77, low: 77)
    for (name, call) in Self.looking + Self.planning + Self.changing {
      let there = await failure { try await call(home, home.customer) }
      #expect(there == .denied(.notYours), "\(name)")
      let missing = await failure { try await call(home, nobody) }
      #expect(missing == there, "\(name): not yours looks the same as not there")
    }
    #expect(try await Look(home.house, home.customer) == before)
    #expect(try await home.house.operations.verify().isSound)
  }

  @Test func `reaches nothing of it through the customer that is theirs`() async throws {
    let home = try await home()
    let before = try await Look(home.house, home.customer)
    let own = try await Look(home.house, home.other.id)
    for (name, call) in Self.byID {
      let found = await failure { try await call(home, home.other.id) }
      if found == nil { Issue.record("\(name) found something of another customer") }
      if case .fault(let fault) = found { Issue.record("\(name): \(fault)") }
    }
    #expect(try await Look(home.house, home.customer) == before)
    #expect(try await Look(home.house, home.other.id) == own)
    #expect(
      try await home.house.passwords(
        of: Applied(operation: home.operation, packKey: home.packKey)
      ).count == 1, "the pack is untouched")
  }

  @Test func `finds nothing of it in lists`() async throws {
    let home = try await home()
    let operations = home.house.operations
    let customers = try await operations.customers(
      search: nil, PageRequest(), as: home.stranger)
    #expect(customers.items.map(\.customer.id) == [home.other.id])
    #expect(customers.total == 1)
    let names = try await operations.customerNames(
      [home.customer, home.other.id], as: home.stranger)
    #expect(Array(names.keys) == [home.other.id])
    for search in [home.customer.text, "alder", "ALDER.example"] {
      let found = try await operations.customers(
        search: search, PageRequest(), as: home.stranger)
      #expect(found.items.isEmpty && found.total == 0)
    }
    let work = try await operations.operations(in: nil, PageRequest(), as: home.stranger)
    #expect(work.items.isEmpty && work.total == 0)
    let entries = try await operations.ledger(
      in: nil, action: nil, PageRequest(), as: home.stranger)
    #expect(entries.items.allSatisfy { $0.customer == home.other.id })
    #expect(entries.total == entries.items.count)
  }

  @Test func `was asked about every operation that names a customer`() throws {
    let asked = Set(
      (Self.looking + Self.planning + Self.changing).map { $0.0.prefix { $0 != " " } }
        // A list that leaves out what is not the reader's, asked above.
        + ["customerNames", "unopenedHandovers"])
    let missing = try customerOperations().filter { !asked.contains(Substring($0)) }
    #expect(missing == [], "list them in this file")
  }

  /// The package's functions in Operations that take a customer, by a look at the text.
  private func customerOperations() throws -> [String] {
    let folder = Golden.packageFolder + "/Sources/Operations"
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var names: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let bytes = try #require(FileManager.default.contents(atPath: folder + "/" + file))
      let text = String(decoding: bytes, as: UTF8.self)
      for part in text.split(separator: "package func ").dropFirst() {
        let signature = part.prefix { $0 != "{" }
        guard signature.contains("Customer.ID"), signature.contains("as principal") else {
          continue
        }
        names.insert(String(part.prefix { $0.isLetter }))
      }
    }
    return names.sorted()
  }
}
