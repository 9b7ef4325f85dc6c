import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// What a plan to delete or to reset would do.
  func confirmationPage(
    _ plan: Plan, _ query: PlanQuery, of home: Customer, _ visit: StaffVisit,
    trouble: Explanation? = nil, wrong: Explanation? = nil
  ) async throws -> Response {
    let rows = try await operations.planRows(
      plan.id, in: home.id, verdict: query.verdict, query.place.page, as: visit.principal)
    let screen = ConfirmationPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, plan: plan, query: query,
      rows: rows, names: try await names(visit),
      globalAdmins: try await operations.globalAdmins(
        among: plan.id, in: home.id, as: visit.principal),
      isApplied: try await isApplied(plan.id, in: home.id, visit),
      mayApply: visit.may(plan.kind.right), now: operations.clock.now(),
      undone: try await undone(by: plan.id, in: home.id, visit), trouble: trouble, wrong: wrong)
    let isWrong = trouble != nil || wrong != nil
    return visit.page(
      screen, of: home, in: plan.kind.section, status: isWrong ? .unprocessableContent : .ok)
  }

  /// The page again when what has to be typed was not; nil when the plan can be applied.
  func askAgain(
    _ id: Plan.ID, _ form: FormFields, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response? {
    let plan = try await operations.plan(id, in: customer, as: visit.principal)
    guard plan.kind == .delete || plan.kind == .resetPasswords else { return nil }
    let home = try await operations.customer(customer, as: visit.principal)
    let globalAdmins = try await operations.globalAdmins(
      among: id, in: customer, as: visit.principal)
    let confirmation = TypedConfirmation(plan, globalAdmins: globalAdmins, at: home)
    guard let text = confirmation.text(visit.say),
      !confirmation.isMet(by: form[TypedConfirmation.field])
    else { return nil }
    return try await confirmationPage(
      plan, PlanQuery(), of: home, visit, wrong: visit.say.people.notTyped(text))
  }
}
