import Secrets
import Testing

@Suite struct `A secret` {
  /// Every kind, with the text or bytes that must not show.
  private static func all() throws -> [(secret: any Redacted, hidden: [String])] {
    let random = Randomness.seeded(7)
    let password = TemporaryPassword.make(random)
    let token = Token.make(.bearer, random)
    let pack = PackKeys.make(random).secret
    let key = try #require(SecretKey(bytes: [UInt8](repeating: 0xAB, count: 32)))
    let server = try #require(ServerKey(bytes: [UInt8](repeating: 0xAB, count: 32)))
    let chosen = try ChosenPassword(
      parsing: "violet tram hums low", displayName: "Mira", localPart: "mira",
      checker: PasswordChecker())
    let hash = TemporaryPasswordHash(of: password, user: (1, 2), key: key)
    return [
      (password, [password.reveal(), String(password.reveal().prefix(4))]),
      (token, [token.reveal(), Hex.encode(token.digest.bytes)]),
      (pack, [pack.reveal()]),
      (key, ["171", "abab", "ABAB", String(0xABAB_ABAB_ABAB_ABAB as UInt64)]),
      (server, ["171", "abab", "ABAB", String(0xABAB_ABAB_ABAB_ABAB as UInt64)]),
      (chosen, ["violet", "tram"]),
      (hash, [Hex.encode(hash.bytes), String(hash.bytes[0])]),
      (ChosenPasswordHash(stored: "$argon2id$x"), ["argon2id", "$x"]),
    ]
  }

  private struct Holder {
    let name = "holder"
    let secret: any Redacted
  }

  @Test func `prints as dots, alone and inside of something else`() throws {
    for (secret, hidden) in try Self.all() {
      #expect("\(secret)" == "•••")
      #expect(String(reflecting: secret) == "•••")
      #expect(Mirror(reflecting: secret).children.isEmpty)
      var dumped = ""
      dump(secret, to: &dumped)
      dump(Holder(secret: secret), to: &dumped)
      let inside = "\([secret]) \(Optional(secret) as Any) \(Holder(secret: secret))"
      for text in hidden {
        #expect(!dumped.contains(text), "\(type(of: secret))")
        #expect(!inside.contains(text), "\(type(of: secret))")
      }
    }
  }
}
