import Domain
import HTTP
import Messages
import Operations
import Secrets

extension WebUI {
  func plan(
    _ id: Plan.ID, _ query: PlanQuery, in customer: Customer.ID, _ visit: StaffVisit,
    trouble: Explanation? = nil
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let plan = try await operations.plan(id, in: customer, as: visit.principal)
    switch plan.kind {
    case .delete, .resetPasswords:
      return try await confirmationPage(plan, query, of: home, visit, trouble: trouble)
    case .restore:
      return try await restorationPage(id, query, in: customer, visit, trouble: trouble)
    case .create, .update, .setRoles, .changeLicenses, .purge, .changeQuantity: break
    }
    let rows = try await operations.planRows(
      id, in: customer, verdict: query.verdict, cause: query.cause, query.place.page,
      as: visit.principal)
    let causes =
      plan.tally.refused == 0
      ? [] : try await operations.planCauses(id, in: customer, as: visit.principal)
    let page = PlanPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, plan: plan, query: query,
      rows: rows, names: try await names(visit), causes: causes,
      isApplied: try await isApplied(id, in: customer, visit),
      mayApply: visit.may(plan.kind.right),
      undone: try await undone(by: id, in: customer, visit), trouble: trouble)
    return visit.page(
      page, of: home, in: plan.kind.section, status: trouble == nil ? .ok : .unprocessableContent)
  }

  func isApplied(
    _ id: Plan.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Bool {
    do throws(OperationError<Missing>) {
      _ = try await operations.operation(id, in: customer, as: visit.principal)
      return true
    } catch {
      guard error.refusal == .notThere else { throw error }
      return false
    }
  }

  /// Applies a plan. The key to its passwords goes into a cookie that is sent to the address of the
  /// pack alone; it never stands in a link.
  func apply(
    _ id: Plan.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let form = try await visit.form()
    if let page = try await askAgain(id, form, in: customer, visit) { return page }
    do throws(OperationError<ApplyRefusal>) {
      let applied = try await operations.apply(
        id, goAhead: form["goAhead"] != nil, in: customer, as: visit.principal)
      var response = visit.redirect(to: .of(customer, .operation(id, ListQuery())))
      if let key = applied.packKey, let pack = applied.operation.pack {
        response.set(
          PackCookie.cookie(
            key.reveal(), at: .of(customer, .pack(pack)), isSecure: visit.visit.isSecure))
      }
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      switch refusal {
      case .planUnknown: throw PageFailure.notFound
      case .alreadyApplied:
        return visit.redirect(to: .of(customer, .operation(id, ListQuery())))
      case .expired, .rowsRefused, .nothingToDo, .notRunning:
        return try await plan(
          id, PlanQuery(), in: customer, visit, trouble: visit.say.explain(refusal))
      }
    }
  }
}

extension PlanKind {
  /// Where in the navigation a plan of this kind belongs.
  var section: Navigation.Section {
    switch self {
    case .changeQuantity: .seats
    case .restore, .purge: .deletedUsers
    case .create, .update, .setRoles, .changeLicenses, .resetPasswords, .delete: .users
    }
  }
}
