import Domain
package import HTTP
import Messages
package import Operations
package import Telemetry

/// The portal: pages for people, which work without any script.
package struct WebUI: Sendable {
  let operations: Operations
  let settings: Settings
  let log: Log
  /// Who watches an operation move.
  let watchers = Watchers()

  /// What the portal must know of the way to it.
  package struct Settings: Sendable {
    /// A proxy in front says in `X-Forwarded-For` and `X-Forwarded-Proto` who asks, and how.
    package var trustsProxy: Bool
    /// The address people use (`https://portal.example`); nil where it is that of the request.
    package var publicAddress: String?
    /// Whom mails come from; nil where no mail is sent.
    package var mailFrom: String?
    /// Where users find their services, by the word of the place (`mail`, `meetings`, ...): takes
    /// the place of the usual link. An empty one takes it away.
    package var serviceLinks: [String: String]
    /// What the APIs can do, for the pages of developers.
    package var reference: APIReference

    package init(
      trustsProxy: Bool = false, publicAddress: String? = nil, mailFrom: String? = nil,
      serviceLinks: [String: String] = [:], reference: APIReference = APIReference()
    ) {
      self.trustsProxy = trustsProxy
      self.publicAddress = publicAddress
      self.mailFrom = mailFrom
      self.serviceLinks = serviceLinks
      self.reference = reference
    }
  }
}

extension WebUI {
  /// - Returns: A handler for every path outside `/api`; nil for those under it.
  package static func handler(
    operations: Operations, settings: Settings = Settings(), log: Log = .silent
  ) -> @Sendable (Request) async -> Response? {
    let portal = WebUI(operations: operations, settings: settings, log: log)
    return { request in
      guard request.pathSegments.first != "api" else { return nil }
      return await portal.answer(request)
    }
  }

  func answer(_ request: Request) async -> Response {
    var request = request
    if request.method == .head { request.method = .get }
    let visit = visit(request, PageRoute(request.target))
    do {
      guard PageRoute(request.target) != nil else { throw PageFailure.notFound }
      var response = try await dispatch(visit)
      response.headers.setDefault("Cache-Control", "no-store")
      response.headers.setDefault("Vary", "Cookie, Accept-Language")
      return response
    } catch {
      return await tell(error, visit)
    }
  }

  private func visit(_ request: Request, _ route: PageRoute?) -> Visit {
    let language = Language.negotiated(
      chosen: request.cookie(named: LanguageCookie.name.description),
      accepted: request.acceptedLanguages)
    return Visit(
      request: request, route: route ?? .home, say: .of(language),
      appearance: Appearance(
        parsing: request.cookie(named: AppearanceCookie.name.description) ?? ""),
      isSecure: settings.isSecure(request), address: settings.address(of: request))
  }

  private func dispatch(_ visit: Visit) async throws -> Response {
    try await checkMethod(visit)
    switch visit.route {
    case .asset(let name):
      guard let response = Asset.response(named: name, to: visit.request) else {
        throw PageFailure.notFound
      }
      return response
    case .script(let version, let name):
      guard let response = Script.response(version: version, named: name, to: visit.request) else {
        throw PageFailure.notFound
      }
      return response
    case .appearance: return try await chooseAppearance(visit)
    case .styleguide: return await styleguide(visit)
    case .language: return try await chooseLanguage(visit)
    case .signIn(let to): return try await signIn(to: to, visit)
    case .join(let link): return try await join(link, visit)
    case .me(let route): return try await me(route, visit)
    case .handover(let link): return try await handover(link, visit)
    case .authorize(let query): return try await authorize(query, visit)
    case .template(let isClassic): return template(isClassic: isClassic, visit)
    default: return try await dispatchStaff(try await staffVisit(visit))
    }
  }

  private func checkMethod(_ visit: Visit) async throws {
    let allowed = visit.route.methods
    guard allowed.contains(visit.request.method) else {
      throw PageFailure.wrongMethod(allowed: allowed)
    }
    // Nothing that changes something is taken from another site's page.
    if visit.request.method == .post, !settings.isFromHere(visit.request) {
      throw PageFailure.stale
    }
  }

  private func tell(_ error: any Error, _ visit: Visit) async -> Response {
    let failure = (error as? PageFailure) ?? (error as? any ToldAsPage)?.pageFailure
    guard let failure else {
      // The cause goes to the log and nowhere else.
      log.error(
        "page.fault",
        ["request": .text(visit.request.requestID), "cause": .text(String(describing: error))])
      return visit.plainPage(
        FaultPage(say: visit.say, requestID: visit.request.requestID),
        status: .internalServerError)
    }
    if failure == .unknownVisitor { return visit.redirectToSignIn() }
    let page = FailurePage(say: visit.say, failure: failure)
    // Frame and way back are only shown to somebody who is signed in.
    guard let staff = try? await staffVisit(visit) else {
      var response = visit.plainPage(page, status: failure.status)
      if failure == .busy { response.headers["Retry-After"] = "1" }
      return response
    }
    if case .withdrawn(let id) = failure, let blocked = await blockedPage(id, staff) {
      return blocked
    }
    var response = staff.page(page, status: failure.status)
    if case .wrongMethod(let allowed) = failure {
      response.headers["Allow"] = allowed.map(\.rawValue).joined(separator: ", ")
    }
    return response
  }
}
