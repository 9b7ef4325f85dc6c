import HTTP
import Operations
import TestSupport
import Testing
import Wire

@testable import Authorization

@Suite struct `Where tokens come from` {
  @Test(arguments: ["common", "organizations", "birch.example"])
  func `is told whatever tenant a client names`(tenant: String) async throws {
    let door = try await Door()
    let known = try await door.get("/\(tenant)/v2.0/.well-known/openid-configuration")
    let house = door.house.operations.tenant
    #expect(known["token_endpoint"]?.string == "http://house.example/\(house)/oauth2/v2.0/token")
    #expect(known["jwks_uri"]?.string == "http://house.example/\(house)/discovery/v2.0/keys")
    #expect(known["issuer"]?.string == door.house.operations.issuer)
    #expect(known["issuer"]?.string?.contains("house.example") == false, "no request names it")
    let first = try await door.get("/\(tenant)/.well-known/openid-configuration")
    #expect(first["token_endpoint"]?.string == "http://house.example/\(house)/oauth2/token")
  }

  @Test func `is no path of the portal or of another service`() {
    for path in [
      ["customers"], ["a b", "oauth2", "token"], ["common", "oauth2", "v3.0", "token"],
      ["common", "oauth2", "authorize"], ["common", "oauth2", "token", "more"],
      ["", "oauth2", "token"],
    ] {
      #expect(AuthorizationRoute(segments: path) == nil, "\(path)")
    }
  }
}
