import Domain
import HTTP
import Messages
import Operations
import Secrets

extension WebUI {
  func signIn(to: String?, _ visit: Visit) async throws -> Response {
    guard visit.request.method == .post else {
      return visit.plainPage(SignInPage(say: visit.say, to: to))
    }
    let form = try await visit.form()
    let email = form["email"] ?? ""
    do throws(OperationError<SignInRefusal>) {
      let session = try await operations.signIn(
        email: email, password: form["password"] ?? "", address: visit.address,
        browser: visit.place.browser)
      var response = visit.redirect(to: Self.destination(to))
      response.begin(session, visit)
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      let now = operations.clock.now()
      let page = SignInPage(
        say: visit.say, to: to, email: email,
        trouble: visit.say.tell(refusal, wrong: visit.say.signIn.wrong, at: now))
      var response = visit.plainPage(page, status: refusal.status)
      response.slowDown(refusal, at: now)
      return response
    }
  }

  /// Only to a page of ours: whatever else a link may name is passed over.
  private static func destination(_ to: String?) -> PageRoute {
    guard let to, let target = try? RequestTarget(parsing: to), let route = PageRoute(target),
      route.methods.contains(.get)
    else { return .home }
    return route
  }

  func signOut(_ visit: StaffVisit) async throws -> Response {
    _ = try await visit.form()
    try await operations.signOut(visit.sessionText)
    var response = visit.redirect(to: .signIn(to: nil))
    response.set(SessionCookie.staff.removal(visit.visit))
    return response
  }

  func chooseLanguage(_ visit: Visit) async throws -> Response {
    let form = try await visit.form()
    var response = visit.redirect(to: Self.destination(form["to"]))
    if let language = form["language"].flatMap({ Language(tag: $0) }) {
      response.set(LanguageCookie.cookie(language.tag, isSecure: visit.isSecure))
      try await keep(language, visit)
    }
    return response
  }

  /// With the person, so that it is there in another browser too.
  private func keep(_ language: Language, _ visit: Visit) async throws {
    if let staff = try? await staffVisit(visit) {
      try await operations.prefer(.language, language.tag, as: staff.principal)
    }
    if let text = SessionCookie.user.value(in: visit),
      let session = try await operations.userSession(text)
    {
      try await operations.choose(language: language.tag, session)
    }
  }

  func join(_ link: String, _ visit: Visit) async throws -> Response {
    guard let invitation = try await operations.invitation(link) else {
      return visit.plainPage(LinkGonePage(say: visit.say), status: .gone)
    }
    var page = JoinPage(say: visit.say, link: link, invitation: invitation)
    if case .member(let name, _) = invitation { page.name = name }
    guard visit.request.method == .post else { return visit.plainPage(page) }
    let form = try await visit.form()
    page.name = form["name"] ?? ""
    page.email = form["email"] ?? ""
    do throws(OperationError<JoinRefusal>) {
      let session = try await operations.join(
        link: link, name: page.name, email: page.email, password: form["password"] ?? "",
        from: visit.place)
      var response = visit.redirect(to: .customers(ListQuery()))
      response.begin(session, visit)
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      guard refusal != .linkGone else {
        return visit.plainPage(LinkGonePage(say: visit.say), status: .gone)
      }
      page.wrong = JoinPage.Wrong(refusal, visit.say)
      return visit.plainPage(page, status: .unprocessableContent)
    }
  }
}

extension JoinPage.Wrong {
  init(_ refusal: JoinRefusal, _ say: Phrases) {
    switch refusal {
    case .linkGone: break
    case .name(let flaw): name = say.explain(flaw)
    case .email(let flaw): email = say.explain(flaw)
    case .emailTaken: email = say.signIn.emailTaken
    case .password(let flaws): password = say.explain(flaws)
    case .busy: other = say.signIn.busy
    }
  }
}

extension Phrases {
  /// - Parameter wrong: What is said where name or password is wrong.
  func tell(_ refusal: SignInRefusal, wrong: String, at now: Moment) -> String {
    switch refusal {
    case .wrong: wrong
    case .slowDown(let until): own.slowDown(until, max(1, (now.seconds(until: until) + 59) / 60))
    case .busy: signIn.busy
    }
  }
}

extension Phrases {
  /// Nil for what is told at the fields.
  func tell(_ refusal: ChoosePasswordRefusal, at now: Moment) -> String? {
    refusal.asToSignIn.map { tell($0, wrong: "", at: now) }
  }
}

extension ChoosePasswordRefusal {
  var status: Status { asToSignIn?.status ?? .unprocessableContent }

  /// What is refused here as it is at the door.
  fileprivate var asToSignIn: SignInRefusal? {
    switch self {
    case .slowDown(let until): .slowDown(until: until)
    case .busy: .busy
    case .wrongCurrent, .flaws, .sameAsOld: nil
    }
  }
}

extension SignInRefusal {
  var status: Status {
    switch self {
    case .wrong: .unprocessableContent
    case .slowDown: .tooManyRequests
    case .busy: .serviceUnavailable
    }
  }
}

extension Response {
  /// The session's cookie, and what the person chose before, in whichever browser.
  mutating func begin(_ session: NewSession, _ visit: Visit) {
    set(SessionCookie.staff.cookie(session.token.reveal(), visit))
    if let tag = session.preferences[Preference.language.rawValue],
      let language = Language(tag: tag)
    {
      set(LanguageCookie.cookie(language.tag, isSecure: visit.isSecure))
    }
    if let look = session.preferences[Preference.appearance.rawValue] {
      set(AppearanceCookie.cookie(Appearance(parsing: look), isSecure: visit.isSecure))
    }
  }

  /// Tells programs how long to wait.
  mutating func slowDown(_ refusal: ChoosePasswordRefusal, at now: Moment) {
    if let refusal = refusal.asToSignIn { slowDown(refusal, at: now) }
  }

  /// Tells programs how long to wait.
  mutating func slowDown(_ refusal: SignInRefusal, at now: Moment) {
    guard case .slowDown(let until) = refusal else { return }
    headers["Retry-After"] = String(max(1, now.seconds(until: until)))
  }
}
