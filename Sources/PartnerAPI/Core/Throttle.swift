import Domain
import HTTP
import Operations
import Synchronization
import Wire

/// Lets each caller make so many requests (PC 5.12.1).
///
/// A process takes requests out of the caller's bucket in the database a share at a time, so that
/// most of them cost no write.
final class Throttle: Sendable {
  private let operations: Operations
  private let limit: RateLimit
  private let shares = Mutex<[String: Int]>([:])
  /// Callers of whom a share is remembered; beyond that all are asked for again.
  private static let callers = 10_000

  init(_ operations: Operations, _ limit: RateLimit) {
    self.operations = operations
    self.limit = limit
  }

  /// - Throws: `Throttled` when the caller has to wait.
  func admit(_ principal: Principal) async throws {
    guard limit.perMinute > 0 else { return }
    let caller = principal.caller
    if take(from: caller) { return }
    let taken = try await operations.takeRequests(limit.share, of: caller, limit)
    guard taken.granted > 0 else { throw Throttled(seconds: taken.wait) }
    shares.withLock { shares in
      if shares.count >= Self.callers { shares = [:] }
      shares[caller, default: 0] += taken.granted - 1
    }
  }

  private func take(from caller: String) -> Bool {
    shares.withLock { shares in
      guard let left = shares[caller], left > 0 else { return false }
      shares[caller] = left - 1
      return true
    }
  }
}

/// A request that came too early. The shape is that of the service whose place we take.
struct Throttled: Error {
  let seconds: Int

  var response: Response {
    let body: JSONValue = [
      "statusCode": 429,
      "message": .string("Rate limit is exceeded. Try again in \(seconds) seconds."),
    ]
    return Response(
      .tooManyRequests,
      headers: ["Content-Type": PartnerAPI.contentType, "Retry-After": String(seconds)],
      body: .bytes(body.json))
  }
}
