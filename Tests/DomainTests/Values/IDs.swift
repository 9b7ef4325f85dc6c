import Domain
import TestSupport
import Testing

@Suite struct `An id` {
  @Test func `sorts by the time at which it was made, and says so in its digits`() {
    var chance = Chance(seed: 7)
    let early = Moment(microseconds: 1_790_000_000_000_000)
    for step in 1...200 {
      let late = Moment(microseconds: early.microseconds + Int64(step) * 1000)
      let first = ID<User>.made(at: early, from: (chance.next(), chance.next()))
      let second = ID<User>.made(at: late, from: (chance.next(), chance.next()))
      #expect(first < second)
      #expect(first.text < second.text, "as text too")
      let digits = Array(second.text)
      #expect(digits[14] == "7", "version 7")
      #expect("89ab".contains(digits[19]), "the variant of RFC 9562")
    }
  }

  @Test func `of a time before 1970 is still an id`() {
    let id = ID<User>.made(at: Moment(microseconds: -5), from: (.max, .max))
    #expect(id.text.hasPrefix("00000000-0000-7"))
  }

  @Test func `is read in any case and written in lower case`() throws {
    let text = "62E90394-69f5-4237-9190-012177145E10"
    let id = try #require(ID<Role>(parsing: text))
    #expect(id.text == "62e90394-69f5-4237-9190-012177145e10")
    #expect(id == Role.globalAdmin.id)
    #expect("\(id)" == id.text)
  }

  @Test(arguments: Seeds.some(3)) func `comes back from its text`(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<500 {
      let id = ID<User>(high: chance.next(), low: chance.next())
      #expect(ID(parsing: id.text) == id, "seed \(seed)")
      #expect(ID(parsing: id.text.uppercased()) == id, "seed \(seed)")
    }
  }

  @Test(arguments: [
    "", "x", "62e90394-69f5-4237-9190-012177145e1", "62e90394-69f5-4237-9190-012177145e100",
    "62e9039469f542379190012177145e10", "62e90394-69f5-4237-9190-012177145e1g",
    "62e9039-469f5-4237-9190-012177145e10", "{62e90394-69f5-4237-9190-012177145e10}",
    " 62e90394-69f5-4237-9190-012177145e10", "62e90394-69f5-4237-9190-012177145e1-",
    "６2e90394-69f5-4237-9190-012177145e10",
  ])
  func `is not read from anything else`(text: String) {
    #expect(ID<User>(parsing: text) == nil)
  }

  @Test func `of a created user follows from plan and row, and never repeats within a plan`() {
    let plan = Plan.ID(high: 0x0123_4567_89AB_7CDE, low: 0xBFFF_FFFF_FFFF_FFF0)
    let ids = (1...1000).map { User.ID.made(by: plan, row: $0) }
    #expect(Set(ids).count == 1000)
    #expect(ids[4] == User.ID.made(by: plan, row: 5))
    #expect(ids.allSatisfy { $0.low >> 62 == 2 }, "the variant stays")
    #expect(!ids.contains(plan.of(User.self)))
  }
}
