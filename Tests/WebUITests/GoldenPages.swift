import Domain
import HTML
import Messages
import Operations
import TestSupport
import Testing

@testable import WebUI

/// The main pages as HTML, in four languages: values in, text out.
///
/// `TENANTRY_WRITE_GOLDEN=1` writes them anew.
@Suite struct `The main pages` {
  enum Kind: String, CaseIterable {
    case signIn = "sign-in"
    case users, licenses, plan, operation
    case uploads
    case uploadReport = "upload-report"
    case deletedUsers = "deleted-users"
    case newUser = "new-user"
    case editUser = "edit-user"
    case user
    case deletion
    case restoration
    case seats, frame
    case own = "own-licenses"
    case home, customers, account
    case handovers
    case packMail = "pack-mail"
    case log, staff, profile, swap, quantity, undo, webhook
    case applications, application, authorize
    case developers, errors, events
    case bulkFile = "bulk-file"
    case chapter = "developers-users"
  }

  @Test(arguments: Kind.allCases, Language.allCases)
  func `are the golden ones`(kind: Kind, language: Language) throws {
    let screen = PageSamples(say: .of(language)).screen(kind)
    // The frame is the same around all of them, so it is shown once.
    let nodes = kind == .frame ? framed(screen, language) : heading(screen) + screen.content
    let text = Self.readable(nodes.rendered())
    let name = "page-\(kind.rawValue).\(language.tag).html"
    #expect([.same, .written].contains(try Golden.check(text, name)), "\(name)")
  }

  /// What stands in the frame when the frame is what is looked at.
  struct Bare: Screen {
    let title = "Tenantry"
    var content: [Node] {}
  }

  private func heading(_ screen: any Screen) -> [Node] {
    Heading(title: screen.title, subtitle: screen.subtitle, actions: screen.actions).body
  }

  private func framed(_ screen: any Screen, _ language: Language) -> [Node] {
    let frame = StaffFrame(
      say: .of(language), name: "Gail Grant", csrf: "csrf-token",
      navigation: Navigation(
        say: .of(language), customer: PageSamples.customer, section: .users,
        rights: Set(RightName.allCases)),
      here: .home, running: 2, page: screen)
    return Layout(
      say: .of(language), title: screen.title, refresh: screen.refresh, inside: frame.body
    ).body
  }

  /// A tag a line; without the hash in the names of assets, and without the 248 countries that
  /// nobody chose, which have a test of their own.
  private static func readable(_ bytes: [UInt8]) -> String {
    let country = #/<option value="[A-Z]{2}">[^<]*</option>\n/#
    return String(decoding: bytes, as: UTF8.self).replacing("><", with: ">\n<")
      .replacing(country, with: "")
      .replacing(Asset.stylesheet.name, with: "stylesheet.css")
      .replacing(Asset.mark.name, with: "mark.svg")
      .replacing(Asset.icons.name, with: "icons.svg")
      .replacing(Script.main.address, with: "main.js") + "\n"
  }

  @Test(arguments: Kind.allCases.filter { $0 != .frame })
  func `differ from language to language`(kind: Kind) {
    let texts = Language.allCases.map { language in
      PageSamples(say: .of(language)).screen(kind).content.rendered()
    }
    #expect(Set(texts).count == Language.allCases.count)
  }
}
