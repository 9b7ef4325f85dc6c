import Secrets
import Testing

@Suite struct `A digest` {
  private let key = SecretKey(bytes: Array(0..<32))

  /// The vectors were made with another implementation of RFC 7693.
  @Test func `is BLAKE2b of 256 bits`() throws {
    let key = try #require(key)
    #expect(
      Hex.encode(Digest.of([]).bytes)
        == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8")
    #expect(
      Hex.encode(Digest.of("abc").bytes)
        == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
    #expect(
      Hex.encode(Digest.of("abc", keyedBy: key).bytes)
        == "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f")
    #expect(Digest.of(Array("abc".utf8), keyedBy: key) == Digest.of("abc", keyedBy: key))
  }

  @Test func `is stored and read back`() {
    let digest = Digest.of("abc")
    #expect(Digest(bytes: digest.bytes) == digest)
    #expect(Set([digest, Digest.of("abc"), Digest.of("abd")]).count == 2)
    for count in [0, 31, 33] { #expect(Digest(bytes: [UInt8](repeating: 0, count: count)) == nil) }
  }

  @Test func `differs when any bit does`() {
    let bytes = Digest.of("abc").bytes
    for index in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[index] ^= 1 << bit
        #expect(Digest(bytes: other) != Digest(bytes: bytes))
      }
    }
  }
}

@Suite struct `A chain of digests` {
  @Test func `begins at the origin`() {
    #expect(
      Hex.encode(ChainHash.link(Array("abc".utf8), after: ChainHash.origin).bytes)
        == "5db827e5e925e6b933a86596a0446c345c0d74d77f55a751ade5d7c7162eead8")
    #expect(ChainHash.origin.bytes == [UInt8](repeating: 0, count: 32))
  }

  @Test func `does not depend on how a link's parts were added`() {
    let previous = Digest.of("before")
    var hash = ChainHash(after: previous)
    hash.add("ab")
    hash.add([])
    hash.add(Array("cd".utf8).span.bytes)
    hash.add(0x0102_0304_0506_0708 as UInt64)
    #expect(
      hash.finish()
        == ChainHash.link(Array("abcd".utf8) + [1, 2, 3, 4, 5, 6, 7, 8], after: previous))
  }

  @Test func `changes in every link behind a changed one`() {
    func chain(_ texts: [String]) -> [Digest] {
      var last = ChainHash.origin
      return texts.map { text in
        last = ChainHash.link(Array(text.utf8), after: last)
        return last
      }
    }
    let right = chain(["a", "b", "c", "d"])
    let wrong = chain(["a", "x", "c", "d"])
    #expect(right[0] == wrong[0])
    for index in 1..<4 { #expect(right[index] != wrong[index]) }
    #expect(chain(["ab", ""]) != chain(["a", "b"]))
  }
}

@Suite struct `Bytes as text` {
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
    ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
  ])
  func `is base64url of RFC 4648, without padding`(bytes: String, text: String) {
    #expect(Base64URL.encode(Array(bytes.utf8)) == text)
    #expect(Base64URL.decode(text) == Array(bytes.utf8))
  }

  @Test func `comes back`() {
    for count in 0..<100 {
      let bytes = Randomness.seeded(UInt64(count)).bytes(count)
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
      #expect(Hex.decode(Hex.encode(bytes)) == bytes)
      #expect(Hex.decode(Hex.encode(bytes).uppercased()) == bytes)
    }
    #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
    #expect(Hex.encode([0x00, 0xAF, 0x10]) == "00af10")
  }

  @Test(arguments: ["A", "Zg==", "Zm9+", "Zm9/", "Zm 9", "Zh", "Zm9", "é", "AAAAA", "Zg\n"])
  func `is nothing when it is not what bytes encode to`(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }

  @Test(arguments: ["0", "0g", "0x", " 00", "é0", "000"])
  func `is nothing when it is not pairs of hexadecimal digits`(text: String) {
    #expect(Hex.decode(text) == nil)
  }

  @Test func `is compared to the last byte`() {
    #expect(ConstantTime.equal("abc", "abc") && ConstantTime.equal([], []))
    for other in ["", "ab", "abd", "bbc", "abcd"] { #expect(!ConstantTime.equal("abc", other)) }
  }
}
