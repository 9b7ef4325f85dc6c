import Domain
import HTTP
import Operations
import SQL
import Secrets
import TestSupport
import Testing

@testable import WebUI

@Suite struct `A form` {
  @Test func `without the session's token, or with another's, changes nothing`() async throws {
    let house = try await House()
    let visitor = try await house.visitor()
    let other = try await house.visitor(email: "other@partner.example")
    let foreign = try await other.get("/tokens").csrf
    #expect(!foreign.isEmpty)
    for token in ["", "x", foreign] {
      let answer = try await visitor.post("/tokens", ["csrf": token, "name": "mine"])
      #expect(answer.status == 403)
    }
    #expect(try await visitor.get("/tokens").text.contains("No tokens yet"))
    let csrf = try await visitor.get("/tokens").csrf
    #expect(try await visitor.post("/tokens", ["csrf": csrf, "name": "mine"]).status == 200)
  }

  @Test(arguments: ["https://evil.example", "null", "http://portal.example.evil.example"])
  func `that another site sends changes nothing`(site: String) async throws {
    let house = try await House()
    let visitor = try await house.visitor()
    let csrf = try await visitor.get("/tokens").csrf
    let answer = try await visitor.post("/tokens", ["csrf": csrf, "name": "a"], from: site)
    #expect(answer.status == 403)
    #expect(try await visitor.get("/tokens").text.contains("No tokens yet"))
  }

  @Test func `of our own page is taken`() async throws {
    let visitor = try await House().visitor()
    let csrf = try await visitor.get("/tokens").csrf
    let answer = try await visitor.post(
      "/tokens", ["csrf": csrf, "name": "a"], from: "http://portal.example")
    #expect(answer.status == 200)
  }

  @Test func `larger than a form may be is refused`() async throws {
    let visitor = try await House().visitor()
    let body = [UInt8](repeating: 65, count: (1 << 20) + 1)
    let answer = try await visitor.send(
      .post, "/tokens", headers: ["Content-Type": "application/x-www-form-urlencoded"],
      body: body)
    #expect(answer.status == 413)
  }

  @Test func `of a file without the token is not read`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let visitor = try await house.visitor()
    let answer = try await visitor.upload(
      "/customers/\(customer.id)/uploads", csrf: "forged", file: Array("a,b".utf8))
    #expect(answer.status == 403)
  }
}

@Suite struct `A page` {
  @Test func `shows names as text, whatever they are`() async throws {
    let house = try await House()
    let customer = try await house.customer("<i>Alder</i>")
    let plan = try await house.operations.planCreation(
      of: [DraftInput(displayName: "<script>alert(1)</script>", email: "x@alder.example")],
      licenses: [], in: customer.id, as: house.admin)
    try await house.finish(plan)
    let visitor = try await house.visitor()
    for path in ["users", "plans/\(plan.id)", "operations/\(plan.id)", "activity"] {
      let answer = try await visitor.get("/customers/\(customer.id)/\(path)")
      #expect(answer.status == 200)
      #expect(!answer.text.contains("<script>"), "\(path)")
      #expect(!answer.text.contains("<i>Alder"), "\(path)")
    }
  }

  @Test func `holds no script, no style and no handler of its own`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 2)])
    let visitor = try await house.visitor()
    for path in ["users", "users/new", "seats", "deleted-users", "uploads", "operations"] {
      let text = try await visitor.get("/customers/\(customer.id)/\(path)").text
      for forbidden in ["<script>", "<style", " style=\"", " onclick", " onload", "javascript:"] {
        #expect(!text.contains(forbidden), "\(path): \(forbidden)")
      }
    }
  }

  @Test func `is not kept by anybody`() async throws {
    let visitor = try await House().visitor()
    #expect(try await visitor.get("/customers").headers["Cache-Control"] == "no-store")
  }

  @Test func `tells of a fault only where the log has it`() async throws {
    let house = try await House()
    let visitor = try await house.visitor()
    try await house.engine.write { transaction in
      _ = try transaction.change(
        Statement("test.break", "ALTER TABLE customers RENAME TO gone"), [])
    }
    let answer = try await visitor.get("/customers")
    #expect(answer.status == 500)
    #expect(answer.text.contains("r-1"))
    for inside in ["SQL", "Fault", "no such table", "prepare"] {
      #expect(!answer.text.contains(inside))
    }
  }

  @Test func `asks for patience when the machine is overloaded or stopping`() async throws {
    let house = try await House()
    let visitor = try await house.visitor()
    await house.engine.close()
    let answer = try await visitor.get("/customers")
    #expect(answer.status == 503)
    #expect(answer.headers["Retry-After"] == "1")
    #expect(answer.text.contains("Busy at the moment"))
    #expect(!answer.text.contains("r-1"))
  }

  @Test(arguments: [
    ("en", "There is nothing here"), ("nl", "Hier is niets"),
    ("de-CH", "Hier ist nichts"), ("sv", "Här finns inget"),
  ])
  func `that is not there is told in the person's language`(tag: String, title: String) async throws
  {
    let visitor = Visitor(try await House().operations)
    visitor.language = tag
    let answer = try await visitor.get("/nope")
    #expect(answer.status == 404)
    #expect(answer.text.contains(title))
  }
}

@Suite struct `Signing in` {
  @Test func `leads to where one was going, and never elsewhere`() async throws {
    let house = try await House()
    _ = try await house.visitor()
    let visitor = Visitor(house.operations)
    let fields: KeyValuePairs = [
      "email": "gail@partner.example", "password": "kettle orbit walnut fjord",
    ]
    #expect(try await visitor.post("/sign-in?to=/tokens", fields).location == "/tokens")
    for elsewhere in ["https://evil.example", "//evil.example/customers", "/sign-out", "/nope"] {
      let answer = try await visitor.post(
        "/sign-in?to=\(PercentCoding.encode(elsewhere))", fields)
      #expect(["/", "/customers"].contains(answer.location), "\(elsewhere)")
    }
  }

  @Test func `gives a cookie that scripts and other sites do not get`() async throws {
    let house = try await House()
    _ = try await house.visitor()
    let fields: KeyValuePairs = [
      "email": "gail@partner.example", "password": "kettle orbit walnut fjord",
    ]
    let plain = try await Visitor(house.operations).post("/sign-in", fields)
    let cookie = try #require(plain.headers["Set-Cookie"])
    #expect(cookie.hasPrefix("session="))
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
    #expect(!cookie.contains("Secure"))
    let secure = Visitor(
      house.operations, settings: WebUI.Settings(publicAddress: "https://portal.example"))
    let hosted = try #require(try await secure.post("/sign-in", fields).headers["Set-Cookie"])
    #expect(hosted.hasPrefix("__Host-session="))
    #expect(hosted.contains("Secure") && hosted.contains("Path=/;"))
  }

  @Test func `does not tell an unknown address from a wrong password`() async throws {
    let house = try await House()
    _ = try await house.visitor()
    let visitor = Visitor(house.operations)
    let wrong = try await visitor.post(
      "/sign-in", ["email": "gail@partner.example", "password": "x"])
    let unknown = try await visitor.post(
      "/sign-in", ["email": "nobody@partner.example", "password": "x"])
    #expect(wrong.status == 422)
    #expect(unknown.status == 422)
    #expect(
      wrong.text.replacing("gail@", with: "") == unknown.text.replacing("nobody@", with: ""))
  }

  @Test func `is over after signing out`() async throws {
    let visitor = try await House().visitor()
    let session = try #require(visitor.cookies["session"])
    let csrf = try await visitor.get("/customers").csrf
    #expect(try await visitor.post("/sign-out", ["csrf": csrf]).location == "/sign-in")
    visitor.keep(cookie: "session", session)
    #expect(try await visitor.get("/customers").status == 303)
  }

  @Test func `by a link works once`() async throws {
    let house = try await House()
    let invited = try await house.operations.inviteStaff(
      StaffDraft(
        name: Label(stored: "New One"), email: EmailAddress(stored: "new@partner.example"),
        roles: [.salesAgent], reach: .everyCustomer), as: house.admin)
    let path = "/join/\(invited.link.reveal())"
    let visitor = Visitor(house.operations)
    #expect(try await visitor.get(path).text.contains("New One"))
    let weak = try await visitor.post(path, ["name": "New One", "password": "short"])
    #expect(weak.status == 422)
    #expect(!weak.text.contains("short\""))
    let joined = try await visitor.post(
      path, ["name": "New Two", "password": "kettle orbit walnut fjord"])
    #expect(joined.location == "/customers")
    #expect(try await visitor.get("/customers").text.contains("New Two"))
    #expect(try await Visitor(house.operations).get(path).status == 410)
  }
}

@Suite struct `Assets` {
  @Test func `are kept for good under a name of their content`() async throws {
    let visitor = Visitor(try await House().operations)
    let answer = try await visitor.get(Asset.stylesheet.route.address)
    #expect(answer.status == 200)
    #expect(answer.headers["Cache-Control"]?.contains("immutable") ?? false)
    let tag = try #require(answer.headers["ETag"])
    let again = try await visitor.send(
      .get, Asset.stylesheet.route.address, headers: ["If-None-Match": tag], body: [])
    #expect(again.status == 304)
    #expect(try await visitor.get("/assets/other.css").status == 404)
  }
}
