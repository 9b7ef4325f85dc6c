import Authorization
import Domain
import HTTP
import Operations
import Secrets
import TestSupport
import Testing
import Wire

/// The endpoints of a house, spoken to as programs do.
struct Door {
  let house: House
  private let handler: @Sendable (Request) async -> Response?

  init() async throws {
    house = try await House()
    handler = Authorization.handler(operations: house.operations)
  }

  func get(_ path: String) async throws -> JSONValue {
    let request = Request(
      method: .get, target: try RequestTarget(parsing: path),
      headers: ["Host": "house.example"])
    let response = try #require(await handler(request))
    #expect(response.status == .ok)
    return try Self.json(response)
  }

  /// - Parameter basic: A field `Authorization`, whole.
  func post(
    _ fields: [(String, String)], to path: String = "/common/oauth2/v2.0/token",
    basic: String? = nil, from peer: String = "192.0.2.7"
  ) async throws -> (response: Response, body: JSONValue) {
    let form = fields.map { "\(PercentCoding.encode($0.0))=\(PercentCoding.encode($0.1))" }
      .joined(separator: "&")
    var headers: Headers = ["Content-Type": "application/x-www-form-urlencoded"]
    if let basic { headers["Authorization"] = basic }
    let request = Request(
      method: .post, target: try RequestTarget(parsing: path), headers: headers,
      body: RequestBody(Array(form.utf8)), peer: peer)
    let response = try #require(await handler(request))
    #expect(response.headers["cache-control"] == "no-store")
    return (response, try Self.json(response))
  }

  /// An application that may do something by itself, and its secret.
  func application(
    roles: Set<StaffRole> = [.helpdeskAgent]
  ) async throws -> (id: String, secret: String) {
    let made = try await house.operations.makeApplication(
      ApplicationDraft(name: Label(stored: "Importer"), roles: roles), as: house.admin)
    let secret = try await house.operations.addSecret(to: made.id, days: 30, as: house.admin)
    return (made.id.text, secret.secret.reveal())
  }

  private static func json(_ response: Response) throws -> JSONValue {
    guard case .bytes(let bytes) = response.body else { return .null }
    return try JSONParser.parse(bytes)
  }
}
