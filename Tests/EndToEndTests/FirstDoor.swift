import Testing

extension EndToEnd {
  @Suite struct `The first door` {
    @Test func `is a printed link that makes one admin, once`() throws {
      let (folder, database) = (try Folder(), try Database.usual())
      let server = try Server(folder, database)
      _ = try server.nextLine()
      let line = try #require(try server.nextLine())
      let path = try #require(line.firstMatch(of: #/http://127\.0\.0\.1:\d+(/join/\S+)/#)?.1)
      let person = ["name": "Ada Admin", "email": LiveHouse.email]
      let browser = Browser(server.place)
      #expect(try browser.open(String(path)).status == 200)
      let weak = try browser.send(String(path), person.merging(["password": "password1234"]) { $1 })
      #expect(weak.status == 422)
      let joined = try browser.send(
        String(path), person.merging(["password": LiveHouse.password]) { $1 })
      #expect(joined.status == 303)
      #expect(try browser.open("/customers").status == 200)

      let late = Browser(server.place)
      #expect(try late.open(String(path)).status == 410)
      let second = try late.send(
        String(path),
        ["name": "Eve", "email": "eve@partner.example", "password": LiveHouse.password])
      #expect(second.status == 410)
      #expect(try late.open("/customers").status == 303)
      #expect(try server.stop() == 0)

      // A house with an admin prints no link, and its link can be found nowhere.
      let again = try Server(folder, database)
      #expect(try again.stopReadingRest().isEmpty)
      let link = String(path.dropFirst("/join/".count))
      for (name, bytes) in try folder.everything() {
        #expect(Hunt(for: [link, LiveHouse.password]).finds(in: bytes) == 0, "\(name)")
      }
    }

    @Test func `an admin made on the machine signs in, and a taken address is refused`() throws {
      let house = try LiveHouse()
      let browser = Browser(house.server.place)
      let wrong = try browser.send(
        "/sign-in", ["email": LiveHouse.email, "password": LiveHouse.password + "x"])
      #expect(wrong.status == 422)
      let right = try browser.send(
        "/sign-in", ["email": LiveHouse.email, "password": LiveHouse.password])
      #expect(right.status == 303)
      #expect(try browser.open("/customers").status == 200)

      func create(_ email: String, _ password: String) throws -> Finished {
        try Finished(
          ["admin", "create", "--data", house.folder.data, "--email", email, "--name", "Other"],
          environment: house.database.environment, input: password + "\n", in: house.folder)
      }
      let taken = try create("ADA@partner.example", LiveHouse.password)
      #expect(taken.code == 2 && taken.errors.contains("has that address already"))
      let weak = try create("bob@partner.example", "short")
      #expect(weak.code == 2 && weak.errors.contains("fewer than 12 characters"))
      #expect(try create("bob@partner.example", "").code == 2)
      // What was refused left nothing behind.
      #expect(try create("bob@partner.example", LiveHouse.password).code == 0)
      let stranger = try Finished(
        ["token", "create", "--data", house.folder.data, "--for", "eve@partner.example"],
        environment: house.database.environment, in: house.folder)
      #expect(stranger.code == 4 && stranger.output.isEmpty)
      #expect(try house.server.stop() == 0)
    }
  }
}
