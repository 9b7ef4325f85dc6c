import Testing
import Wire

extension EndToEnd {
  @Suite struct `A program that gets its tokens here` {
    @Test func `is registered, proves itself, and is let in by curl`() throws {
      let house = try LiveHouse()
      func local(_ words: String...) throws -> Finished {
        try Finished(
          ["application"] + words + ["--data", house.folder.data, "--json"],
          environment: house.database.environment, in: house.folder)
      }
      let added = try local("add", "--name", "Importer", "--role", "HA")
      #expect(added.code == 0, "\(added.errors)")
      let client = try #require(try json(added.output)["client_id"]?.string)
      let secret = try #require(try json(try local("secret", client).output)["secret"]?.string)

      let place = "\(house.server.address)/common/oauth2/v2.0/token"
      func ask(_ secret: String) throws -> (status: Int, body: JSONValue) {
        try curl(
          [
            place, "-d", "grant_type=client_credentials", "-d", "client_id=\(client)", "-d",
            "client_secret=\(secret)", "-d",
            "scope=https://api.partnercenter.microsoft.com/.default",
          ], house)
      }
      let given = try ask(secret)
      #expect(given.status == 200)
      let token = try #require(given.body["access_token"]?.string)
      func list() throws -> Int {
        try curl(
          ["\(house.server.address)/api/customers", "-H", "Authorization: Bearer \(token)"], house
        ).status
      }
      #expect(try list() == 200)
      let wrong = try ask(secret + "x")
      #expect(wrong.status == 401)
      #expect(wrong.body["error"]?.string == "invalid_client")

      #expect(try local("disable", client).code == 0)
      #expect(try list() == 401, "at its next request")
      #expect(try local("enable", client).code == 0)
      #expect(try list() == 200)
      #expect(try local("disable", "00000000-0000-7000-8000-000000000001").code == 4)
      #expect(try local("add", "--name", "x", "--role", "boss").code == 2)
      let hunt = Hunt(for: [secret, token])
      for (name, bytes) in try house.folder.everything() {
        #expect(hunt.finds(in: bytes) == 0, "\(name)")
      }
    }

    private func json(_ text: String) throws -> JSONValue {
      try JSONParser.parse(Array(text.utf8))
    }

    private func curl(
      _ words: [String], _ house: LiveHouse
    ) throws -> (status: Int, body: JSONValue) {
      let child = try Child(
        ["/usr/bin/curl", "-s", "-w", "\n%{http_code}"] + words, errors: house.folder.logFile)
      let output = try child.end().output
      let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
      return (
        try #require(lines.last.flatMap { Int($0) }),
        (try? json(lines.dropLast().joined(separator: "\n"))) ?? .null
      )
    }
  }
}
