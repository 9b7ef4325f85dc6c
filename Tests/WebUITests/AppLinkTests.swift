import Domain
import Operations
import TestSupport
import Testing

@testable import WebUI

@Suite struct `Links to apps` {
  private func link(_ text: String) throws(AppLinkFlaw) -> [String: String] {
    var settings = WebUI.Settings()
    try settings.link(text)
    return settings.serviceLinks
  }

  private func flaw(_ text: String) -> AppLinkFlaw? {
    do throws(AppLinkFlaw) {
      _ = try link(text)
      return nil
    } catch { return error }
  }

  @Test func `are taken in by the app's word, and the last one counts`() throws {
    #expect(
      try link("files=https://alder.example/files?a=b#c")
        == ["files": "https://alder.example/files?a=b#c"])
    var settings = WebUI.Settings()
    try settings.link("mail=https://one.example/")
    try settings.link("mail=https://two.example/")
    #expect(settings.servicePlaces.link(to: .mail) == "https://two.example/")
    #expect(settings.servicePlaces.link(to: .meetings) == ServicePlace.meetings.usualLink)
  }

  @Test func `are taken away by an empty address`() throws {
    let places = ServicePlaces(links: try link("mail="))
    #expect(places.link(to: .mail) == nil)
  }

  @Test(arguments: [
    "mail=http://alder.example/", "mail=javascript:alert(1)", "mail=https://", "mail=https:///x",
    "mail=https://a b.example/", "mail=https://alder.example/\"onclick=", "mail=//alder.example",
    "mail=https://ada:secret@alder.example/", "mail=https://alder.example/\u{F6}",
    "mail=HTTPS://alder.example/", "mail=https://" + String(repeating: "a", count: 500),
  ])
  func `are refused unless a browser can follow them safely`(text: String) {
    #expect(flaw(text) == .noAddress)
  }

  @Test func `need the name of an app`() {
    #expect(flaw("https://alder.example/") == .noName)
    #expect(flaw("Outlook=https://alder.example/") == .unknownApp("Outlook"))
    #expect(flaw("=https://alder.example/") == .unknownApp(""))
    #expect(WebUI.Settings.apps.contains("files"))
  }
}
