import Domain
import HTTP
import Operations
import PartnerAPI
import Secrets
import TestSupport
import Wire

/// A house with the API under `/v1` in front, and a token of a global admin to ask with.
struct PartnerHouse: Sendable {
  let house: House
  let customer: Customer
  let neighbor: Customer
  let token: String
  private let handler: @Sendable (Request) async -> Response?

  init(limit: RateLimit = .usual) async throws {
    house = try await House()
    try await house.stockCatalog()
    customer = try await house.customer(seats: [
      (Sample.suite, 10), (Sample.phone, 10), (Sample.charts, 2), (Sample.market, 3),
      (Sample.otherSuite, 1),
    ])
    neighbor = try await house.customer(
      "Birch Bakery", domain: "birch.example", seats: [(Sample.suite, 10)])
    token = try await house.token(of: house.admin)
    handler = PartnerAPI.handler(operations: house.operations, limit: limit)
  }

  var path: String { "/v1/customers/\(customer.id)" }

  /// - Parameter headers: Replace those that every request carries; an empty one takes it away.
  func ask(
    _ method: Method, _ path: String, _ body: JSONValue? = nil, token: String? = nil,
    headers: [(String, String)] = [], bytes: [UInt8]? = nil
  ) async throws -> Answer {
    var fields = Headers()
    fields.add("Authorization", "Bearer " + (token ?? self.token))
    if body != nil || bytes != nil { fields.add("Content-Type", "application/json") }
    for (name, value) in headers { fields[name] = value.isEmpty ? nil : value }
    let request = Request(
      method: method, target: try RequestTarget(parsing: path), headers: fields,
      body: RequestBody(bytes ?? body?.json ?? []), requestID: "r1", peer: "unix")
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
    var code: Int? { json?["code"]?.integer }
    var items: [JSONValue] { json?["items"]?.array ?? [] }
    var ids: [String] { items.compactMap { $0["id"]?.string } }
    var id: String { json?["id"]?.string ?? "" }
    /// The next page, as clients follow it: the link, and every pair of its headers.
    func link(_ name: String) -> (path: String, headers: [(String, String)])? {
      guard let link = json?["links"]?[name], let uri = link["uri"]?.string else { return nil }
      let headers = (link["headers"]?.array ?? []).compactMap { pair in
        pair["key"]?.string.flatMap { key in pair["value"]?.string.map { (key, $0) } }
      }
      return ("/v1" + uri, headers)
    }
  }

  /// A body that makes a user.
  func user(_ name: String, location: String? = "NL", password: String? = "Kx7!plume")
    -> JSONValue
  {
    var members = [
      JSONValue.Member("userPrincipalName", .string("\(name)@alder.example")),
      JSONValue.Member("displayName", .string("User \(name)")),
      JSONValue.Member("firstName", "User"), JSONValue.Member("lastName", .string(name)),
    ]
    if let location { members.append(JSONValue.Member("usageLocation", .string(location))) }
    if let password {
      members.append(
        JSONValue.Member(
          "passwordProfile", ["password": .string(password), "forceChangePassword": true]))
    }
    return .object(members)
  }

  /// Makes a user over the API.
  ///
  /// - Returns: Its id.
  func made(_ name: String, location: String? = "NL") async throws -> String {
    try await ask(.post, path + "/users", user(name, location: location)).id
  }

  func assign(_ products: [Product], to user: String) async throws -> Answer {
    try await ask(
      .post, path + "/users/\(user)/licenseupdates",
      ["licensesToAssign": .array(products.map { ["skuId": .string($0.id.text)] })])
  }

  /// A token of an application with every right of its own, and nobody behind it.
  func appOnlyToken() async throws -> String {
    let application = try await house.operations.makeApplication(
      ApplicationDraft(name: Label(stored: "Robot"), roles: [.globalAdmin]), as: house.admin)
    let secret = try await house.operations.addSecret(
      to: application.id, days: 1, as: house.admin
    ).secret
    let proof = ClientProof(
      id: application.id.text, secret: secret.reveal(), address: "unix")
    return try await house.operations.exchange(
      .itself(.usual), from: proof, isSecondVersion: true
    ).access
  }

  func filter(_ text: String) -> String {
    "filter=" + PercentCoding.encode(text)
  }
}
