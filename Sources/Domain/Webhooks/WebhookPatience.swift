/// When a delivery that was not taken is tried again (docs/domain.md, "Webhooks").
package enum WebhookPatience {
  /// Three days.
  package static let seconds = 3 * 86_400

  private static let waits = [10, 60, 300, 1800, 7200, 21_600, 43_200, 86_400]

  /// - Parameters:
  ///   - tries: How often it was tried, this time included: 1 or more.
  ///   - since: When it was tried first.
  ///   - chance: Makes each wait up to a tenth longer, so that not all come back at once.
  /// - Returns: Nil once it is given up.
  package static func next(
    after tries: Int, since: Moment, now: Moment, chance: UInt64
  ) -> Moment? {
    let end = since.adding(seconds: seconds)
    guard now < end else { return nil }
    let wait = waits[min(max(tries, 1), waits.count) - 1]
    let longer = Int64(wait) * 100_000 * Int64(chance % 1001) / 1000
    let next = Moment(microseconds: now.adding(seconds: wait).microseconds + longer)
    // The last try stands at the end of the three days.
    return min(next, end)
  }
}
