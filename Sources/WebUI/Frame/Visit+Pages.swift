import Domain
import HTML
import HTTP
import Messages
import Operations

extension Visit {
  /// A page for somebody who is not signed in as staff.
  func plainPage(
    _ page: any Screen, leaving: PlainFrame.Leaving? = nil, status: Status = .ok
  ) -> Response {
    let frame = PlainFrame(say: say, here: route.returning, leaving: leaving, page: page)
    return document(page, frame.body, status)
  }

  func document(_ page: any Screen, _ inside: [Node], _ status: Status) -> Response {
    let layout = Layout(
      say: say, appearance: appearance, title: page.title, refresh: page.refresh, inside: inside)
    var response = Response.bytes(
      layout.body.document(), type: "text/html; charset=utf-8", status: status)
    response.headers["Content-Language"] = language.tag
    return response
  }

  /// To the door, and back to here afterwards.
  func redirectToSignIn() -> Response {
    if case .me = route { return redirect(to: .me(.signIn)) }
    let isWorthReturning = request.method == .get && route != .home
    return redirect(to: .signIn(to: isWorthReturning ? route.address : nil))
  }
}

extension StaffVisit {
  /// A page in the frame of the signed-in person.
  func page(
    _ page: any Screen, of customer: Customer? = nil, in section: Navigation.Section? = nil,
    status: Status = .ok
  ) -> Response {
    let frame = StaffFrame(
      say: say, name: principal.name, csrf: session.csrf,
      navigation: navigation(of: customer, in: section), here: visit.route.returning,
      running: session.running, page: page)
    return visit.document(page, frame.body, status)
  }

  func navigation(of customer: Customer?, in section: Navigation.Section? = nil) -> Navigation {
    let rights = Set(RightName.allCases.filter { may($0) })
    return Navigation(say: say, customer: customer, section: section, rights: rights)
  }
}
