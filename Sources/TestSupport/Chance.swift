/// Repeatable chance for property tests. The seed belongs into every comment of a failure.
///
/// SplitMix64, as in "Fast splittable pseudorandom number generators" (Steele and others, 2014).
package struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  package mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True so often in a hundred.
  package mutating func percent(_ often: Int) -> Bool { number(in: 1...100) <= often }

  /// - Returns: Nil of nothing.
  package mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }

  /// At most so many of them, in a new order.
  package mutating func some<Element>(_ most: Int, of elements: [Element]) -> [Element] {
    let count = number(in: 0...max(0, min(most, elements.count)))
    return Array(elements.shuffled(using: &self).prefix(count))
  }
}

/// Seeds for a property test: fixed ones, and a new one every run.
package enum Seeds {
  package static func some(_ count: Int) -> [UInt64] {
    (1..<UInt64(max(1, count))) + [UInt64.random(in: 1000 ... .max)]
  }
}
