import Domain
package import HTTP
package import Operations
package import Telemetry

/// Where programs get their tokens: OAuth 2.0 (RFC 6749), shaped as clients of the identity platform
/// know it. The page that asks people is the portal's.
package struct Authorization: Sendable {
  let operations: Operations
  let trustsProxy: Bool
  let log: Log

  /// - Returns: A handler that answers the paths of `AuthorizationRoute`, and nil for every other.
  package static func handler(
    operations: Operations, trustsProxy: Bool = false, log: Log = .silent
  ) -> @Sendable (Request) async -> Response? {
    let authorization = Authorization(
      operations: operations, trustsProxy: trustsProxy, log: log)
    return { request in
      guard let route = AuthorizationRoute(segments: request.pathSegments) else { return nil }
      return await authorization.answer(route, request)
    }
  }

  private func answer(_ route: AuthorizationRoute, _ request: Request) async -> Response {
    var request = request
    if request.method == .head { request.method = .get }
    guard request.method == route.method else {
      let allowed = route.method == .get ? "GET, HEAD" : route.method.rawValue
      return Response(.methodNotAllowed, headers: ["Allow": allowed])
    }
    var response: Response
    do {
      switch route {
      case .token(let isSecond): response = try await token(isSecond, request)
      case .discovery(let isSecond): response = discovery(isSecond, request)
      case .keys: response = try await publishedKeys()
      }
    } catch {
      response = tell(error, request)
    }
    // RFC 6749 §5.1; the tables of addresses and keys are small and may change at any time.
    response.headers["Cache-Control"] = "no-store"
    response.headers["Pragma"] = "no-cache"
    return response
  }

  private func tell(_ error: any Error, _ request: Request) -> Response {
    let failure = (error as? TokenFailure) ?? TokenFailure(of: error)
    if failure.kind == .broken {
      // The cause goes to the log and nowhere else.
      log.error(
        "authorization.fault",
        ["request": .text(request.requestID), "cause": .text(String(describing: error))])
    }
    return failure.response(to: request, operations)
  }
}

/// A path of these endpoints. `{tenant}` in front may be anything that can be a tenant's name: there
/// is one house, and which of its customers are there is not told to strangers.
enum AuthorizationRoute: Hashable {
  /// - Parameter isSecond: `scope` instead of `resource`.
  case token(isSecond: Bool)
  case discovery(isSecond: Bool)
  case keys

  init?(segments: [String]) {
    guard (3...4).contains(segments.count), let tenant = segments.first,
      Self.isTenant(tenant)
    else { return nil }
    switch Array(segments.dropFirst()) {
    case ["oauth2", "token"]: self = .token(isSecond: false)
    case ["oauth2", "v2.0", "token"]: self = .token(isSecond: true)
    case [".well-known", "openid-configuration"]: self = .discovery(isSecond: false)
    case ["v2.0", ".well-known", "openid-configuration"]: self = .discovery(isSecond: true)
    case ["discovery", "keys"], ["discovery", "v2.0", "keys"]: self = .keys
    default: return nil
    }
  }

  var method: Method {
    if case .token = self { .post } else { .get }
  }

  /// `common`, `organizations`, an id, or a domain.
  static func isTenant(_ text: String) -> Bool {
    (1...253).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
