import Domain
import HTTP
import Messages
import Operations
import Secrets

extension WebUI {
  func me(_ route: OwnRoute, _ visit: Visit) async throws -> Response {
    if route == .signIn { return try await userSignIn(visit) }
    guard let text = SessionCookie.user.value(in: visit),
      let session = try await operations.userSession(text)
    else { return visit.redirect(to: .me(.signIn)) }
    switch route {
    case .signOut: return try await userSignOut(text, visit)
    case .sessions: return try await signOutEverywhere(session, visit)
    case .password: return try await choosePassword(session, visit)
    case .licenses, .signIn:
      // A temporary password opens nothing but the door to an own one.
      guard !session.mustChoosePassword else { return visit.redirect(to: .me(.password)) }
      let own = try await operations.ownPage(session)
      return visit.plainPage(
        OwnLicensesPage(
          say: visit.say, csrf: session.csrf, own: own, places: settings.servicePlaces),
        leaving: PlainFrame.Leaving(name: own.user.displayName.text, csrf: session.csrf))
    }
  }

  private func userSignIn(_ visit: Visit) async throws -> Response {
    guard visit.request.method == .post else {
      return visit.plainPage(UserSignInPage(say: visit.say))
    }
    let form = try await visit.form()
    let name = form["name"] ?? ""
    do throws(OperationError<SignInRefusal>) {
      let session = try await operations.userSignIn(
        signInName: name, password: form["password"] ?? "", address: visit.address)
      var response = visit.redirect(
        to: .me(session.mustChoosePassword ? .password : .licenses))
      response.set(SessionCookie.user.cookie(session.reveal(), visit))
      if let language = session.language.flatMap({ Language(tag: $0) }) {
        response.set(LanguageCookie.cookie(language.tag, isSecure: visit.isSecure))
      }
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      let now = operations.clock.now()
      let page = UserSignInPage(
        say: visit.say, signInName: name,
        trouble: visit.say.tell(refusal, wrong: visit.say.me.wrong, at: now))
      var response = visit.plainPage(page, status: refusal.status)
      response.slowDown(refusal, at: now)
      return response
    }
  }

  private func signOutEverywhere(
    _ session: UserSession, _ visit: Visit
  ) async throws -> Response {
    try await check(session, visit)
    try await operations.userSignOutEverywhere(session)
    var response = visit.redirect(to: .me(.signIn))
    response.set(SessionCookie.user.removal(visit))
    return response
  }

  /// The form was made for this very session.
  @discardableResult
  private func check(_ session: UserSession, _ visit: Visit) async throws -> FormFields {
    let form = try await visit.form()
    guard let token = form[CSRFField.name], ConstantTime.equal(token, session.csrf) else {
      throw PageFailure.stale
    }
    return form
  }

  private func userSignOut(_ text: String, _ visit: Visit) async throws -> Response {
    try await operations.userSignOut(text)
    var response = visit.redirect(to: .me(.signIn))
    response.set(SessionCookie.user.removal(visit))
    return response
  }

  /// What must not be in the user's password.
  private func names(_ session: UserSession) async throws -> [String] {
    let user = try await operations.ownPage(session).user
    return [user.displayName.text, user.signInName.local]
  }

  private func choosePassword(
    _ session: UserSession, _ visit: Visit
  ) async throws -> Response {
    var page = ChoosePasswordPage(
      say: visit.say, csrf: session.csrf, isFirst: session.mustChoosePassword,
      names: try await names(session))
    guard visit.request.method == .post else { return visit.plainPage(page) }
    let form = try await check(session, visit)
    do throws(OperationError<ChoosePasswordRefusal>) {
      let renewed = try await operations.choosePassword(
        session, current: form["current"] ?? "", new: form["new"] ?? "",
        address: visit.address)
      var response = visit.redirect(to: .me(.licenses))
      response.set(SessionCookie.user.cookie(renewed.reveal(), visit))
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      switch refusal {
      case .wrongCurrent: page.wrongCurrent = true
      case .flaws(let flaws): page.flaws = visit.say.explain(flaws)
      case .sameAsOld: page.flaws = [visit.say.me.sameAsOld]
      case .slowDown, .busy: page.trouble = visit.say.tell(refusal, at: operations.clock.now())
      }
      var response = visit.plainPage(page, status: refusal.status)
      response.slowDown(refusal, at: operations.clock.now())
      return response
    }
  }
}
