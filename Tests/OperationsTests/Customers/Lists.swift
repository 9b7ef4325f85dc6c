import Domain
import Operations
import TestSupport
import Testing

@Suite struct `The list of customers` {
  /// Three customers: one that is well, one with a full product, one with refused rows.
  private func house() async throws -> (House, [Customer]) {
    let house = try await House()
    try await house.stockCatalog()
    let well = try await house.customer("Élan Ltd", domain: "elan.example")
    let full = try await house.customer(
      "Birch", domain: "mail.birch.example", seats: [(Sample.suite, 1)])
    let refused = try await house.customer("Cedar 100%", domain: "cedar.example")
    try await house.users(
      ["a"], at: full, licenses: [LicenseGrant(product: Sample.suite.id)])
    try await house.users(["b", "c"], at: refused)
    let plan = try await house.operations.planCreation(
      of: [
        DraftInput(displayName: "B", email: "b@cedar.example"),
        DraftInput(displayName: "D", email: "d@cedar.example"),
      ], licenses: [], in: refused.id, as: house.admin)
    try await house.finish(plan)
    return (house, [well, full, refused])
  }

  private func found(_ query: CustomerQuery, _ house: House) async throws -> [String] {
    try await house.operations.customers(query, PageRequest(), as: house.admin).items
      .map(\.customer.name.text)
  }

  @Test func `is searched by the start of a name or a domain, or by an id`() async throws {
    let (house, customers) = try await house()
    #expect(try await found(CustomerQuery(search: "ELA", field: .name), house) == ["Élan Ltd"])
    #expect(try await found(CustomerQuery(search: "ltd", field: .name), house) == [])
    #expect(try await found(CustomerQuery(search: "MAIL.b", field: .domain), house) == ["Birch"])
    #expect(try await found(CustomerQuery(search: "birch", field: .domain), house) == [])
    #expect(try await found(CustomerQuery(search: "birch.ex"), house) == ["Birch"])
    #expect(try await found(CustomerQuery(search: "0%", field: .name), house) == [])
    let id = customers[2].id.text
    for text in [id, " {\(id.uppercased())} "] {
      #expect(try await found(CustomerQuery(search: text, field: .id), house) == ["Cedar 100%"])
      #expect(try await found(CustomerQuery(search: text), house) == ["Cedar 100%"])
    }
    #expect(try await found(CustomerQuery(search: "cedar", field: .id), house) == [])
  }

  @Test func `tells health, and is sorted by it page by page`() async throws {
    let (house, _) = try await house()
    var names: [String] = []
    var cursor: String?
    repeat {
      let page = try await house.operations.customers(
        CustomerQuery(sort: .health), PageRequest(size: 1, cursor: cursor), as: house.admin)
      names += page.items.map { "\($0.customer.name.text) \($0.health)" }
      cursor = page.next
    } while cursor != nil
    #expect(names == ["Cedar 100% refused", "Birch full", "Élan Ltd good"])
    #expect(
      try await found(CustomerQuery(sort: .users, descending: true), house)
        == ["Cedar 100%", "Birch", "Élan Ltd"])
    house.time.advance(days: CustomerHealth.days + 1)
    #expect(
      try await found(CustomerQuery(sort: .health), house) == ["Birch", "Cedar 100%", "Élan Ltd"],
      "what was refused long ago is forgotten")
  }

  @Test func `is narrowed by reseller and by tag`() async throws {
    let (house, customers) = try await house()
    let operations = house.operations
    try await operations.changeAccount(
      customers[0].id,
      AccountChange(
        name: customers[0].name, defaultLocation: nil, reseller: Label(stored: "Maple")),
      as: house.admin)
    for tag in ["VIP", "north", "zoo", "alpha"] {
      try await operations.addTag(Tag(stored: tag), to: customers[1].id, as: house.admin)
    }
    #expect(try await found(CustomerQuery(reseller: "maple"), house) == ["Élan Ltd"])
    #expect(try await found(CustomerQuery(tag: "vip"), house) == ["Birch"])
    let choices = try await operations.customerChoices(as: house.admin)
    #expect(choices.resellers.map(\.name) == ["Maple"])
    #expect(choices.tags.map(\.name) == ["alpha", "north", "VIP", "zoo"])
    let birch = try await operations.customers(
      CustomerQuery(tag: "vip"), PageRequest(), as: house.admin
    ).items[0]
    #expect(birch.tags.map(\.text) == ["alpha", "north", "VIP"] && birch.tagCount == 4)
    let limited = try await house.member(roles: [.salesAgent], reach: .only([customers[2].id]))
    let theirs = try await operations.customerChoices(as: limited)
    #expect(theirs.tags.isEmpty && theirs.resellers.isEmpty, "nothing of others is named")
  }

  @Test func `is a file with the four columns first, and runs no formula`() async throws {
    let (house, customers) = try await house()
    try await house.operations.changeAccount(
      customers[0].id,
      AccountChange(name: Label(stored: "=1+1"), defaultLocation: nil, reseller: nil),
      as: house.admin)
    let file = try house.operations.customerFile(
      CustomerQuery(), language: "en",
      words: CustomerFile.Words(
        headers: ["Microsoft ID", "Company name"], relationship: { _ in "Direct" },
        health: { "\($0.health)" }), as: house.admin)
    var bytes: [UInt8] = []
    for try await chunk in file { bytes += chunk }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasSuffix("Microsoft ID,Company name"))
    #expect(lines.contains { $0.hasPrefix("\(customers[0].id.text),'=1+1,elan.example,Direct,") })
  }
}
