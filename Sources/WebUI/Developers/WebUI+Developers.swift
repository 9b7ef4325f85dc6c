import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// For everybody who is signed in: what the APIs are is no secret.
  func developers(_ route: DeveloperRoute, _ visit: StaffVisit) throws -> Response {
    let reference = settings.reference
    let frame = ReferenceFrame(say: visit.say, reference: reference, here: route)
    let base = base(visit.visit)
    switch route {
    case .start:
      return visit.page(
        DevelopersPage(
          frame: frame, base: base, tenant: operations.tenant.text,
          mayManage: visit.may(.manageApplications)),
        in: .developers)
    case .errors: return visit.page(ErrorNumbersPage(frame: frame), in: .developers)
    case .events: return visit.page(EventsPage(frame: frame), in: .developers)
    case .chapter(let kind, let group):
      guard let chapter = reference.chapter(kind, group) else { throw PageFailure.notFound }
      return visit.page(
        ChapterPage(frame: frame, kind: kind, chapter: chapter, base: base), in: .developers)
    }
  }
}
