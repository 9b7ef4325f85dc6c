import HTTP
import Operations
import Secrets
import Wire

extension Authorization {
  /// Where everything is (RFC 8414, OpenID Connect Discovery 1.0 §3).
  func discovery(_ isSecond: Bool, _ request: Request) -> Response {
    let base = "\(address(of: request))/\(operations.tenant)"
    let version = isSecond ? "/v2.0" : ""
    return .json(
      JSONValue.object([
        .init("issuer", .string(operations.issuer)),
        .init("authorization_endpoint", .string("\(base)/oauth2\(version)/authorize")),
        .init("token_endpoint", .string("\(base)/oauth2\(version)/token")),
        .init("jwks_uri", .string("\(base)/discovery\(version)/keys")),
        .init("response_types_supported", ["code"]),
        .init("response_modes_supported", ["query"]),
        .init(
          "grant_types_supported",
          ["authorization_code", "refresh_token", "client_credentials"]),
        .init("code_challenge_methods_supported", ["S256"]),
        .init(
          "token_endpoint_auth_methods_supported",
          ["client_secret_post", "client_secret_basic", "none"]),
        .init("scopes_supported", ["user_impersonation", ".default", "offline_access"]),
        .init("subject_types_supported", ["public"]),
        .init("id_token_signing_alg_values_supported", ["RS256"]),
        .init("authorization_response_iss_parameter_supported", true),
      ]).json)
  }

  /// The public keys as a set (RFC 7517 §5).
  func publishedKeys() async throws -> Response {
    let keys = try await operations.publishedKeys()
    return .json(
      JSONValue.object([
        .init(
          "keys",
          .array(
            keys.map { published in
              .object([
                .init("kty", "RSA"), .init("use", "sig"), .init("alg", "RS256"),
                .init("kid", .string(published.name)),
                .init("n", .string(Base64URL.encode(published.key.modulus))),
                .init("e", .string(Base64URL.encode(published.key.exponent))),
                .init("issuer", .string(operations.issuer)),
              ])
            }))
      ]).json)
  }

  /// The address that clients reach us by.
  private func address(of request: Request) -> String {
    if let address = operations.publicAddress { return address }
    let isSecure = trustsProxy && request.headers["x-forwarded-proto"]?.lowercased() == "https"
    return "\(isSecure ? "https" : "http")://\(request.headers["host"] ?? "localhost")"
  }
}
