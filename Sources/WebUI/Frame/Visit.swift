import Domain
import HTML
import HTTP
import Messages
import Operations

/// One request to the portal: who asks, for what, and in which language the answer is.
struct Visit: Sendable {
  let request: Request
  let route: PageRoute
  let say: Phrases
  var appearance: Appearance
  /// Whether the person's browser speaks TLS, to us or to the proxy in front.
  let isSecure: Bool
  /// The client's address: the peer's, or what a trusted proxy says.
  let address: String

  var language: Language { say.language }

  /// The fields of a form of up to 1 MiB, or of 20,000 fields, which hold 10,000 picked users.
  func form() async throws -> FormFields {
    guard request.contentType == "application/x-www-form-urlencoded" else {
      throw PageFailure.badRequest
    }
    let bytes: [UInt8]
    do {
      bytes = try await request.body.collect(upTo: 1 << 20)
    } catch {
      if case .tooLarge = error { throw PageFailure.tooLarge }
      throw PageFailure.badRequest
    }
    guard let form = try? FormFields(parsing: bytes, maxFields: 20_000) else {
      throw PageFailure.tooLarge
    }
    return form
  }

  /// Where one is sent after a form was taken: never a page to be kept.
  func redirect(to route: PageRoute) -> Response {
    var response = Response.redirect(to: route.address)
    response.headers["Cache-Control"] = "no-store"
    return response
  }
}

/// A visit of somebody who signed in.
struct StaffVisit: Sendable {
  let visit: Visit
  let session: StaffSession
  /// The cookie's text, for signing out.
  let sessionText: String

  var say: Phrases { visit.say }
  var principal: Principal { session.principal }
  var request: Request { visit.request }

  func may(_ right: RightName) -> Bool { Policy.allows(right, principal) }

  func redirect(to route: PageRoute) -> Response { visit.redirect(to: route) }
}
