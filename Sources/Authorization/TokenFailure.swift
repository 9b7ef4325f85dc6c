import Domain
import HTTP
import Operations
import SQL
import Secrets
import Wire

/// Why no tokens are given, as clients read it (RFC 6749 §5.2), with the numbers by which those of the
/// identity platform tell cases apart.
struct TokenFailure: Error {
  enum Kind: Hashable {
    /// - Parameter _: What is wrong, in words of ours.
    case malformed(String)
    case missing(String)
    case unsupportedGrantType
    case scope, resource
    case client
    case notByItself
    case grant(TokenRefusal.Flaw)
    case slowDown(until: Moment)
    case busy
    case broken
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  /// What an operation threw.
  init(of error: any Error) {
    switch error {
    case OperationError<TokenRefusal>.refused(let refusal):
      switch refusal {
      case .client: kind = .client
      case .notByItself: kind = .notByItself
      case .slowDown(let until): kind = .slowDown(until: until)
      case .grant(let flaw): kind = .grant(flaw)
      }
    case OperationError<TokenRefusal>.fault(let fault) where Self.passes(fault): kind = .busy
    default: kind = .broken
    }
  }

  private static func passes(_ fault: any Error) -> Bool {
    switch fault as? Fault {
    case .busy, .unreachable, .overloaded, .timedOut, .closed: true
    default: false
    }
  }

  private var status: Status {
    switch kind {
    case .client: .unauthorized
    case .slowDown: .tooManyRequests
    case .busy: .serviceUnavailable
    case .broken: .internalServerError
    default: .badRequest
    }
  }

  private var error: String {
    switch kind {
    case .malformed, .missing: "invalid_request"
    case .unsupportedGrantType: "unsupported_grant_type"
    case .scope: "invalid_scope"
    case .resource: "invalid_resource"
    case .client: "invalid_client"
    case .notByItself: "unauthorized_client"
    case .grant: "invalid_grant"
    case .slowDown, .busy: "temporarily_unavailable"
    case .broken: "server_error"
    }
  }

  private var number: Int {
    switch kind {
    case .malformed: 9_002_313
    case .missing: 900_144
    case .unsupportedGrantType: 70003
    case .scope: 70011
    case .resource: 500_011
    case .client: 7_000_215
    case .notByItself: 50105
    case .grant(.unknown): 70000
    case .grant(.usedBefore): 54005
    case .grant(.over): 70008
    case .grant(.otherRedirect): 500_112
    case .grant(.verifier): 501_481
    case .grant(.person): 50057
    case .slowDown: 90055
    case .busy: 90033
    case .broken: 90002
    }
  }

  private var description: String {
    switch kind {
    case .malformed(let what): "The request cannot be read: \(what)."
    case .missing(let name): "The request lacks '\(name)'."
    case .unsupportedGrantType: "Tokens are not given for this grant_type."
    case .scope: "The scope names a permission that is not there, or two APIs at once."
    case .resource: "The resource is no API of this house."
    case .client: "The client is unknown or disabled, or its secret is not the right one."
    case .notByItself: "The application has no role of its own and acts for people only."
    case .grant(.unknown): "The code or refresh token is unknown or was revoked."
    case .grant(.usedBefore):
      "The code or refresh token was used before. What came of it has been revoked."
    case .grant(.over): "The code or refresh token is over."
    case .grant(.otherRedirect): "The redirect_uri is not the one that the code was asked with."
    case .grant(.verifier): "The code_verifier does not fit the code_challenge."
    case .grant(.person): "The person may no longer sign in."
    case .slowDown: "Too many wrong tries. Wait for as long as Retry-After says."
    case .busy: "The house is busy. Try again in a moment."
    case .broken: "Something broke here. The log names this request."
    }
  }

  func response(to request: Request, _ operations: Operations) -> Response {
    let now = operations.clock.now()
    let random = operations.random
    let trace = ID<TokenFailure>.made(at: now, from: (random.word(), random.word()))
    let asked = request.headers["client-request-id"].flatMap { ID<TokenFailure>(parsing: $0) }
    let correlation = asked ?? trace
    // `2026-11-21 09:30:00Z`, which is how these clients write times here.
    let seconds = Moment(microseconds: now.microseconds / 1_000_000 * 1_000_000)
    let time = seconds.iso.replacing("T", with: " ")
    var response = Response.json(
      JSONValue.object([
        .init("error", .string(error)),
        .init("error_description", .string("AADSTS\(number): \(description)")),
        .init("error_codes", .array([.integer(number)])),
        .init("timestamp", .string(time)),
        .init("trace_id", .string(trace.text)),
        .init("correlation_id", .string(correlation.text)),
      ]).json, status: status)
    switch kind {
    case .client: response.headers["WWW-Authenticate"] = "Basic realm=\"tenantry\""
    case .slowDown(let until):
      response.headers["Retry-After"] = String(max(1, now.seconds(until: until)))
    case .busy: response.headers["Retry-After"] = "1"
    default: break
    }
    return response
  }
}
