import Domain
import FoundationEssentials
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct `A file for many customers` {
  @Test func `finds each row's customer by name, domain, id, or the sign-in name`() async throws {
    let house = try await House()
    let alder = try await house.customer()
    let birch = try await house.customer("Birch Bank B.V.", domain: "birch.example")
    let file = try await house.bulk(
      """
      Customer;Display name;Email
      ALDER dairy;Ann;ann@alder.example
      birch.example;Ben;ben@birch.example
      Birch Bank B.V.;Bea;bea@birch.example
      \(alder.id.text.uppercased());Abe;abe@alder.example
      ;Zoë O'Brien-Šimůnek;zoe@birch.example
      """)
    #expect(file.rows == 5)
    let report = try await house.report(file)
    #expect(
      report.totals == BulkFile.Totals(customers: 2, rows: 5, flawedRows: 0, leftOut: 0))
    #expect(report.parts.items.map(\.customer) == [alder.id, birch.id])
    #expect(report.parts.items.map(\.rows) == [2, 3])
    let rows = try await house.operations.uploadRows(
      report.parts.items[1].upload, in: birch.id, flawedOnly: false, PageRequest(),
      as: house.admin
    ).items
    #expect(rows.map(\.line) == [3, 4, 6], "lines are those of the file")
    #expect(rows.map(\.number) == [1, 2, 3])
  }

  @Test func `keeps rows without a customer, and places them once somebody says whose they are`()
    async throws
  {
    let house = try await House()
    let alder = try await house.customer()
    _ = try await house.customer("Twin", domain: "one.example")
    _ = try await house.customer("Twin", domain: "two.example")
    let file = try await house.bulk(
      """
      Customer,Display name,Email
      Aldr,Ann,ann@alder.example
      aldr,Abe,abe@alder.example
      Twin,Tom,tom@one.example
      Alder Dairy,Amy,amy@alder.example
      Alder Dairy,"bro"ken,x@alder.example
      """)
    let report = try await house.report(file)
    #expect(report.totals.rows == 1 && report.totals.strays == 4)
    #expect(report.strays.map(\.customerText).contains("Aldr"))
    #expect(Set(report.strays.map(\.reason)) == [.unknown, .ambiguous, .broken(.strayQuote)])
    let placed = try await house.operations.placeStrays(
      of: file.id, naming: "ALDR", at: alder.id, as: house.admin)
    #expect(placed == 2)
    let again = try await house.report(file)
    #expect(again.totals.rows == 3 && again.totals.strays == 2 && again.totals.flawedRows == 0)
    #expect(again.parts.items.count == 1, "they join the customer's part")
    #expect(
      try await house.operations.placeStrays(
        of: file.id, naming: "aldr", at: alder.id, as: house.admin) == 0, "only once")
    #expect(
      try await house.operations.placeStrays(
        of: file.id, naming: "", at: alder.id, as: house.admin) == 0,
      "a broken line is nobody's")
  }

  @Test func `gives a list to every customer of a group, each with its own domain`() async throws {
    let house = try await House()
    let alder = try await house.customer()
    let birch = try await house.customer("Birch", domain: "birch.example")
    _ = try await house.customer("Cedar", domain: "cedar.example")
    try await house.operations.addTag(Tag(stored: "VIP"), to: birch.id, as: house.admin)
    let file = try await house.bulk(
      "Display name,Email,Customer\nTec,tec@partner.example,Whoever\nTom,tom,\n",
      BulkGroup(names: ["alder.example", " "], tag: "vip"))
    #expect(file.rows == 2)
    let report = try await house.report(file)
    #expect(report.parts.items.map(\.customer) == [alder.id, birch.id])
    #expect(report.totals == BulkFile.Totals(customers: 2, rows: 4))
    _ = try await house.operations.planBulk(
      file.id, options: UploadOptions(), as: house.admin)
    try await house.applyBulk(file)
    #expect(
      try await house.everyone(at: birch).map(\.user.signInName.text) == [
        "tec@birch.example", "tom@birch.example",
      ])
    #expect(
      try await house.everyone(at: birch).allSatisfy {
        $0.user.location == Location(stored: "NL")
      }, "the customer's usual location serves rows without one")
  }

  @Test func `refuses a group that names nobody, several, or somebody who withdrew`() async throws {
    let house = try await House()
    let alder = try await house.customer()
    _ = try await house.customer("Twin", domain: "one.example")
    _ = try await house.customer("Twin", domain: "two.example")
    func refused(
      _ group: BulkGroup, as principal: Principal? = nil
    ) async -> Failure? {
      await failure {
        try await house.bulk("Display name,Email\nA,a\n", group, as: principal)
      }
    }
    #expect(
      await refused(BulkGroup(names: ["Alder Dairy", "Nobody", "Twin"]))
        == .refused(#"unknownCustomers(["Nobody", "Twin"])"#))
    #expect(await refused(BulkGroup(tag: "none")) == .refused(#"unknownCustomers(["none"])"#))
    let many = (0...BulkFile.customerLimit).map { _ in "Alder Dairy" }
    #expect(
      await refused(BulkGroup(names: many)) == .refused("tooManyCustomers(limit: 1000)"))
    try await house.operations.recordWithdrawal(of: alder.id, as: house.admin)
    let now = try #require(
      try await house.operations.bearer(try await house.token(of: house.admin)))
    #expect(
      await refused(BulkGroup(names: ["Alder Dairy"]), as: now)
        == .denied(.accessWithdrawn(alder.id)))
    #expect(try await house.operations.recentBulkFiles(as: house.admin).isEmpty)
  }

  @Test func `lets one customer's trouble touch no other`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let alder = try await house.customer(seats: [(Sample.suite, 1)])
    let birch = try await house.customer(
      "Birch", domain: "birch.example", seats: [(Sample.suite, 5)])
    let cedar = try await house.customer("Cedar", domain: "cedar.example")
    let file = try await house.bulk(
      """
      Customer,Display name,Email,Location,Products
      Alder Dairy,Ann,ann@alder.example,NL,SUITE
      Alder Dairy,Abe,abe@alder.example,NL,SUITE
      Birch,Ben,ben@birch.example,NL,SUITE
      Birch,Bea,bea@birch.example,NL,SUITE
      Cedar,,cid@cedar.example,NL,
      Cedar,Cor,cor@cedar.example,NL,
      """)
    let planned = try await house.operations.planBulk(
      file.id, options: UploadOptions(), as: house.admin)
    #expect(planned.map(\.part.customer) == [alder.id, birch.id, cedar.id])
    #expect(try planned[0].result.get().tally.refused == 1, "a seat is missing there")
    #expect(try planned[1].result.get().tally.willChange == 2)
    #expect(throws: BulkObstacle.planning(.upload(.flawedRows(1)))) {
      try planned[2].result.get()
    }
    let applied = try await house.operations.applyBulk(
      file.id, goAhead: false, as: house.admin)
    #expect(throws: BulkObstacle.applying(.rowsRefused(1))) { try applied.steps[0].result.get() }
    #expect(throws: BulkObstacle.noPlan) { try applied.steps[2].result.get() }
    try await house.carryOut(applied)
    #expect(try await house.everyone(at: alder).isEmpty)
    #expect(try await house.everyone(at: birch).count == 2)

    _ = try await house.operations.planBulk(
      file.id, options: UploadOptions(skipFlawedRows: true), as: house.admin)
    let rest = try await house.operations.applyBulk(file.id, goAhead: true, as: house.admin)
    #expect(throws: BulkObstacle.alreadyApplied) { try rest.steps[1].result.get() }
    try await house.carryOut(rest)
    #expect(try await house.everyone(at: alder).count == 1, "as far as seats go")
    #expect(try await house.everyone(at: birch).count == 2, "nobody twice")
    #expect(try await house.everyone(at: cedar).map(\.user.displayName.text) == ["Cor"])
    let third = try await house.operations.applyBulk(file.id, goAhead: true, as: house.admin)
    #expect(third.operations.isEmpty && third.packKey == nil)
  }

  @Test func `hands the passwords of all customers out as one file, once`() async throws {
    let house = try await House()
    let alder = try await house.customer()
    _ = try await house.customer("Birch", domain: "birch.example")
    let file = try await house.bulk(
      """
      Display name,Email
      Ann,ann@alder.example
      Ben,ben@birch.example
      """)
    _ = try await house.operations.planBulk(
      file.id, options: UploadOptions(), as: house.admin)
    let applied = try await house.operations.applyBulk(file.id, goAhead: false, as: house.admin)
    let key = try #require(applied.packKey)
    #expect(try await house.passwords(of: file, key) == .refused(.notReady))
    try await house.carryOut(applied)
    let wrong = try #require(PackSecret(parsing: String(repeating: "A", count: key.reveal().count)))
    #expect(try await house.passwords(of: file, wrong) == .refused(.wrongKey))
    guard case .text(let text) = try await house.passwords(of: file, key) else {
      Issue.record("the file opens")
      return
    }
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3 && lines[0].hasSuffix("C,N,S,P"))
    #expect(lines[1].hasPrefix("Alder Dairy,Ann,ann@alder.example,"))
    #expect(lines[2].hasPrefix("Birch,Ben,ben@birch.example,"))
    #expect(try await house.passwords(of: file, key) == .refused(.gone))
    #expect(
      try await house.history(of: alder.id).filter { $0.action == .packTaken }.count == 1)
  }

  @Test func `is its sender's, and shows of its parts only those within reach`() async throws {
    let house = try await House()
    let alder = try await house.customer()
    let birch = try await house.customer("Birch", domain: "birch.example")
    let narrow = try await house.member(roles: [.globalAdmin], reach: .only([birch.id]))
    let agent = try await house.member(
      email: "agent@partner.example", roles: [.adminAgent])
    let text = "Display name,Email\nAnn,ann@alder.example\nBen,ben@birch.example\n"
    let whole = try await house.bulk(text)
    let own = try await house.bulk(text, as: narrow)
    let report = try await house.report(own, as: narrow)
    #expect(report.parts.items.map(\.customer) == [birch.id])
    #expect(
      report.strays == [
        Stray.Group(customerText: "alder.example", reason: .unknown, rows: 1, line: 2)
      ], "what is out of reach is unknown")
    #expect(try await house.operations.recentBulkFiles(as: narrow).map(\.id) == [own.id])
    #expect(
      Set(try await house.operations.recentBulkFiles(as: house.admin).map(\.id)) == [
        own.id, whole.id,
      ])
    await #expect(throws: OperationError<Missing>.self) {
      try await house.report(whole, as: narrow)
    }
    await #expect(throws: OperationError<Missing>.self) {
      try await house.operations.placeStrays(
        of: own.id, naming: "alder.example", at: alder.id, as: narrow)
    }
    await #expect(throws: OperationError<Missing>.self) {
      try await house.operations.planBulk(whole.id, options: UploadOptions(), as: narrow)
    }
    await #expect(throws: OperationError<Missing>.self) {
      try await house.operations.applyBulk(whole.id, goAhead: true, as: narrow)
    }
    await #expect(throws: OperationError<UploadRefusal>.self) {
      try await house.bulk(text, as: agent)
    }
    await #expect(throws: OperationError<Missing>.self) { try await house.report(own, as: agent) }
    try await house.operations.recordWithdrawal(of: birch.id, as: house.admin)
    #expect(try await house.report(own).parts.items.isEmpty, "nothing of who withdrew is shown")
  }

  @Test func `carries on where a broken line 4,711 stands among ten thousand`() async throws {
    let house = try await House()
    var customers: [Customer] = []
    for number in 0..<20 {
      customers.append(
        try await house.customer("Customer \(number)", domain: "c\(number).example"))
    }
    var text = "Customer,Display name,Email\n"
    for number in 1...10_000 {
      let name = number == 4710 ? "\"bro\"ken" : "User \(number)"
      text += "c\(number % 20).example,\(name),u\(number)@c\(number % 20).example\n"
    }
    let file = try await house.bulk(text)
    let report = try await house.report(file)
    #expect(report.totals == BulkFile.Totals(customers: 20, rows: 9999, strays: 1))
    let strays = try await house.operations.strays(
      of: file.id, PageRequest(), as: house.admin
    ).items
    #expect(strays.map(\.line) == [4711])
    #expect(strays.map(\.reason) == [.broken(.strayQuote)])
  }

  @Test func `is planned for every customer, also where they fill more than a page`() async throws {
    let house = try await House()
    var text = "Display name,Email\n"
    for number in 0...PageRequest.largest {
      _ = try await house.customer("Customer \(number)", domain: "c\(number).example")
      text += "Ann,ann@c\(number).example\n"
    }
    let file = try await house.bulk(text)
    let steps = try await house.operations.planBulk(
      file.id, options: UploadOptions(), as: house.admin)
    #expect(Set(steps.map(\.part.customer)).count == PageRequest.largest + 1)
    #expect(try steps.allSatisfy { try $0.result.get().tally.willChange == 1 })
  }

  @Test func `is forgotten with its strays after a week`() async throws {
    let house = try await House()
    _ = try await house.customer()
    let file = try await house.bulk("Display name,Email\nAnn,ann@alder.example\nX,x@no.example\n")
    house.time.advance(days: Upload.keptDays + 1)
    try await house.operations.sweep()
    await #expect(throws: OperationError<Missing>.self) { try await house.report(file) }
  }

  @Test func `leaves nothing of a file that cannot be used`() async throws {
    let house = try await House()
    let alder = try await house.customer()
    for text in ["", "Display name\nAnn\n", "Display name,Email\n"] {
      await #expect(throws: OperationError<UploadRefusal>.self) { try await house.bulk(text) }
    }
    var bytes = Array("Display name,Email\nAnn,ann@alder.example\n".utf8)
    bytes += [UInt8](repeating: 65, count: 3)
    bytes += [0x80, 0xFF, 0x00, 0x81, 0x8D]
    _ = try? await house.operations.receiveBulk(
      fileName: "x.csv", chunks: AsyncStream.of([0xEF, 0xBB, 0xBF] + bytes), as: house.admin)
    #expect(try await house.operations.recentBulkFiles(as: house.admin).isEmpty)
    #expect(
      try await house.operations.recentUploads(in: alder.id, as: house.admin).isEmpty)
  }
}

extension House {
  @discardableResult
  fileprivate func bulk(
    _ text: String, _ group: BulkGroup = BulkGroup(), as principal: Principal? = nil
  ) async throws -> BulkFile {
    try await operations.receiveBulk(
      fileName: "people.csv", chunks: AsyncStream.of(Array(text.utf8)), group: group,
      as: principal ?? admin)
  }

  @discardableResult
  fileprivate func report(
    _ file: BulkFile, as principal: Principal? = nil
  ) async throws -> BulkReport {
    try await operations.bulkReport(file.id, PageRequest(), as: principal ?? admin)
  }

  fileprivate func applyBulk(_ file: BulkFile) async throws {
    try await carryOut(try await operations.applyBulk(file.id, goAhead: true, as: admin))
  }

  fileprivate func carryOut(_ applied: BulkApplied) async throws {
    for operation in applied.operations {
      var current = operation
      while !current.state.isOver { current = try await operations.carryOn(current) }
    }
  }

  fileprivate func everyone(at customer: Customer) async throws -> [LicensedUser] {
    try await everyone(at: customer.id)
  }

  fileprivate enum Passwords: Equatable {
    case text(String)
    case refused(PackRefusal)
  }

  fileprivate func passwords(
    of file: BulkFile, _ key: PackSecret
  ) async throws -> Passwords {
    do throws(OperationError<PackRefusal>) {
      let opened = try await operations.openBulkPacks(
        of: file.id, key: key, headers: ["C", "N", "S", "P"], as: admin)
      var bytes: [UInt8] = []
      do {
        for try await chunk in opened { bytes += chunk }
      } catch { throw .fault(error) }
      return .text(String(decoding: bytes, as: UTF8.self))
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      return .refused(refusal)
    }
  }
}
