import Domain
import Operations
import TestSupport
import Testing

@Suite struct `A right to a kind of change` {
  private static let kinds = PlanKind.allCases.filter { $0 != .purge }

  @Test(arguments: kinds, StaffRole.allCases)
  func `is asked for when planning and again when applying`(
    kind: PlanKind, role: StaffRole
  ) async throws {
    let house = try await House()
    let maker = try await PlanOfKind(house)
    let member = try await house.member(roles: [role])
    let may = Policy.matrix[kind.right]?.contains(role) == true
    let expected: Failure? = may ? nil : .denied(.notAllowed(kind.right))
    let before = try await Look(house, maker.customer.id)

    #expect(await failure { try await maker.plan(kind, as: member) } == expected)
    let plan = try await maker.plan(kind, as: house.admin)
    #expect(
      await failure {
        try await house.operations.apply(
          plan.id, goAhead: true, in: maker.customer.id, as: member)
      } == expected)
    let after = try await Look(house, maker.customer.id)
    #expect((after == before) == !may, "a no changes nothing, a yes does")
  }

  @Test(arguments: StaffRole.allCases)
  func `over the house is asked for everywhere`(role: StaffRole) async throws {
    let house = try await House()
    let member = try await house.member(roles: [role])
    func expect(_ right: RightName, _ found: Failure?) {
      let may = Policy.matrix[right]?.contains(role) == true
      #expect(found == (may ? nil : .denied(.notAllowed(right))))
    }
    let operations = house.operations
    expect(.manageStaff, await failure { try await operations.staff(as: member) })
    expect(
      .manageCustomers,
      await failure {
        try await operations.createCustomer(
          CustomerDraft(name: Label(stored: "Elm"), domains: [DomainName(stored: "elm.example")]),
          as: member)
      })
    expect(
      .manageCatalog,
      await failure {
        try await operations.importCatalog(
          products: Sample.products, plans: Sample.plans, as: member)
      })
    expect(
      .manageCatalog,
      await failure {
        try await operations.importRules(Array("{\"rules\":[]}".utf8), as: member)
      })
    expect(
      .manageCatalog,
      await failure {
        try await operations.importCatalog(
          csv: AsyncStream.of(
            Array(
              """
              Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,\
              Service_Plans_Included_Friendly_Names
              Suite,SUITE,\(Sample.suite.id.text),MAIL,\(Sample.mail.text),Mail
              """.utf8)), as: member)
      })
    expect(
      .seeActivity,
      await failure {
        try await operations.ledger(in: nil, action: nil, PageRequest(), as: member)
      })
    expect(
      .seeCustomers,
      await failure { try await operations.customers(search: nil, PageRequest(), as: member) })
  }

  @Test func `to passwords is needed to open a pack of them`() async throws {
    let house = try await House()
    let maker = try await PlanOfKind(house)
    let applied = try await house.finish(try await maker.plan(.create, as: house.admin))
    let helper = try await house.member(roles: [.helpdeskAgent])
    let pack = try #require(applied.operation.pack)
    let key = try #require(applied.packKey)
    #expect(
      await failure {
        try await house.operations.openPack(pack, key: key, in: maker.customer.id, as: helper)
      } == .denied(.notAllowed(.createUsers)))
    #expect(try await house.passwords(of: applied).count == 1, "and the pack is still there")
  }
}
