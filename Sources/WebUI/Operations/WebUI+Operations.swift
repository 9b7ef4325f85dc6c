import Domain
import HTML
import HTTP
import Messages
import Operations

extension WebUI {
  func operationList(
    _ customer: Customer.ID?, _ query: OperationQuery, _ visit: StaffVisit
  ) async throws -> Response {
    var home: Customer?
    if let customer { home = try await operations.customer(customer, as: visit.principal) }
    let page = try await operations.operations(
      in: customer, query.filter, query.place.page, as: visit.principal)
    var customers: [Customer.ID: String] = [:]
    if home == nil {
      customers = try await operations.customerNames(
        Set(page.items.map(\.customer)), as: visit.principal)
    }
    let causes = try await operations.failureCauses(of: page.items, as: visit.principal)
    return visit.page(
      OperationsPage(
        say: visit.say, customer: home, query: query, page: page, customers: customers,
        causes: causes, names: try await names(visit), reader: visit.principal.name),
      of: home, in: home == nil ? .allOperations : .operations)
  }

  /// The count of the bar alone, for pages that are open.
  func running(_ visit: StaffVisit) -> Response {
    let link = JobsLink(say: visit.say, count: visit.session.running)
    return Response.bytes(link.body.rendered(), type: "text/html; charset=utf-8")
  }

  func operation(
    _ id: Operation.ID, _ list: ListQuery, with: [Operation.ID] = [],
    in customer: Customer.ID, _ visit: StaffVisit, trouble: Explanation? = nil
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let operation = try await operations.operation(id, in: customer, as: visit.principal)
    let failed = try await operations.operationRows(
      id, in: customer, failedOnly: true, list.page, as: visit.principal)
    var pack: Pack?
    if let id = operation.pack {
      pack = try await operations.pack(id, in: customer, as: visit.principal)
    }
    let plan = try await operations.plan(id, in: customer, as: visit.principal)
    var page = OperationPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, operation: operation, list: list,
      failed: failed, pack: pack, isFromFile: plan.upload != nil, names: try await names(visit),
      now: operations.clock.now(), maySteer: visit.may(operation.kind.right), trouble: trouble)
    page.newUsers = try await newUsers(of: operation, with: with, plan, visit)
    page.causes = try await operations.failureCauses(of: [operation], as: visit.principal)[id] ?? []
    page.links = try await operations.undoLinks(of: id, in: customer, as: visit.principal)
    page.undone = try await undone(page.links, in: customer, visit)
    page.undoDays = operations.undoDays
    page.mayUndo = operation.kind.reverse.map { visit.may($0.right) } ?? false
    if operation.kind == .changeLicenses, operation.state.isOver {
      page.updated = try await updated(operation, UpdatedQuery(), visit)
    }
    return visit.page(
      page, of: home, in: .operations, status: trouble == nil ? .ok : .conflict)
  }

  func operationRows(
    _ id: Operation.ID, _ query: PlanQuery, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let operation = try await operations.operation(id, in: customer, as: visit.principal)
    let plan = try await operations.plan(id, in: customer, as: visit.principal)
    let rows = try await operations.planRows(
      id, in: customer, verdict: query.verdict, query.place.page, as: visit.principal)
    return visit.page(
      OperationRowsPage(
        say: visit.say, customer: home, operation: operation, plan: plan, query: query,
        rows: rows, names: try await names(visit)),
      of: home, in: .operations)
  }

  /// The operation that another takes back.
  func undone(
    _ links: UndoLinks, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Operation? {
    guard let id = links.undoes else { return nil }
    return try await operations.operation(id, in: customer, as: visit.principal)
  }

  /// The operation that a plan takes back, or would.
  func undone(
    by plan: Plan.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Operation? {
    let links = try await operations.undoLinks(of: plan, in: customer, as: visit.principal)
    return try await undone(links, in: customer, visit)
  }

  /// An operation backwards, as a plan.
  func undo(
    _ id: Operation.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    _ = try await visit.form()
    return try await planned(in: customer, from: id, visit) {
      () async throws(OperationError<PlanRefusal>) in
      try await operations.planUndo(of: id, in: customer, as: visit.principal)
    }
  }

  private func planned(
    in customer: Customer.ID, from id: Operation.ID, _ visit: StaffVisit,
    _ plan: () async throws(OperationError<PlanRefusal>) -> Plan
  ) async throws -> Response {
    do throws(OperationError<PlanRefusal>) {
      let made = try await plan()
      return visit.redirect(to: .of(customer, .plan(made.id, PlanQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      return try await operation(
        id, ListQuery(), in: customer, visit, trouble: visit.say.explain(refusal))
    }
  }

  func steer(
    _ id: Operation.ID, _ how: CustomerRoute.Steering, in customer: Customer.ID,
    _ visit: StaffVisit
  ) async throws -> Response {
    _ = try await visit.form()
    do throws(OperationError<ApplyRefusal>) {
      switch how {
      case .pause: _ = try await operations.pause(id, in: customer, as: visit.principal)
      case .resumption: _ = try await operations.resume(id, in: customer, as: visit.principal)
      case .cancellation: _ = try await operations.cancel(id, in: customer, as: visit.principal)
      }
      return visit.redirect(to: .of(customer, .operation(id, ListQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      guard refusal != .planUnknown else { throw PageFailure.notFound }
      return try await operation(
        id, ListQuery(), in: customer, visit, trouble: visit.say.explain(refusal))
    }
  }

  func failedRows(
    _ id: Operation.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let say = visit.say
    let file = try await operations.failedRowsFile(
      id, in: customer, language: say.language.tag,
      describe: { causes, catalog in
        let names = CatalogNames(catalog: catalog)
        return causes.map { say.explain($0, naming: { names($0) }).text }.joined(separator: " ")
      }, as: visit.principal)
    return .download(
      named: "failed-rows.csv", type: "text/csv; charset=utf-8", body: .sequence(file))
  }
}
