import Synchronization

/// How often something took how long.
package final class Histogram: Sendable {
  /// Half a millisecond to ten seconds: what requests and statements take.
  package static let usualBounds: [UInt64] = [
    500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
    2_500_000, 5_000_000, 10_000_000,
  ]

  /// Upper bounds in microseconds, ascending.
  let bounds: [UInt64]
  private let buckets: [Counter]
  private let sum = Counter()

  init(bounds: [UInt64]) {
    self.bounds = bounds
    buckets = (0...bounds.count).map { _ in Counter() }
  }

  package func observe(microseconds: UInt64) {
    let index = bounds.firstIndex { microseconds <= $0 } ?? bounds.count
    buckets[index].add()
    sum.add(microseconds)
  }

  /// Observations up to each bound, and all of them at the end.
  var cumulated: [UInt64] {
    var total: UInt64 = 0
    return buckets.map { bucket in
      total += bucket.value
      return total
    }
  }

  var totalMicroseconds: UInt64 { sum.value }
}
