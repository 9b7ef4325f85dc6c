import Domain
import HTML
import HTTP
import Messages
import Operations
import Secrets

/// What can be done to an application.
enum ApplicationAct: String, CaseIterable, Hashable, Sendable {
  case lock
  case release
  /// Making one.
  case secrets
  case secretRemoval = "secret-removal"
  case consentWithdrawal = "consent-withdrawal"
}

extension WebUI {
  func applications(_ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageApplications)
    return visit.page(
      ApplicationsPage(
        say: visit.say, applications: try await operations.applications(as: visit.principal)),
      in: .applications)
  }

  func newApplication(_ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageApplications)
    var page = NewApplicationPage(say: visit.say, csrf: visit.session.csrf)
    guard visit.isSending else { return visit.page(page, in: .applications) }
    let form = try await visit.form()
    page.input = try await input(form, visit)
    if form["finding"] != nil { return visit.page(page, in: .applications) }
    guard let draft = page.input.draft(visit.say) else {
      return visit.page(page, in: .applications, status: .unprocessableContent)
    }
    do throws(OperationError<ApplicationRefusal>) {
      let made = try await operations.makeApplication(draft, as: visit.principal)
      return visit.redirect(to: .application(made.id))
    } catch {
      guard let refusal = error.refusal else { throw error }
      page.input.tell(refusal, visit.say)
      return visit.page(page, in: .applications, status: .unprocessableContent)
    }
  }

  func application(_ id: Application.ID, _ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageApplications)
    var page = try await applicationPage(id, visit)
    guard visit.isSending else { return visit.page(page, in: .applications) }
    let form = try await visit.form()
    page.input = try await input(form, visit)
    if form["finding"] != nil { return visit.page(page, in: .applications) }
    guard let draft = page.input.draft(visit.say) else {
      return visit.page(page, in: .applications, status: .unprocessableContent)
    }
    do throws(OperationError<ApplicationRefusal>) {
      _ = try await operations.changeApplication(id, to: draft, as: visit.principal)
      return visit.redirect(to: .application(id))
    } catch {
      guard let refusal = error.refusal else { throw error }
      page.input.tell(refusal, visit.say)
      return visit.page(page, in: .applications, status: .unprocessableContent)
    }
  }

  private func input(
    _ form: FormFields, _ visit: StaffVisit
  ) async throws -> ApplicationInput {
    var input = ApplicationInput(form)
    input.pick = try await pick(form, input.access, visit)
    return input
  }

  private func applicationPage(
    _ id: Application.ID, _ visit: StaffVisit
  ) async throws -> ApplicationPage {
    let account = try await operations.application(id, as: visit.principal)
    var input = ApplicationInput(account.application)
    input.pick = try await pick(nil, input.access, visit)
    let tenant = operations.tenant.text
    return ApplicationPage(
      say: visit.say, csrf: visit.session.csrf, account: account, tenant: tenant,
      tokenAddress: base(visit.visit) + "/\(tenant)/oauth2/v2.0/token",
      now: operations.clock.now(), input: input)
  }

  func applicationAct(
    _ act: ApplicationAct, on id: Application.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let form = try await visit.form()
    try visit.require(.manageApplications)
    switch act {
    case .secrets: return try await makeSecret(for: id, form, visit)
    case .lock: _ = try await operations.disableApplication(id, as: visit.principal)
    case .release: _ = try await operations.enableApplication(id, as: visit.principal)
    case .secretRemoval:
      guard let secret = form["secret"].flatMap({ ApplicationSecret.ID(parsing: $0) }) else {
        throw PageFailure.badRequest
      }
      try await operations.removeSecret(secret, of: id, as: visit.principal)
    case .consentWithdrawal:
      guard let staff = form["staff"].flatMap({ StaffMember.ID(parsing: $0) }) else {
        throw PageFailure.badRequest
      }
      try await operations.withdrawConsent(to: id, of: staff, as: visit.principal)
    }
    return visit.redirect(to: .application(id))
  }

  private func makeSecret(
    for id: Application.ID, _ form: FormFields, _ visit: StaffVisit
  ) async throws -> Response {
    var page = try await applicationPage(id, visit)
    page.days = (form["days"] ?? "").trimmed
    guard let days = Int(page.days), (1...ApplicationSecret.longestDays).contains(days) else {
      page.wrongDays = visit.say.explain(CellFlaw.Reason.malformed)
      return visit.page(page, in: .applications, status: .unprocessableContent)
    }
    do throws(OperationError<ApplicationRefusal>) {
      let made = try await operations.addSecret(to: id, days: days, as: visit.principal)
      return secretPage(
        visit, title: page.account.application.name.text,
        text: visit.say.applications.secretOnce, secret: made.secret.reveal(),
        back: .application(id), backName: page.account.application.name.text)
    } catch {
      guard let refusal = error.refusal else { throw error }
      page.trouble = visit.say.explain(refusal)
      return visit.page(page, in: .applications, status: .conflict)
    }
  }

  func withdrawOwnConsent(_ visit: StaffVisit) async throws -> Response {
    let form = try await visit.form()
    guard let id = form["application"].flatMap({ Application.ID(parsing: $0) }) else {
      throw PageFailure.badRequest
    }
    try await operations.withdrawOwnConsent(to: id, as: visit.principal)
    return visit.redirect(to: .profile)
  }
}
