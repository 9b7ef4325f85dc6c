import Domain
import SQL
import Secrets
import Storage

/// How many requests a caller may make: so many at once, and so many a minute on and on.
package struct RateLimit: Hashable, Sendable {
  /// 0: no limit.
  package let perMinute: Int

  package static let usual = RateLimit(perMinute: 6000)
  package static let most = 1_000_000

  package init(perMinute: Int) {
    self.perMinute = min(max(0, perMinute), Self.most)
  }

  /// What a full bucket holds: ten seconds' worth, at least ten requests.
  package var burst: Int { max(10, perMinute / 6) }

  /// What a process takes out at once, so that not each request is a write. Every process on the
  /// database takes from the same bucket.
  package var share: Int { max(1, min(100, burst / 10)) }

  /// A full bucket after this much time, in seconds.
  static let secondsToFill = 3600
}

extension Operations {
  /// Takes requests out of a caller's bucket, as many of them as there are.
  ///
  /// - Parameter caller: Any name for who asks, the same in every process.
  /// - Returns: How many were there, and, when there was none, the seconds until there is one.
  package func takeRequests(
    _ wanted: Int, of caller: String, _ limit: RateLimit
  ) async throws(OperationError<NoRefusal>) -> (granted: Int, wait: Int) {
    let now = clock.now()
    let digest = Digest.of("rate \(caller)", keyedBy: keys.idempotency).bytes
    let million: Int64 = 1_000_000
    let full = Int64(limit.burst) * million
    // A request a minute is as many millionths of one as a minute has microseconds, per minute.
    let perSecond = Int64(limit.perMinute) * million / 60
    return try await transact(refusing: NoRefusal.self) { transaction in
      var level = full
      if let bucket = try transaction.rateBucket(of: digest) {
        let seconds = Double(now.microseconds - bucket.at.microseconds) / 1e6
        let gained = min(max(0, seconds), Double(RateLimit.secondsToFill)) * Double(perSecond)
        level = min(full, bucket.millionths + Int64(gained))
      }
      let granted = min(Int64(wanted), level / million)
      guard granted > 0 else {
        return (0, max(1, Int((million - level + perSecond - 1) / max(1, perSecond))))
      }
      try transaction.fillRateBucket(of: digest, to: level - granted * million, at: now)
      return (Int(granted), 0)
    }
  }
}
