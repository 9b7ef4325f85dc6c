import Domain
package import HTTP
import Messages
package import Operations
package import Telemetry

/// The JSON API under `/api`: requests of programs to operations, and answers back.
package struct API: Sendable {
  let operations: Operations
  let log: Log

  /// - Returns: A handler that answers everything under `/api`, and nil for every other path.
  package static func handler(
    operations: Operations, log: Log = .silent
  ) -> @Sendable (Request) async -> Response? {
    let api = API(operations: operations, log: log)
    return { request in
      guard request.pathSegments.first == "api" else { return nil }
      return await api.answer(request)
    }
  }

  private func answer(_ request: Request) async -> Response {
    var request = request
    let isHead = request.method == .head
    if isHead { request.method = .get }
    do {
      var response = try await answerOrThrow(request)
      response.headers.setDefault("Cache-Control", "no-store")
      // A stream would be made for nobody.
      if isHead, case .stream = response.body { response.body = .empty }
      return response
    } catch {
      return tell(error, request)
    }
  }

  private func answerOrThrow(_ request: Request) async throws -> Response {
    guard let route = APIRoute(segments: request.pathSegments) else {
      throw APIFailure(.notFound)
    }
    let endpoints = Endpoint.at(route.template)
    guard let endpoint = endpoints.first(where: { $0.method == request.method }) else {
      throw APIFailure(.methodNotAllowed, headers: ["Allow": Self.allowed(endpoints)])
    }
    if endpoint.access == .anyone {
      try RequestCheck(endpoint).check(request)
      return try await general(route, request)
    }
    let call = try await call(request, endpoint)
    try RequestCheck(endpoint).check(request)
    guard endpoint.isIdempotent else { return try await dispatch(route, call) }
    return try await answerOnce(route, call)
  }

  private static func allowed(_ endpoints: [Endpoint]) -> String {
    let methods = endpoints.map(\.method)
    return (methods + (methods.contains(.get) ? [.head] : [])).map(\.rawValue)
      .joined(separator: ", ")
  }

  /// Who is asking (RFC 6750): 401 for everyone without a good token.
  private func call(_ request: Request, _ endpoint: Endpoint) async throws -> Call {
    let fields = request.headers.all("authorization")
    guard fields.count == 1, let field = fields.first else { throw Self.unauthorized(nil) }
    let parts = field.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else {
      throw Self.unauthorized(nil)
    }
    guard let principal = try await operations.bearer(String(parts[1])) else {
      throw Self.unauthorized("invalid_token")
    }
    return Call(request: request, endpoint: endpoint, principal: principal)
  }

  private static func unauthorized(_ error: String?) -> APIFailure {
    let challenge = "Bearer realm=\"tenantry\"" + (error.map { ", error=\"\($0)\"" } ?? "")
    return APIFailure(.unauthorized, headers: ["WWW-Authenticate": challenge])
  }

  func tell(_ error: any Error, _ request: Request) -> Response {
    let failure = Self.failure(of: error)
    if failure.code == .fault {
      // The cause goes to the log and nowhere else.
      log.error(
        "api.fault",
        ["request": .text(request.requestID), "cause": .text(String(describing: error))])
    }
    return failure.response(in: request.language, requestID: request.requestID)
  }

  private static func failure(of error: any Error) -> APIFailure {
    switch error {
    case let failure as APIFailure: failure
    case let told as any ToldAsProblem: told.failure
    case let error as BodyError: BodyReading.failure(of: error)
    default: APIFailure(.fault)
    }
  }
}

extension Request {
  /// The language that people on the other end read.
  var language: Language {
    Language.negotiated(chosen: nil, accepted: acceptedLanguages)
  }
}
