import Domain
import HTTP
import Messages
import Operations
import Secrets

extension WebUI {
  /// The form in steps. It is sent to itself, and answers with the step that was asked for, or with
  /// the one that has to be mended first.
  func newUser(
    like: Operation.ID? = nil, with: [Operation.ID] = [], in customer: Customer.ID,
    _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.createUsers)
    let seats = try await operations.entitlements(in: customer, as: visit.principal)
    var page = NewUserPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, seats: seats,
      names: try await names(visit),
      route: like.map { .anotherUser(like: $0, with: with) } ?? .newUser,
      form: NewUserForm(at: home), before: with.count)
    guard visit.isSending else {
      if let like { page.form = try await form(like: like, at: home, visit) }
      return visit.page(page, of: home, in: .users)
    }
    let sent = try await visit.form()
    page.form = NewUserForm(sent, seats)
    page.step = NewUserStep(rawValue: sent[WizardForm.step] ?? "") ?? .info
    if sent[WizardForm.go] == WizardForm.create, let plan = sent[WizardForm.plan] {
      return try await create(Plan.ID(parsing: plan), with: with, page, visit)
    }
    let isRight = try await walk(&page, sent, visit)
    return visit.page(
      page, of: home, in: .users, status: isRight ? .ok : .unprocessableContent)
  }

  /// What the plan of an earlier operation was about, as far as it was one user.
  private func form(
    like id: Operation.ID, at home: Customer, _ visit: StaffVisit
  ) async throws -> NewUserForm {
    let plan = try await operations.plan(id, in: home.id, as: visit.principal)
    let rows = try await operations.planRows(
      id, in: home.id, verdict: nil, PageRequest(size: 1), as: visit.principal)
    guard case .create(let licenses, _) = plan.intent, let row = rows.items.first else {
      throw PageFailure.notFound
    }
    return NewUserForm(like: row, licenses: licenses, at: home)
  }

  /// Goes where the pressed button says.
  ///
  /// - Returns: False when something has to be mended first.
  private func walk(
    _ page: inout NewUserPage, _ sent: FormFields, _ visit: StaffVisit
  ) async throws -> Bool {
    if let local = sent[WizardForm.take] {
      page.form.person.local = local
      page.form.reusesName = false
      return true
    }
    if let product = sent[WizardForm.open] {
      page.opened = Product.ID(parsing: product)
      return true
    }
    let go = sent[WizardForm.go] ?? ""
    if go == WizardForm.propose {
      try await propose(&page, visit)
      return true
    }
    let goal = NewUserStep(rawValue: go) ?? page.step.next ?? .review
    while page.step.number < goal.number {
      guard try await check(&page, visit), let next = page.step.next else { return false }
      page.step = next
    }
    page.step = goal
    return goal == .review ? try await judge(&page, visit) : true
  }

  /// Whether the step that is shown can be left behind.
  private func check(_ page: inout NewUserPage, _ visit: StaffVisit) async throws -> Bool {
    switch page.step {
    case .info:
      var wrong: [String: Explanation] = [:]
      let person = page.form.person.parse(visit.say, at: page.customer, &wrong)
      page.wrong = wrong
      guard let person else { return false }
      return try await checkName(person.signInName, &page, visit)
    case .permissions:
      guard let flaw = page.form.permissions.flaw(visit.say) else { return true }
      page.wrong = [PermissionFields.name: flaw]
      return false
    case .licenses, .review: return true
    }
  }

  private func checkName(
    _ name: SignInName, _ page: inout NewUserPage, _ visit: StaffVisit
  ) async throws -> Bool {
    let look = try await operations.signInName(
      name, in: page.customer.id, as: visit.principal)
    if let holder = look.holder {
      page.note = .taken(holder, free: look.free)
      page.wrong[PersonFields.Name.email] = visit.say.people.nameTaken(holder.displayName)
      return false
    }
    if let deleted = look.deleted, let at = deleted.deletedAt, !page.form.reusesName {
      page.note = .ofDeleted(deleted, free: look.free)
      page.wrong[PersonFields.Name.email] = visit.say.people.nameOfDeleted(
        deleted.displayName, at)
      return false
    }
    return true
  }

  /// A sign-in name from what is typed, and a display name where there is none yet.
  private func propose(_ page: inout NewUserPage, _ visit: StaffVisit) async throws {
    let person = page.form.person
    let location = try? Location(parsing: person.location)
    let local = SignInName.proposedLocal(
      first: person.firstName, last: person.lastName, display: person.displayName,
      in: location ?? page.customer.defaultLocation)
    if person.displayName.trimmed.isEmpty {
      page.form.person.displayName = [person.firstName.trimmed, person.lastName.trimmed]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    guard let name = try? SignInName(parsing: "\(local)@\(person.domain)") else {
      page.note = NameNote.none
      return
    }
    let look = try await operations.signInName(
      name, in: page.customer.id, as: visit.principal)
    guard let free = look.free else {
      page.note = NameNote.none
      return
    }
    page.form.person.local = free.local
    page.form.proposed = free.local
    let holder = look.holder ?? look.deleted
    page.note =
      free == name
      ? .proposed(free) : .numbered(free, holder: holder?.displayName ?? name.text)
  }

  /// Makes the plan and shows what it says.
  private func judge(_ page: inout NewUserPage, _ visit: StaffVisit) async throws -> Bool {
    let form = page.form
    let (home, say) = (page.customer.id, visit.say)
    do throws(OperationError<PlanRefusal>) {
      let plan = try await operations.planCreation(
        of: [form.draft], licenses: form.products.grants(page.seats),
        reusingDeletedNames: form.reusesName, in: home, as: visit.principal)
      page.verdict = try await verdict(of: plan, in: home, visit)
      return true
    } catch {
      guard let refusal = error.refusal else { throw error }
      (page.wrong, page.trouble) = say.explainFields(refusal)
      page.step = .info
      return false
    }
  }

  private func verdict(
    of plan: Plan, in home: Customer.ID, _ visit: StaffVisit
  ) async throws(OperationError<PlanRefusal>) -> NewUserPage.NewUserVerdict? {
    do {
      let rows = try await operations.planRows(
        plan.id, in: home, verdict: nil, PageRequest(size: 1), as: visit.principal)
      return rows.items.first.map { NewUserPage.NewUserVerdict(plan: plan, row: $0) }
    } catch {
      throw .fault(error)
    }
  }

  /// Applies the plan that was looked at.
  private func create(
    _ plan: Plan.ID?, with: [Operation.ID], _ page: NewUserPage, _ visit: StaffVisit
  ) async throws -> Response {
    var page = page
    let home = page.customer
    guard let plan else { throw PageFailure.badRequest }
    let route = PageRoute.of(home.id, .operation(plan, ListQuery(), with: with))
    do throws(OperationError<ApplyRefusal>) {
      let applied = try await operations.apply(
        plan, goAhead: false, in: home.id, as: visit.principal)
      var response = visit.redirect(to: route)
      if let key = applied.packKey, let pack = applied.operation.pack {
        response.set(
          PackCookie.cookie(
            key.reveal(), at: .of(home.id, .pack(pack)), isSecure: visit.visit.isSecure))
      }
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      // A second press of the button, or another tab: the user is there.
      if refusal == .alreadyApplied { return visit.redirect(to: route) }
      page.step = .review
      page.trouble = visit.say.explain(refusal)
      _ = try await judge(&page, visit)
      return visit.page(page, of: home, in: .users, status: .unprocessableContent)
    }
  }

  /// The card of users who were added one by one; nil for an operation that made others.
  func newUsers(
    of operation: Operation, with: [Operation.ID], _ plan: Plan, _ visit: StaffVisit
  ) async throws -> NewUsersCard? {
    guard operation.kind == .create, operation.state.isOver, operation.rows == 1,
      plan.upload == nil, visit.may(.createUsers)
    else { return nil }
    let users = try await operations.users(
      NewUsersCard.ids(of: with + [operation.id]), in: operation.customer, as: visit.principal)
    return NewUsersCard(
      say: visit.say, customer: operation.customer, operation: operation.id, with: with,
      users: users, names: try await names(visit))
  }
}
