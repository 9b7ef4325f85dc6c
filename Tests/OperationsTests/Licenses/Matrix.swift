import Domain
import Operations
import TestSupport
import Testing

@Suite struct `The facts of the license matrix` {
  @Test func `count holders and plans of any selection`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 9), (Sample.charts, 9)])
    let whole = try await house.users(
      ["ann", "bo"], at: customer, licenses: [LicenseGrant(product: Sample.suite.id)])
    let partly = try await house.users(
      ["chen"], at: customer,
      licenses: [LicenseGrant(product: Sample.suite.id, plans: .except([Sample.teams]))])
    let bare = try await house.users(["dora"], at: customer, location: "")
    let neighbor = try await house.customer("Birch", domain: "birch.example")
    let foreign = try await house.users(["eve"], at: neighbor)
    let all = whole + partly + bare
    let selections: [Selection] = [.users(all + foreign + all), .matching(UserFilter())]
    for selection in selections {
      let matrix = try await house.operations.licenseMatrix(
        of: selection, in: customer.id, as: house.admin)
      #expect(matrix.total == 4)
      #expect(matrix.withoutLocation == 1)
      #expect(matrix.users.map(\.displayName.text) == ["ann", "bo", "chen", "dora"])
      #expect(matrix.holders == [Sample.suite.id: 3])
      #expect(matrix.on(Sample.teams, of: Sample.suite.id) == 2)
      #expect(matrix.on(Sample.mail, of: Sample.suite.id) == 3)
      #expect(matrix.on(Sample.charting, of: Sample.charts.id) == 0)
      #expect(matrix.holderNames[Sample.suite.id] == ["ann", "bo", "chen"])
    }
  }

  @Test func `name a hundred, and find any by a part of the name`() async throws {
    let house = try await House()
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 300)])
    let names = (1...120).map { "person\(1000 + $0)" }
    let users = try await house.users(
      names, at: customer, licenses: [LicenseGrant(product: Sample.suite.id)])
    let matrix = try await house.operations.licenseMatrix(
      of: .users(users), search: "1120", opened: Sample.suite.id, in: customer.id,
      as: house.admin)
    #expect(matrix.total == 120)
    #expect(matrix.users.map(\.displayName.text) == ["person1120"])
    #expect(matrix.holders == [Sample.suite.id: 120])
    #expect(matrix.holderNames[Sample.suite.id]?.count == 120)
    let closed = try await house.operations.licenseMatrix(
      of: .users(users), in: customer.id, as: house.admin)
    #expect(closed.users.count == 100)
    #expect(closed.holderNames.isEmpty)
  }
}
