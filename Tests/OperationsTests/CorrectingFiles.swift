import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Correcting a file` {
  private struct Desk {
    static let places: LocationReader = { $0 == "Holland" ? Location(stored: "NL") : nil }
    let house: House
    let customer: Customer
    let upload: Upload

    func correct(
      _ corrections: UploadCorrection...
    ) async throws -> Int {
      try await house.operations.correctUpload(
        upload.id, corrections, locations: Self.places, in: customer.id, as: house.admin)
    }

    func rows(_ view: UploadView = .all) async throws -> [UploadRow] {
      try await report(view).rows.items
    }

    func report(_ view: UploadView = .all, line: Int? = nil) async throws -> UploadReport {
      try await house.operations.uploadReport(
        upload.id, view, fromLine: line, in: customer.id, PageRequest(size: 200),
        as: house.admin)
    }
  }

  private func desk(_ text: String) async throws -> Desk {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 5)])
    let upload = try await receive(text, house, customer)
    return Desk(house: house, customer: customer, upload: upload)
  }

  private func receive(
    _ text: String, _ house: House, _ customer: Customer
  ) async throws -> Upload {
    try await house.operations.receiveUpload(
      fileName: "people.csv", chunks: AsyncStream.of(Array(text.utf8)), in: customer.id,
      locations: Desk.places, as: house.admin)
  }

  @Test func `cell by cell leaves the others as they were, and creates nobody`() async throws {
    let desk = try await desk(
      "Display name,Email,Shoe size\nMira,no-at,44\n,eva@alder.example,39\n")
    #expect(desk.upload.flawedRows == 2)
    #expect(try await desk.correct(.cells([1: [.email: " mira@alder.example "]])) == 1)
    let report = try await desk.report()
    #expect(report.upload.flawedRows == 1)
    #expect(report.upload.correction?.by == desk.house.admin.name)
    #expect(report.rows.items[0].flaws.isEmpty)
    #expect(report.rows.items[0].signInName?.text == "mira@alder.example")
    #expect(report.rows.items[1].flaws.map(\.kind) == [.missing])
    #expect(report.rows.items[1].cells == ["", "eva@alder.example", "39"])
    #expect(report.groups.isEmpty, "one row is no group")
    #expect(try await desk.house.everyone(at: desk.customer.id).isEmpty)
  }

  @Test func `with a value that is wrong too says what is wrong with that one`() async throws {
    let desk = try await desk("Display name,Email\nMira,no-at\n")
    let long = String(repeating: "x", count: 51)
    _ = try await desk.correct(.cells([1: [.email: "still no", .displayName: long]]))
    let row = try await desk.rows(.problems)[0]
    #expect(row.flaws.map(\.kind) == [.tooLong, .malformed])
    #expect(row.cells == [long, "still no"])
  }

  @Test func `with what stands there already changes nothing`() async throws {
    let desk = try await desk("Display name,Email\nMira,no-at\nEva,eva@alder.example\n")
    #expect(try await desk.correct(.cells([1: [.email: "no-at"], 2: [.displayName: "Eva"]])) == 0)
    #expect(try await desk.correct(.cells([77: [.email: "x@alder.example"]])) == 0)
    #expect(try await desk.correct(.cells([2: [.location: "NL"]])) == 0, "no such column")
    #expect(try await desk.report().upload.flawedRows == 1)
  }

  @Test func `of one name looks again at the rows that have it, or had it`() async throws {
    let desk = try await desk(
      """
      Display name,Email
      A,same@alder.example
      B,Same@alder.example
      C,same@alder.example
      D,other@alder.example
      """)
    #expect(
      try await desk.rows().map { $0.flaws.map(\.reason) } == [
        [.repeated(line: 4)], [.repeated(line: 2)], [.repeated(line: 2)], [],
      ])
    _ = try await desk.correct(.cells([3: [.email: "other@alder.example"]]))
    #expect(
      try await desk.rows().map { $0.flaws.map(\.reason) } == [
        [.repeated(line: 3)], [.repeated(line: 2)], [.repeated(line: 5)], [.repeated(line: 4)],
      ])
    #expect(try await desk.report().upload.flawedRows == 4)
    #expect(
      try await desk.correct(
        .mend(CellFlaw.Group(column: .email, kind: .repeated, value: ""), .keepFirst)) == 2)
    let rows = try await desk.rows()
    #expect(rows.map(\.isLeftOut) == [false, true, false, true])
    #expect(try await desk.report().upload.flawedRows == 0)
    #expect(try await desk.report().upload.goodRows == 2)
  }

  @Test func `leaves rows out and brings them back, with their problems`() async throws {
    let desk = try await desk(
      "Display name,Email\nA,a@alder.example\nA2,a@alder.example\nB,no-at\n")
    #expect(try await desk.correct(.leaveOut([1, 3])) == 2)
    var report = try await desk.report(.leftOut)
    #expect(report.rows.items.map(\.number) == [1, 3])
    #expect((report.upload.flawedRows, report.upload.leftOut, report.upload.goodRows) == (0, 2, 1))
    #expect(report.groups.isEmpty)
    let plan = try await desk.house.operations.planCreation(
      from: desk.upload.id, options: UploadOptions(), in: desk.customer.id, as: desk.house.admin)
    #expect(plan.tally == Plan.Tally(rows: 1, willChange: 1), "nobody who was left out")
    #expect(try await desk.correct(.bringBack([1, 3])) == 2)
    report = try await desk.report(.problems)
    #expect(report.rows.items.map(\.number) == [1, 2, 3])
    #expect(report.upload.leftOut == 0)
  }

  @Test func `mends a whole column, and only the rows with that very problem`() async throws {
    let long = String(repeating: "y", count: 60)
    let desk = try await desk(
      """
      Display name,First name,Last name,Email,Location,Roles,Products
      A,,,a@old.example,Nowhere,,SUITE|NOPE
      B,,,b@OLD.example,Nowhere,king|password-admin,NOPE
      C,,,c@other.example,Elsewhere,,
      ,Mira,Osei,mira@alder.example,Holland,,
      ,,,desk@alder.example,,,
      \(long),,,long@alder.example,,,
      """)
    let groups = Dictionary(
      uniqueKeysWithValues: try await desk.report().groups.map { ($0.group, $0.rows) })
    func group(_ column: Upload.Column, _ kind: CellFlaw.Kind, _ value: String) -> CellFlaw.Group {
      CellFlaw.Group(column: column, kind: kind, value: value)
    }
    let domain = group(.email, .foreignDomain, "old.example")
    let place = group(.location, .unknownLocation, "Nowhere")
    let product = group(.products, .unknownProduct, "NOPE")
    #expect(groups[domain] == 2)
    #expect(groups[place] == 2)
    #expect(groups[product] == 2)
    #expect(try await desk.correct(.mend(domain, .replace("alder.example"))) == 2)
    #expect(try await desk.correct(.mend(place, .replace("Holland"))) == 2)
    #expect(try await desk.correct(.mend(product, .replace("SUITE"))) == 2)
    #expect(try await desk.correct(.mend(group(.roles, .unknownRole, "king"), .replace(""))) == 1)
    #expect(try await desk.correct(.mend(group(.displayName, .missing, ""), .composeName)) == 2)
    #expect(try await desk.correct(.mend(group(.displayName, .tooLong, ""), .shorten)) == 1)
    let rows = try await desk.rows()
    #expect(rows.map(\.flaws.count) == [0, 0, 2, 0, 0, 0])
    #expect(rows[0].signInName?.text == "a@alder.example")
    #expect(rows[1].location == Location(stored: "NL"))
    #expect(rows[0].licenses == [LicenseGrant(product: Sample.suite.id)])
    #expect(rows[1].roles == RoleSet([.passwordAdmin]))
    #expect(rows[3].displayName?.text == "Mira Osei")
    #expect(rows[4].displayName?.text == "desk")
    #expect(rows[5].displayName?.text.count == 50)
    #expect(rows[2].cells[3] == "c@other.example", "another problem is left alone")
  }

  @Test func `takes a broken line as it was read, or as it was corrected`() async throws {
    let desk = try await desk(
      """
      Display name,Email
      A,a@alder.example,too much
      B,"b"b@alder.example
      C,c@alder.example
      """)
    #expect(try await desk.rows(.problems).map(\.number) == [1, 2])
    #expect(try await desk.correct(.takeAsRead([1, 3])) == 1)
    _ = try await desk.correct(.cells([2: [.displayName: "B", .email: "b@alder.example"]]))
    let rows = try await desk.rows()
    #expect(rows.allSatisfy { $0.flaws.isEmpty })
    #expect(
      rows.map(\.signInName?.text) == ["a@alder.example", "b@alder.example", "c@alder.example"])
  }

  @Test func `looks names up again when somebody was quicker`() async throws {
    let desk = try await desk("Display name,Email\nA,a@alder.example\nB,b@alder.example\n")
    let users = try await desk.house.users(["b"], at: desk.customer)
    #expect(try await desk.report().upload.flawedRows == 0)
    _ = try await desk.correct(.checkAgain)
    #expect(try await desk.rows(.problems).map { $0.flaws.map(\.kind) } == [[.alreadyUser]])
    try await desk.house.finish(
      try await desk.house.operations.planDeletion(
        .users(users), in: desk.customer.id, as: desk.house.admin))
    _ = try await desk.correct(.checkAgain)
    #expect(try await desk.rows(.problems).map { $0.flaws.map(\.kind) } == [[.deletedUser]])
  }

  @Test func `finds one broken row among thousands at once`() async throws {
    let lines = (1...5000).map { $0 == 4711 ? "X,broken" : "U\($0),u\($0)@alder.example" }
    let desk = try await desk("Display name,Email\n" + lines.joined(separator: "\n") + "\n")
    let report = try await desk.report(.problems)
    #expect(report.rows.items.map(\.line) == [4712])
    #expect(try await desk.report(.all).nextProblem == 4712)
    let there = try await desk.report(.all, line: 4712)
    #expect(there.rows.items.first?.line == 4712)
    #expect(there.rows.previous != nil && there.rows.next != nil)
    #expect(try await desk.report(.all, line: 99999).rows.items.first?.line == 2)
  }

  @Test func `keeps what was said for the whole file, and the plan follows it`() async throws {
    let desk = try await desk(
      """
      Display name,Email,Location,Products,Roles
      A,a@alder.example,BE,SUITE,global-admin
      B,b@alder.example,,,
      """)
    var options = UploadOptions(
      location: Location(stored: "NL"), roles: RoleSet([.serviceAdmin]),
      licenses: [], forEveryRow: [.location, .roles])
    _ = try await desk.house.operations.correctUpload(
      desk.upload.id, [], options: options, in: desk.customer.id, as: desk.house.admin)
    let report = try await desk.report()
    #expect(report.upload.options == options)
    #expect(report.demand.withoutLocation == 1)
    #expect(report.demand.named == [Sample.suite.id: 1])
    let plan = try await desk.house.operations.planCreation(
      from: desk.upload.id, options: options, in: desk.customer.id, as: desk.house.admin)
    try await desk.house.finish(plan)
    let users = try await desk.house.everyone(at: desk.customer.id)
    #expect(users.allSatisfy { $0.user.location == Location(stored: "NL") })
    #expect(users.allSatisfy { $0.user.roles == RoleSet([.serviceAdmin]) })
    #expect(users.map(\.licenses.count).reduce(0, +) == 1, "a row keeps the product that it names")
    options.forEveryRow = [.licenses]
    let second = try await receive(
      "Display name,Email,Products\nC,c@alder.example,SUITE\n", desk.house, desk.customer)
    let bare = try await desk.house.operations.planCreation(
      from: second.id, options: options, in: desk.customer.id, as: desk.house.admin)
    try await desk.house.finish(bare)
    let last = try await desk.house.everyone(at: desk.customer.id)
      .first { $0.user.displayName.text == "C" }
    #expect(last?.licenses.isEmpty == true)
  }

  @Test func `knows the same file again, in whatever pieces it came`() async throws {
    let text = "Display name,Email\nA,a@alder.example\n"
    let desk = try await desk(text)
    #expect(try await desk.report().twin == nil)
    let pieces = AsyncStream<[UInt8]> { continuation in
      for byte in text.utf8 { continuation.yield([byte]) }
      continuation.finish()
    }
    let second = try await desk.house.operations.receiveUpload(
      fileName: "again.csv", chunks: pieces, in: desk.customer.id, as: desk.house.admin)
    #expect(second.digest == desk.upload.digest)
    #expect(try await desk.report().twin?.upload.id == second.id)
    let neighbor = try await desk.house.customer("Birch", domain: "birch.example")
    let theirs = try await receive(text, desk.house, neighbor)
    let report = try await desk.house.operations.uploadReport(
      theirs.id, .all, in: neighbor.id, PageRequest(), as: desk.house.admin)
    #expect(report.twin == nil, "another customer's file is nobody's twin")
    try await desk.house.operations.discardUpload(
      second.id, in: desk.customer.id, as: desk.house.admin)
    #expect(try await desk.report().twin == nil)
  }

  @Test func `gives rows with problems out as a file that can be uploaded again`() async throws {
    let desk = try await desk(
      "Email,Extra,Display name\nno-at,x,A\nb@alder.example,y,B\nc@alder.example,z,\n")
    let file = try await desk.house.operations.uploadProblemsFile(
      desk.upload.id, in: desk.customer.id, language: "de",
      describe: { $0.map(\.kind.rawValue).joined(separator: " ") }, as: desk.house.admin)
    var bytes: [UInt8] = []
    for try await part in file { bytes += part }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[1] == ";;A;no-at;malformed;;;")
    #expect(lines[2] == ";;;c@alder.example;missing;;;")
    let again = try await receive(
      String(decoding: bytes, as: UTF8.self), desk.house, desk.customer)
    #expect((again.rows, again.flawedRows) == (2, 2))
    #expect(again.unknownColumns.isEmpty)
  }

  @Test func `tells of every row what became of it`() async throws {
    let desk = try await desk("Display name,Email\nA,a@alder.example\nB,b@alder.example\n")
    let plan = try await desk.house.operations.planCreation(
      from: desk.upload.id, options: UploadOptions(), in: desk.customer.id, as: desk.house.admin)
    _ = try await desk.house.users(["b"], at: desk.customer)
    let operation = try await desk.house.finish(plan).operation
    let file = try await desk.house.operations.resultFile(
      operation.id, in: desk.customer.id, language: "en",
      describe: { result, _ in
        switch result {
        case .done: "made"
        case .alreadySo, .waiting: "not yet"
        case .failed(let causes): "failed \(causes.count)"
        }
      }, as: desk.house.admin)
    var text = ""
    for try await part in file { text += String(decoding: part, as: UTF8.self) }
    #expect(text.contains("A,a@alder.example,made,"))
    #expect(text.contains("B,b@alder.example,failed 1,"))
    #expect(try await desk.report().outcome.operation == operation.id)
  }
}
