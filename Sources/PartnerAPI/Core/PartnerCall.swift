import Domain
import HTTP
import Messages
import Operations
import Secrets
import Wire

/// One request of somebody whom we know, at one endpoint.
struct PartnerCall: Sendable {
  var request: Request
  let endpoint: PartnerEndpoint
  let principal: Principal
  /// What stood in the path, by the template's names.
  let parameters: [String: String]

  var language: Language { request.locale }

  /// What was asked for, without the version, as links have it.
  var path: String {
    let path = request.path.dropFirst("/v1".count)
    return path + (request.query.isEmpty ? "" : "?" + request.query)
  }

  /// - Returns: Nil for a name that is not there, or stands for nothing. Names have any case.
  func query(_ name: String) -> String? {
    request.queryItems.first { sameName($0.name, name) }.flatMap {
      $0.value.isEmpty ? nil : $0.value
    }
  }

  /// The token of the page before, when it came along.
  var continuation: String? {
    request.headers["ms-continuationtoken"].flatMap { $0.isEmpty ? nil : $0 }
  }

  func allOfQuery(_ name: String) -> [String] {
    request.queryItems.filter { sameName($0.name, name) }.map(\.value)
  }

  /// The customer of the path.
  func customer() throws(PartnerError) -> Customer.ID {
    guard let id = Customer.ID(parsing: parameters["customer"] ?? "") else {
      throw PartnerError(.invalidCustomer)
    }
    return id
  }

  /// The user of the path.
  func user() throws(PartnerError) -> User.ID {
    guard let id = User.ID(parsing: parameters["user"] ?? "") else {
      throw PartnerError(.userNotFound)
    }
    return id
  }

  /// The version that the request insists on; nil when it takes any.
  func version() throws(PartnerError) -> Int? {
    guard let text = request.headers["if-match"], text != "*" else { return nil }
    let tag = text.hasPrefix("W/") ? text.dropFirst(2) : text[...]
    guard tag.count >= 2, tag.hasPrefix("\""), tag.hasSuffix("\""),
      let version = Int(tag.dropFirst().dropLast())
    else { throw PartnerError(.outdatedTag) }
    return version
  }

  func bytes() async throws -> [UInt8] {
    try await request.body.collect(upTo: endpoint.bodyLimit)
  }

  /// The body as a shape, read as clients of all kinds write it.
  func read<Body: Shape>(_: Body.Type) async throws -> Body {
    try LooseReading.shape(Body.self, from: try await bytes())
  }

  /// What makes two requests the same.
  func digest(of body: [UInt8]) -> [UInt8] {
    Digest.of(
      Array("\(request.method.rawValue) \(request.path)?\(request.query)\n".utf8) + body
    ).bytes
  }
}
