import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  func newUser(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.createUsers)
    let seats = try await operations.entitlements(in: customer, as: visit.principal)
    var page = NewUserPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, seats: seats,
      names: try await names(visit), typed: NewUserPage.Typed(at: home))
    guard visit.isSending else { return visit.page(page, of: home, in: .users) }
    let form = try await visit.form()
    page.typed = NewUserPage.Typed(form, seats)
    let typed = page.typed
    do throws(OperationError<PlanRefusal>) {
      let plan = try await operations.planCreation(
        of: [typed.draft], licenses: typed.grants, reusingDeletedNames: typed.reusesName,
        in: customer, as: visit.principal)
      return visit.redirect(to: .of(customer, .plan(plan.id, PlanQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      (page.wrong, page.trouble) = visit.say.explainFields(refusal)
      return visit.page(page, of: home, in: .users, status: .unprocessableContent)
    }
  }

  func editUser(
    _ id: User.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.editUsers)
    let user = try await operations.user(id, in: customer, as: visit.principal).user
    guard user.deletedAt == nil else { throw PageFailure.notFound }
    var page = EditUserPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, user: user,
      typed: EditUserPage.Typed(user))
    guard visit.isSending else { return visit.page(page, of: home, in: .users) }
    page.typed = EditUserPage.Typed(try await visit.form())
    guard let change = UserChange(reading: &page) else {
      return visit.page(page, of: home, in: .users, status: .unprocessableContent)
    }
    do throws(OperationError<PlanRefusal>) {
      let plan = try await operations.planUpdate(
        .users([id]), change, in: customer, as: visit.principal)
      return visit.redirect(to: .of(customer, .plan(plan.id, PlanQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      (page.wrong, page.trouble) = visit.say.explainFields(refusal)
      return visit.page(page, of: home, in: .users, status: .unprocessableContent)
    }
  }
}

extension NewUserPage.Typed {
  init(at customer: Customer) {
    location = customer.defaultLocation?.code ?? ""
    domain = customer.domains.first?.text ?? ""
  }

  init(_ form: FormFields, _ seats: [ProductSeats]) {
    firstName = form["firstName"] ?? ""
    lastName = form["lastName"] ?? ""
    displayName = form["displayName"] ?? ""
    local = form["local"] ?? ""
    domain = form["domain"] ?? ""
    location = form["location"] ?? ""
    roles = RoleSet(form)
    grants = LicenseChoice.grants(form, seats)
    reusesName = form["reuse"] != nil
  }

  var draft: DraftInput {
    DraftInput(
      displayName: displayName, email: local.isEmpty ? "" : "\(local)@\(domain)",
      firstName: firstName, lastName: lastName, location: location,
      roles: roles.roles.map(\.word))
  }
}

extension RoleSet {
  /// The ticked roles of a form.
  init(_ form: FormFields) {
    let words = Set(form.all("role"))
    self.init(Role.allCases.filter { words.contains($0.word) })
  }
}

extension EditUserPage.Typed {
  init(_ form: FormFields) {
    self.init(
      firstName: form["firstName"] ?? "", lastName: form["lastName"] ?? "",
      displayName: form["displayName"] ?? "", local: form["local"] ?? "",
      domain: form["domain"] ?? "", location: form["location"] ?? "")
  }
}

extension UserChange {
  /// Reads the whole form; everything that is wrong is noted on the page.
  fileprivate init?(reading page: inout EditUserPage) {
    let (typed, say) = (page.typed, page.say)
    var wrong: [String: Explanation] = [:]
    func optional(_ text: String, _ field: String) -> Edit<PersonName>? {
      guard !text.trimmed.isEmpty else { return .clear }
      do throws(PersonName.Flaw) {
        return .set(try PersonName(parsing: text))
      } catch {
        wrong[field] = say.explain(error)
        return nil
      }
    }
    var change = UserChange()
    change.firstName = optional(typed.firstName, "firstName")
    change.lastName = optional(typed.lastName, "lastName")
    if typed.displayName.trimmed.isEmpty {
      wrong["displayName"] = say.explain(PersonName.Flaw.empty)
    } else {
      change.displayName = optional(typed.displayName, "displayName")?.value
    }
    do throws(SignInName.Flaw) {
      change.signInName = try SignInName(parsing: "\(typed.local)@\(typed.domain)")
    } catch {
      wrong["email"] = say.explain(error)
    }
    change.location = (try? Location(parsing: typed.location)).map { .set($0) } ?? .clear
    page.wrong = wrong
    guard wrong.isEmpty else { return nil }
    self = change
  }
}
