import CSodium

/// Bytes sealed under a key that the server keeps: XChaCha20-Poly1305 with a random nonce in front.
package enum SecretBox {
  /// Bytes that sealing adds: 24 of nonce, 16 of proof.
  package static let overhead = nonceCount + proofCount

  private static let nonceCount = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let proofCount = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  /// The bytes were changed, cut, sealed under another key, or bound to something else.
  package struct Broken: Error, Equatable {}

  /// - Parameter context: What the bytes belong to, such as a row's key. It is not stored, and
  ///   opening needs the same: so a sealed value cannot be moved to another row.
  package static func seal(
    _ bytes: [UInt8], boundTo context: [UInt8] = [], key: SecretKey, _ random: Randomness
  ) -> [UInt8] {
    let nonce = random.bytes(nonceCount)
    let length = bytes.count + overhead
    return [UInt8](unsafeUninitializedCapacity: length) { sealed, count in
      key.raw.read { key in
        guard let out = sealed.baseAddress, let key = key.start else { return }
        out.initialize(from: nonce, count: nonceCount)
        _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
          out + nonceCount, nil, bytes, UInt64(bytes.count), context, UInt64(context.count), nil,
          nonce, key)
        count = length
      }
    }
  }

  package static func open(
    _ sealed: [UInt8], boundTo context: [UInt8] = [], key: SecretKey
  ) throws(Broken) -> [UInt8] {
    guard sealed.count >= overhead else { throw Broken() }
    var opened = [UInt8](repeating: 0, count: sealed.count - overhead)
    let status = sealed.withUnsafeBytes { sealed in
      key.raw.read { key -> Int32 in
        guard let start = sealed.start, let key = key.start else { return -1 }
        return crypto_aead_xchacha20poly1305_ietf_decrypt(
          &opened, nil, nil, start + nonceCount, UInt64(sealed.count - nonceCount), context,
          UInt64(context.count), start, key)
      }
    }
    guard status == 0 else { throw Broken() }
    return opened
  }
}
