/// Seats on one day, in UTC.
package struct SeatDay: Hashable, Sendable {
  /// Days since 1970-01-01.
  package let day: Int
  package let total: Int
  package let consumed: Int

  /// Days that are kept, today among them.
  package static let kept = 100
  /// Days that are shown, today among them.
  package static let shown = 90

  package init(day: Int, total: Int, consumed: Int) {
    self.day = day
    self.total = total
    self.consumed = consumed
  }

  /// When the day begins.
  package var moment: Moment { Moment(microseconds: Int64(day) * 86_400_000_000) }
}

extension Moment {
  /// Days since 1970-01-01 in UTC.
  package var day: Int { Int(microseconds.floorDivided(by: 86_400_000_000)) }
}

extension [SeatDay] {
  /// One for every day from the first to the last: a day on which nobody counted is as the one
  /// before it.
  package var withoutGaps: [SeatDay] {
    var days: [SeatDay] = []
    for next in self {
      while let last = days.last, last.day + 1 < next.day {
        days.append(SeatDay(day: last.day + 1, total: last.total, consumed: last.consumed))
      }
      days.append(next)
    }
    return days
  }
}

/// What a customer held and used of a product on a day: as histories are brought in.
package struct SeatRecord: Sendable {
  package let day: Int
  package let product: Product.ID
  package let total: Int
  package let consumed: Int

  package init(day: Int, product: Product.ID, total: Int, consumed: Int) {
    self.day = day
    self.product = product
    self.total = total
    self.consumed = consumed
  }
}
