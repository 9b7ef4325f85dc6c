import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  func seats(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let seats = try await operations.entitlements(in: customer, as: visit.principal)
    return visit.page(
      SeatsPage(
        say: visit.say, customer: home, seats: seats, mayChange: visit.may(.changeQuantities)),
      of: home, in: .seats)
  }

  func newProduct(
    _ list: ListQuery, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.changeQuantities)
    let page = try await operations.products(
      search: list.search, list.page, as: visit.principal)
    return visit.page(
      NewProductPage(say: visit.say, customer: home, list: list, page: page), of: home,
      in: .seats)
  }

  func changeQuantity(
    of id: Product.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.changeQuantities)
    guard let product = try await names(visit).catalog.products[id] else {
      throw PageFailure.notFound
    }
    let seats = try await operations.entitlements(in: customer, as: visit.principal)
      .first { $0.product.id == id }
    let own = seats?.entitlements.first { $0.seller == .own }?.active ?? 0
    var page = QuantityPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, product: product, seats: seats,
      typed: String(own))
    guard visit.isSending else { return visit.page(page, of: home, in: .seats) }
    page.typed = (try await visit.form()["quantity"] ?? "").trimmed
    guard let units = Int(page.typed), let quantity = try? Quantity(parsing: units) else {
      page.wrong = visit.say.licenses.badQuantity(Quantity.limit)
      return visit.page(page, of: home, in: .seats, status: .unprocessableContent)
    }
    do throws(OperationError<PlanRefusal>) {
      let plan = try await operations.planQuantity(
        id, quantity, in: customer, as: visit.principal)
      return visit.redirect(to: .of(customer, .plan(plan.id, PlanQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      page.wrong = visit.say.explain(refusal)
      return visit.page(page, of: home, in: .seats, status: .unprocessableContent)
    }
  }
}
