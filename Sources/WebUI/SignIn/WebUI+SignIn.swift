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
        email: email, password: form["password"] ?? "", address: visit.address)
      var response = visit.redirect(to: Self.destination(to))
      response.set(SessionCookie.staff.cookie(session.token.reveal(), visit))
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      let page = SignInPage(
        say: visit.say, to: to, email: email,
        trouble: visit.say.tell(refusal, wrong: visit.say.signIn.wrong))
      return visit.plainPage(page, status: refusal.status)
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
    }
    return response
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
        link: link, name: page.name, email: page.email, password: form["password"] ?? "")
      var response = visit.redirect(to: .customers(ListQuery()))
      response.set(SessionCookie.staff.cookie(session.token.reveal(), visit))
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
  func tell(_ refusal: SignInRefusal, wrong: String) -> String {
    switch refusal {
    case .wrong: wrong
    case .slowDown(let until): signIn.slowDown(until)
    case .busy: signIn.busy
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
