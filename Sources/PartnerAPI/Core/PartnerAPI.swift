import API
import Domain
package import HTTP
import Messages
package import Operations
package import Telemetry

/// The API under `/v1` that clients of Partner Center know: their paths, names, statuses and errors
/// on our operations (PC 5; docs/api/partner-center.md).
package struct PartnerAPI: Sendable {
  static let contentType = "application/json; charset=utf-8"

  let operations: Operations
  let throttle: Throttle
  let log: Log

  /// - Returns: A handler that answers everything under `/v1`, and nil for every other path.
  package static func handler(
    operations: Operations, limit: RateLimit = .usual, log: Log = .silent
  ) -> @Sendable (Request) async -> Response? {
    let api = PartnerAPI(
      operations: operations, throttle: Throttle(operations, limit), log: log)
    return { request in
      guard request.pathSegments.first?.lowercased() == "v1" else { return nil }
      return await api.answer(request)
    }
  }

  private func answer(_ request: Request) async -> Response {
    var response: Response
    do {
      response = try await answerOrThrow(request)
    } catch let throttled as Throttled {
      response = throttled.response
    } catch {
      response = tell(error, request)
    }
    mark(&response, request)
    return response
  }

  private func answerOrThrow(_ request: Request) async throws -> Response {
    if request.path == PartnerDescription.path, request.method == .get {
      var response = Response.json(PartnerDescription.bytes)
      response.headers["Cache-Control"] = "no-cache"
      return response.tagged(PartnerDescription.tag, for: request)
    }
    guard let found = PartnerTemplate.matching(request.pathSegments) else {
      throw PartnerError(.notFound)
    }
    let endpoints = PartnerEndpoint.at(found.template)
    guard let endpoint = endpoints.first(where: { $0.method == request.method }) else {
      let allowed = endpoints.map(\.method.rawValue).joined(separator: ", ")
      throw PartnerError(.methodNotAllowed, headers: ["Allow": allowed])
    }
    let principal = try await principal(of: request)
    if endpoint.access == .appAndUser, principal.isAppOnly {
      throw PartnerError(.appOnlyRefused)
    }
    try await throttle.admit(principal)
    try RequestForm.check(request, endpoint)
    let call = PartnerCall(
      request: request, endpoint: endpoint, principal: principal, parameters: found.parameters)
    return try await once(call)
  }

  /// Who is asking (PC 5.1.2).
  private func principal(of request: Request) async throws -> Principal {
    let fields = request.headers.all("authorization")
    guard let field = fields.first, !field.isEmpty else {
      throw PartnerError(.tokenMissing, headers: ["WWW-Authenticate": Self.challenge])
    }
    let parts = field.split(separator: " ", maxSplits: 1)
    guard fields.count == 1, parts.count == 2, parts[0].lowercased() == "bearer",
      let principal = try await operations.bearer(String(parts[1]))
    else {
      throw PartnerError(
        .accessDenied,
        headers: ["WWW-Authenticate": Self.challenge + ", error=\"invalid_token\""])
    }
    return principal
  }

  private static let challenge = "Bearer realm=\"tenantry\""

  /// Changes with an `MS-RequestId` are made once a day for each id (PC 5.2.1).
  private func once(_ call: PartnerCall) async throws -> Response {
    guard call.request.method != .get, call.request.method != .head,
      let id = call.request.headers["ms-requestid"]
    else { return try await call.endpoint.answer(self, call) }
    guard let id = ID<PartnerAPI>(parsing: id) else {
      throw PartnerError.property("MS-RequestId")
    }
    var call = call
    let bytes = try await call.bytes()
    call.request.body = RequestBody(bytes)
    let asked = call
    let keeper = AnswerKeeper(operations, key: "ms-requestid \(id.text)", of: call.principal)
    do {
      return try await keeper.answer(call.digest(of: bytes)) {
        try await asked.endpoint.answer(self, asked)
      }
    } catch AnswerKeeper.Trouble.running {
      throw PartnerError(.requestRunning, headers: ["Retry-After": "1"])
    } catch AnswerKeeper.Trouble.mismatch {
      throw PartnerError(.requestIDReused)
    }
  }

  private func tell(_ error: any Error, _ request: Request) -> Response {
    let told = Self.told(error)
    if told.code == .unexpected {
      // The cause goes to the log and nowhere else.
      log.error(
        "partner-api.fault",
        ["request": .text(request.requestID), "cause": .text(String(describing: error))])
    }
    return told.response(in: request.locale)
  }

  private static func told(_ error: any Error) -> PartnerError {
    switch error {
    case let told as PartnerError: told
    case let told as any ToldByNumber: told.told
    case BodyError.tooLarge: PartnerError(.tooLarge)
    case is BodyError: PartnerError(.invalidInput)
    default: PartnerError(fault: error)
    }
  }

  /// What every answer carries (PC 5.2.4).
  private func mark(_ response: inout Response, _ request: Request) {
    for name in ["MS-RequestId", "MS-CorrelationId"] {
      if let id = request.headers[name].flatMap({ ID<PartnerAPI>(parsing: $0) }) {
        response.headers[name] = id.text
      }
    }
    response.headers["MS-CV"] = request.requestID + ".0"
    response.headers["MS-ServerId"] = "tenantry"
    response.headers.setDefault("Cache-Control", "no-store")
    if case .bytes = response.body { response.headers["Content-Type"] = Self.contentType }
    if request.method == .head { response.body = .empty }
  }
}

extension Request {
  /// The language of descriptions (PC 5.2.1: `X-Locale`, English unless it names one of ours).
  var locale: Language {
    guard let wish = headers["x-locale"]?.lowercased() else { return .english }
    return Language.allCases.first { wish == $0.tag || wish.hasPrefix($0.tag + "-") } ?? .english
  }
}
