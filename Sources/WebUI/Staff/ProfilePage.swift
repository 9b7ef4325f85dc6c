import Domain
import HTML
import HTTP
import Messages
import Operations
import Secrets

/// One's own account: name, password, language, look, browsers, sign-ins, tokens.
struct ProfilePage: Screen {
  let say: Phrases
  let csrf: String
  let account: StaffAccount
  let consents: [Consent]
  let now: Moment
  var name: String
  var wrongName: Explanation?
  var wrongCurrent = false
  var flaws: [Explanation] = []
  var trouble: String?

  private var member: StaffMember { account.summary.member }

  var title: String { say.profile.profileTitle }
  var subtitle: String? { member.email.text }

  var content: [Node] {
    div(.class("halves")) {
      div(.class("stack")) {
        nameForm
        passwordForm
        choices
      }
      div(.class("stack")) {
        section(.class("card")) {
          h2 { say.profile.sessions }
          SessionTable(
            say: say, csrf: csrf, sessions: account.sessions, route: .profileAct(.sessions),
            endAll: say.profile.endOthers)
        }
        OwnConsents(say: say, csrf: csrf, consents: consents)
        section(.class("card")) {
          h2 { say.profile.signIns }
          SignInTable(say: say, signIns: account.signIns)
        }
      }
    }
  }

  private var nameForm: Node {
    form(.method("post"), .action(PageRoute.profile), .class("card form")) {
      h2 { say.profile.account }
      CSRFField(token: csrf)
      TextField(
        name: "name", label: say.frame.name, value: name, wrong: wrongName, isRequired: true,
        limit: Label.limit, autocomplete: "name")
      p(.class("hint")) { RightsInWords(say: say, roles: member.roles).sentence }
      div(.class("actions")) { button(.class("primary")) { say.frame.save } }
    }
  }

  private var passwordForm: Node {
    form(.method("post"), .action(PageRoute.profileAct(.password)), .class("card form")) {
      h2 { say.profile.password }
      CSRFField(token: csrf)
      FormSummary(say: say, wrong: (wrongCurrent ? 1 : 0) + (flaws.isEmpty ? 0 : 1))
      if let trouble { Note(.bad, trouble) }
      // For password managers: whose password it is.
      input(
        .type("email"), .name("username"), .value(member.email.text), .autocomplete("username"),
        .readonly(), .hidden())
      TextField(
        name: "current", label: say.me.current, type: "password", isRequired: true,
        autocomplete: "current-password")
      if wrongCurrent { p(.class("wrong")) { say.me.wrongCurrent } }
      PasswordField(
        say: say, name: "new", label: say.signIn.newPassword, flaws: flaws,
        names: [member.name.text, String(member.email.text.prefix { $0 != "@" })],
        differsFrom: "current")
      p(.class("hint")) { say.profile.passwordText }
      div(.class("actions")) { button { say.me.changePassword } }
    }
  }

  private var choices: Node {
    section(.class("card")) {
      h2 { say.frame.language }
      p(.class("hint")) { say.profile.languageText }
      LanguageChoice(say: say, here: .profile)
      p { a(.href(PageRoute.appearance)) { say.desk.appearance } }
      h2 { say.frame.tokens }
      p { tokensText }
      p { a(.href(PageRoute.tokens)) { say.frame.tokens } }
    }
  }

  private var tokensText: String {
    let inForce = account.tokens.filter { token in
      token.revokedAt == nil && (token.expiresAt.map { $0 > now } ?? true)
    }
    return inForce.isEmpty ? say.profile.noToken : say.profile.tokensText(inForce.count)
  }
}

extension WebUI {
  func profile(_ visit: StaffVisit) async throws -> Response {
    var page = try await profilePage(visit)
    guard visit.isSending else { return visit.page(page) }
    page.name = try await visit.form()["name"] ?? ""
    do throws(PersonName.Flaw) {
      _ = try Label(parsing: page.name)
    } catch {
      page.wrongName = visit.say.explain(error)
    }
    guard let name = try? Label(parsing: page.name) else {
      return visit.page(page, status: .unprocessableContent)
    }
    try await operations.rename(to: name, as: visit.principal)
    return visit.redirect(to: .profile)
  }

  private func profilePage(_ visit: StaffVisit) async throws -> ProfilePage {
    let account = try await operations.ownAccount(
      session: visit.sessionText, as: visit.principal)
    return ProfilePage(
      say: visit.say, csrf: visit.session.csrf, account: account,
      consents: try await operations.ownConsents(as: visit.principal),
      now: operations.clock.now(), name: account.summary.member.name.text)
  }

  func chooseOwnPassword(_ visit: StaffVisit) async throws -> Response {
    let form = try await visit.form()
    do throws(OperationError<ChoosePasswordRefusal>) {
      let session = try await operations.chooseStaffPassword(
        current: form["current"] ?? "", new: form["new"] ?? "", from: visit.visit.place,
        as: visit.principal)
      var response = visit.redirect(to: .profile)
      response.set(SessionCookie.staff.cookie(session.token.reveal(), visit.visit))
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      var page = try await profilePage(visit)
      switch refusal {
      case .wrongCurrent: page.wrongCurrent = true
      case .flaws(let flaws): page.flaws = visit.say.explain(flaws)
      case .sameAsOld: page.flaws = [visit.say.me.sameAsOld]
      case .slowDown, .busy: page.trouble = visit.say.tell(refusal, at: operations.clock.now())
      }
      var response = visit.page(page, status: refusal.status)
      response.slowDown(refusal, at: operations.clock.now())
      return response
    }
  }

  func endOwnSessions(_ visit: StaffVisit) async throws -> Response {
    let form = try await visit.form()
    let session = form["session"].flatMap { SessionInfo.ID(parsing: $0) }
    guard session != nil || form["all"] != nil else { throw PageFailure.badRequest }
    try await operations.endOwnSessions(
      only: session, asking: visit.sessionText, as: visit.principal)
    return visit.redirect(to: .profile)
  }
}
