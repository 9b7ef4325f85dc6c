import Secrets
import Testing

@Suite struct `A sealed pack` {
  private let text = Array("Mira Osei,mira@alder.example".utf8)

  @Test func `is opened by its secret only`() throws {
    let keys = PackKeys.make(.system)
    let other = PackKeys.make(.system)
    let sealed = SealedPack.seal(text, to: keys.publicKey)
    #expect(sealed.count == text.count + SealedPack.overhead)
    #expect(try SealedPack.open(sealed, key: keys.publicKey, secret: keys.secret) == text)
    #expect(throws: SealedPack.Broken.self) {
      try SealedPack.open(sealed, key: keys.publicKey, secret: other.secret)
    }
    #expect(throws: SealedPack.Broken.self) {
      try SealedPack.open(sealed, key: other.publicKey, secret: other.secret)
    }
    #expect(SealedPack.seal(text, to: keys.publicKey) != sealed)
  }

  @Test func `is refused when any byte was changed or cut`() {
    let keys = PackKeys.make(.seeded(4))
    let sealed = SealedPack.seal(text, to: keys.publicKey)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: SealedPack.Broken.self) {
        try SealedPack.open(changed, key: keys.publicKey, secret: keys.secret)
      }
      #expect(throws: SealedPack.Broken.self) {
        try SealedPack.open(Array(sealed[..<index]), key: keys.publicKey, secret: keys.secret)
      }
    }
  }

  @Test func `may be empty`() throws {
    let keys = PackKeys.make(.system)
    let sealed = SealedPack.seal([], to: keys.publicKey)
    #expect(try SealedPack.open(sealed, key: keys.publicKey, secret: keys.secret) == [])
  }

  @Test func `has a secret that fits in an address and comes back`() throws {
    let keys = PackKeys.make(.seeded(9))
    let text = keys.secret.reveal()
    #expect(text.count == 43)
    #expect(text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    let secret = try #require(PackSecret(parsing: text))
    let key = try #require(PackKey(bytes: keys.publicKey.bytes))
    let sealed = SealedPack.seal([1, 2, 3], to: key)
    #expect(try SealedPack.open(sealed, key: key, secret: secret) == [1, 2, 3])
    for wrong in ["", String(text.dropLast()), text + "A", "é" + text.dropFirst(2)] {
      #expect(PackSecret(parsing: wrong) == nil)
    }
  }
}

@Suite struct `A secret box` {
  /// The draft on XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha, A.3.1).
  @Test func `opens what others sealed`() throws {
    let key = try #require(SecretKey(bytes: Array(0x80...0x9F)))
    let sealed =
      "404142434445464748494a4b4c4d4e4f5051525354555657"
      + "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
      + "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
      + "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
      + "21f9664c97637da9768812f615c68b13b52e"
      + "c0875924c1c7987947deafd8780acf49"
    let opened = try SecretBox.open(
      try #require(Hex.decode(sealed)),
      boundTo: try #require(Hex.decode("50515253c0c1c2c3c4c5c6c7")), key: key)
    #expect(String(decoding: opened, as: UTF8.self).hasPrefix("Ladies and Gentlemen of the class"))
  }

  @Test func `is refused when changed, cut, moved or under another key`() throws {
    let key = SecretKey.make(.seeded(1))
    let (bytes, row) = (Array("an answer".utf8), Array("row 7".utf8))
    let sealed = SecretBox.seal(bytes, boundTo: row, key: key, .system)
    #expect(try SecretBox.open(sealed, boundTo: row, key: key) == bytes)
    #expect(sealed.count == bytes.count + SecretBox.overhead)
    #expect(sealed != SecretBox.seal(bytes, boundTo: row, key: key, .system))
    #expect(throws: SecretBox.Broken.self) { try SecretBox.open(sealed, key: key) }
    #expect(throws: SecretBox.Broken.self) {
      try SecretBox.open(sealed, boundTo: row, key: .make(.seeded(2)))
    }
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 0x80
      #expect(throws: SecretBox.Broken.self) {
        try SecretBox.open(changed, boundTo: row, key: key)
      }
      #expect(throws: SecretBox.Broken.self) {
        try SecretBox.open(Array(sealed[..<index]), boundTo: row, key: key)
      }
    }
  }
}

@Suite struct `A token` {
  @Test(arguments: Token.Kind.allCases)
  func `comes back from its text, as its own kind only`(kind: Token.Kind) throws {
    let token = Token.make(kind, .system)
    let text = token.reveal()
    #expect(text.utf8.count == Token.textLength && text.hasPrefix(kind.rawValue))
    #expect(try #require(Token(parsing: text, as: kind)) == token)
    #expect(Token(parsing: text, as: kind)?.digest == token.digest)
    #expect(token.digest == Digest.of(text))
    for other in Token.Kind.allCases where other != kind {
      #expect(Token(parsing: text, as: other) == nil)
      let renamed = other.rawValue + text.dropFirst(4)
      #expect(Token(parsing: renamed, as: other) != token)
      #expect(Token(parsing: renamed, as: other)?.digest != token.digest)
    }
    #expect(Token.make(kind, .system) != token)
  }

  @Test func `is nothing when its text was changed`() {
    let text = Token.make(.bearer, .seeded(1)).reveal()
    let wrong = [
      "", "tnt_", text + "A", String(text.dropLast()), " " + text.dropLast(), text + "\n",
      text.uppercased(), String(text.dropLast()) + "=", "tnt_" + String(repeating: "é", count: 21),
    ]
    for text in wrong { #expect(Token(parsing: text, as: .bearer) == nil) }
  }
}
