import Domain
import HTML
import HTTP
import Messages
import Operations
import Secrets

extension WebUI {
  func staff(_ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageStaff)
    return visit.page(
      StaffPage(
        say: visit.say, members: try await operations.staffSummaries(as: visit.principal),
        now: operations.clock.now()),
      in: .staff)
  }

  func newStaff(_ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageStaff)
    var page = NewStaffPage(say: visit.say, csrf: visit.session.csrf)
    guard visit.isSending else { return visit.page(page, in: .staff) }
    let form = try await visit.form()
    page.name = form["name"] ?? ""
    page.email = form["email"] ?? ""
    page.access = Access(form)
    page.pick = try await pick(form, page.access, visit)
    if form["finding"] != nil { return visit.page(page, in: .staff) }
    guard let draft = StaffDraft(reading: &page) else {
      return visit.page(page, in: .staff, status: .unprocessableContent)
    }
    do throws(OperationError<StaffRefusal>) {
      let invited = try await operations.inviteStaff(draft, as: visit.principal)
      return linkPage(to: invited.member, invited.link, visit)
    } catch {
      guard let refusal = error.refusal else { throw error }
      let field = refusal == .emailTaken ? "email" : "access"
      page.wrong[field] = visit.say.explain(refusal)
      return visit.page(page, in: .staff, status: .unprocessableContent)
    }
  }

  func linkPage(to member: StaffMember, _ link: Token, _ visit: StaffVisit) -> Response {
    secretPage(
      visit, title: visit.say.staff.linkTitle,
      text: visit.say.staff.linkText(member.name.text) + " " + visit.say.staff.joinLinkFor(3),
      secret: address(of: .join(link.reveal()), visit.visit), back: .staffMember(member.id),
      backName: member.name.text)
  }

  func staffMember(_ id: StaffMember.ID, _ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageStaff)
    var page = try await memberPage(id, visit)
    guard visit.isSending else { return visit.page(page, in: .staff) }
    let form = try await visit.form()
    page.access = Access(form)
    page.name = form["name"] ?? ""
    page.pick = try await pick(form, page.access, visit)
    if form["finding"] != nil { return visit.page(page, in: .staff) }
    do throws(PersonName.Flaw) {
      _ = try Label(parsing: page.name)
    } catch {
      page.wrong["name"] = visit.say.explain(error)
    }
    if page.access.isLimited, page.access.customers.isEmpty {
      page.wrong["access"] = visit.say.profile.noneChosen
    }
    guard page.wrong.isEmpty, let name = try? Label(parsing: page.name) else {
      return visit.page(page, in: .staff, status: .unprocessableContent)
    }
    do throws(OperationError<StaffRefusal>) {
      _ = try await operations.changeStaff(
        id, name: name, roles: page.access.roles, reach: page.access.reach,
        as: visit.principal)
      return visit.redirect(to: .staffMember(id))
    } catch {
      guard let refusal = error.refusal else { throw error }
      page.wrong["access"] = visit.say.explain(refusal)
      return visit.page(page, in: .staff, status: .unprocessableContent)
    }
  }

  private func memberPage(
    _ id: StaffMember.ID, _ visit: StaffVisit
  ) async throws -> StaffMemberPage {
    let account = try await operations.staffAccount(id, as: visit.principal)
    let access = Access(account.summary.member)
    return StaffMemberPage(
      say: visit.say, csrf: visit.session.csrf, account: account, now: operations.clock.now(),
      pick: try await pick(nil, access, visit), name: account.summary.member.name.text,
      access: access)
  }

  /// The chosen customers by name, and those that are searched for.
  func pick(
    _ form: FormFields?, _ access: Access, _ visit: StaffVisit
  ) async throws -> CustomerPick {
    var pick = CustomerPick()
    pick.names = try await operations.customerNames(access.customers, as: visit.principal)
    guard let form, form["finding"] != nil else { return pick }
    pick.search = form["find"] ?? ""
    pick.found = try await operations.customers(
      search: pick.search.isEmpty ? nil : pick.search, PageRequest(size: CustomerPick.most),
      as: visit.principal
    ).items.map(\.customer)
    return pick
  }

  func staffAct(
    _ act: StaffAct, on id: StaffMember.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let form = try await visit.form()
    switch act {
    case .lock, .release: return try await lockStaff(id, locks: act == .lock, visit)
    case .link, .withdrawal: return try await invitation(act, of: id, visit)
    case .sessions:
      let session = form["session"].flatMap { SessionInfo.ID(parsing: $0) }
      guard session != nil || form["all"] != nil else { throw PageFailure.badRequest }
      try await operations.endSessions(of: id, only: session, as: visit.principal)
    case .tokens:
      guard let token = form["token"].flatMap({ TokenInfo.ID(parsing: $0) }) else {
        throw PageFailure.badRequest
      }
      try await operations.revokeToken(token, of: id, as: visit.principal)
    }
    return visit.redirect(to: .staffMember(id))
  }

  private func invitation(
    _ act: StaffAct, of id: StaffMember.ID, _ visit: StaffVisit
  ) async throws -> Response {
    do throws(OperationError<InvitationRefusal>) {
      if act == .link {
        let made = try await operations.renewInvitation(of: id, as: visit.principal)
        return linkPage(to: made.member, made.link, visit)
      }
      try await operations.withdrawInvitation(of: id, as: visit.principal)
      return visit.redirect(to: .staffMember(id))
    } catch {
      guard error.refusal != nil else { throw error }
      var page = try await memberPage(id, visit)
      page.wrong["lock"] = visit.say.profile.isLocked
      return visit.page(page, in: .staff, status: .conflict)
    }
  }

  private func lockStaff(
    _ id: StaffMember.ID, locks: Bool, _ visit: StaffVisit
  ) async throws -> Response {
    do throws(OperationError<StaffRefusal>) {
      _ =
        locks
        ? try await operations.disableStaff(id, as: visit.principal)
        : try await operations.enableStaff(id, as: visit.principal)
      return visit.redirect(to: .staffMember(id))
    } catch {
      guard let refusal = error.refusal else { throw error }
      var page = try await memberPage(id, visit)
      page.wrong["lock"] = visit.say.explain(refusal)
      return visit.page(page, in: .staff, status: .conflict)
    }
  }

  /// A page with a secret: never kept, never compressed beside what somebody else may choose.
  func secretPage(
    _ visit: StaffVisit, title: String, text: String, secret: String, back: PageRoute,
    backName: String
  ) -> Response {
    var response = visit.page(
      SecretPage(
        say: visit.say, title: title, text: text, secret: secret, back: back,
        backName: backName))
    response.headers["Cache-Control"] = "no-store"
    response.noCompression = true
    return response
  }

  /// A page's whole address, for a link that is handed on.
  func address(of route: PageRoute, _ visit: Visit) -> String { base(visit) + route.address }

  /// The address that people use, without a path.
  func base(_ visit: Visit) -> String {
    let scheme = visit.isSecure ? "https" : "http"
    return settings.publicAddress
      ?? "\(scheme)://\(visit.request.headers["host"] ?? "localhost")"
  }
}

extension StaffDraft {
  fileprivate init?(reading page: inout NewStaffPage) {
    let say = page.say
    var wrong: [String: Explanation] = [:]
    var name: Label?
    do throws(PersonName.Flaw) {
      name = try Label(parsing: page.name)
    } catch {
      wrong["name"] = say.explain(error)
    }
    var email: EmailAddress?
    do throws(EmailAddress.Flaw) {
      email = try EmailAddress(parsing: page.email)
    } catch {
      wrong["email"] = say.explain(error)
    }
    if page.access.roles.isEmpty { wrong["access"] = say.staff.noRole }
    if page.access.isLimited, page.access.customers.isEmpty {
      wrong["access"] = say.profile.noneChosen
    }
    page.wrong = wrong
    guard wrong.isEmpty, let name, let email else { return nil }
    let access = page.access
    self.init(name: name, email: email, roles: access.roles, reach: access.reach)
  }
}
