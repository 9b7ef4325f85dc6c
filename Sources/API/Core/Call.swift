import Domain
import HTTP
import Messages
import Operations
import Wire

/// One request of somebody whom we know.
struct Call: Sendable {
  var request: Request
  let endpoint: Endpoint
  let principal: Principal

  var language: Language { request.language }

  /// - Returns: Nil for a name that is not there, or stands for nothing.
  func query(_ name: String) -> String? {
    request.queryValue(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  func flag(_ name: String) -> Bool { request.queryValue(name) == "true" }

  /// Which page is asked for. `RequestCheck` has seen that the size is a number.
  var page: PageRequest {
    PageRequest(size: query("size").flatMap { Int($0) } ?? 50, cursor: query("cursor"))
  }

  /// The body as one of our shapes, with everything that does not fit named (422).
  func read<Body: Shape>(_: Body.Type) async throws -> Body {
    try BodyReading.shape(Body.self, from: try await json())
  }

  func json() async throws -> JSONValue { try BodyReading.json(try await bytes()) }

  /// The whole body.
  func bytes() async throws -> [UInt8] {
    try await request.body.collect(upTo: endpoint.bodyLimit)
  }
}
