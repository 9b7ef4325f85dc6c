import CSodium

/// Thirty-two bytes held in place, so that a batch of keys and digests makes no garbage.
struct Bytes32: Sendable, BitwiseCopyable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  static let count = 32

  /// All zero.
  init() {}

  /// Nil unless there are exactly thirty-two.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.count else { return nil }
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
  }

  /// Thirty-two bytes as somebody writes them.
  init(filledBy fill: (UnsafeMutableRawBufferPointer) -> Void) {
    withUnsafeMutableBytes(of: &words, fill)
  }

  func read<Value, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try withUnsafeBytes(of: words, body)
  }

  var array: [UInt8] { read { [UInt8]($0) } }

  /// Takes the same time whatever the difference is.
  func equals(_ other: Bytes32) -> Bool {
    let difference =
      (words.0 ^ other.words.0) | (words.1 ^ other.words.1)
      | (words.2 ^ other.words.2) | (words.3 ^ other.words.3)
    return difference == 0
  }

  func hash(into hasher: inout Hasher) {
    read { hasher.combine(bytes: $0) }
  }

  mutating func wipe() {
    withUnsafeMutableBytes(of: &words) { bytes in
      if let start = bytes.baseAddress { sodium_memzero(start, bytes.count) }
    }
  }
}

extension UnsafeRawBufferPointer {
  var start: UnsafePointer<UInt8>? { baseAddress?.assumingMemoryBound(to: UInt8.self) }
}

extension UnsafeMutableRawBufferPointer {
  var start: UnsafeMutablePointer<UInt8>? { baseAddress?.assumingMemoryBound(to: UInt8.self) }
}
