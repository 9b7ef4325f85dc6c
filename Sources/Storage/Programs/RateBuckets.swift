package import Domain
package import SQL

extension Statement {
  static let rateBucket = Statement(
    "rate-buckets.get", "SELECT b.level, b.filled_at FROM rate_buckets b WHERE b.caller = $1")
  static let fillRateBucket = Statement(
    "rate-buckets.set",
    """
    INSERT INTO rate_buckets (caller, level, filled_at) VALUES ($1, $2, $3)
    ON CONFLICT (caller) DO UPDATE SET level = $2, filled_at = $3
    """)
  static let sweepRateBuckets = Statement(
    "sweep.rate-buckets", "DELETE FROM rate_buckets WHERE filled_at <= $1")
}

extension Transaction {
  /// How much a caller may still ask for, and when that was so; nil for one who is new.
  ///
  /// - Parameter caller: A digest.
  package func rateBucket(
    of caller: [UInt8]
  ) throws(Fault) -> (millionths: Int64, at: Moment)? {
    try first(.rateBucket, [.bytes(caller)]) { row throws(Fault) in
      (try row.integer(0), try row.moment(1))
    }
  }

  package func fillRateBucket(
    of caller: [UInt8], to millionths: Int64, at now: Moment
  ) throws(Fault) {
    _ = try change(.fillRateBucket, [.bytes(caller), .integer(millionths), .moment(now)])
  }

  /// Full buckets need not be kept.
  package func sweepRateBuckets(before end: Moment) throws(Fault) {
    _ = try change(.sweepRateBuckets, [.moment(end)])
  }
}
