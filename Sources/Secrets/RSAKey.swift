import COpenSSL

/// The library could not make, read or use a key.
package struct KeyTrouble: Error, Equatable {
  package init() {}
}

/// One of the library's handles, given back with the last who holds it.
///
/// A key is only read after it was made, which the library allows from any number of threads; what
/// is written to while signing belongs to one call alone.
final class KeyHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer?) throws(KeyTrouble) {
    guard let pointer else { throw KeyTrouble() }
    self.pointer = pointer
  }

  deinit { EVP_PKEY_free(pointer) }

  /// A number of the key, as big-endian bytes without zeros in front.
  func number(_ name: String) throws(KeyTrouble) -> [UInt8] {
    var number: OpaquePointer?
    guard EVP_PKEY_get_bn_param(pointer, name, &number) == 1, let number else {
      throw KeyTrouble()
    }
    defer { BN_clear_free(number) }
    var bytes = [UInt8](repeating: 0, count: (Int(BN_num_bits(number)) + 7) / 8)
    guard BN_bn2bin(number, &bytes) == Int32(bytes.count) else { throw KeyTrouble() }
    return bytes
  }

  var bits: Int { Int(EVP_PKEY_get_bits(pointer)) }

  var isRSA: Bool { EVP_PKEY_get_base_id(pointer) == EVP_PKEY_RSA }
}

/// A pair of RSA keys for signatures by RS256 (RSASSA-PKCS1-v1_5 with SHA-256, RFC 7518 §3.3).
/// Prints as dots.
package struct SigningKey: Sendable, Redacted {
  /// Bits of a new key; a shorter one is never read.
  package static let bits = 2048

  private let handle: KeyHandle
  package let verifying: VerifyingKey

  /// A new pair. It takes up to a second, so not on a thread that others wait for.
  ///
  /// Chance comes from the library, which the kernel feeds.
  package static func make() throws(KeyTrouble) -> SigningKey {
    guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil) else { throw KeyTrouble() }
    defer { EVP_PKEY_CTX_free(context) }
    var key: OpaquePointer?
    guard EVP_PKEY_keygen_init(context) == 1,
      EVP_PKEY_CTX_set_rsa_keygen_bits(context, Int32(bits)) == 1,
      EVP_PKEY_keygen(context, &key) == 1
    else { throw KeyTrouble() }
    return try SigningKey(KeyHandle(key))
  }

  private init(_ handle: KeyHandle) throws(KeyTrouble) {
    guard handle.isRSA, handle.bits >= Self.bits else { throw KeyTrouble() }
    self.handle = handle
    verifying = try VerifyingKey(handle)
  }

  /// A pair as `encoded` gave it.
  package init(encoded: [UInt8]) throws(KeyTrouble) {
    let key = encoded.withUnsafeBufferPointer { bytes in
      var start = bytes.baseAddress
      return d2i_PrivateKey(EVP_PKEY_RSA, nil, &start, bytes.count)
    }
    try self.init(KeyHandle(key))
  }

  /// Both keys as DER (RFC 8017 A.1.2), which is to be sealed at once.
  package func encoded() throws(KeyTrouble) -> [UInt8] {
    let length = i2d_PrivateKey(handle.pointer, nil)
    guard length > 0 else { throw KeyTrouble() }
    var bytes = [UInt8](repeating: 0, count: Int(length))
    let written = bytes.withUnsafeMutableBufferPointer { bytes in
      var start = bytes.baseAddress
      return i2d_PrivateKey(handle.pointer, &start)
    }
    guard written == length else { throw KeyTrouble() }
    return bytes
  }

  /// The signature over a message, as long as the key.
  package func sign(_ message: [UInt8]) throws(KeyTrouble) -> [UInt8] {
    guard let context = EVP_MD_CTX_new() else { throw KeyTrouble() }
    defer { EVP_MD_CTX_free(context) }
    var length = 0
    guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, handle.pointer) == 1,
      EVP_DigestSign(context, nil, &length, message, message.count) == 1
    else { throw KeyTrouble() }
    var signature = [UInt8](repeating: 0, count: length)
    guard EVP_DigestSign(context, &signature, &length, message, message.count) == 1 else {
      throw KeyTrouble()
    }
    return Array(signature.prefix(length))
  }
}

/// The public half of a pair: what signatures are checked with, and what is published.
package struct VerifyingKey: Sendable {
  private let handle: KeyHandle
  /// Modulus and exponent, big endian, as a JWK has them (RFC 7518 §6.3.1).
  package let modulus, exponent: [UInt8]

  init(_ handle: KeyHandle) throws(KeyTrouble) {
    self.handle = handle
    modulus = try handle.number(OSSL_PKEY_PARAM_RSA_N)
    exponent = try handle.number(OSSL_PKEY_PARAM_RSA_E)
  }

  /// The name of the key that everybody can compute: its thumbprint (RFC 7638).
  package var thumbprint: String {
    let members =
      #"{"e":""# + Base64URL.encode(exponent) + #"","kty":"RSA","n":""# + Base64URL.encode(modulus)
      + #""}"#
    return Base64URL.encode(SHA256.of(members))
  }

  /// Whether the signature over a message is this key's.
  package func verify(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard signature.count == modulus.count, let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    return EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, handle.pointer) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }
}

extension VerifyingKey {
  /// A key of which modulus and exponent are known.
  package init(modulus: [UInt8], exponent: [UInt8]) throws(KeyTrouble) {
    guard let numbers = OSSL_PARAM_BLD_new() else { throw KeyTrouble() }
    defer { OSSL_PARAM_BLD_free(numbers) }
    let n = BN_bin2bn(modulus, Int32(modulus.count), nil)
    let e = BN_bin2bn(exponent, Int32(exponent.count), nil)
    defer {
      BN_free(n)
      BN_free(e)
    }
    guard tenantry_push_public(numbers, n, e) == 1,
      let parameters = OSSL_PARAM_BLD_to_param(numbers)
    else { throw KeyTrouble() }
    defer { OSSL_PARAM_free(parameters) }
    guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil) else { throw KeyTrouble() }
    defer { EVP_PKEY_CTX_free(context) }
    var key: OpaquePointer?
    guard EVP_PKEY_fromdata_init(context) == 1,
      EVP_PKEY_fromdata(context, &key, tenantry_public_key, parameters) == 1
    else { throw KeyTrouble() }
    try self.init(KeyHandle(key))
  }
}
