import CSodium

/// A BLAKE2b digest of 32 bytes (RFC 7693). Compared in constant time.
package struct Digest: Hashable, Sendable {
  package static let byteCount = Bytes32.count

  let raw: Bytes32

  init(_ raw: Bytes32) { self.raw = raw }

  /// A stored digest; nil unless there are exactly 32 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard let raw = Bytes32(bytes) else { return nil }
    self.raw = raw
  }

  package var bytes: [UInt8] { raw.array }

  package func withUnsafeBytes<Value, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try raw.read(body)
  }

  package static func == (left: Digest, right: Digest) -> Bool { left.raw.equals(right.raw) }

  package func hash(into hasher: inout Hasher) { raw.hash(into: &hasher) }
}

extension Digest {
  /// The digest of some bytes, without a key.
  package static func of(_ bytes: RawSpan) -> Digest {
    Digest(hashing(bytes, key: nil))
  }

  package static func of(_ bytes: [UInt8]) -> Digest { of(bytes.span.bytes) }

  package static func of(_ text: String) -> Digest { of(text.utf8Span.span.bytes) }

  /// The digest of some bytes that only a holder of the key can make.
  package static func of(_ bytes: RawSpan, keyedBy key: SecretKey) -> Digest {
    Digest(hashing(bytes, key: key))
  }

  package static func of(_ bytes: [UInt8], keyedBy key: SecretKey) -> Digest {
    of(bytes.span.bytes, keyedBy: key)
  }

  package static func of(_ text: String, keyedBy key: SecretKey) -> Digest {
    of(text.utf8Span.span.bytes, keyedBy: key)
  }
}

/// One-shot BLAKE2b-256. Its only failures are lengths out of range, which are fixed here.
private func hashing(_ bytes: RawSpan, key: SecretKey?) -> Bytes32 {
  Bytes32 { digest in
    guard let out = digest.start else { return }
    bytes.withUnsafeBytes { input in
      let length = UInt64(input.count)
      guard let key else {
        crypto_generichash(out, digest.count, input.start, length, nil, 0)
        return
      }
      key.raw.read { secret in
        _ = crypto_generichash(
          out, digest.count, input.start, length, secret.start, secret.count)
      }
    }
  }
}
