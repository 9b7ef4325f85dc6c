/// A point in time: microseconds since 1970-01-01T00:00:00Z.
package struct Moment: Hashable, Comparable, Sendable, Codable {
  package let microseconds: Int64

  package init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.microseconds < right.microseconds
  }

  package func adding(seconds: Int) -> Moment {
    Moment(microseconds: microseconds + Int64(seconds) * 1_000_000)
  }

  package func adding(days: Int) -> Moment {
    adding(seconds: days * 86_400)
  }

  /// Whole seconds from this moment to a later one; negative when it is earlier.
  package func seconds(until other: Moment) -> Int {
    Int((other.microseconds - microseconds) / 1_000_000)
  }
}

/// A day of the Gregorian calendar and a time of day, both in UTC.
package struct CivilTime: Hashable, Sendable {
  package let year, month, day, hour, minute, second: Int

  /// Proleptic Gregorian; the day number is counted from 1970-01-01.
  package init(_ moment: Moment) {
    let seconds = Int(moment.microseconds.floorDivided(by: 1_000_000))
    let days = seconds.floorDivided(by: 86_400)
    let rest = seconds - days * 86_400
    let shifted = days + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    hour = rest / 3600
    minute = rest % 3600 / 60
    second = rest % 60
  }
}

extension CivilTime {
  /// Days from 1970-01-01 to a date.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.floorDivided(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Moment {
  /// ISO 8601 in UTC: `2026-11-21T09:30:00Z`, with microseconds where there are any.
  package var iso: String {
    let time = CivilTime(self)
    let fraction = Int(microseconds - microseconds.floorDivided(by: 1_000_000) * 1_000_000)
    let date = "\(padded(time.year, 4))-\(padded(time.month, 2))-\(padded(time.day, 2))"
    let clock = "\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(time.second, 2))"
    return fraction == 0 ? "\(date)T\(clock)Z" : "\(date)T\(clock).\(padded(fraction, 6))Z"
  }

  /// Reads `2026-11-21`, or `2026-11-21T09:30:00Z` with up to six digits of a second.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      return bytes[range].reduce(into: Int?(0)) { sum, byte in
        sum = (48...57).contains(byte) ? sum.map { $0 * 10 + Int(byte - 48) } : nil
      }
    }
    guard bytes.count >= 10, bytes[4] == 45, bytes[7] == 45,
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var seconds = CivilTime.days(year: year, month: month, day: day) * 86_400
    // The 30th of February would be some day of March.
    guard CivilTime(Moment(microseconds: Int64(seconds) * 1_000_000)).day == day else { return nil }
    var fraction = 0
    if bytes.count > 10 {
      guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes.last == UInt8(ascii: "Z"),
        bytes[13] == 58, bytes[16] == 58,
        let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
        hour < 24, minute < 60, second < 60
      else { return nil }
      seconds += hour * 3600 + minute * 60 + second
      if bytes.count > 20 {
        guard bytes[19] == UInt8(ascii: "."), (22...27).contains(bytes.count),
          let digits = number(20..<(bytes.count - 1))
        else { return nil }
        fraction = (bytes.count..<27).reduce(digits) { value, _ in value * 10 }
      }
    }
    self.init(microseconds: Int64(seconds) * 1_000_000 + Int64(fraction))
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return text.utf8.count >= width
    ? text : String(repeating: "0", count: width - text.utf8.count) + text
}

extension FixedWidthInteger {
  func floorDivided(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
