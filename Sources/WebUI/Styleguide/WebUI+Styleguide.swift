import HTTP

extension WebUI {
  /// Every component in every state, for those who build pages of them.
  func styleguide(_ visit: Visit) async -> Response {
    let page = StyleguidePage(say: visit.say)
    guard let staff = try? await staffVisit(visit) else { return visit.plainPage(page) }
    return staff.page(page)
  }
}
