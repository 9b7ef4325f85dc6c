import FoundationEssentials

/// Chance that can be had again: SplitMix64 from a seed, which is printed.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  /// - Parameter name: Of the test, for the line that is printed.
  init(of name: String) {
    let given = ProcessInfo.processInfo.environment["TENANTRY_TEST_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0...UInt64(UInt32.max))
    print("\(name): TENANTRY_TEST_SEED=\(seed)")
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
