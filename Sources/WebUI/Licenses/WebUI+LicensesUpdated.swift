import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// The list of what became of whom, for the page of the operation and for its own.
  func updated(
    _ operation: Operation, _ query: UpdatedQuery, _ visit: StaffVisit
  ) async throws -> LicensesUpdated {
    let rows = try await operations.operationRows(
      operation.id, in: operation.customer, failedOnly: query.failedOnly, query.place.page,
      as: visit.principal)
    return LicensesUpdated(
      say: visit.say, customer: operation.customer, csrf: visit.session.csrf,
      operation: operation, query: query, rows: rows, names: try await names(visit),
      mayRetry: visit.may(operation.kind.right))
  }

  func licensesUpdated(
    _ id: Operation.ID, _ query: UpdatedQuery, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let operation = try await operations.operation(id, in: customer, as: visit.principal)
    guard operation.kind == .changeLicenses else { throw PageFailure.notFound }
    let page = LicensesUpdatedPage(
      say: visit.say, customer: home, updated: try await updated(operation, query, visit))
    return visit.page(page, of: home, in: .operations)
  }

  /// The failed rows of an operation as a new plan.
  func retry(
    _ id: Operation.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    _ = try await visit.form()
    do throws(OperationError<PlanRefusal>) {
      let plan = try await operations.planRetry(of: id, in: customer, as: visit.principal)
      return visit.redirect(to: .of(customer, .plan(plan.id, PlanQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      let trouble =
        refusal == .noRows ? visit.say.plans.nothingToRetry : visit.say.explain(refusal)
      return try await operation(id, ListQuery(), in: customer, visit, trouble: trouble)
    }
  }
}
