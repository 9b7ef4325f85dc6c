import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Uploading a file of users` {
  @Test func `reads a file as Excel writes it in German`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let text = """
      Vorname;Nachname;Anzeigename;E-Mail;Status\r
      Jürgen;Groß;Jürgen Groß;juergen@alder.example;\r
      ;;"Empfang; Süd";empfang@alder.example;\r\n
      """
    let upload = try await receive(house, customer, windows1252(text))
    #expect(upload.encoding == "Windows-1252")
    #expect(upload.delimiter == ";")
    #expect(upload.rows == 2)
    #expect(upload.flawedRows == 0)
    #expect(upload.unknownColumns.isEmpty)
    let plan = try await house.operations.planCreation(
      from: upload.id, options: UploadOptions(location: Location(stored: "DE")), in: customer.id,
      as: house.admin)
    let applied = try await house.finish(plan)
    #expect(applied.operation.changed == 2)
    let users = try await house.operations.users(in: customer.id, UserQuery(), as: house.admin)
    #expect(users.items.map(\.user.displayName.text) == ["Empfang; Süd", "Jürgen Groß"])
    #expect(users.items.allSatisfy { $0.user.location == Location(stored: "DE") })
  }

  @Test func `reports every problem of every row at once, with where it stands`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 5)])
    let users = try await house.users(["taken", "gone"], at: customer)
    try await house.finish(
      try await house.operations.planDeletion(.users([users[1]]), in: customer.id, as: house.admin))
    let long = String(repeating: "x", count: 51)
    let text = """
      Display name,EMAIL,Location,Roles,Products,Customer
      ,no-at,XX,king,NOPE,Somebody Else
      Taken,taken@alder.example,,,,
      Gone,gone@alder.example,,,,
      Twice,twice@alder.example,NL,,SUITE,
      \(long),Twice@ALDER.example,,global-admin|service-admin,PHONE,alder dairy
      Far,far@elsewhere.example,,,,
      Broken,"bro"ken@alder.example,,,,
      Good,good@alder.example,,,,
      """
    let upload = try await receive(house, customer, Array(text.utf8))
    let rows = try await house.operations.uploadRows(
      upload.id, in: customer.id, flawedOnly: false, PageRequest(), as: house.admin
    ).items
    #expect(upload.rows == 8)
    #expect(upload.flawedRows == 7)
    #expect(
      rows[0].flaws.map(\.reason) == [
        .missing, .malformed, .unknownLocation, .unknownRole(known: Role.allCases.map(\.word)),
        .unknownProduct, .otherCustomer,
      ])
    #expect(rows[0].line == 2)
    #expect(rows[0].cells == ["", "no-at", "XX", "king", "NOPE", "Somebody Else"])
    #expect(rows[1].flaws.map(\.reason) == [.alreadyUser(proposal: nil)])
    #expect(
      rows[2].flaws.map(\.reason) == [
        .deletedUser(purgeDue: house.time.now.adding(days: 30))
      ])
    #expect(rows[3].flaws.map(\.reason) == [.repeated(line: 6)])
    #expect(
      rows[4].flaws.map(\.reason) == [.tooLong(limit: 50), .notEntitled, .repeated(line: 5)])
    #expect(rows[5].flaws.map(\.reason) == [.foreignDomain(owned: ["alder.example"])])
    #expect(rows[6].flaws.map(\.reason) == [.brokenLine(.strayQuote)])
    #expect(rows[7].flaws.isEmpty, "a broken line does not cost the next one")

    await #expect(throws: OperationError<PlanRefusal>.self) {
      try await house.operations.planCreation(
        from: upload.id, options: UploadOptions(), in: customer.id, as: house.admin)
    }
    let plan = try await house.operations.planCreation(
      from: upload.id, options: UploadOptions(skipFlawedRows: true), in: customer.id,
      as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 1, willChange: 1))
  }

  @Test func `leaves unknown columns out only when told to`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let upload = try await receive(
      house, customer, Array("Shoe size,Display name,Email\n44,Mira,mira@alder.example\n".utf8))
    #expect(upload.unknownColumns == ["Shoe size"])
    await #expect(throws: OperationError<PlanRefusal>.self) {
      try await house.operations.planCreation(
        from: upload.id, options: UploadOptions(), in: customer.id, as: house.admin)
    }
    let plan = try await house.operations.planCreation(
      from: upload.id, options: UploadOptions(ignoreUnknownColumns: true), in: customer.id,
      as: house.admin)
    #expect(plan.tally.willChange == 1)
  }

  @Test func `takes a deleted user's name only when told to, and from no other flawed row`()
    async throws
  {
    let house = try await House()
    let customer = try await house.customer()
    let user = try await house.users(["gone"], at: customer)[0]
    try await house.finish(
      try await house.operations.planDeletion(.users([user]), in: customer.id, as: house.admin))
    let upload = try await receive(
      house, customer,
      Array("Display name,Email\nGone,gone@alder.example\nBad,no-at\nNew,new@alder.example".utf8))
    #expect(upload.flawedRows == 2)
    await #expect(throws: OperationError<PlanRefusal>.self) {
      try await house.operations.planCreation(
        from: upload.id, options: UploadOptions(reuseDeletedNames: true), in: customer.id,
        as: house.admin)
    }
    let plan = try await house.operations.planCreation(
      from: upload.id, options: UploadOptions(skipFlawedRows: true, reuseDeletedNames: true),
      in: customer.id, as: house.admin)
    #expect(plan.tally == Plan.Tally(rows: 2, willChange: 2))
    try await house.finish(plan)
    let page = try await house.operations.users(in: customer.id, UserQuery(), as: house.admin)
    #expect(page.items.map(\.user.displayName.text) == ["Gone", "New"])
  }

  @Test(arguments: [
    ("", UploadRefusal.empty),
    ("Display name,Email\n", .noRows),
    ("Name\nx\n", .missingColumns([.displayName, .email])),
    ("Display name,Email,E-Mail\na,b,c\n", .repeatedColumn("E-Mail")),
    ("Display name,Email\nMi\u{FFFD}ra,", .noRows),
  ])
  func `refuses what is no file of users, and keeps nothing of it`(
    text: String, refusal: UploadRefusal
  ) async throws {
    let house = try await House()
    let customer = try await house.customer()
    var bytes = Array(text.utf8)
    if text.contains("\u{FFFD}") {
      bytes = Array("Display name,Email\nMïra,".utf8) + [0xFF, 0xC3, 0x28]
    }
    do {
      _ = try await receive(house, customer, bytes)
      Issue.record("it was taken")
    } catch let error as OperationError<UploadRefusal> {
      guard case .refused(let found) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found == (text.contains("\u{FFFD}") ? .undecodable(line: 2) : refusal))
    }
  }

  @Test func `is for global admins, and for nobody's neighbors`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let neighbor = try await house.customer("Birch", domain: "birch.example")
    let agent = try await house.member(roles: [.adminAgent, .userManagement])
    let limited = try await house.member(
      email: "limited@partner.example", roles: [.globalAdmin], reach: .only([neighbor.id]))
    let bytes = Array("Display name,Email\nMira,mira@alder.example\n".utf8)
    for (principal, denial) in [(agent, Denial.notAllowed(.uploadUsers)), (limited, .notYours)] {
      do {
        _ = try await receive(house, customer, bytes, as: principal)
        Issue.record("it was taken")
      } catch let error as OperationError<UploadRefusal> {
        guard case .denied(let found) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(found == denial)
      }
    }
  }

  private func receive(
    _ house: House, _ customer: Customer, _ bytes: [UInt8], as principal: Principal? = nil
  ) async throws -> Upload {
    // In pieces of seven bytes, so that every border is crossed.
    let pieces = stride(from: 0, to: bytes.count, by: 7).map {
      Array(bytes[$0..<min($0 + 7, bytes.count)])
    }
    let stream = AsyncStream { continuation in
      for piece in pieces { continuation.yield(piece) }
      continuation.finish()
    }
    return try await house.operations.receiveUpload(
      fileName: "people.csv", chunks: stream, in: customer.id, as: principal ?? house.admin)
  }

  private func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
