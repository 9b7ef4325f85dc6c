import Domain
import HTTP
import Operations
import TestSupport
import Testing
import Wire

@testable import Authorization

@Suite struct `An application that asks for tokens` {
  private let byItself = [("grant_type", "client_credentials")]

  @Test func `gets one that passes, with numbers in the second version`() async throws {
    let door = try await Door()
    let (id, secret) = try await door.application()
    let (response, body) = try await door.post(
      byItself + [
        ("client_id", id), ("client_secret", secret),
        ("scope", "https://api.partnercenter.microsoft.com/.default"),
      ])
    #expect(response.status == .ok)
    #expect(body["token_type"]?.string == "Bearer")
    #expect(body["expires_in"]?.integer == 3600)
    #expect(body["refresh_token"] == nil)
    let principal = try await door.house.operations.bearer(
      try #require(body["access_token"]?.string))
    #expect(principal?.isAppOnly == true)
    #expect(principal?.roles == [.helpdeskAgent])
    #expect(principal?.name == "Importer")
  }

  @Test func `gets texts and the resource in the first version, also by HTTP Basic`() async throws {
    let door = try await Door()
    let (id, secret) = try await door.application()
    let pair = Base64.text(of: "\(id):\(secret)")
    let (response, body) = try await door.post(
      byItself + [("resource", "https://graph.windows.net")], to: "/birch.example/oauth2/token",
      basic: "Basic \(pair)")
    #expect(response.status == .ok)
    #expect(body["expires_in"]?.string == "3600")
    let start = House.start.microseconds / 1_000_000
    #expect(body["expires_on"]?.string == String(start + 3600))
    #expect(body["resource"]?.string == "https://graph.windows.net")
  }

  @Test func `is told what is wrong as clients read it`() async throws {
    let door = try await Door()
    let (id, secret) = try await door.application()
    let known = [("client_id", id), ("client_secret", secret)]
    func expect(
      _ error: String, _ code: Int, _ status: Status, _ fields: [(String, String)],
      at path: String = "/common/oauth2/v2.0/token"
    ) async throws {
      let (response, body) = try await door.post(fields, to: path)
      #expect(response.status == status)
      #expect(body["error"]?.string == error)
      #expect(body["error_codes"]?.array?.first?.integer == code)
      #expect(body["error_description"]?.string?.hasPrefix("AADSTS\(code): ") == true)
      for name in ["timestamp", "trace_id", "correlation_id"] { #expect(body[name] != nil) }
      #expect(body["access_token"] == nil)
      #expect(body["error_description"]?.string?.contains(secret) == false)
    }
    try await expect("invalid_request", 900_144, .badRequest, known)
    try await expect("unsupported_grant_type", 70003, .badRequest, known + [("grant_type", "x")])
    try await expect(
      "invalid_request", 9_002_313, .badRequest, byItself + known + [("client_id", id)])
    try await expect(
      "invalid_scope", 70011, .badRequest,
      byItself + known + [("scope", "https://elsewhere.example/.default")])
    try await expect(
      "invalid_resource", 500_011, .badRequest,
      byItself + known + [("resource", "https://elsewhere.example")], at: "/common/oauth2/token")
    try await expect(
      "invalid_client", 7_000_215, .unauthorized,
      byItself + [("client_id", id), ("client_secret", secret + "x")])
    try await expect("invalid_client", 7_000_215, .unauthorized, byItself + [("client_id", id)])
    try await expect(
      "invalid_grant", 70000, .badRequest,
      known + [("grant_type", "refresh_token"), ("refresh_token", "nothing")])
  }

  @Test func `without a role does nothing by itself`() async throws {
    let door = try await Door()
    let (id, secret) = try await door.application(roles: [])
    let (_, body) = try await door.post(
      byItself + [("client_id", id), ("client_secret", secret)])
    #expect(body["error"]?.string == "unauthorized_client")
  }

  @Test func `that guesses has to wait, and nobody else with it`() async throws {
    let door = try await Door()
    let (id, secret) = try await door.application()
    let wrong = byItself + [("client_id", id), ("client_secret", "tnp_wrong")]
    for _ in 1...4 {
      #expect(try await door.post(wrong).response.status == .unauthorized)
    }
    let right = byItself + [("client_id", id), ("client_secret", secret)]
    let (response, body) = try await door.post(right)
    #expect(response.status == .tooManyRequests)
    #expect(response.headers["retry-after"].flatMap { Int($0) } ?? 0 > 0)
    #expect(body["error"]?.string == "temporarily_unavailable")
    let elsewhere = try await door.post(right, from: "192.0.2.8").response
    #expect(elsewhere.status == .ok, "the application itself is not locked out")
    door.house.time.advance(seconds: 60)
    #expect(try await door.post(right).response.status == .ok)
  }

  @Test func `is signed with a key that is published`() async throws {
    let door = try await Door()
    let keys = try await door.get("/common/discovery/v2.0/keys")["keys"]?.array ?? []
    let key = try #require(keys.first)
    #expect(keys.count == 1)
    #expect(key["kty"]?.string == "RSA")
    #expect(key["alg"]?.string == "RS256")
    #expect(key["e"]?.string == "AQAB")
    #expect(key["n"]?.string?.utf8.count == 342, "2048 bits")
    #expect(key["d"] == nil, "nothing of the other half")
    let again = try await door.get("/common/discovery/keys")["keys"]?.array?.first
    #expect(again?["kid"]?.string == key["kid"]?.string)
  }
}

/// RFC 4648 §4, for HTTP Basic.
enum Base64 {
  static func text(of text: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = Array(text.utf8)
    var encoded = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        encoded.append(place <= group.count ? alphabet[word >> (18 - 6 * place) & 63] : "=")
      }
    }
    return encoded
  }
}
