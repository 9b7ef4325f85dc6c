import CSodium

/// One link of a chain: BLAKE2b-256 over the digest before it and the bytes of this link.
///
/// Parts are added as they come and nothing is collected. The parts' borders leave no trace in the
/// digest: whoever adds texts of free length puts their lengths in front.
package struct ChainHash: ~Copyable {
  /// What comes before the first link.
  package static let origin = Digest(Bytes32())

  private let state: OpaquePointer

  package init(after previous: Digest) {
    // The state wants 64-byte alignment, more than a stored property gets for certain.
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: crypto_generichash_statebytes(), alignment: 64)
    state = OpaquePointer(memory)
    crypto_generichash_init(state, nil, 0, Digest.byteCount)
    previous.withUnsafeBytes { add($0) }
  }

  deinit {
    UnsafeMutableRawPointer(state).deallocate()
  }

  package mutating func add(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { add($0) }
  }

  package mutating func add(_ bytes: [UInt8]) { add(bytes.span.bytes) }

  package mutating func add(_ text: String) { add(text.utf8Span.span.bytes) }

  /// Eight bytes, the highest first.
  package mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { add($0) }
  }

  /// The digest of what was added. Nothing can be added after it.
  package consuming func finish() -> Digest {
    Digest(
      Bytes32 { digest in
        guard let out = digest.start else { return }
        crypto_generichash_final(state, out, digest.count)
      })
  }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.start else { return }
    crypto_generichash_update(state, start, UInt64(bytes.count))
  }
}

extension ChainHash {
  /// The link of some bytes, in one go.
  package static func link(_ bytes: [UInt8], after previous: Digest) -> Digest {
    var hash = ChainHash(after: previous)
    hash.add(bytes)
    return hash.finish()
  }
}
