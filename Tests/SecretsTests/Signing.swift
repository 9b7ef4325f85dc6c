import Testing

@testable import Secrets

@Suite struct `SHA-256` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `is that of FIPS 180`(text: String, digest: String) {
    #expect(Hex.encode(SHA256.of(text)) == digest)
  }

  @Test func `makes the challenge of the standard's example`() {
    // RFC 7636, appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    #expect(
      Base64URL.encode(SHA256.of(verifier)) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
  }
}

@Suite struct `A key that signs` {
  private static let pair = Result { try SigningKey.make() }
  private let message = Array("a message".utf8)

  @Test func `makes signatures that fit it, and nothing else`() throws {
    let key = try Self.pair.get()
    let signature = try key.sign(message)
    #expect(signature.count == 256)
    #expect(key.verifying.verify(signature, of: message))
    #expect(!key.verifying.verify(signature, of: message + [0]))
    for place in [0, 128, 255] {
      var other = signature
      other[place] ^= 1
      #expect(!key.verifying.verify(other, of: message))
    }
    #expect(!key.verifying.verify([], of: message))
    #expect(!key.verifying.verify(signature + [0], of: message))
    #expect(!(try SigningKey.make()).verifying.verify(signature, of: message), "another's")
  }

  @Test func `comes back from its bytes, and from no others`() throws {
    let key = try Self.pair.get()
    let encoded = try key.encoded()
    let again = try SigningKey(encoded: encoded)
    #expect(again.verifying.thumbprint == key.verifying.thumbprint)
    #expect(key.verifying.verify(try again.sign(message), of: message))
    #expect(throws: KeyTrouble.self) { try SigningKey(encoded: Array(encoded.dropLast(9))) }
    #expect(throws: KeyTrouble.self) { try SigningKey(encoded: []) }
    #expect("\(key)" == "•••")
  }

  @Test func `is known by modulus and exponent alone`() throws {
    let key = try Self.pair.get()
    let known = try VerifyingKey(
      modulus: key.verifying.modulus, exponent: key.verifying.exponent)
    #expect(known.verify(try key.sign(message), of: message))
    #expect(known.thumbprint == key.verifying.thumbprint)
    #expect(known.exponent == [1, 0, 1])
    #expect(known.modulus.count == 256)
  }

  @Test func `checks the standard's example, and has the standard's thumbprint`() throws {
    // RFC 7515, appendix A.2; RFC 7638, §3.1.
    let modulus = try #require(Base64URL.decode(RSAExample.modulus))
    let key = try VerifyingKey(modulus: modulus, exponent: [1, 0, 1])
    let signature = try #require(Base64URL.decode(RSAExample.signature))
    #expect(key.verify(signature, of: Array(RSAExample.message.utf8)))
    #expect(!key.verify(signature, of: Array((RSAExample.message + "x").utf8)))
    let other = try VerifyingKey(
      modulus: try #require(Base64URL.decode(RSAExample.thumbModulus)), exponent: [1, 0, 1])
    #expect(other.thumbprint == "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
  }
}

private enum RSAExample {
  static let modulus = """
    ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL\
    -yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9\
    e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAc\
    o9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ
    """
  static let message =
    "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9"
    + "pc19yb290Ijp0cnVlfQ"
  static let signature = """
    cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGb\
    ds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0Gar\
    ZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9F\
    s98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw
    """
  static let thumbModulus = """
    0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKR\
    XjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaS\
    qzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINH\
    aQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw
    """
}
