import CSodium

/// What is stored of a temporary password: BLAKE2b-256 over the user's id and the password, keyed by
/// the server.
///
/// A fast hash is enough because the password cannot be guessed (docs/domain.md, "Passwords"). The
/// id keeps equal passwords of two users apart; the key lies outside the database.
package struct TemporaryPasswordHash: Hashable, Sendable, Redacted {
  package static let byteCount = 32

  package let digest: Digest

  /// A stored hash; nil unless there are exactly 32 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard let digest = Digest(bytes: bytes) else { return nil }
    self.digest = digest
  }

  /// - Parameters:
  ///   - user: The sixteen bytes of the user's id as two words, the first bytes in `high`.
  ///   - key: The server's key for `ServerKey.Purpose.temporaryPasswords`.
  package init(
    of password: TemporaryPassword, user: (high: UInt64, low: UInt64), key: SecretKey
  ) {
    let length = 16 + TemporaryPassword.length
    digest = withUnsafeTemporaryAllocation(byteCount: length, alignment: 8) { input in
      input.storeBytes(of: user.high.bigEndian, toByteOffset: 0, as: UInt64.self)
      input.storeBytes(of: user.low.bigEndian, toByteOffset: 8, as: UInt64.self)
      password.withUTF8 { text in
        UnsafeMutableRawBufferPointer(rebasing: input[16...]).copyMemory(from: text)
      }
      defer { sodium_memzero(input.baseAddress, length) }
      return Digest.of(UnsafeRawBufferPointer(input).bytes, keyedBy: key)
    }
  }

  package var bytes: [UInt8] { digest.bytes }

  /// Whether this is the hash of that password. Takes the same time either way.
  package func matches(
    _ password: TemporaryPassword, user: (high: UInt64, low: UInt64), key: SecretKey
  ) -> Bool {
    TemporaryPasswordHash(of: password, user: user, key: key) == self
  }
}
