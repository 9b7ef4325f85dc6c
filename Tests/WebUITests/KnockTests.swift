import Domain
import HTTP
import Operations
import TestSupport
import Testing

@testable import WebUI

/// Every page is knocked on: without a session, with too little right, and as a neighbor.
@Suite struct `Every page of the portal` {
  private static let open: Set<String> = [
    "/sign-in", "/join/tnl_ab-_9", "/handover/x.tnl_ab-_9", "/assets/abc.css",
    "/upload-template.csv", "/language",
    "/assets/v1/main.js", "/appearance", "/styleguide",
  ]

  private static var guarded: [PageRoute] {
    `Routes of the portal`.all.filter { route in
      let path = route.address.prefix { $0 != "?" }
      return !open.contains(String(path)) && !path.hasPrefix("/me")
    }
  }

  @Test func `sends a stranger to the door and tells nothing`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let visitor = Visitor(house.operations)
    for route in Self.guarded {
      let address = Self.address(of: route, at: customer.id)
      for method in route.methods {
        let answer =
          method == .get ? try await visitor.get(address) : try await visitor.post(address, [:])
        #expect(answer.status == 303, "\(method) \(address)")
        #expect(answer.location?.hasPrefix("/sign-in") ?? false, "\(method) \(address)")
        #expect(!answer.text.contains("Alder"), "\(method) \(address)")
      }
    }
  }

  @Test func `sends a customer's stranger to the door of users`() async throws {
    let visitor = Visitor(try await House().operations)
    for path in ["/me", "/me/password"] {
      let answer = try await visitor.get(path)
      #expect(answer.status == 303)
      #expect(answer.location == "/me/sign-in")
    }
  }

  @Test func `of another customer looks as if it were not there`() async throws {
    let house = try await House()
    let mine = try await house.customer("Mine", domain: "mine.example")
    let theirs = try await house.customer("Theirs", domain: "theirs.example")
    let user = try await house.users(["tess"], at: theirs)[0]
    let visitor = try await house.visitor(reach: .only([mine.id]))
    let nobody = Customer.ID(high: 77, low: 77)
    for route in Self.guarded {
      guard case .of(_, let inside) = route else { continue }
      for method in route.methods {
        let here = try await Self.knock(visitor, method, inside, at: theirs.id, user)
        let nowhere = try await Self.knock(visitor, method, inside, at: nobody, user)
        #expect(here.status == 404, "\(method) \(inside)")
        #expect(nowhere.status == 404, "\(method) \(inside)")
        #expect(
          here.text.replacing(theirs.id.text, with: "")
            == nowhere.text.replacing(nobody.text, with: ""),
          "\(method) \(inside)")
      }
    }
    #expect(try await visitor.get("/customers").text.contains("Mine"))
    #expect(try await !visitor.get("/customers").text.contains("Theirs"))
  }

  private static func knock(
    _ visitor: Visitor, _ method: HTTPMethod, _ route: CustomerRoute, at customer: Customer.ID,
    _ user: User.ID
  ) async throws -> Visitor.Answer {
    let address = PageRoute.of(customer, route).address
    guard method == .post else { return try await visitor.get(address) }
    let csrf = try await visitor.get("/tokens").csrf
    if route == .uploads {
      return try await visitor.upload(address, csrf: csrf, file: Array("x".utf8))
    }
    return try await visitor.post(
      address, ["csrf": csrf, "user": user.text, "quantity": "5", "location": "NL"])
  }

  @Test func `says 403 and who can grant it where a right is missing`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 3)])
    let user = try await house.users(["ulf"], at: customer)[0]
    let visitor = try await house.visitor(roles: [.helpdeskAgent])
    let csrf = try await visitor.get("/tokens").csrf
    let denied: [(HTTPMethod, String)] = [
      (.get, "/customers/new"), (.get, "/staff"), (.get, "/staff/new"), (.get, "/activity"),
      (.get, "/webhooks"), (.get, "/webhooks/new"), (.get, "/webhooks/\(customer.id)"),
      (.post, "/webhooks/\(customer.id)/test"), (.post, "/webhooks/\(customer.id)/secret"),
      (.get, "/bulk-files"), (.get, "/bulk-files/\(user)"), (.post, "/bulk-files/\(user)/plans"),
      (.post, "/bulk-files/\(user)/application"), (.post, "/bulk-files/\(user)/passwords"),
      (.post, "/bulk-files/\(user)/placement"),
      (.get, "/applications"), (.get, "/applications/new"), (.get, "/applications/\(user)"),
      (.post, "/applications/\(user)/secrets"), (.post, "/applications/\(user)/lock"),
      (.post, "/applications/\(user)/consent-withdrawal"),
      (.get, "/activity.csv"), (.get, "/customers/\(customer.id)/activity.csv"),
      (.post, "/activity/verification"), (.post, "/customers/\(customer.id)/activity/verification"),
      (.get, "/customers/\(customer.id)/users/new"), (.get, "/customers/\(customer.id)/uploads"),
      (.get, "/customers/\(customer.id)/activity"),
      (.get, "/customers/\(customer.id)/users/\(user)/edit"),
      (.post, "/customers/\(customer.id)/deletion"), (.post, "/customers/\(customer.id)/roles"),
      (.post, "/customers/\(customer.id)/location"),
      (.post, "/customers/\(customer.id)/password-reset"),
    ]
    for (method, address) in denied {
      let answer =
        method == .get
        ? try await visitor.get(address)
        : try await visitor.post(address, ["csrf": csrf, "user": user.text])
      #expect(answer.status == 403, "\(method) \(address)")
      #expect(answer.text.contains("A global admin can give you a role"), "\(address)")
    }
    #expect(try await visitor.get("/customers/\(customer.id)/users").status == 200)
  }

  @Test func `refuses a method that it does not have, and names those it has`() async throws {
    let house = try await House()
    let visitor = try await house.visitor()
    let answer = try await visitor.post("/customers", [:])
    #expect(answer.status == 405)
    #expect(answer.headers["Allow"] == "GET")
  }

  /// The route's address at a customer that is there.
  private static func address(of route: PageRoute, at customer: Customer.ID) -> String {
    guard case .of(_, let inside) = route else { return route.address }
    return PageRoute.of(customer, inside).address
  }
}
