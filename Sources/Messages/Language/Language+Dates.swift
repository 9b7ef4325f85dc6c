package import Domain

extension Language {
  /// A day: 21 Nov 2026, 21 nov 2026, 21.11.2026 or 2026-11-21. In UTC.
  package func date(_ moment: Moment) -> String {
    let time = CivilTime(moment)
    switch self {
    case .english: return "\(time.day) \(Self.englishMonths[time.month - 1]) \(time.year)"
    case .dutch: return "\(time.day) \(Self.dutchMonths[time.month - 1]) \(time.year)"
    case .german: return "\(padded(time.day)).\(padded(time.month)).\(time.year)"
    case .swedish: return "\(time.year)-\(padded(time.month))-\(padded(time.day))"
    }
  }

  /// A day and a time of day, with the zone, since readers sit in many: 21 Nov 2026, 09:30 UTC.
  package func time(_ moment: Moment) -> String {
    "\(date(moment))\(self == .swedish ? " " : ", ")\(clock(moment)) UTC"
  }

  /// A time of day alone: 09:30.
  package func clock(_ moment: Moment) -> String {
    let time = CivilTime(moment)
    return "\(padded(time.hour)):\(padded(time.minute))"
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let dutchMonths = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
}

private func padded(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
