import CSodium
import Synchronization

/// Where chance comes from: the system's generator, or a repeatable one in tests.
package struct Randomness: Sendable {
  private let fill: @Sendable (UnsafeMutableRawBufferPointer) -> Void

  /// - Parameter fill: Overwrites the whole buffer, which is never empty. Any thread may call it.
  package init(fill: @escaping @Sendable (UnsafeMutableRawBufferPointer) -> Void) {
    self.fill = fill
  }

  /// So many bytes; none for a count below one.
  package func bytes(_ count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]))
      filled = count
    }
  }

  package func word() -> UInt64 {
    var word: UInt64 = 0
    withUnsafeMutableBytes(of: &word, fill)
    return word
  }

  /// Overwrites a whole buffer without making an array.
  func overwrite(_ buffer: UnsafeMutableRawBufferPointer) {
    if !buffer.isEmpty { fill(buffer) }
  }
}

extension Randomness {
  /// libsodium's generator, which the kernel feeds. `Sodium.start()` has been called.
  package static let system = Randomness { buffer in
    if let start = buffer.baseAddress { randombytes_buf(start, buffer.count) }
  }

  /// The same sequence for the same seed, for tests and sample data. Not for secrets.
  ///
  /// SplitMix64: the state is a counter, so that threads can share it without a lock.
  package static func seeded(_ seed: UInt64) -> Randomness {
    let counter = Counter(seed)
    return Randomness { buffer in
      var start = 0
      while start < buffer.count {
        var word = counter.next()
        withUnsafeBytes(of: &word) { bytes in
          let count = min(8, buffer.count - start)
          buffer[start..<start + count].copyBytes(from: bytes[..<count])
        }
        start += 8
      }
    }
  }

  private final class Counter: Sendable {
    private let state: Atomic<UInt64>

    init(_ seed: UInt64) { state = Atomic(seed) }

    func next() -> UInt64 {
      var word = state.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }
}
