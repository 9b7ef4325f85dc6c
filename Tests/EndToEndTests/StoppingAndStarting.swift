import FoundationEssentials
import Glibc
import Testing
import Wire

extension EndToEnd {
  @Suite struct `Stopping and starting` {
    @Test func `finishes requests that run, and goes on with operations at the next start`() throws
    {
      let rows = 20_000
      let house = try LiveHouse()
      let desk = try house.customer()
      let begun = try desk.apply(
        try desk.plan(UploadCreationRequest(upload: try desk.upload(Self.file(rows)).id)))
      let inFlight = try Connection(to: house.server.place)
      let file = Self.file(10, named: "late")
      inFlight.send(
        Array(
          """
          POST \(desk.path)/uploads HTTP/1.1\r
          Host: tenantry.example\r
          Authorization: Bearer \(house.token)\r
          Content-Type: text/csv\r
          Content-Length: \(file.count)\r
          Expect: 100-continue\r\n\r\n
          """.utf8))
      #expect(try inFlight.head().status == 100)
      #expect(try desk.operation(begun.id).state == "running")

      house.server.terminate()
      while (try? Connection(to: house.server.place)) != nil { pass(milliseconds: 5) }
      inFlight.send(file)
      #expect(try inFlight.reply().status == 201)
      #expect(try house.server.end(within: 20) == 0)
      #expect(try house.folder.log().contains("server.stopping"))

      try house.restart()
      let done = try desk.finish(begun)
      #expect(done.changed == rows && done.refused == 0)
      #expect(try Rows(house.folder).count("users") == rows)
      #expect(try Rows(house.folder).number(Self.created) == rows)
      #expect(try house.server.stop() == 0)
    }

    private static let created = "SELECT count(*) FROM ledger WHERE action = 'user.created'"

    private static func file(_ rows: Int, named name: String = "u") -> [UInt8] {
      var text = "Display name,Email\r\n"
      for number in 1...rows { text += "User \(number),\(name)\(number)@alder.example\r\n" }
      return Array(text.utf8)
    }

    @Test func `a request that never ends does not hold it up for longer than its limit`() throws {
      let house = try LiveHouse()
      let stuck = try Connection(to: house.server.place)
      stuck.send(
        Array("POST /api/customers HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n{".utf8))
      house.server.terminate()
      #expect(try house.server.end(within: 25) == 0)
    }

    @Test func `a second process on the same port says so and ends`() throws {
      let house = try LiveHouse()
      guard case .port(let port) = house.server.place else { return }
      let other = try Folder()
      let second = try Finished(
        ["serve", "--data", other.data, "--port", String(port)], in: other)
      #expect(second.code == 5)
      #expect(second.errors.contains("another process listens there already"))
      #expect(try house.api.ask("GET", "/healthz").status == 200)
    }

    @Test func `it listens on a socket in the file system, and leaves none behind`() throws {
      let house = try LiveHouse(socket: true)
      let path = house.folder.file("s")
      var info = stat()
      #expect(lstat(path, &info) == 0 && info.st_mode & 0o777 == 0o660)
      #expect(try house.api.ask("GET", "/api/me").status == 200)
      let listed = try house.run("customers", "--json")
      #expect(listed.code == 0, "\(listed.errors)")

      let other = try Folder()
      let second = try Finished(
        ["serve", "--data", other.data, "--listen", "unix:" + path], in: other)
      #expect(second.code == 5)
      #expect(second.errors.contains("another process listens there already"))
      #expect(try house.api.ask("GET", "/api/me").status == 200)

      #expect(try house.server.stop() == 0)
      #expect(lstat(path, &info) != 0)
    }

    @Test func `a socket that a killed process left behind is taken over`() throws {
      let house = try LiveHouse(socket: true)
      try house.killAtOnce()
      let again = try Server(house.folder, house.database, socket: house.folder.file("s"))
      #expect(try Caller(again.place, token: house.token).ask("GET", "/api/me").status == 200)
      #expect(try again.stop() == 0)
    }

    @Test(arguments: ["serve", "verify", "migrate"])
    func `a database newer than the program is refused and left alone`(command: String) throws {
      let house = try LiveHouse()
      #expect(try house.server.stop() == 0)
      try Rows(house.folder).run(
        "INSERT INTO schema_migrations VALUES (9999, 'of-tomorrow', 1, 1)")
      let before = try house.folder.read("data/tenantry.sqlite")
      let refused = try Finished([command, "--data", house.folder.data], in: house.folder)
      #expect(refused.code == 5)
      #expect(refused.errors.contains("the database is of version 9999"))
      #expect(refused.errors.contains("install the newer program"))
      #expect(try house.folder.read("data/tenantry.sqlite") == before)
    }

    @Test func `without its key, or with what is none, the house stays closed`() throws {
      let house = try LiveHouse()
      #expect(try house.server.stop() == 0)
      let key = house.folder.data + "/server.key"
      let good = try Folder.bytes(of: key)
      func refusal() throws -> String {
        let refused = try Finished(["serve", "--data", house.folder.data], in: house.folder)
        #expect(refused.code == 5)
        #expect(refused.output.isEmpty)
        return refused.errors
      }
      func replace(_ bytes: [UInt8], mode: mode_t = 0o600) throws {
        unlink(key)
        try Data(bytes).write(to: URL(filePath: key))
        chmod(key, mode)
      }
      unlink(key)
      #expect(try refusal().contains("is missing"))
      // Nothing was put in its place.
      #expect(access(key, F_OK) != 0)
      try replace([1, 2, 3])
      #expect(try refusal().contains("is no key: it has 3 bytes instead of 32"))
      try replace(good, mode: 0o644)
      #expect(try refusal().contains("can be read by others"))
      try replace(good.reversed())
      #expect(try refusal().contains("is not the one that belongs to this database"))
      try replace(good)
      try house.restart()
      #expect(try house.server.stop() == 0)
    }
  }
}
