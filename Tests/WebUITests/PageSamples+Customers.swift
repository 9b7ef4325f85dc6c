import Domain
import Messages
import Operations
import TestSupport

@testable import WebUI

extension PageSamples {
  private static let day: Int = House.start.day

  private static let history = (0..<5).map {
    SeatDay(day: day - 4 + $0, total: 5400, consumed: 3000 + $0 * 500)
  }

  private static var summary: CustomerSummary {
    var summary = CustomerSummary(
      customer: customer, users: 4999, deletedUsers: 2, seatsTotal: 5400, seatsConsumed: 5000)
    summary.fullProducts = 2
    summary.refusedRows = 1
    summary.reseller = Label(stored: "Maple & Co")
    summary.tags = [Tag(stored: "<VIP>")]
    summary.tagCount = 3
    return summary
  }

  private static var closed: CustomerSummary {
    var summary = CustomerSummary(
      customer: Customer(
        id: Customer.ID(high: 1, low: 4), name: Label(stored: "Birch"),
        domains: [DomainName(stored: "birch.example")], defaultLocation: nil),
      users: 0, deletedUsers: 0, seatsTotal: 0, seatsConsumed: 0)
    summary.withdrawnAt = House.start
    return summary
  }

  var home: HomePage {
    var look = HomeLook()
    look.refused = WaitingList(
      items: [
        Waiting(
          customer: Self.customer.id, customerName: Self.customer.name.text,
          subject: RefusedOperation(
            id: Plan.ID(high: 4, low: 4), kind: .create, refused: 12, at: House.start))
      ], total: 7)
    look.full = WaitingList(
      items: [
        Waiting(
          customer: Self.customer.id, customerName: Self.customer.name.text,
          subject: FullProduct(id: Sample.charts.id, name: "Charts", seats: 10))
      ], total: 1)
    look.deletions = WaitingList(
      items: [
        Waiting(
          customer: Self.customer.id, customerName: Self.customer.name.text,
          subject: EndingDeletions(users: 2, first: House.start.adding(days: -28)))
      ], total: 1)
    look.products = [
      NamedUse(name: "Suite", total: 5390, consumed: 4990),
      NamedUse(name: "Charts", total: 10, consumed: 10),
      NamedUse(name: nil, total: 3, consumed: 0),
    ]
    look.customers = [
      NamedUse(
        name: "Alder & Sons", customer: Self.customer.id, total: 5403, consumed: 5000)
    ]
    look.seats = SeatCount(total: 5403, consumed: 5000)
    look.history = Self.history
    return HomePage(say: say, home: look)
  }

  var customers: CustomersPage {
    CustomersPage(
      say: say,
      list: CustomerListQuery(
        ListQuery(search: "al"), field: .name, reseller: "maple & co", sort: .health),
      page: Page(
        items: [Self.closed, Self.summary], total: 214, previous: nil, next: "next-cursor"),
      choices: CustomerChoices(
        tags: [KeyedName(key: "<vip>", name: "<VIP>")],
        resellers: [KeyedName(key: "maple & co", name: "Maple & Co")]),
      mayAdd: true, isLimited: false)
  }

  var account: AccountPage {
    var page = AccountPage(
      say: say, csrf: "csrf-token",
      account: CustomerAccount(
        customer: Self.customer, createdAt: House.start, reseller: Label(stored: "Maple & Co"),
        tags: [Tag(stored: "<VIP>"), Tag(stored: "north")],
        withdrawal: Withdrawal(at: House.start, by: "Gail Grant")),
      summary: Self.summary, history: Self.history, resellers: ["Maple & Co"], mayManage: true,
      mayTag: true)
    page.typed.tag = "x"
    page.typed.wrongTag = say.account.tooManyTags(150)
    return page
  }
}
