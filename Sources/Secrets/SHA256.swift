import COpenSSL

/// SHA-256 (FIPS 180-4), where a standard asks for it: thumbprints of keys (RFC 7638) and the
/// challenges of authorization codes (RFC 7636). For what is ours alone there is `Digest`.
package enum SHA256 {
  package static let byteCount = 32

  /// 32 bytes. It fails only where the library has no SHA-256 at all, which gives no bytes, which
  /// equal nothing.
  package static func of(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: byteCount)
    var length: UInt32 = 0
    guard EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil) == 1,
      length == byteCount
    else { return [] }
    return digest
  }

  package static func of(_ text: String) -> [UInt8] { of([UInt8](text.utf8)) }
}
