import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// Reads whom an action is for; shows the list again when nobody was picked.
  func withSelection(
    in customer: Customer.ID, _ visit: StaffVisit,
    _ act: (Selection, FormFields) async throws -> Response
  ) async throws -> Response {
    let form = try await visit.form()
    guard let selection = Selection(form) else {
      return try await users(UserListQuery(), in: customer, visit, nobodyPicked: true)
    }
    return try await act(selection, form)
  }

  /// To the plan that was made, or back with the reason why none could be.
  func toPlan(
    in customer: Customer.ID, _ visit: StaffVisit, _ section: Navigation.Section = .users,
    _ make: () async throws(OperationError<PlanRefusal>) -> Plan
  ) async throws -> Response {
    do throws(OperationError<PlanRefusal>) {
      let plan = try await make()
      return visit.redirect(to: .of(customer, .plan(plan.id, PlanQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      let home = try await operations.customer(customer, as: visit.principal)
      let page = NoPlanPage(say: visit.say, customer: home, refusal: refusal)
      return visit.page(page, of: home, in: section, status: .unprocessableContent)
    }
  }

  func resetPasswords(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    try await withSelection(in: customer, visit) { selection, _ in
      try await toPlan(in: customer, visit) { () async throws(OperationError<PlanRefusal>) in
        try await operations.planPasswordReset(selection, in: customer, as: visit.principal)
      }
    }
  }

  func deleteUsers(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    try await withSelection(in: customer, visit) { selection, _ in
      try await toPlan(in: customer, visit) { () async throws(OperationError<PlanRefusal>) in
        try await operations.planDeletion(selection, in: customer, as: visit.principal)
      }
    }
  }

  func setLocation(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.editUsers)
    return try await withSelection(in: customer, visit) { selection, form in
      var page = LocationPage(
        say: visit.say, customer: home, csrf: visit.session.csrf,
        picked: try await picked(selection, in: customer, visit))
      guard form[ChoiceForm.step] != nil else { return visit.page(page, of: home, in: .users) }
      let location: Location
      do throws(Location.Flaw) {
        location = try Location(parsing: form["location"] ?? "")
      } catch {
        page.wrong = visit.say.explain(error)
        return visit.page(page, of: home, in: .users, status: .unprocessableContent)
      }
      return try await toPlan(in: customer, visit) {
        () async throws(OperationError<PlanRefusal>) in
        try await operations.planUpdate(
          selection, UserChange(location: .set(location)), in: customer, as: visit.principal)
      }
    }
  }

  func setRoles(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.setRoles)
    return try await withSelection(in: customer, visit) { selection, form in
      var page = RolesPage(
        say: visit.say, customer: home, csrf: visit.session.csrf,
        picked: try await picked(selection, in: customer, visit))
      guard form[ChoiceForm.step] != nil else { return visit.page(page, of: home, in: .users) }
      let permissions = PermissionFields(form)
      guard let roles = permissions.roles else {
        page.chosen = permissions
        page.wrong = permissions.flaw(visit.say)
        return visit.page(page, of: home, in: .users, status: .unprocessableContent)
      }
      return try await toPlan(in: customer, visit) {
        () async throws(OperationError<PlanRefusal>) in
        try await operations.planRoles(
          selection, roles, in: customer, as: visit.principal)
      }
    }
  }
}
