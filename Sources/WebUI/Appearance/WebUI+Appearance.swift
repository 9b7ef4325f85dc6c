import HTTP
import Operations

extension WebUI {
  /// The choice changes a cookie of one's own and nothing else, so it needs no signing in. Of those who
  /// are signed in it is kept with the person too.
  func chooseAppearance(_ visit: Visit) async throws -> Response {
    guard visit.request.method == .post else {
      let page = AppearancePage(say: visit.say, chosen: visit.appearance)
      guard let staff = try? await staffVisit(visit) else { return visit.plainPage(page) }
      return staff.page(page)
    }
    let form = try await visit.form()
    let words = ["theme", "contrast", "density", "shortcuts"].compactMap { form[$0] }
    let chosen = Appearance(parsing: words.joined(separator: "."))
    if let staff = try? await staffVisit(visit) {
      try await operations.prefer(.appearance, chosen.text, as: staff.principal)
    }
    var response = visit.redirect(to: .appearance)
    response.set(AppearanceCookie.cookie(chosen, isSecure: visit.isSecure))
    return response
  }
}
