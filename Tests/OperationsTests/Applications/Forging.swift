import Domain
import FoundationEssentials
import Operations
import SQL
import Secrets
import Storage
import TestSupport
import Testing

@Suite struct `An access token` {
  private struct Parts {
    var head, claims, signature: String

    init(_ text: String) throws {
      let parts = text.split(separator: ".").map(String.init)
      try #require(parts.count == 3)
      (head, claims, signature) = (parts[0], parts[1], parts[2])
    }

    var text: String { "\(head).\(claims).\(signature)" }
  }

  private func encoded(_ text: String) -> String { Base64URL.encode(Array(text.utf8)) }

  private func decoded(_ text: String) throws -> String {
    String(decoding: try #require(Base64URL.decode(text)), as: UTF8.self)
  }

  @Test func `says what clients of the identity platform look for`() async throws {
    let known = try await Registered()
    let parts = try Parts(try await known.exchange(try await known.code()).access)
    let head = try decoded(parts.head)
    #expect(head.contains("\"alg\":\"RS256\""))
    let keys = try await known.operations.publishedKeys()
    #expect(head.contains("\"kid\":\"\(keys[0].name)\""))
    let claims = try decoded(parts.claims)
    let now = known.house.time.now.microseconds / 1_000_000
    for piece in [
      "\"aud\":\"https://api.partnercenter.microsoft.com\"",
      "\"iss\":\"\(known.operations.issuer)\"", "\"appid\":\"\(known.application.id)\"",
      "\"oid\":\"\(try known.staff)\"", "\"tid\":\"\(known.operations.tenant)\"",
      "\"iat\":\(now)", "\"nbf\":\(now)", "\"exp\":\(now + 3600)", "\"roles\":[\"GA\"]",
      "\"scp\":\"user_impersonation\"", "\"jti\":",
    ] {
      #expect(claims.contains(piece), "\(piece)")
    }
    let bytes = try #require(Base64URL.decode(parts.signature))
    #expect(keys[0].key.verify(bytes, of: Array("\(parts.head).\(parts.claims)".utf8)))
  }

  @Test func `cannot be changed, or signed by nobody or by somebody else`() async throws {
    let known = try await Registered()
    let text = try await known.exchange(.itself(.usual)).access
    let good = try Parts(text)
    #expect(try await known.operations.bearer(text) != nil)
    var forged: [String] = []
    func forge(_ change: (inout Parts) throws -> Void) throws {
      var parts = good
      try change(&parts)
      forged.append(parts.text)
    }
    let claims = try decoded(good.claims)
    try forge { $0.claims = encoded(claims.replacing("\"HA\"", with: "\"GA\"")) }
    try forge { $0.signature = "" }
    try forge { $0.signature = String($0.signature.reversed()) }
    // No algorithm at all, and ours mistaken for one with a shared key, made with the public one.
    let none = encoded(#"{"typ":"JWT","alg":"none"}"#)
    try forge {
      $0.head = none
      $0.signature = ""
    }
    forged.append("\(none).\(good.claims).")
    let key = try await known.operations.publishedKeys()[0]
    let shared = encoded(#"{"typ":"JWT","alg":"HS256","kid":"\#(key.name)"}"#)
    try forge {
      $0.head = shared
      let secret = SecretKey(bytes: key.key.modulus.prefix(32))
      $0.signature = Base64URL.encode(
        Digest.of("\(shared).\($0.claims)", keyedBy: try #require(secret)).bytes)
    }
    // A key of somebody else's, under a name of its own and under ours.
    let other = try SigningKey.make()
    for name in [other.verifying.thumbprint, key.name] {
      try forge {
        $0.head = encoded(#"{"typ":"JWT","alg":"RS256","kid":"\#(name)"}"#)
        $0.signature = Base64URL.encode(
          try other.sign(Array("\($0.head).\($0.claims)".utf8)))
      }
    }
    forged += [text + ".", text + ".x", "." + text, String(repeating: "a", count: 9000), "a.b.c"]
    for token in forged {
      #expect(try await known.operations.bearer(token) == nil, "\(token.prefix(80))")
    }
  }

  @Test func `works for an hour, give or take a minute`() async throws {
    let known = try await Registered()
    let tokens = try await known.exchange(.itself(.usual))
    known.house.time.advance(seconds: -60)
    #expect(try await known.who(tokens) != nil)
    known.house.time.advance(seconds: -1)
    #expect(try await known.who(tokens) == nil, "not yet")
    known.house.time.advance(seconds: 61 + 3659)
    #expect(try await known.who(tokens) != nil)
    known.house.time.advance(seconds: 1)
    #expect(try await known.who(tokens) == nil)
  }

  @Test func `of another house is worth nothing here`() async throws {
    let here = try await Registered()
    let there = try await House(seed: 77)
    let tokens = try await here.exchange(.itself(.usual))
    #expect(try await there.operations.bearer(tokens.access) == nil)
    #expect(here.operations.issuer != there.operations.issuer)
  }

  @Test func `is signed by another key after ninety days, and the old one works on`() async throws {
    let known = try await Registered()
    let first = try await known.operations.publishedKeys().map(\.name)
    known.house.time.advance(days: 90)
    let last = try await known.exchange(.itself(.usual)).access
    try await known.operations.keepApplications()
    let both = try await known.operations.publishedKeys().map(\.name)
    #expect(both.count == 2)
    #expect(both[1] == first[0])
    #expect(try await known.operations.bearer(last) != nil)
    known.house.time.advance(seconds: 301)
    let next = try await known.exchange(.itself(.usual)).access
    #expect(try Parts(next).head != Parts(last).head)
    known.house.time.advance(seconds: 2 * 3600)
    try await known.operations.keepApplications()
    #expect(try await known.operations.publishedKeys().map(\.name) == [both[0]])
  }

  @Test func `has keys that lie sealed in the database`() async throws {
    let known = try await Registered()
    _ = try await known.operations.publishedKeys()
    let kept = try await known.house.engine.read { try $0.signingKeys() }
    #expect(kept.count == 1)
    #expect(throws: KeyTrouble.self) { try SigningKey(encoded: kept[0].sealed) }
  }
}
