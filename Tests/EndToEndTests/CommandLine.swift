import Glibc
import Testing
import Wire

extension EndToEnd {
  @Suite struct `The main job from the command line` {
    private static let seats = 15

    @Test func `runs against a running server, with the exit codes that are documented`() throws {
      let house = try LiveHouse()
      let imported = try house.run("catalog", "import", LiveHouse.catalogFile, "--json")
      #expect(imported.code == 0, "\(imported.errors)")
      #expect(try json(imported)["products"] == 6)
      let desk = try house.customer("Müller & Söhne GmbH", domain: GermanFile.domain)
      try desk.change(QuantityRequest(product: "HARBOR_MAIL_1", quantity: Self.seats))
      try desk.change(QuantityRequest(product: "HARBOR_MAIL_2", quantity: Self.seats))

      let table = try house.run("customers")
      #expect(table.code == 0 && table.output.contains("Müller & Söhne GmbH"))
      let listed = try json(try house.run("customers", "--json"))
      #expect(listed.array?.compactMap { $0["id"]?.string } == [desk.id])

      let passwords = try importFile(desk)
      try assignAndSwap(desk)
      try deleteAndRestore(desk)
      try expectExitCodes(desk)
      try expectNoTrace(of: passwords, house)
    }

    private func json(_ finished: Finished) throws -> JSONValue {
      try JSONParser.parse(Array(finished.output.utf8))
    }

    /// - Returns: The passwords that were saved.
    private func importFile(_ desk: Desk) throws -> [String] {
      let house = desk.house
      let file = try house.folder.write(GermanFile.bytes, to: "Mitarbeiter.csv")
      let out = house.folder.file("passwords.csv")
      let options = [
        "--customer", desk.domain, "--location", "DE", "--product", "HARBOR_MAIL_1",
        "--passwords", out,
      ]
      func run(_ more: [String]) throws -> Finished {
        try house.run(["users", "import", file] + options + more)
      }
      let broken = try run(["--yes"])
      #expect(broken.code == 1)
      for line in GermanFile.problems.keys { #expect(broken.errors.contains("\(line)")) }
      #expect(broken.errors.contains("Abteilung"))
      let good = ["--skip-flawed", "--ignore-unknown"]
      let planned = try run(good + ["--plan"])
      #expect(planned.code == 1)
      #expect(planned.output.contains("juergen.gross@\(GermanFile.domain)"))
      #expect(try run(good + ["--yes"]).code == 1, "nobody said that rows may stay behind")
      #expect(try run(good + ["--go-ahead"]).code == 2, "nobody said yes")
      #expect(access(out, F_OK) != 0)
      #expect(try desk.users().isEmpty)

      let done = try run(good + ["--yes", "--go-ahead"])
      #expect(done.code == 1, "\(done.errors)")
      #expect(try desk.users().count == Self.seats)
      var info = stat()
      #expect(stat(out, &info) == 0 && info.st_mode & 0o777 == 0o600)
      let saved = String(decoding: try Folder.bytes(of: out), as: UTF8.self)
      let lines = saved.split(whereSeparator: \.isNewline).dropFirst()
      #expect(lines.count == Self.seats)
      #expect(lines.allSatisfy { !$0.hasPrefix("=") && !$0.hasPrefix("\"=") })
      let passwords = lines.compactMap { $0.split(separator: ",").last.map(String.init) }
      #expect(passwords.allSatisfy { $0.utf8.count == 24 })
      for password in passwords {
        #expect(!done.output.contains(password) && !done.errors.contains(password))
      }
      // A file of passwords is never written over.
      #expect(try run(good + ["--yes", "--go-ahead"]).code != 0)
      #expect(try Folder.bytes(of: out) == Array(saved.utf8))
      return passwords
    }

    private func assignAndSwap(_ desk: Desk) throws {
      let house = desk.house
      let customer = ["--customer", desk.domain]
      let planned = try house.run(
        ["licenses", "assign", "--product", "HARBOR_MAIL_2", "--has", "HARBOR_MAIL_1"]
          + customer + ["--plan", "--json"])
      #expect(planned.code == 0, "\(planned.errors)")
      #expect(try json(planned)["tally"]?["willChange"]?.integer == Self.seats)
      #expect(try desk.seats("HARBOR_MAIL_2").consumed == 0)
      let swapped = try house.run(
        [
          "licenses", "swap", "--from", "HARBOR_MAIL_1", "--to", "HARBOR_MAIL_2", "--has",
          "HARBOR_MAIL_1", "--yes", "--json",
        ] + customer)
      #expect(swapped.code == 0, "\(swapped.errors)")
      #expect(try json(swapped)["operation"]?["changed"]?.integer == Self.seats)
      #expect(try desk.seats("HARBOR_MAIL_1").consumed == 0)
      #expect(try desk.seats("HARBOR_MAIL_2").consumed == Self.seats)
      let assigned = try house.run(
        ["licenses", "assign", "mia@\(desk.domain)", "--product", "HARBOR_MAIL_1", "--yes"]
          + customer)
      #expect(assigned.code == 0, "\(assigned.errors)")
      #expect(try desk.seats("HARBOR_MAIL_1").consumed == 1)
      let seats = try house.run(["licenses", "list"] + customer)
      #expect(seats.code == 0 && seats.output.contains("HARBOR_MAIL_2"))
    }

    private func deleteAndRestore(_ desk: Desk) throws {
      let name = "juergen.gross@\(desk.domain)"
      let customer = ["--customer", desk.domain]
      let deleted = try desk.house.run(["users", "delete", name, "--yes"] + customer)
      #expect(deleted.code == 0, "\(deleted.errors)")
      #expect(try desk.users().count == Self.seats - 1)
      let gone = try desk.house.run(["users", "deleted", "--json"] + customer)
      #expect(try json(gone).array?.compactMap { $0["signInName"]?.string } == [name])
      // Who is not there cannot be deleted again.
      #expect(try desk.house.run(["users", "delete", name, "--yes"] + customer).code == 4)
      let restored = try desk.house.run(["users", "restore", name, "--yes"] + customer)
      #expect(restored.code == 0, "\(restored.errors)")
      #expect(try desk.users().count == Self.seats)
      #expect(try desk.seats("HARBOR_MAIL_2").consumed == Self.seats)
    }

    private func expectExitCodes(_ desk: Desk) throws {
      let house = desk.house
      #expect(try house.run(["users", "list", "--customer", "nobody.example"]).code == 4)
      #expect(try house.run(["users", "lsit"]).code == 2)
      #expect(try house.run(["users", "import"]).code == 2)
      let stranger = try Finished(
        ["customers"],
        environment: [
          "TENANTRY_ADDRESS": house.server.address,
          "TENANTRY_TOKEN": "tnt_" + String(repeating: "A", count: 43),
        ], in: house.folder)
      #expect(stranger.code == 3)
      #expect(stranger.output.isEmpty)
      let address = house.server.address
      #expect(try house.server.stop() == 0)
      let alone = try Finished(
        ["customers"],
        environment: ["TENANTRY_ADDRESS": address, "TENANTRY_TOKEN": house.token],
        in: house.folder)
      #expect(alone.code == 5)
      #expect(!alone.errors.contains(house.token))
    }

    private func expectNoTrace(of passwords: [String], _ house: LiveHouse) throws {
      let hunt = Hunt(for: passwords + [house.token])
      for (name, bytes) in try house.folder.everything() {
        // Where they were asked for.
        if name == "passwords.csv" {
          #expect(hunt.finds(in: bytes) == passwords.count)
        } else {
          #expect(hunt.finds(in: bytes) == 0, "\(name)")
        }
      }
    }
  }
}
