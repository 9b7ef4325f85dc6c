import Testing
import Wire

extension EndToEnd {
  @Suite struct `An installation on the move` {
    private static let password = "hush-hush-4711"
    private static let rows = 8_000
    private static let tables = [
      "assignments", "credentials", "ledger", "operations", "plan_rows", "plans", "seats", "staff",
      "tokens", "upload_rows", "users",
    ]

    /// To a server and back, killed with SIGKILL on both ways.
    @Test func `is whole on the other side, however often the copy is killed`() throws {
      var chance = Chance(of: "an installation on the move")
      let house = try LiveHouse(on: .file)
      let (desk, upload) = try Crowd.bring(Self.rows, to: house)
      _ = try desk.finish(try Crowd.begin(desk, upload))
      #expect(try house.server.stop() == 0)
      let folder = house.folder
      let database = try Database.onServer()
      let address = database.address(with: Self.password)
      let there = ["copy", "--from", "sqlite:\(folder.data)/tenantry.sqlite", "--to", address]

      for line in ["customers:", "plan_rows:", "users:"] {
        try kill(there, after: line, &chance, in: folder)
        let half = try verify(folder, database)
        #expect(half.code == 5 && half.errors.contains("broken off"), "\(half.errors)")
      }
      let done = try Finished(there, in: folder)
      #expect(done.code == 0, "\(done.errors)")
      #expect(done.output.contains("rows were there from before the break"))
      #expect(done.output.contains("are the same on both sides"))
      let again = try Finished(there, in: folder)
      #expect(again.code == 1 && again.errors.contains("is not empty"), "\(again.errors)")
      for said in [done.output, done.errors, again.errors] {
        #expect(!said.contains(Self.password))
      }
      let verified = try verify(folder, database)
      #expect(verified.code == 0, "\(verified.errors)")

      let file = folder.file("back.sqlite")
      let back = ["copy", "--from", address, "--to", "sqlite:\(file)", "--json"]
      try kill(back.dropLast(), after: "users:", &chance, in: folder)
      let returned = try Finished(back, in: folder)
      #expect(returned.code == 0, "\(returned.errors)")
      #expect(returned.output.hasPrefix("{\"tables\":"), "\(returned.output)")
      let (before, after) = (try Rows(folder), try Rows(file: file))
      for table in Self.tables {
        #expect(try before.count(table) == after.count(table), "\(table)")
      }
      #expect(try after.number(Self.found) == Self.rows)

      let moved = try LiveHouse(house, movedTo: folder, on: database)
      let there2 = Desk(house: moved, id: desk.id, domain: desk.domain)
      #expect(try there2.users().count == Self.rows)
      #expect(try there2.users("?search=u7999").count == 1)
      try there2.change(QuantityRequest(product: "HARBOR_MAIL_1", quantity: Self.rows + 1))
      #expect(try moved.server.stop() == 0)
      #expect(try moved.verify().code == 0)
    }

    private func verify(_ folder: Folder, _ database: Database) throws -> Finished {
      try Finished(
        ["verify", "--data", folder.data], environment: database.environment, in: folder)
    }

    private static let found =
      "SELECT count(*) FROM user_search WHERE user_search MATCH '\"alder.example\"'"

    /// Kills a command some moments after it said something.
    private func kill(
      _ words: [String], after line: String, _ chance: inout Chance, in folder: Folder
    ) throws {
      let child = try Child([try Binary.path()] + words, errors: folder.file("copy-errors"))
      while let said = try child.line(), !said.hasPrefix(line) {}
      pass(milliseconds: Int.random(in: 0...40, using: &chance))
      child.signal(9)
      #expect(try child.end().code == 128 + 9, "it was over before: \(line)")
    }

    @Test func `does not move while operations run, nor from a source that has changed`() throws {
      var chance = Chance(of: "a source that has changed")
      let house = try LiveHouse(on: .file)
      let (desk, upload) = try Crowd.bring(4_000, to: house)
      let begun = try Crowd.begin(desk, upload)
      let folder = house.folder
      let database = try Database.onServer()
      let address = database.address(with: Self.password)
      let copy = ["copy", "--from", "sqlite:\(folder.data)/tenantry.sqlite", "--to", address]
      let early = try Finished(copy, in: folder)
      #expect(early.code == 1 && early.errors.contains("operations are running"), "\(early.errors)")
      _ = try desk.finish(begun)

      try kill(copy, after: "plan_rows:", &chance, in: folder)
      try desk.change(QuantityRequest(product: "HARBOR_MAIL_1", quantity: 4_100))
      let late = try Finished(copy, in: folder)
      #expect(late.code == 1 && late.errors.contains("--start-over"), "\(late.errors)")
      #expect(try house.server.stop() == 0)
      let anew = try Finished(copy + ["--start-over"], in: folder)
      #expect(anew.code == 0, "\(anew.errors)")
      #expect(!anew.output.contains("before the break"))
    }

    @Test(arguments: [
      ["copy"], ["copy", "--from", "sqlite:a"], ["copy", "--from", "sqlite:a", "--to", "mysql://"],
      ["copy", "--from", "sqlite:a", "--to", "sqlite:a"], ["restore"], ["backup"],
    ])
    func `says what it needs`(words: [String]) throws {
      let folder = try Folder()
      #expect(try Finished(words + ["--data", folder.data], in: folder).code == 2)
    }
  }
}

extension Database {
  /// The address of one on a server, with a password that it does not ask for.
  fileprivate func address(with password: String) -> String {
    switch self {
    case .file: ""
    case .server(let address): address.replacing("postgres@", with: "postgres:\(password)@")
    }
  }
}

/// A customer with many users under way.
enum Crowd {
  static func bring(_ rows: Int, to house: LiveHouse) throws -> (Desk, UploadAnswer) {
    try house.importCatalog()
    let desk = try house.customer()
    try desk.change(QuantityRequest(product: "HARBOR_MAIL_1", quantity: rows))
    var text = "Display name,Email\r\n"
    for number in 1...rows { text += "User \(number),u\(number)@alder.example\r\n" }
    return (desk, try desk.upload(Array(text.utf8)))
  }

  static func begin(_ desk: Desk, _ upload: UploadAnswer) throws -> OperationAnswer {
    try desk.apply(
      try desk.plan(
        UploadCreationRequest(
          upload: upload.id, location: "DE", licenses: [GrantRequest(product: "HARBOR_MAIL_1")])))
  }
}
