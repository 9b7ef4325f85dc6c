import API
import Domain
import HTTP
import Operations
import TestSupport
import Wire

/// A house with its API in front: a customer, a neighbor, users, and tokens to ask with.
struct APIHouse: Sendable {
  let house: House
  let customer: Customer
  let neighbor: Customer
  let user: User.ID
  let token: String
  let handler: @Sendable (Request) async -> Response?

  /// - Parameter sender: How webhooks are told.
  init(sender: WebhookSender = .none) async throws {
    house = try await House()
    try await house.stockCatalog()
    customer = try await house.customer(seats: [(Sample.suite, 10), (Sample.phone, 10)])
    neighbor = try await house.customer(
      "Birch Bakery", domain: "birch.example", seats: [(Sample.suite, 10)])
    user = try await house.users(["mira"], at: customer)[0]
    token = try await house.token(of: house.admin)
    var operations = house.operations
    operations.sender = sender
    handler = API.handler(operations: operations)
  }

  /// A token of a member with these roles and this reach.
  func token(roles: Set<StaffRole>, reach: Reach = .everyCustomer) async throws -> String {
    let words = roles.map(\.rawValue).sorted().joined()
    let member = try await house.member(
      named: "Member \(words)", email: "m\(words.lowercased())\(reach == .everyCustomer)@p.example",
      roles: roles, reach: reach)
    return try await house.token(of: member)
  }

  /// - Parameters:
  ///   - file: A body of type `text/csv`.
  ///   - headers: Replace those that every request carries.
  func ask(
    _ method: Method, _ path: String, _ body: JSONValue? = nil, token: String? = nil,
    file: String? = nil, headers: [(String, String)] = []
  ) async throws -> Answer {
    var fields = Headers()
    fields.add("Authorization", "Bearer " + (token ?? self.token))
    if body != nil { fields.add("Content-Type", "application/json") }
    if file != nil { fields.add("Content-Type", "text/csv") }
    for (name, value) in headers { fields[name] = value.isEmpty ? nil : value }
    let request = Request(
      method: method, target: try RequestTarget(parsing: path), headers: fields,
      body: RequestBody(body?.json ?? Array((file ?? "").utf8)), requestID: "", peer: "unix")
    guard let response = await handler(request) else { throw NotServed() }
    return Answer(
      status: Int(response.status.code), headers: response.headers,
      bytes: try await response.body.collect())
  }

  struct NotServed: Error {}

  struct Answer {
    let status: Int
    let headers: Headers
    let bytes: [UInt8]

    var json: JSONValue? { try? JSONParser.parse(bytes) }
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var code: String? { json?["code"]?.string }
    /// The pointers of everything that is wrong.
    var pointers: [String] {
      (json?["errors"]?.array ?? []).compactMap { $0["pointer"]?.string }
    }

    func read<Body: Shape>(_: Body.Type) throws -> Body {
      try ShapeReader.read(Body.self, from: try JSONParser.parse(bytes))
    }
  }

  /// Plans and applies, and gives the operation's answer.
  func carryOut(_ body: JSONValue) async throws -> OperationAnswer {
    let plan = try await ask(.post, "/api/customers/\(customer.id)/plans", body)
      .read(PlanAnswer.self)
    return try await ask(
      .post, "/api/customers/\(customer.id)/plans/\(plan.id)/application", ["goAhead": true]
    ).read(OperationAnswer.self)
  }
}
