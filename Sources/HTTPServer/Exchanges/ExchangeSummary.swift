import HTTP
import Telemetry

/// What is told of a request that was answered.
struct ExchangeSummary {
  let head: CheckedHead
  let status: Status
  let requestID: String
  let microseconds: UInt64
  let bytesIn: Int
  let bytesOut: Int
}

extension Exchange {
  /// Under the lock. Nil when there was no sound head, or no answer in time.
  var summary: ExchangeSummary? {
    guard let head, let status else { return nil }
    return ExchangeSummary(
      head: head, status: status, requestID: requestID,
      microseconds: WallTime.monotonicNanoseconds().since(startedAt) / 1000,
      bytesIn: inflow.total, bytesOut: bytesOut)
  }
}
