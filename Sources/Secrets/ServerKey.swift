import CSodium

/// The server's own secret of 32 bytes, kept in a file beside the configuration and never in the
/// database. Nothing uses it directly: each purpose has a key derived from it (`crypto_kdf`).
package struct ServerKey: Sendable, Redacted {
  package static let byteCount = 32

  let raw: Bytes32

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard let raw = Bytes32(bytes) else { return nil }
    self.raw = raw
  }

  package static func make(_ random: Randomness) -> ServerKey {
    ServerKey(Bytes32(filledBy: random.overwrite))
  }

  private init(_ raw: Bytes32) { self.raw = raw }

  /// What a key is for. The numbers are part of what is stored: never change or reuse one.
  package enum Purpose: UInt64, CaseIterable, Sendable {
    case temporaryPasswords = 1
    case cursors = 2
    case csrf = 3
    case idempotency = 4
    case links = 5
    case mark = 6
    case mails = 7
    case webhooks = 12
    case signingKeys = 8
  }

  /// The key for one purpose. It tells nothing about the others, or about the server's key.
  package func subkey(for purpose: Purpose) -> SecretKey {
    SecretKey(
      Bytes32 { subkey in
        raw.read { key in
          guard let out = subkey.start, let key = key.start else { return }
          _ = crypto_kdf_derive_from_key(out, subkey.count, purpose.rawValue, "tenantry", key)
        }
      })
  }
}
