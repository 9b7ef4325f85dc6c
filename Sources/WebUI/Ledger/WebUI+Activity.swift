import Domain
import HTTP
import Operations

extension WebUI {
  func activity(
    _ customer: Customer.ID?, _ query: LedgerQuery, _ visit: StaffVisit
  ) async throws -> Response {
    var home: Customer?
    if let customer { home = try await operations.customer(customer, as: visit.principal) }
    let page = try await operations.ledger(
      in: customer, action: query.action, query.place.page, as: visit.principal)
    var customers: [Customer.ID: String] = [:]
    if home == nil {
      customers = try await operations.customerNames(
        Set(page.items.map(\.customer)), as: visit.principal)
    }
    return visit.page(
      ActivityPage(
        say: visit.say, customer: home, query: query, page: page, customers: customers),
      of: home, in: home == nil ? .allActivity : .activity)
  }
}
