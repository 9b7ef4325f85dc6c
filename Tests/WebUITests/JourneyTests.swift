import Domain
import Foundation
import HTTP
import Operations
import TestSupport
import Testing

@testable import WebUI

/// The main job, page by page, as a browser without scripts does it.
@Suite struct `The main job in the portal` {
  /// As Excel writes it in a German country: Windows-1252, semicolons, CRLF.
  private static let file: [UInt8] = {
    let text =
      "Vorname;Nachname;Anzeigename;E-Mail-Adresse;Abteilung\r\n"
      + "J\u{FC}rgen;Gro\u{DF};J\u{FC}rgen Gro\u{DF};juergen.gross@alder.example;Verkauf\r\n"
      + "Mira;Osei;Mira Osei;mira.osei@alder.example;Lager\r\n"
      + ";;;kaputt;Lager\r\n"
    return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }()

  @Test func `makes accounts of a German file and hands the passwords out once`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 5)])
    let visitor = try await house.visitor()
    visitor.language = "de"
    let path = "/customers/\(customer.id)"

    let csrf = try await visitor.get("\(path)/uploads").csrf
    let sent = try await visitor.upload("\(path)/uploads", csrf: csrf, file: Self.file)
    #expect(sent.status == 303)
    let report = try await visitor.get(try #require(sent.location))
    #expect(report.text.contains("Abteilung"))
    #expect(report.text.contains("Tragen Sie ihn ein."))
    #expect(
      try await house.operations.customers(search: nil, PageRequest(), as: house.admin)
        .items[0].users == 0)

    let refused = try await visitor.post(
      try #require(sent.location), ["csrf": csrf, "do": "plan", "options": "1", "location": "DE"])
    #expect(refused.status == 422)
    let planned = try await visitor.post(
      try #require(sent.location),
      [
        "csrf": csrf, "do": "plan", "options": "1", "location": "DE", "ignore": "1", "skip": "1",
        "product": Sample.suite.id.text, "plan": "\(Sample.suite.id).\(Sample.teams)",
      ])
    #expect(planned.status == 303)
    let plan = try await visitor.get(try #require(planned.location))
    #expect(plan.text.contains("2 Benutzer erstellen"))
    #expect(plan.text.contains("Jürgen Groß"))

    let applied = try await visitor.post(
      "\(try #require(planned.location))/application", ["csrf": csrf])
    #expect(applied.status == 303)
    let operation = try await visitor.get(try #require(applied.location))
    #expect(operation.text.contains("2 temporäre Kennwörter"))
    let pack = try #require(operation.value(after: "action=\"\(path)/packs/"))

    let cookie = try #require(applied.headers.all("Set-Cookie").first)
    #expect(cookie.contains("Path=\(path)/packs/\(pack);"))
    #expect(cookie.contains("HttpOnly"))
    #expect(cookie.contains("SameSite=Strict"))
    let key = try #require(visitor.cookies["pack-key"])
    #expect(!operation.text.contains(key))
    #expect(!(try #require(applied.location)).contains(key))

    let once = try await visitor.post("\(path)/packs/\(pack)", ["csrf": csrf, "as": "file"])
    #expect(once.status == 200)
    #expect(once.headers["Cache-Control"] == "no-store")
    #expect(once.text.contains("mira.osei@alder.example"))
    visitor.keep(cookie: "pack-key", key)
    let twice = try await visitor.post("\(path)/packs/\(pack)", ["csrf": csrf, "as": "file"])
    #expect(twice.status == 409)
    #expect(!twice.text.contains("mira.osei@alder.example,"))

    try await signInAsUser(house, once.text)
  }

  /// With the temporary password from the file, to an own one, to the licenses.
  private func signInAsUser(_ house: House, _ file: String) async throws {
    let line = try #require(file.split(whereSeparator: \.isNewline).first { $0.contains("mira") })
    let password = String(try #require(line.split { $0 == "," || $0 == ";" }.last))
      .trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    let user = Visitor(house.operations)
    let wrong = try await user.post(
      "/me/sign-in", ["name": "mira.osei@alder.example", "password": "nope"])
    #expect(wrong.status == 422)
    let entered = try await user.post(
      "/me/sign-in", ["name": "MIRA.OSEI@alder.example", "password": password])
    #expect(entered.location == "/me/password")
    #expect(try await user.get("/me").location == "/me/password")
    let csrf = try await user.get("/me/password").csrf
    let weak = try await user.post(
      "/me/password", ["csrf": csrf, "current": password, "new": "mira osei 12"])
    #expect(weak.status == 422)
    #expect(!weak.text.contains("mira osei 12"))
    let chosen = try await user.post(
      "/me/password", ["csrf": csrf, "current": password, "new": "kettle orbit walnut fjord"])
    #expect(chosen.location == "/me")
    let own = try await user.get("/me")
    #expect(own.text.contains("Suite"))
    #expect(own.text.contains("Teams"))
    let again = try await user.post(
      "/me/sign-in", ["name": "mira.osei@alder.example", "password": password])
    #expect(again.status == 422)
  }

  @Test func `gives licenses to those who were picked, deletes and restores`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 2)])
    let users = try await house.users(["anna", "bert", "carl"], at: customer)
    let visitor = try await house.visitor()
    let path = "/customers/\(customer.id)"
    let csrf = try await visitor.get("\(path)/users").csrf

    let none = try await visitor.post("\(path)/licenses", ["csrf": csrf])
    #expect(none.status == 422)
    let matrix = try await visitor.post(
      "\(path)/licenses", ["csrf": csrf, "user": users[0].text, "user": users[1].text])
    #expect(matrix.text.contains("2 users selected"))
    #expect(matrix.values(named: "user") == [users[0].text, users[1].text])
    let planned = try await visitor.post(
      "\(path)/licenses",
      [
        "csrf": csrf, "step": "plan", "matching": "?", "p.\(Sample.suite.id)": "on",
      ])
    let plan = try await visitor.get(try #require(planned.location))
    #expect(plan.text.contains("Change licenses of 2 users"))
    #expect(plan.text.contains("No seat of Suite is free."))
    let held = try await visitor.post(
      "\(try #require(planned.location))/application", ["csrf": csrf])
    #expect(held.status == 422)
    let applied = try await visitor.post(
      "\(try #require(planned.location))/application", ["csrf": csrf, "goAhead": "1"])
    #expect(applied.status == 303)
    let list = try await visitor.get("\(path)/users?has=\(Sample.suite.id)")
    #expect(list.text.contains("anna"))
    #expect(!list.text.contains("carl@"))

    let deletion = try await visitor.post(
      "\(path)/deletion", ["csrf": csrf, "user": users[0].text])
    let page = try await visitor.get(try #require(deletion.location))
    #expect(page.text.contains("Delete 1 user"))
    #expect(try await visitor.get("\(path)/users").text.contains("anna@"))
    _ = try await visitor.post(
      "\(try #require(deletion.location))/application", ["csrf": csrf])
    #expect(try await !visitor.get("\(path)/users").text.contains("anna@"))
    #expect(try await visitor.get("\(path)/deleted-users").text.contains("anna@"))
    let restoration = try await visitor.post(
      "\(path)/restoration", ["csrf": csrf, "user": users[0].text])
    _ = try await visitor.post(
      "\(try #require(restoration.location))/application", ["csrf": csrf])
    let back = try await visitor.get("\(path)/users/\(users[0])")
    #expect(back.text.contains("Suite"))
  }

  @Test func `shows a form again as it was typed`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let visitor = try await house.visitor()
    let path = "/customers/\(customer.id)/users/new"
    let csrf = try await visitor.get(path).csrf
    let answer = try await visitor.post(
      path,
      [
        "csrf": csrf, "displayName": "", "firstName": "Zoë <b>", "local": "..",
        "domain": "alder.example", "location": "SE", "permission": "custom",
        "role": "service-admin", "step": "info", "go": "permissions",
      ])
    #expect(answer.status == 422)
    #expect(answer.text.contains("2 fields need to be corrected"))
    #expect(answer.text.contains("value=\"Zoë &lt;b&gt;\""))
    #expect(answer.text.contains("<option value=\"SE\" selected>"))
    #expect(answer.text.contains("type=\"hidden\" name=\"role\" value=\"service-admin\""))
    #expect(answer.text.contains("Step 1 of 4"))
    #expect(!answer.text.contains("<b>"))
  }

  @Test func `keeps picks from page to page`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let users = try await house.users((0..<30).map { "user\(10 + $0)" }, at: customer)
    let visitor = try await house.visitor()
    let path = "/customers/\(customer.id)"
    let first = try await visitor.get("\(path)/users?size=25")
    let next = try #require(first.ways.first { $0.contains("cursor=") })
    let shown = try #require(first.values(named: "shown").first)
    let moved = try await visitor.post(
      next, ["csrf": first.csrf, "shown": shown, "user": users[3].text, "user": users[7].text])
    #expect(moved.status == 303)
    let second = try await visitor.get(try #require(moved.location))
    #expect(second.text.contains("2 of 30 selected"))
    #expect(second.text.contains("user39"))
    let there = try #require(second.values(named: "shown").first)
    let matrix = try await visitor.post(
      "\(path)/selection",
      ["csrf": second.csrf, "shown": there, "user": "\(users[29])", "then": "location"])
    #expect(matrix.status == 307, "the action's page takes the same form")
    #expect(matrix.location == "\(path)/location")
    let back = try await visitor.get("\(path)/users?size=25")
    #expect(back.text.contains("3 of 30 selected"))
    #expect(back.text.components(separatedBy: " checked").count == 3)
  }

  @Test func `of a selection acts on those who were picked, and tells that it is over`()
    async throws
  {
    let house = try await House()
    let customer = try await house.customer()
    let users = try await house.users(["anna", "bert", "carl"], at: customer)
    let visitor = try await house.visitor()
    let path = "/customers/\(customer.id)"
    let list = try await visitor.get("\(path)/users")
    let shown = try #require(list.values(named: "shown").first)
    let picking = try await visitor.post(
      "\(path)/selection",
      ["csrf": list.csrf, "shown": shown, "user": users[1].text, "then": "deletion"])
    #expect(picking.location == "\(path)/deletion")
    let plan = try await visitor.post(
      "\(path)/deletion", ["csrf": list.csrf, "matching": "?selected=1"])
    let made = try await visitor.get(try #require(plan.location))
    #expect(made.text.contains("bert@") && !made.text.contains("anna@"))
    _ = try await visitor.post(
      try #require(plan.location) + "/application", ["csrf": list.csrf, "goAhead": "1"])
    let told = try await visitor.get("\(path)/users")
    #expect(told.text.contains("The selection of one user is over"))
    #expect(!told.text.contains("of 2 selected"))
    #expect(try await !visitor.get("\(path)/users").text.contains("is over"), "it is told once")
  }

  @Test func `does nothing with nobody, and says so`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    _ = try await house.users(["anna"], at: customer)
    let visitor = try await house.visitor()
    let path = "/customers/\(customer.id)"
    let list = try await visitor.get("\(path)/users")
    let answer = try await visitor.post(
      "\(path)/selection", ["csrf": list.csrf, "then": "deletion"])
    #expect(answer.status == 422)
    #expect(answer.text.contains("No user is selected"))
  }
}
