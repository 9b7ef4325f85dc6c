/// Chance that can be repeated (xorshift64*).
struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed | 1
  }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return (state &* 0x2545_F491_4F6C_DD1D) >> 32
  }
}
