import Testing

@testable import Secrets

@Suite struct `The signature of a request` {
  /// RFC 4231, test cases 1, 2 and 6 (a key longer than a block).
  @Test(arguments: [
    (
      [UInt8](repeating: 0x0B, count: 20), "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131),
      "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ])
  func `is HMAC-SHA256`(key: [UInt8], text: String, digest: String) {
    #expect(Hex.encode(RequestSignature.hmac(Array(text.utf8), key: key)) == digest)
  }

  @Test func `holds the time and one part for each secret, and no secret`() {
    let secrets = [Token.make(.webhook, .seeded(1)), Token.make(.webhook, .seeded(2))]
    let header = RequestSignature.header(Array("{}".utf8), at: 12, secrets: secrets)
    let parts = header.split(separator: ",")
    #expect(parts.count == 3 && parts[0] == "t=12")
    #expect(parts[1] != parts[2] && parts.dropFirst().allSatisfy { $0.hasPrefix("v1=") })
    #expect(secrets.allSatisfy { !header.contains($0.reveal()) })
    #expect(
      RequestSignature.header(Array("{}".utf8), at: 13, secrets: secrets) != header, "time counts")
  }
}
