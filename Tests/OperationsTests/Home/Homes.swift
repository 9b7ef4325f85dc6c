import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Home` {
  @Test func `is calm in a house where nothing waits`() async throws {
    let house = try await House()
    _ = try await house.customer()
    let home = try await house.operations.home(as: house.admin)
    #expect(home.isCalm && home.products.isEmpty && home.seats.total == 0)
  }

  @Test func `names what waits, of customers in reach only`() async throws {
    let house = try await House()
    let maker = try await PlanOfKind(house)
    let customer = maker.customer
    let other = try await house.customer(
      "Birch", domain: "birch.example", seats: [(Sample.charts, 1)])
    try await house.users(["x"], at: other, licenses: [LicenseGrant(product: Sample.charts.id)])
    let text = "Display name,Email\nDora,dora@alder.example\n"
    _ = try await house.operations.receiveUpload(
      fileName: "people.csv", chunks: AsyncStream.of(Array(text.utf8)), in: customer.id,
      as: house.admin)
    let plan = try await house.operations.planCreation(
      of: [
        DraftInput(displayName: "A", email: "ann@alder.example"),
        DraftInput(displayName: "B", email: "ben@alder.example"),
      ], licenses: [], in: customer.id, as: house.admin)
    try await house.finish(plan)

    var home = try await house.operations.home(as: house.admin)
    #expect(home.refused.total == 1 && home.refused.items[0].subject.refused == 1)
    #expect(home.full.total == 1 && home.full.items[0].customer == other.id)
    #expect(home.full.items[0].subject.name == Sample.charts.name)
    #expect(home.uploads.total == 1 && home.deletions.total == 0)

    let limited = try await house.member(roles: [.globalAdmin], reach: .only([other.id]))
    let theirs = try await house.operations.home(as: limited)
    #expect(theirs.refused.total + theirs.uploads.total == 0 && theirs.full.total == 1)
    #expect(theirs.seats == SeatCount(total: 1, consumed: 1))
    #expect(theirs.customers.map(\.name) == ["Birch"])

    house.time.advance(days: User.retentionDays - 2)
    home = try await house.operations.home(as: house.admin)
    #expect(home.deletions.total == 1 && home.deletions.items[0].subject.users == 1)
    #expect(home.refused.total == 0, "refused rows are told for a week")

    try await house.operations.recordWithdrawal(of: customer.id, as: house.admin)
    home = try await house.operations.home(as: house.admin)
    #expect(home.deletions.total + home.uploads.total == 0, "nobody can do anything about these")
  }

  @Test func `counts seats once a day, and the last look of a day stays`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 5)])
    try await house.operations.countSeats()
    try await house.users(
      ["a"], at: customer, licenses: [LicenseGrant(product: Sample.suite.id)])
    try await house.operations.countSeats()
    try await house.operations.countSeats()
    let today = house.time.now.day
    var home = try await house.operations.home(as: house.admin)
    #expect(home.history == [SeatDay(day: today, total: 5, consumed: 1)])
    // The server rests for two days.
    house.time.advance(days: 3)
    try await house.operations.countSeats()
    home = try await house.operations.home(as: house.admin)
    #expect(home.history.map(\.day) == Array(today...(today + 3)))
    #expect(home.history.allSatisfy { $0.consumed == 1 })
    house.time.advance(days: SeatDay.kept)
    try await house.operations.countSeats()
    let figures = try await house.operations.accountFigures(customer.id, as: house.admin)
    #expect(figures.history.count == 1, "old days are forgotten")
  }

  @Test func `shows the largest, and the others as one`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    for number in 1...(HomeLook.bars + 3) {
      _ = try await house.customer(
        "C\(number)", domain: "c\(number).example", seats: [(Sample.suite, number)])
    }
    let home = try await house.operations.home(as: house.admin)
    #expect(home.customers.count == HomeLook.bars + 1)
    #expect(home.customers.last?.name == nil)
    #expect(home.customers.reduce(0) { $0 + $1.total } == home.seats.total)
    #expect(home.products.map(\.name) == [Sample.suite.name])
  }
}
