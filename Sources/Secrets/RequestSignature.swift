import CSodium

/// How a request to a webhook proves where it is from: HMAC-SHA256 over `time.body`.
package enum RequestSignature {
  /// What stands in the header: `t=1795255800,v1=…`, a `v1` for each secret, in their order.
  ///
  /// - Parameters:
  ///   - seconds: Since 1970 in UTC.
  ///   - secrets: The whole text of each is the key, prefix and all, so that any tool takes it.
  package static func header(_ body: [UInt8], at seconds: Int64, secrets: [Token]) -> String {
    let signed = Array("\(seconds).".utf8) + body
    return secrets.reduce("t=\(seconds)") { header, secret in
      header + ",v1=" + Hex.encode(hmac(signed, key: Array(secret.reveal().utf8)))
    }
  }

  /// HMAC-SHA256 (RFC 2104, FIPS 180-4) with a key of any length; 32 bytes.
  static func hmac(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    var state = crypto_auth_hmacsha256_state()
    var digest = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    crypto_auth_hmacsha256_init(&state, key, key.count)
    crypto_auth_hmacsha256_update(&state, bytes, UInt64(bytes.count))
    crypto_auth_hmacsha256_final(&state, &digest)
    return digest
  }
}
