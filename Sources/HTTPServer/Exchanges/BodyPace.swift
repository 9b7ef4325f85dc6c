/// How fast a body arrives. Time in which we ourselves do not read is not held against the client.
struct BodyPace {
  private let start: UInt64
  private var pausedSince: UInt64?
  private var paused: UInt64 = 0

  /// - Parameter now: Nanoseconds, as everywhere here.
  init(at now: UInt64) {
    start = now
  }

  mutating func pause(at now: UInt64) {
    if pausedSince == nil { pausedSince = now }
  }

  mutating func goOn(at now: UInt64) {
    guard let since = pausedSince else { return }
    paused += now.since(since)
    pausedSince = nil
  }

  /// Whether fewer than `rate` bytes a second came on the average, once the grace is over.
  func isTooSlow(_ bytes: Int, at now: UInt64, grace: UInt64, rate: Int) -> Bool {
    guard pausedSince == nil else { return false }
    // The watchdog's time may be a little older than the body.
    let active = now.since(start + paused)
    guard active > grace else { return false }
    return Double(bytes) < Double(rate) * Double(active) / 1e9
  }
}
