import Glibc

/// A point of the machine's own monotonic time, for limits and deadlines only. What is stored or
/// shown has the wall clock's time instead.
package struct Instant: Sendable, Hashable, Comparable {
  package let nanoseconds: UInt64

  package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

  /// A deadline that never comes.
  package static let never = Instant(nanoseconds: .max)

  package static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Instant(
      nanoseconds: UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec))
  }

  /// Later by a number of milliseconds; negative ones count as none.
  package func adding(milliseconds: Int) -> Instant {
    let (product, tooMuch) = UInt64(max(0, milliseconds))
      .multipliedReportingOverflow(by: 1_000_000)
    let (sum, tooLate) = nanoseconds.addingReportingOverflow(product)
    return tooMuch || tooLate ? .never : Instant(nanoseconds: sum)
  }

  package static func < (one: Instant, other: Instant) -> Bool {
    one.nanoseconds < other.nanoseconds
  }

  var asTimespec: timespec {
    timespec(
      tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
  }
}
