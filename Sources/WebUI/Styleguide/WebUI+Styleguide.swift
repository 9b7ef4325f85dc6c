import HTTP

extension WebUI {
  /// Every component in every state, for those who build pages of them.
  func styleguide(_ visit: Visit) -> Response {
    visit.plainPage(StyleguidePage(say: visit.say))
  }
}
