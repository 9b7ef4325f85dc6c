import CSodium

/// Bytes that only the holder of a `PackSecret` can read, once they are sealed; not even the server
/// that sealed them (`crypto_box_seal`: X25519, XSalsa20-Poly1305).
package enum SealedPack {
  /// Bytes that a seal adds.
  package static let overhead = crypto_box_sealbytes()

  /// The pack was changed, cut, or is not for this key.
  package struct Broken: Error, Equatable {}

  package static func seal(_ bytes: [UInt8], to key: PackKey) -> [UInt8] {
    let length = bytes.count + overhead
    return [UInt8](unsafeUninitializedCapacity: length) { sealed, count in
      key.raw.read { key in
        guard let out = sealed.baseAddress, let key = key.start else { return }
        crypto_box_seal(out, bytes, UInt64(bytes.count), key)
        count = length
      }
    }
  }

  package static func open(
    _ sealed: [UInt8], key: PackKey, secret: PackSecret
  ) throws(Broken) -> [UInt8] {
    guard sealed.count >= overhead else { throw Broken() }
    var opened = [UInt8](repeating: 0, count: sealed.count - overhead)
    let status = key.raw.read { key in
      secret.raw.read { secret -> Int32 in
        guard let key = key.start, let secret = secret.start else { return -1 }
        return crypto_box_seal_open(&opened, sealed, UInt64(sealed.count), key, secret)
      }
    }
    guard status == 0 else { throw Broken() }
    return opened
  }
}
