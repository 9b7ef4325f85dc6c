import Domain
import HTTP
import Operations
import Secrets

extension WebUI {
  /// An application asks somebody to let it act for them.
  ///
  /// Nobody is sent anywhere before the application and the address are known to belong together
  /// (RFC 9700 §4.11).
  func authorize(_ query: AuthorizeQuery, _ visit: Visit) async throws -> Response {
    let staff: StaffVisit
    do {
      staff = try await staffVisit(visit)
    } catch PageFailure.unknownVisitor where query.prompt == "none" {
      guard let redirect = query.redirect, let client = query.client,
        try await operations.askedApplication(client: client, redirect: redirect, as: nil) != nil
      else { throw PageFailure.unknownVisitor }
      return answer(query, to: redirect, [("error", "login_required")])
    }
    guard let redirect = query.redirect, let client = query.client,
      let asked = try await operations.askedApplication(
        client: client, redirect: redirect, as: staff.principal)
    else { return visit.plainPage(UnknownApplicationPage(say: visit.say), status: .badRequest) }
    let binding: CodeBinding
    do {
      binding = try query.binding(redirect: redirect, house: operations.publicAddress)
    } catch {
      return answer(query, to: redirect, [("error", error.rawValue)])
    }
    guard staff.isSending else {
      return try await ask(query, asked, binding, staff)
    }
    let form = try await staff.form()
    guard form["decision"] == "allow" else {
      return answer(query, to: redirect, [("error", "access_denied")])
    }
    return try await allow(query, asked, binding, staff)
  }

  private func ask(
    _ query: AuthorizeQuery, _ asked: AskedApplication, _ binding: CodeBinding,
    _ visit: StaffVisit
  ) async throws -> Response {
    // Any program of the machine can pretend to be a public client, so a person looks each time
    // (RFC 8252 §8.6).
    if asked.consentGivenAt != nil, !asked.application.isPublic, query.mayBeSilent {
      return try await allow(query, asked, binding, visit)
    }
    guard query.prompt != "none" else {
      return answer(query, to: binding.redirect, [("error", "consent_required")])
    }
    let origin = (try? RedirectAddress(parsing: binding.redirect))?.origin ?? ""
    var response = visit.visit.plainPage(
      AuthorizePage(
        say: visit.say, csrf: visit.session.csrf, query: query, asked: asked, origin: origin,
        person: visit.principal.name, roles: visit.principal.roles))
    // Browsers hold `form-action` against what a form is redirected to as well.
    response.headers["Content-Security-Policy"] =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
      + "form-action 'self' \(origin)"
    return response
  }

  private func allow(
    _ query: AuthorizeQuery, _ asked: AskedApplication, _ binding: CodeBinding,
    _ visit: StaffVisit
  ) async throws -> Response {
    let code = try await operations.giveConsent(
      to: asked.application.id, binding, as: visit.principal)
    return answer(query, to: binding.redirect, [("code", code.reveal())])
  }

  /// Back to the application, with its own state, and with who answers (RFC 9207), so that it cannot
  /// take one house for another.
  private func answer(
    _ query: AuthorizeQuery, to redirect: String, _ fields: [(String, String)]
  ) -> Response {
    var fields = fields
    if let state = query.state { fields.append(("state", state)) }
    fields.append(("iss", operations.issuer))
    let text = fields.map { "\($0.0)=\(PercentCoding.encode($0.1))" }.joined(separator: "&")
    let mark = redirect.contains("?") ? "&" : "?"
    return Response(
      .seeOther,
      headers: [
        "Location": redirect + mark + text, "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
      ])
  }
}
