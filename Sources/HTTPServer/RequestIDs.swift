import HTTP
import Synchronization

/// Names of requests, by which log lines and answers are matched.
final class RequestIDs: Sendable {
  private static let longest = 64
  private let next = Atomic<UInt64>(.random(in: .min ... .max))

  /// The client's own when it is a token of at most 64 characters; else 16 hexadecimal digits.
  func id(for headers: Headers) -> String {
    if let given = headers["x-request-id"], !given.isEmpty, given.utf8.count <= Self.longest,
      given.utf8.allSatisfy(Octets.isToken)
    {
      return given
    }
    return Self.text(scrambled(next.wrappingAdd(1, ordering: .relaxed).newValue))
  }

  /// A bijection, so ids do not repeat; that neighbours look unlike makes them easy to tell apart
  /// (the finalizer of SplitMix64).
  private func scrambled(_ number: UInt64) -> UInt64 {
    var mixed = number &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static func text(_ number: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { buffer in
      for index in 0..<16 {
        let nibble = UInt8(number >> UInt64(60 - 4 * index) & 0xF)
        buffer[index] = nibble < 10 ? 0x30 + nibble : 0x57 + nibble
      }
      return 16
    }
  }
}
