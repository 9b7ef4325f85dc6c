/// A key of 32 bytes for one purpose. Prints as dots and has no equality.
package struct SecretKey: Sendable, Redacted {
  package static let byteCount = Bytes32.count

  let raw: Bytes32

  init(_ raw: Bytes32) { self.raw = raw }

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard let raw = Bytes32(bytes) else { return nil }
    self.raw = raw
  }

  package static func make(_ random: Randomness) -> SecretKey {
    SecretKey(Bytes32(filledBy: random.overwrite))
  }
}

extension SecretKey {
  /// A key that follows from other secrets through a keyed digest.
  package init(_ digest: Digest) { self.init(digest.raw) }
}
