import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// Reads whom an action is for; shows the list again when nobody was picked.
  private func withSelection(
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
  private func toPlan(
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
      guard form[ChoiceForm.step] != nil else {
        let page = RolesPage(
          say: visit.say, customer: home, csrf: visit.session.csrf,
          picked: try await picked(selection, in: customer, visit))
        return visit.page(page, of: home, in: .users)
      }
      return try await toPlan(in: customer, visit) {
        () async throws(OperationError<PlanRefusal>) in
        try await operations.planRoles(
          selection, RoleSet(form), in: customer, as: visit.principal)
      }
    }
  }

  func manageLicenses(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.changeLicenses)
    return try await withSelection(in: customer, visit) { selection, form in
      let seats = try await operations.entitlements(in: customer, as: visit.principal)
      var page = LicensesPage(
        say: visit.say, customer: home, csrf: visit.session.csrf,
        picked: try await picked(selection, in: customer, visit), seats: seats,
        names: try await names(visit), form: MatrixForm(form))
      guard form[ChoiceForm.step] != nil else { return visit.page(page, of: home, in: .users) }
      guard let change = page.change() else {
        return visit.page(page, of: home, in: .users, status: .unprocessableContent)
      }
      let location = page.form.location
      return try await toPlan(in: customer, visit) {
        () async throws(OperationError<PlanRefusal>) in
        try await operations.planLicenses(
          selection, change, location: location, in: customer, as: visit.principal)
      }
    }
  }

  func deletedUsers(
    _ list: ListQuery, in customer: Customer.ID, _ visit: StaffVisit,
    trouble: Explanation? = nil
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let page = try await operations.deletedUsers(
      in: customer, search: list.search, list.page, as: visit.principal)
    let screen = DeletedUsersPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, list: list, page: page,
      names: try await names(visit), now: operations.clock.now(),
      mayRestore: visit.may(.restoreUsers), trouble: trouble)
    return visit.page(
      screen, of: home, in: .deletedUsers, status: trouble == nil ? .ok : .unprocessableContent)
  }

  func restore(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let form = try await visit.form()
    let users = Selection.users(in: form)
    guard !users.isEmpty else {
      return try await deletedUsers(
        ListQuery(), in: customer, visit, trouble: visit.say.plans.noRows)
    }
    var renaming: [User.ID: SignInName] = [:]
    for user in users {
      let typed = (form[RestorationForm.newName(of: user)] ?? "").trimmed
      guard !typed.isEmpty else { continue }
      do throws(SignInName.Flaw) {
        renaming[user] = try SignInName(parsing: typed)
      } catch {
        return try await deletedUsers(
          ListQuery(), in: customer, visit, trouble: visit.say.explain(error))
      }
    }
    return try await toPlan(in: customer, visit, .deletedUsers) {
      [renaming] () async throws(OperationError<PlanRefusal>) in
      try await operations.planRestoration(
        users, renaming: renaming, in: customer, as: visit.principal)
    }
  }
}
