import Domain
import HTTP
import Operations
import Wire

extension API {
  func makePlan(_ customer: Customer.ID, _ call: Call) async throws -> Response {
    let body = try await call.json()
    let plan = try await makePlan(body, PlanContext(customer: customer, call: call))
    return try .made(PlanAnswer(plan), at: APIRoute.plan(customer, plan.id).path)
  }

  /// The member `kind` says which shape the rest has.
  private func makePlan(_ body: JSONValue, _ context: PlanContext) async throws -> Plan {
    guard let text = body["kind"]?.string, let kind = PlanKind(rawValue: text), kind != .purge
    else {
      let kinds = PlanKind.allCases.filter { $0 != .purge }.map(\.rawValue)
      throw APIFailure.field("/kind", "not-a-word") { $0.notAWord(kinds) }
    }
    // Whoever may not do it is not told what is wrong with how they asked.
    _ = try Policy.permit(changing: kind, context.call.principal, context.customer)
    switch kind {
    case .create: return try await planCreation(body, context)
    case .update: return try await planUpdate(body, context)
    case .setRoles: return try await planRoles(body, context)
    case .changeLicenses: return try await planLicenses(body, context)
    case .resetPasswords, .delete: return try await planSelection(kind, body, context)
    case .restore: return try await planRestoration(body, context)
    case .changeQuantity: return try await planQuantity(body, context)
    case .purge: throw APIFailure(.notFound)
    }
  }

  private func planUpdate(_ body: JSONValue, _ context: PlanContext) async throws -> Plan {
    let wanted = try BodyReading.shape(UpdateRequest.self, from: body)
    var fields = FieldParser()
    let change = fields.change(wanted.change)
    let selection = try await selection(wanted.users, wanted.matching, &fields, context)
    try fields.check()
    return try await operations.planUpdate(
      selection, change, in: context.customer, as: context.call.principal)
  }

  private func planRoles(_ body: JSONValue, _ context: PlanContext) async throws -> Plan {
    let wanted = try BodyReading.shape(RolesRequest.self, from: body)
    var fields = FieldParser()
    let roles = fields.roles(wanted.roles, "/roles")
    let selection = try await selection(wanted.users, wanted.matching, &fields, context)
    try fields.check()
    return try await operations.planRoles(
      selection, roles, in: context.customer, as: context.call.principal)
  }

  private func planLicenses(_ body: JSONValue, _ context: PlanContext) async throws -> Plan {
    let wanted = try BodyReading.shape(LicensesRequest.self, from: body)
    let catalog = try await operations.catalog(as: context.call.principal)
    var fields = FieldParser()
    let grants = fields.grants(wanted.assign ?? [], "/assign", catalog)
    let revoked = fields.products(wanted.revoke ?? [], "/revoke", catalog)
    let location = fields.location(wanted.location, "/location")
    let selection = try await selection(wanted.users, wanted.matching, &fields, context)
    try fields.check()
    return try await operations.planLicenses(
      selection, LicenseChange(assign: grants, revoke: Set(revoked)), location: location,
      in: context.customer, as: context.call.principal)
  }

  private func planSelection(
    _ kind: PlanKind, _ body: JSONValue, _ context: PlanContext
  ) async throws -> Plan {
    let wanted = try BodyReading.shape(SelectionRequest.self, from: body)
    var fields = FieldParser()
    let selection = try await selection(wanted.users, wanted.matching, &fields, context)
    try fields.check()
    let principal = context.call.principal
    if kind == .delete {
      return try await operations.planDeletion(selection, in: context.customer, as: principal)
    }
    return try await operations.planPasswordReset(
      selection, in: context.customer, as: principal)
  }

  private func planRestoration(_ body: JSONValue, _ context: PlanContext) async throws -> Plan {
    let wanted = try BodyReading.shape(RestorationRequest.self, from: body)
    var fields = FieldParser()
    let users: [User.ID] = fields.ids(wanted.users, "/users")
    var renaming: [User.ID: SignInName] = [:]
    for (id, name) in (wanted.renaming ?? [:]).sorted(by: { $0.key < $1.key }) {
      let pointer = ShapeFlaw.pointer(["renaming", id])
      let user: User.ID? = fields.id(id, pointer)
      let name = fields.signInName(name, pointer)
      if let user, let name { renaming[user] = name }
    }
    try fields.check()
    return try await operations.planRestoration(
      users, renaming: renaming, in: context.customer, as: context.call.principal)
  }

  private func planQuantity(_ body: JSONValue, _ context: PlanContext) async throws -> Plan {
    let wanted = try BodyReading.shape(QuantityRequest.self, from: body)
    let catalog = try await operations.catalog(as: context.call.principal)
    guard let product = catalog.product(named: wanted.product) else {
      throw APIFailure.field("/product", "unknown-product") { $0.flaw(.unknownProduct) }
    }
    guard let quantity = try? Quantity(parsing: wanted.quantity) else {
      throw APIFailure.field("/quantity", "not-a-number") { $0.notANumber(0...Quantity.limit) }
    }
    return try await operations.planQuantity(
      product.id, quantity, in: context.customer, as: context.call.principal)
  }
}

/// Where a plan is to be made, and for whom.
struct PlanContext: Sendable {
  let customer: Customer.ID
  let call: Call
}
