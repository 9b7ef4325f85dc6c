import Domain
import HTTP
import Operations
import Secrets

/// What an application asks for when it sends somebody here (RFC 6749 §4.1.1, RFC 7636 §4.3).
struct AuthorizeQuery: Hashable, Sendable {
  /// Whatever the client takes for its tenant; there is one house.
  var tenant: String
  /// `scope` instead of `resource`.
  var isSecond: Bool
  var client: String?
  var redirect: String?
  var responseType: String?
  var responseMode: String?
  var state: String?
  var scope: String?
  var resource: String?
  var challenge: String?
  var method: String?
  var prompt: String?

  init(tenant: String, isSecond: Bool) {
    self.tenant = tenant
    self.isSecond = isSecond
  }

  /// Nil for any other path.
  init?(_ tenant: String, _ path: inout PathReader, _ query: QueryReader) {
    guard path.word() == "oauth2", var word = path.word() else { return nil }
    let isSecond = word == "v2.0"
    if isSecond { word = path.word() ?? "" }
    guard word == "authorize" else { return nil }
    self.init(tenant: tenant, isSecond: isSecond)
    client = query["client_id"]
    redirect = query["redirect_uri"]
    responseType = query["response_type"]
    responseMode = query["response_mode"]
    state = query["state"]
    scope = query["scope"]
    resource = query["resource"]
    challenge = query["code_challenge"]
    method = query["code_challenge_method"]
    prompt = query["prompt"]
  }

  func path(_ query: inout QueryWriter) -> String {
    query.add("client_id", client)
    query.add("response_type", responseType)
    query.add("redirect_uri", redirect)
    query.add("response_mode", responseMode)
    query.add("scope", scope)
    query.add("resource", resource)
    query.add("code_challenge", challenge)
    query.add("code_challenge_method", method)
    query.add("prompt", prompt)
    query.add("state", state)
    return "/\(PercentCoding.encode(tenant))/oauth2\(isSecond ? "/v2.0" : "")/authorize"
  }
}

/// Why an application is told no before anybody was asked (RFC 6749 §4.1.2.1).
enum AskFlaw: String, Error {
  case responseType = "unsupported_response_type"
  case request = "invalid_request"
  case scope = "invalid_scope"
  case resource = "invalid_resource"
}

extension AuthorizeQuery {
  /// What a code will be bound to.
  ///
  /// - Parameter redirect: The address, which the application may use.
  /// - Parameter house: The house's own address, where it is known.
  func binding(
    redirect: String, house: String?
  ) throws(AskFlaw) -> CodeBinding {
    guard responseType == "code" else { throw .responseType }
    guard responseMode ?? "query" == "query", method == "S256",
      let digest = challenge.flatMap({ Base64URL.decode($0) }),
      digest.count == SHA256.byteCount
    else { throw .request }
    guard isSecond else {
      guard let resource = resource.map({ TokenResource($0, house: house) }) ?? .usual else {
        throw .resource
      }
      return CodeBinding(
        redirect: redirect, challenge: digest, resource: resource.text, isOffline: true)
    }
    guard let scope = TokenScope(scope ?? "", house: house) else { throw .scope }
    return CodeBinding(
      redirect: redirect, challenge: digest, resource: scope.resource.text,
      isOffline: scope.isOffline)
  }

  /// Whether somebody who has said yes before need not be asked again.
  var mayBeSilent: Bool { prompt == nil || prompt == "none" }
}
