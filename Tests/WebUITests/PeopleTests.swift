import Domain
import HTTP
import Messages
import Operations
import TestSupport
import Testing

@testable import WebUI

@Suite struct `What has to be typed` {
  private let customer = PageSamples.customer

  private func plan(_ intent: Intent, changing: Int) -> Plan {
    Plan(
      id: Plan.ID(high: 1, low: 1), customer: customer.id, intent: intent, madeBy: "Ada",
      madeAt: House.start, tally: Plan.Tally(rows: changing, willChange: changing))
  }

  private func demanded(_ intent: Intent, _ changing: Int, globalAdmins: Int = 0)
    -> TypedConfirmation
  {
    TypedConfirmation(plan(intent, changing: changing), globalAdmins: globalAdmins, at: customer)
  }

  @Test func `is nothing for a hundred, and the number for more`() {
    #expect(demanded(.delete, 100) == .none)
    #expect(demanded(.delete, 101) == .number(101))
    #expect(demanded(.resetPasswords, 5000) == .number(5000))
    #expect(demanded(.restore, 5000) == .none)
    #expect(demanded(.changeLicenses(LicenseChange()), 5000) == .none)
  }

  @Test func `is the customer's name where global admins are among them`() {
    #expect(demanded(.delete, 1, globalAdmins: 1) == .customer("Alder & Sons"))
    #expect(demanded(.resetPasswords, 5000, globalAdmins: 2) == .customer("Alder & Sons"))
    #expect(demanded(.setRoles, 1, globalAdmins: 1) == .none)
  }

  @Test(arguments: ["5000", "5,000", " 5.000 ", "5\u{A0}000"])
  func `may hold what stands between digits`(typed: String) {
    #expect(TypedConfirmation.number(5000).isMet(by: typed))
  }

  @Test(arguments: ["", "500", "50000", "5000 users", "-5000", "yes"])
  func `is not anything else`(typed: String) {
    #expect(!TypedConfirmation.number(5000).isMet(by: typed))
    #expect(!TypedConfirmation.customer("Alder & Sons").isMet(by: typed))
    #expect(TypedConfirmation.none.isMet(by: typed))
  }

  @Test func `is compared without case`() {
    #expect(TypedConfirmation.customer("Šimůnek").isMet(by: " simunek "))
    #expect(!TypedConfirmation.customer("Šimůnek").isMet(by: nil))
  }

  @Test func `is asked for before anything happens`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let users = try await house.users(["ann", "bo"], at: customer)
    try await house.finish(
      try await house.operations.planRoles(
        .users(users), RoleSet([.globalAdmin]), in: customer.id, as: house.admin))
    let visitor = try await house.visitor()
    let path = "/customers/\(customer.id)"
    let csrf = try await visitor.get("\(path)/users").csrf
    let planned = try await visitor.post(
      "\(path)/deletion", ["csrf": csrf, "user": users[0].text])
    let plan = try #require(planned.location)
    for typed in ["", "alder"] {
      let refused = try await visitor.post(
        "\(plan)/application", ["csrf": csrf, "typed": typed])
      #expect(refused.status == 422)
    }
    #expect(try await house.everyone(at: customer.id).count == 2)
    let done = try await visitor.post(
      "\(plan)/application", ["csrf": csrf, "typed": "ALDER DAIRY"])
    #expect(done.status == 303)
    #expect(try await house.everyone(at: customer.id).count == 1)
  }
}

@Suite struct `A form that two people fill in` {
  private func form(first: String = "A", last: String = "B", roles: RoleSet = []) -> EditUserForm {
    let user = User(
      id: User.ID(high: 1, low: 1),
      signInName: SignInName(stored: "a@alder.example", key: "a@alder.example"),
      displayName: PersonName(stored: "A B"), firstName: PersonName(stored: first),
      lastName: PersonName(stored: last), roles: roles, createdAt: House.start)
    return EditUserForm(LicensedUser(user: user, licenses: []))
  }

  @Test func `takes over what only the other changed`() {
    var mine = form(first: "Mine")
    let changed = mine.merge(base: form(), now: form(last: "Theirs"))
    #expect(changed == [.lastName: false])
    #expect(mine == form(first: "Mine", last: "Theirs"))
  }

  @Test func `keeps what was typed where both changed the same`() {
    var mine = form(last: "Mine", roles: RoleSet([.serviceAdmin]))
    let changed = mine.merge(
      base: form(), now: form(last: "Theirs", roles: RoleSet([.passwordAdmin])))
    #expect(changed == [.lastName: true, .permissions: true])
    #expect(mine == form(last: "Mine", roles: RoleSet([.serviceAdmin])))
  }

  @Test func `asks nothing where both agree, or nobody else was there`() {
    var mine = form(last: "Same")
    #expect(mine.merge(base: form(), now: form(last: "Same")).isEmpty)
    var alone = form(first: "Mine")
    #expect(alone.merge(base: form(), now: form()).isEmpty)
    #expect(alone == form(first: "Mine"))
  }
}

@Suite struct `Licenses in a form about one user` {
  private let seats = [Sample.suite, Sample.charts].map {
    ProductSeats(product: $0, seats: SeatCount(total: 5, consumed: 0), entitlements: [])
  }

  @Test func `change only what is different, and nothing that stood in no row`() {
    let held: [Product.ID: Set<ServicePlan.ID>] = [
      Sample.suite.id: [Sample.teams], Sample.phone.id: [],
    ]
    let same = ProductFields([Sample.suite.id: [Sample.teams]])
    #expect(same.change(from: held, among: seats) == LicenseChange())
    let other = ProductFields([Sample.charts.id: []])
    let change = other.change(from: held, among: seats)
    #expect(change.revoke == [Sample.suite.id])
    #expect(change.assign == [LicenseGrant(product: Sample.charts.id, plans: .except([]))])
  }

  @Test func `are carried from step to step with the services that are off`() {
    let fields = ProductFields([Sample.suite.id: [Sample.teams], Sample.charts.id: []])
    let form = FormFields(fields.pairs.map { FormField(name: $0.name, value: $0.value) })
    #expect(ProductFields(form, seats) == fields)
  }

  @Test func `have a service off whose box was unticked`() {
    let id = Sample.suite.id
    let form = FormFields([
      FormField(name: ProductFields.product, value: id.text),
      FormField(name: ProductFields.listed, value: id.text),
      FormField(name: ProductFields.plan, value: ProductFields.value(id, Sample.mail)),
    ])
    #expect(ProductFields(form, seats).off == [id: [Sample.teams, Sample.files]])
  }
}
