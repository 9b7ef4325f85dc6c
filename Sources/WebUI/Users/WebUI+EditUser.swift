import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// A user's details, permissions and licenses: looked at, reviewed, saved.
  func editUser(
    _ id: User.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.editUsers)
    let user = try await operations.user(id, in: customer, as: visit.principal)
    guard user.user.deletedAt == nil else { throw PageFailure.notFound }
    let seats = try await operations.entitlements(in: customer, as: visit.principal)
    var page = EditUserPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, user: user, seats: seats,
      names: try await names(visit), rights: UserRights(visit), form: EditUserForm(user))
    guard visit.isSending else { return visit.page(page, of: home, in: .users) }
    let sent = try await visit.form()
    page.form = EditUserForm(sent, seats)
    page.changed = page.form.merge(
      base: EditUserForm(before: sent, seats), now: EditUserForm(user))
    if let product = sent[WizardForm.open] {
      page.opened = Product.ID(parsing: product)
      return visit.page(page, of: home, in: .users)
    }
    guard page.changed.isEmpty else {
      return visit.page(page, of: home, in: .users, status: .conflict)
    }
    if sent[WizardForm.go] == WizardForm.edit { return visit.page(page, of: home, in: .users) }
    guard let (person, edit) = read(&page) else {
      return visit.page(page, of: home, in: .users, status: .unprocessableContent)
    }
    return sent[WizardForm.go] == WizardForm.save
      ? try await save(edit, page, visit) : try await review(edit, person, page, visit)
  }

  /// Nil, with the reasons noted on the page, when something is wrong or nothing is different.
  private func read(_ page: inout EditUserPage) -> (ParsedPerson, UserEdit)? {
    var wrong: [String: Explanation] = [:]
    let person = page.form.person.parse(
      page.say, at: page.customer, keeping: page.user.user.signInName, &wrong)
    if let flaw = page.form.permissions.flaw(page.say) { wrong[PermissionFields.name] = flaw }
    page.wrong = wrong
    guard wrong.isEmpty, let person else { return nil }
    let edit = UserEdit(
      page.form, person, of: page.user, among: page.seats, rights: page.rights)
    page.nothingChanged = edit.isEmpty
    return edit.isEmpty ? nil : (person, edit)
  }

  private func review(
    _ edit: UserEdit, _ person: ParsedPerson, _ page: EditUserPage, _ visit: StaffVisit
  ) async throws -> Response {
    var parts: [EditReviewPage.Part] = []
    for kind in edit.kinds {
      let plan = try await plan(kind, edit, page, visit)
      let rows = try await operations.planRows(
        plan.id, in: page.customer.id, verdict: nil, PageRequest(size: 1), as: visit.principal)
      if let row = rows.items.first { parts.append(EditReviewPage.Part(plan: plan, row: row)) }
    }
    let screen = EditReviewPage(
      say: page.say, customer: page.customer, csrf: page.csrf, user: page.user,
      names: page.names, form: page.form, person: person, edit: edit, parts: parts)
    let isRefused = parts.allSatisfy { $0.row.verdict == .refused }
    return visit.page(
      screen, of: page.customer, in: .users, status: isRefused ? .unprocessableContent : .ok)
  }

  private func plan(
    _ kind: PlanKind, _ edit: UserEdit, _ page: EditUserPage, _ visit: StaffVisit
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let (who, home) = (Selection.users([page.user.user.id]), page.customer.id)
    switch kind {
    case .setRoles:
      return try await operations.planRoles(who, edit.roles ?? [], in: home, as: visit.principal)
    case .changeLicenses:
      // Licenses are looked at as if the location were set already.
      return try await operations.planLicenses(
        who, edit.licenses ?? LicenseChange(), location: edit.details?.location?.value, in: home,
        as: visit.principal)
    default:
      return try await operations.planUpdate(
        who, edit.details ?? UserChange(), in: home, as: visit.principal)
    }
  }

  /// Carries the parts out one after the other, each through a plan of its own. One that is refused
  /// holds nothing else back.
  private func save(
    _ edit: UserEdit, _ page: EditUserPage, _ visit: StaffVisit
  ) async throws -> Response {
    let home = page.customer
    var page = page
    var done: [Operation.ID] = []
    for kind in edit.kinds {
      let plan = try await plan(kind, edit, page, visit)
      if let trouble = try await carryOut(plan, page, visit) {
        page.trouble += trouble
      } else {
        done.append(plan.id)
        page.saved.append(page.say.part(kind))
      }
    }
    let id = page.user.user.id
    if page.trouble.isEmpty { return visit.redirect(to: .of(home.id, .user(id, done: done))) }
    // What is left to do is shown against the user as it is by now.
    let now = try await operations.user(id, in: home.id, as: visit.principal)
    let fresh = EditUserPage(
      say: page.say, customer: home, csrf: page.csrf, user: now, seats: page.seats,
      names: page.names, rights: page.rights, form: page.form, trouble: page.trouble,
      saved: page.saved)
    return visit.page(fresh, of: home, in: .users, status: .unprocessableContent)
  }

  /// - Returns: Nil when the row went through, else why not.
  private func carryOut(
    _ plan: Plan, _ page: EditUserPage, _ visit: StaffVisit
  ) async throws -> [Explanation]? {
    let home = page.customer.id
    let (say, names) = (page.say, page.names)
    do throws(OperationError<ApplyRefusal>) {
      let applied = try await operations.apply(
        plan.id, goAhead: true, in: home, as: visit.principal)
      if applied.operation.changed == 1 { return nil }
    } catch {
      guard let refusal = error.refusal else { throw error }
      if refusal != .nothingToDo { return [say.explain(refusal)] }
      if plan.tally.refused == 0 { return nil }
    }
    let rows = try await operations.planRows(
      plan.id, in: home, verdict: nil, PageRequest(size: 1), as: visit.principal)
    let row = rows.items.first
    return (row?.outcome?.causes ?? row?.causes ?? [.drifted]).map {
      say.explain($0, naming: { names($0) })
    }
  }
}

extension UserEdit {
  /// Details first: licenses may need the location.
  fileprivate var kinds: [PlanKind] {
    (details == nil ? [] : [.update]) + (roles == nil ? [] : [.setRoles])
      + (licenses == nil ? [] : [.changeLicenses])
  }
}
