import Domain
import HTTP
import Operations
import Wire

extension API {
  func me(_ call: Call) throws -> Response { try .shape(MeAnswer(call.principal)) }

  func customers(_ call: Call) async throws -> Response {
    let page = try await operations.customers(
      search: call.query("search"), call.page, as: call.principal)
    return try .shape(page.answer { CustomerSummaryAnswer($0) })
  }

  func customer(_ id: Customer.ID, _ call: Call) async throws -> Response {
    try .shape(CustomerAnswer(try await operations.customer(id, as: call.principal)))
  }

  func createCustomer(_ call: Call) async throws -> Response {
    let body = try await call.read(CustomerRequest.self)
    var fields = FieldParser()
    let name = fields.label(body.name, "/name")
    let domains = body.domains.enumerated().map { index, text in
      fields.domain(text, "/domains/\(index)")
    }
    let location = fields.location(body.defaultLocation, "/defaultLocation")
    // Told only to those who may create customers at all.
    _ = try Policy.permit(May.ManageCustomers.self, call.principal)
    try fields.check()
    let draft = CustomerDraft(
      name: try fields.whole(name), domains: domains.compactMap { $0 },
      defaultLocation: location)
    let customer = try await operations.createCustomer(draft, as: call.principal)
    return try .made(CustomerAnswer(customer), at: APIRoute.customer(customer.id).path)
  }

  func entitlements(_ id: Customer.ID, _ call: Call) async throws -> Response {
    let seats = try await operations.entitlements(in: id, as: call.principal)
    let catalog = try await operations.catalog(as: call.principal)
    return try .shape(ListAnswer(items: seats.map { ProductSeatsAnswer($0, catalog) }))
  }
}
