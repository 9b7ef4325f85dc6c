import FoundationEssentials
import Testing
import Wire

extension EndToEnd {
  @Suite struct `The main job` {
    private static let seats = 15
    private static let own = "Kraniche über Wismar 77"

    @Test func `runs from an empty folder to licensed people and back`() throws {
      let house = try LiveHouse()
      let imported = try house.api.ask(
        "POST", "/api/catalog/imports", try Folder.bytes(of: LiveHouse.catalogFile),
        ["Content-Type": "text/csv"]
      ).expecting(200, "catalog").read(CatalogImportAnswer.self)
      #expect(imported.products == 6 && imported.plans == 9)
      let desk = try house.customer("Müller & Söhne GmbH", domain: GermanFile.domain)
      for product in ["HARBOR_MAIL_1", "HARBOR_MAIL_2", "HARBOR_TEL"] {
        let set = try desk.change(QuantityRequest(product: product, quantity: Self.seats))
        #expect(set.state == "done" && set.changed == 1)
      }

      let upload = try expectUpload(desk)
      let created = try create(desk, from: upload)
      let issued = try expectPasswordsOnce(desk, created)
      try chooseOwn(desk, issued)
      try changeLicenses(desk)
      try deleteAndRestore(desk)
      try expectLedger(desk)
      let copy = try expectSoundCopy(desk)

      let secrets =
        issued.map(\.password) + [
          Self.own, LiveHouse.password, house.token, try #require(created.packKey),
        ]
      try expectNoTrace(of: secrets, house, copy)
      #expect(try house.server.stop() == 0)
      try expectNoTrace(of: secrets, in: try house.folder.everything())
      #expect(try house.verify().code == 0)
    }

    /// The file is read as it is, and every problem of every row is told at once.
    private func expectUpload(_ desk: Desk) throws -> UploadAnswer {
      let upload = try desk.upload(GermanFile.bytes, named: "Mitarbeiter.csv")
      #expect(upload.encoding == "Windows-1252")
      #expect(upload.delimiter == ";")
      #expect(upload.fileName == "Mitarbeiter.csv")
      #expect(upload.rows == GermanFile.good + GermanFile.flawed)
      #expect(upload.flawedRows == GermanFile.flawed)
      #expect(upload.unknownColumns == ["Abteilung"])
      let rows = try desk.house.api.all(
        UploadRowAnswer.self, "\(desk.path)/uploads/\(upload.id)/rows?flawed=true")
      var found: [Int: Set<String>] = [:]
      for row in rows { found[row.line] = Set(row.flaws.map(\.code)) }
      #expect(found == GermanFile.problems)
      #expect(rows.flatMap(\.flaws).allSatisfy { !$0.detail.isEmpty && !$0.mend.isEmpty })
      #expect(try desk.users().isEmpty)
      return upload
    }

    /// Too few seats for everybody: who gets none is refused, and the rest goes ahead.
    private func create(_ desk: Desk, from upload: UploadAnswer) throws -> OperationAnswer {
      func request(skip: Bool, ignore: Bool) -> UploadCreationRequest {
        UploadCreationRequest(
          upload: upload.id, location: "DE", licenses: [GrantRequest(product: "HARBOR_MAIL_1")],
          skipFlawedRows: skip, ignoreUnknownColumns: ignore)
      }
      // Neither broken rows nor unknown columns are passed over unasked.
      for asked in [request(skip: false, ignore: true), request(skip: true, ignore: false)] {
        let reply = try desk.house.api.ask("POST", desk.path + "/plans", try asked.encoded())
        #expect(reply.status == 422)
        #expect(try reply.read(Problem.self).code == "upload-refused")
      }
      let plan = try desk.plan(request(skip: true, ignore: true))
      let refused = GermanFile.good - Self.seats
      #expect(plan.tally.rows == GermanFile.good)
      #expect(plan.tally.willChange == Self.seats && plan.tally.refused == refused)
      #expect(plan.seats.map(\.before) == [0] && plan.seats.map(\.after) == [Self.seats])
      #expect(plan.seats.map(\.shortfall) == [refused])
      let unsaid = try desk.house.api.ask(
        "POST", "\(desk.path)/plans/\(plan.id)/application", try ApplicationRequest().encoded())
      #expect(unsaid.status == 409)
      #expect(try desk.users().isEmpty)

      let operation = try desk.apply(plan, goAhead: true)
      let progress = try Events(desk, operation.id).all()
      #expect(progress.last?.state == "done" && progress.last?.cursor == GermanFile.good)
      #expect(operation.changed == Self.seats && operation.refused == refused)
      try expectFailedRows(desk, operation, refused)
      let users = try desk.users()
      #expect(users.count == Self.seats)
      #expect(users.contains { $0.displayName == "Empfang; Süd" && $0.location == "DE" })
      #expect(users.contains { $0.displayName == "Zoë \"Zo\" D'Amico" && $0.location == "AT" })
      #expect(users.contains { $0.lastName == "Groß" && $0.firstName == "Jürgen" })
      #expect(users.filter { $0.roles == ["global-admin"] }.map(\.firstName) == ["Änne"])
      #expect(users.allSatisfy { $0.licenses.count == 1 })
      return operation
    }

    /// The rows that stayed behind come back as a file that can be uploaded again.
    private func expectFailedRows(
      _ desk: Desk, _ operation: OperationAnswer, _ count: Int
    ) throws {
      let file = try desk.house.api.ask(
        "GET", "\(desk.path)/operations/\(operation.id)/failed-rows.csv", nil,
        ["Accept-Language": "de"])
      #expect(file.status == 200)
      let upload = try desk.upload(file.body, named: "failed-rows.csv")
      #expect(upload.rows == count && upload.flawedRows == 0)
    }

    private func expectPasswordsOnce(
      _ desk: Desk, _ operation: OperationAnswer
    ) throws -> [PasswordAnswer] {
      let wrong = String(try #require(operation.packKey).reversed())
      #expect(try desk.download(operation, key: wrong).status == 422)
      let issued = try desk.passwords(operation)
      #expect(issued.count == Self.seats)
      #expect(Set(issued.map(\.password)).count == Self.seats)
      let again = try desk.download(operation)
      #expect(again.status == 410)
      #expect(try again.read(Problem.self).code == "pack-gone")
      return issued
    }

    /// Somebody signs in at the user page with what was handed over, and takes an own password.
    private func chooseOwn(_ desk: Desk, _ issued: [PasswordAnswer]) throws {
      let place = desk.house.server.place
      let (first, second) = (issued[0], issued[1])
      let browser = Browser(place)
      let entered = try browser.send(
        "/me/sign-in", ["name": first.signInName, "password": first.password])
      #expect(entered.status == 303 && entered["location"] == "/me/password")
      // A temporary password opens nothing else.
      #expect(try browser.open("/me")["location"] == "/me/password")
      #expect(try browser.open("/me/password").status == 200)
      for weak in ["short", "passwordpassword", first.password] {
        let refused = try browser.send(
          "/me/password", ["current": first.password, "new": weak])
        #expect(refused.status == 422, "\(weak.utf8.count) characters")
      }
      let chosen = try browser.send(
        "/me/password", ["current": first.password, "new": Self.own])
      #expect(chosen.status == 303 && chosen["location"] == "/me")
      let own = try browser.open("/me")
      #expect(own.status == 200 && own.text.contains("Harbor Mail (Plan 1)"))
      #expect(try Browser.signsIn(first.signInName, Self.own, at: place))
      #expect(try !Browser.signsIn(first.signInName, first.password, at: place))
      let bare = second.password.filter { $0 != "-" }.uppercased()
      #expect(try Browser.signsIn(second.signInName, bare, at: place))
      #expect(try !Browser.signsIn(second.signInName, first.password, at: place))
      #expect(try desk.users("?neverSignedIn=true").count == Self.seats - 2)
    }

    private func changeLicenses(_ desk: Desk) throws {
      let assigned = try desk.change(
        LicensesRequest(matching: FilterRequest(), assign: [GrantRequest(product: "HARBOR_TEL")]))
      #expect(assigned.changed == Self.seats)
      #expect(try desk.seats("HARBOR_TEL").available == 0)
      let swapped = try desk.change(
        LicensesRequest(
          matching: FilterRequest(has: "HARBOR_MAIL_1"),
          assign: [GrantRequest(product: "HARBOR_MAIL_2")], revoke: ["HARBOR_MAIL_1"]))
      #expect(swapped.changed == Self.seats)
      #expect(try desk.seats("HARBOR_MAIL_1").consumed == 0)
      #expect(try desk.seats("HARBOR_MAIL_2").consumed == Self.seats)
      // Doing it again changes nothing and leaves no trace.
      let again = try desk.plan(
        LicensesRequest(
          matching: FilterRequest(), assign: [GrantRequest(product: "HARBOR_MAIL_2")]))
      #expect(again.tally.alreadySo == Self.seats && again.tally.willChange == 0)
    }

    private func deleteAndRestore(_ desk: Desk) throws {
      let before = try desk.users()
      let admin = try #require(before.first { $0.roles == ["global-admin"] })
      let refused = try desk.plan(SelectionRequest(kind: "delete", users: [admin.id]))
      let row = try desk.house.api.all(
        PlanRowAnswer.self, "\(desk.path)/plans/\(refused.id)/rows")
      #expect(row.flatMap(\.causes).map(\.code) == ["last-global-admin"])
      let gone = before.filter { $0.id != admin.id }.prefix(3)
      let deleted = try desk.change(SelectionRequest(kind: "delete", users: gone.map(\.id)))
      #expect(deleted.changed == 3)
      #expect(try desk.users().count == Self.seats - 3)
      #expect(try desk.seats("HARBOR_TEL").available == 3)
      let list = try desk.house.api.all(DeletedUserAnswer.self, desk.path + "/deleted-users")
      #expect(Set(list.map(\.id)) == Set(gone.map(\.id)))
      let restored = try desk.change(RestorationRequest(users: gone.map(\.id)))
      #expect(restored.changed == 3)
      let after = try desk.users()
      #expect(after.map(\.signInName) == before.map(\.signInName))
      #expect(
        after.map { Set($0.licenses.map(\.product)) }
          == before.map { Set($0.licenses.map(\.product)) })
      #expect(after.map(\.roles) == before.map(\.roles))
      #expect(try desk.seats("HARBOR_TEL").available == 0)
    }

    private func expectLedger(_ desk: Desk) throws {
      let entries = try desk.ledger()
      var counts: [String: Int] = [:]
      for entry in entries { counts[entry.action, default: 0] += 1 }
      #expect(
        counts == [
          "customer.created": 1, "entitlement.quantity-changed": 3, "user.created": Self.seats,
          "pack.taken": 1, "user.password-chosen": 1,
          "user.licenses-changed": 2 * Self.seats, "user.deleted": 3, "user.restored": 3,
        ])
      #expect(entries.map(\.number) == (1...entries.count).reversed())
      let house = try desk.house.api.all(LedgerEntryAnswer.self, "/api/ledger?action=token.made")
      #expect(house.count == 1)
    }

    /// The running house verifies, and so does a copy of it, which can be served.
    private func expectSoundCopy(_ desk: Desk) throws -> Folder {
      let house = desk.house
      let verified = try house.verify()
      #expect(verified.code == 0, "\(verified.errors)")
      let copy = try Folder()
      try FileManager.default.createDirectory(
        atPath: copy.data, withIntermediateDirectories: false)
      let saved = try Finished(
        ["backup", copy.data + "/tenantry.sqlite", "--data", house.folder.data],
        in: house.folder)
      #expect(saved.code == 0, "\(saved.errors)")
      try FileManager.default.copyItem(
        atPath: house.folder.data + "/server.key", toPath: copy.data + "/server.key")
      let checked = try Finished(["verify", "--data", copy.data], in: copy)
      #expect(checked.code == 0, "\(checked.errors)")
      let server = try Server(copy, .file)
      let there = Caller(server.place, token: house.token)
      let users = try there.all(UserAnswer.self, desk.path + "/users")
      #expect(users.map(\.id) == (try desk.users().map(\.id)))
      #expect(try server.stop() == 0)
      return copy
    }

    private func expectNoTrace(
      of secrets: [String], _ house: LiveHouse, _ copy: Folder
    ) throws {
      let ledger = try house.api.all(LedgerEntryAnswer.self, "/api/ledger")
      var places = try house.folder.everything()
      for (name, bytes) in try copy.everything() { places["copy of " + name] = bytes }
      places["ledger"] = try ledger.flatMap { try $0.encoded() }
      places["metrics"] = try house.api.ask("GET", "/metrics").body
      #expect(places["data/tenantry.sqlite"]?.isEmpty == false)
      #expect(places["log"]?.isEmpty == false)
      #expect(places["metrics"]?.isEmpty == false)
      #expect(!ledger.isEmpty)
      try expectNoTrace(of: secrets, in: places)
    }

    private func expectNoTrace(of secrets: [String], in places: [String: [UInt8]]) throws {
      // The hunter finds what is there.
      let names = Hunt(for: ["juergen.gross@\(GermanFile.domain)"])
      #expect(places.contains { $0.hasPrefix("data/") && names.finds(in: $1) > 0 })
      let hunt = Hunt(for: secrets)
      #expect(hunt.finds(in: Array("x\(secrets[0].filter { $0 != "-" })".utf8)) > 0)
      for (name, bytes) in places { #expect(hunt.finds(in: bytes) == 0, "\(name)") }
    }
  }
}
