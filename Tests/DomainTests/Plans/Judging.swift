import Domain
import TestSupport
import Testing

@Suite struct `A judge` {
  private let now = House.start
  private let suite = LicenseGrant(product: Sample.suite.id)

  private func judge(
    _ intent: Intent, free: Int = 2, total: Int = 5, globalAdmins: Int = 1
  ) -> Judge {
    Judge(
      intent: intent,
      customer: Customer(
        id: Customer.ID(high: 1, low: 1), name: Label(stored: "Alder"),
        domains: [DomainName(stored: "alder.example")], defaultLocation: nil),
      catalog: Sample.catalog,
      seats: [Sample.suite.id: SeatCount(total: total, consumed: total - free)],
      globalAdmins: globalAdmins, at: now)
  }

  private func user(
    _ number: UInt64, roles: RoleSet = [], deletedAt: Moment? = nil, holds: [Product] = []
  ) -> PlannedUser {
    let name = "u\(number)@alder.example"
    let user = User(
      id: User.ID(high: 2, low: number), signInName: SignInName(stored: name, key: name),
      displayName: PersonName(stored: "User \(number)"), location: Location(stored: "NL"),
      roles: roles, createdAt: now, deletedAt: deletedAt, version: 3)
    return PlannedUser(
      row: PlanRow(
        number: Int(number), user: user.id, target: PlanRow.Target(user), verdict: .willChange),
      user: LicensedUser(user: user, licenses: holds.map { Assignment(product: $0.id) }),
      namesake: deletedAt == nil ? user.id : nil)
  }

  private func draft(_ number: Int, _ name: String) -> PlannedName {
    let draft = UserDraft(
      signInName: SignInName(stored: name, key: TextKey.of(name)),
      displayName: PersonName(stored: name), location: Location(stored: "NL"))
    return PlannedName(
      row: PlanRow(
        number: number, user: User.ID(high: 3, low: UInt64(number)),
        target: PlanRow.Target(draft), verdict: .willChange), living: nil, deleted: nil)
  }

  @Test func `counts rows, moves seats and says how many are short`() {
    var judge = judge(.create(licenses: [suite], reusingDeletedNames: false))
    for number in 1...5 { _ = judge.judge(creating: draft(number, "n\(number)@alder.example")) }
    #expect(judge.tally == Plan.Tally(rows: 5, willChange: 2, refused: 3))
    #expect(
      judge.forecast == [
        SeatForecast(
          product: Sample.suite.id, total: 5, before: 3, after: 5, shortfall: 3, gaining: 2)
      ])
    #expect(judge.seatMoves == [Sample.suite.id: 2])
  }

  @Test func `gives a seat that one row frees to the next`() {
    var judge = judge(.changeLicenses(LicenseChange()), free: 0)
    var leaving = user(1, holds: [Sample.suite])
    leaving.row.target.licenses = LicenseChange(revoke: [Sample.suite.id])
    var coming = user(2)
    coming.row.target.licenses = LicenseChange(assign: [suite])
    #expect(judge.judge(leaving).row.verdict == .willChange)
    #expect(judge.judge(coming).row.verdict == .willChange)
    #expect(judge.judge(user(3)).row.verdict == .alreadySo)
    #expect(judge.seatMoves.isEmpty, "one came, one went")
    #expect(judge.forecast.map(\.after) == [5])
    #expect(judge.forecast.map(\.shortfall) == [0])
  }

  @Test func `takes no seat for a row that it refuses for something else`() {
    var judge = judge(.create(licenses: [suite], reusingDeletedNames: false), free: 1)
    #expect(
      judge.judge(creating: draft(1, "a@far.example")).row.causes
        == [.foreignDomain("far.example")])
    #expect(judge.judge(creating: draft(2, "b@alder.example")).row.verdict == .willChange)
  }

  @Test func `refuses a taken name, a repeated one, and that of a deleted user unless told`() {
    let gone = User.ID(high: 9, low: 9)
    var planned = draft(1, "a@alder.example")
    planned.deleted = gone
    var strict = judge(.create(licenses: [], reusingDeletedNames: false))
    #expect(strict.judge(creating: planned).row.causes == [.signInNameOfDeleted(gone)])
    var lenient = judge(.create(licenses: [], reusingDeletedNames: true))
    #expect(lenient.judge(creating: planned).row.verdict == .willChange)
    planned.living = User.ID(high: 9, low: 8)
    planned.earlier = 7
    #expect(
      lenient.judge(creating: planned).row.causes
        == [.signInNameTaken(proposal: nil), .repeated(row: 7)])
  }

  @Test func `lets all global admins go but the last`() {
    var deleting = judge(.delete, globalAdmins: 2)
    #expect(deleting.judge(user(1, roles: RoleSet([.globalAdmin]))).row.verdict == .willChange)
    #expect(
      deleting.judge(user(2, roles: RoleSet([.globalAdmin]))).row.causes == [.lastGlobalAdmin])
    #expect(deleting.judge(user(3)).row.verdict == .willChange, "others are free to go")

    var demoting = judge(.setRoles, globalAdmins: 1)
    var promoted = user(1)
    promoted.row.target.roles = RoleSet([.globalAdmin])
    var demoted = user(2, roles: RoleSet([.globalAdmin]))
    demoted.row.target.roles = []
    #expect(demoting.judge(demoted).row.causes == [.lastGlobalAdmin])
    #expect(demoting.judge(promoted).row.verdict == .willChange)
    #expect(demoting.judge(demoted).row.verdict == .willChange, "somebody else is one now")
    #expect(demoting.judge(promoted).row.verdict == .willChange)
  }

  @Test func `restores what had a seat that is free, and names the rest`() {
    var judge = judge(.restore, free: 1)
    let first = judge.judge(
      user(1, deletedAt: now.adding(days: -1), holds: [Sample.suite, Sample.phone]))
    #expect(first.row.verdict == .willChange)
    #expect(first.row.causes == [.notEntitled(Sample.phone.id)])
    #expect(first.licenses?.gained == [Sample.suite.id])
    let second = judge.judge(user(2, deletedAt: now.adding(days: -1), holds: [Sample.suite]))
    #expect(second.row.verdict == .willChange, "without the license, but back")
    #expect(second.row.causes == [.noSeat(Sample.suite.id)])
    #expect(judge.forecast.map(\.shortfall) == [1, 1])
  }

  @Test func `restores until the last moment of thirty days, and nobody who was not deleted`() {
    var judge = judge(.restore)
    let last = user(1, deletedAt: now.adding(days: -30).adding(seconds: 1))
    #expect(judge.judge(last).row.verdict == .willChange)
    let late = user(2, deletedAt: now.adding(days: -30))
    #expect(judge.judge(late).row.causes == [.retentionOver(since: now)])
    #expect(judge.judge(user(3)).row.causes == [.notDeleted])
    var deleting = self.judge(.delete)
    #expect(deleting.judge(late).row.causes == [.userDeleted])
    #expect(
      deleting.judge(PlannedUser(row: last.row, user: nil, namesake: nil)).row.causes
        == [.userUnknown])
  }

  @Test func `gives a name back that nobody took, and no other`() {
    var judge = judge(.restore)
    var taken = user(1, deletedAt: now)
    taken.namesake = User.ID(high: 9, low: 9)
    #expect(judge.judge(taken).row.causes == [.signInNameTaken(proposal: nil)])
  }

  @Test func `gives one name to one of two who had it`() {
    var judge = judge(.restore)
    var twin = user(2, deletedAt: now)
    twin.row.target.signInName = SignInName(stored: "U1@alder.example", key: "u1@alder.example")
    #expect(judge.judge(user(1, deletedAt: now)).row.verdict == .willChange)
    #expect(judge.judge(twin).row.causes == [.repeated(row: 1)])
  }

  @Test func `purges what is due and not a moment before`() {
    var judge = judge(.purge)
    #expect(judge.judge(user(1, deletedAt: now.adding(days: -30))).row.verdict == .willChange)
    let early = user(2, deletedAt: now.adding(days: -30).adding(seconds: 1))
    #expect(judge.judge(early).row.verdict == .refused)
  }

  @Test func `knows what is so already, and notes the version that it saw`() {
    var judge = judge(.update)
    let same = judge.judge(user(1))
    #expect(same.row.verdict == .alreadySo)
    #expect(same.row.version == 3)
    var moved = user(2)
    moved.row.target.displayName = PersonName(stored: "Other")
    #expect(judge.judge(moved).row.verdict == .willChange)
    var foreign = user(3)
    foreign.row.target.signInName = SignInName(stored: "a@far.example", key: "a@far.example")
    foreign.namesake = nil
    #expect(judge.judge(foreign).row.causes == [.foreignDomain("far.example")])
    #expect(judge.tally == Plan.Tally(rows: 3, willChange: 1, alreadySo: 1, refused: 1))
  }
}
