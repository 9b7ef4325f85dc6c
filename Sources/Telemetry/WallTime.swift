import Glibc

/// The system's clocks, as telemetry reads them.
package enum WallTime {
  /// Microseconds since 1970 in UTC.
  @Sendable package static func microseconds() -> Int64 {
    let time = read(CLOCK_REALTIME)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }

  /// Nanoseconds of a clock that never jumps; only differences mean anything.
  package static func monotonicNanoseconds() -> UInt64 {
    let time = read(CLOCK_MONOTONIC)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  private static func read(_ clock: clockid_t) -> timespec {
    var time = timespec()
    clock_gettime(clock, &time)
    return time
  }

  /// Writes `2026-11-21T10:00:00.123456Z` (RFC 3339).
  static func append(_ microseconds: Int64, to bytes: inout [UInt8]) {
    var seconds = time_t(microseconds / 1_000_000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    append(Int(parts.tm_year) + 1900, 4, to: &bytes)
    for (mark, value) in [
      ("-", parts.tm_mon + 1), ("-", parts.tm_mday), ("T", parts.tm_hour), (":", parts.tm_min),
      (":", parts.tm_sec),
    ] {
      bytes += mark.utf8
      append(Int(value), 2, to: &bytes)
    }
    bytes.append(UInt8(ascii: "."))
    append(Int(microseconds % 1_000_000), 6, to: &bytes)
    bytes.append(UInt8(ascii: "Z"))
  }

  private static func append(_ number: Int, _ digits: Int, to bytes: inout [UInt8]) {
    var divisor = (1..<digits).reduce(1) { product, _ in product * 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(abs(number) / divisor % 10))
      divisor /= 10
    }
  }
}
