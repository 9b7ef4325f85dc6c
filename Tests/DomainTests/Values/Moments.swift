import Domain
import TestSupport
import Testing

@Suite struct `A moment` {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1, "1970-01-01T00:00:00.000001Z"),
    (-1, "1969-12-31T23:59:59.999999Z"), (951_782_400_000_000, "2000-02-29T00:00:00Z"),
    (1_790_000_000_000_000, "2026-09-21T14:13:20Z"),
    (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
  ])
  func `is written in ISO 8601 and read again`(microseconds: Int64, text: String) {
    #expect(Moment(microseconds: microseconds).iso == text)
    #expect(Moment(iso: text) == Moment(microseconds: microseconds))
  }

  @Test(arguments: Seeds.some(4)) func `comes back from its text, whatever it is`(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<2000 {
      // The years 0001 to 9999.
      let moment = Moment(
        microseconds: Int64.random(
          in: -62_135_596_800_000_000...253_402_300_799_999_999, using: &chance))
      #expect(Moment(iso: moment.iso) == moment, "seed \(seed): \(moment.iso)")
    }
  }

  @Test func `counts every day of four centuries once`() {
    var previous = CivilTime(Moment(microseconds: 0).adding(days: -1))
    for day in 0..<146_097 {
      let time = CivilTime(Moment(microseconds: 0).adding(days: day))
      let next =
        (time.year, time.month, time.day) == (previous.year, previous.month, previous.day + 1)
        || (time.day == 1 && (time.month == previous.month + 1 && time.year == previous.year))
        || (time.day == 1 && time.month == 1 && time.year == previous.year + 1)
      #expect(next, "day \(day)")
      previous = time
    }
  }

  @Test func `may be a day, and up to six digits of a second`() {
    #expect(Moment(iso: "2026-11-21")?.iso == "2026-11-21T00:00:00Z")
    #expect(Moment(iso: "2026-11-21T09:30:00.5Z")?.iso == "2026-11-21T09:30:00.500000Z")
    #expect(Moment(iso: "2026-11-21T09:30:00.123456Z")?.microseconds.isMultiple(of: 10) == false)
  }

  @Test(arguments: [
    "", "2026", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32", "2026-1-1",
    "2026-02-29", "2026-04-31", "2026-11-21T", "2026-11-21T09:30", "2026-11-21T09:30:00",
    "2026-11-21T24:00:00Z", "2026-11-21T09:60:00Z", "2026-11-21T09:30:60Z",
    "2026-11-21 09:30:00Z", "2026-11-21T09:30:00+02:00", "2026-11-21T09:30:00.Z",
    "2026-11-21T09:30:00.1234567Z", "2026-11-21T09:30:00.12a4Z", "2026/11/21", "２026-11-21",
    "2026-11-21Z",
  ])
  func `is not read from anything else`(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test func `is so many seconds and days from another`() {
    let moment = Moment(microseconds: 1_790_000_000_000_000)
    #expect(moment.seconds(until: moment.adding(days: 30)) == 30 * 86_400)
    #expect(moment.adding(days: 1).seconds(until: moment) == -86_400)
    #expect(moment < moment.adding(seconds: 1))
  }
}
