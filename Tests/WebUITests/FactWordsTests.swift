import Domain
import Messages
import Testing

@testable import WebUI

@Suite struct `What the log says of webhooks and applications` {
  @Test(arguments: [Language.dutch, .german, .swedish])
  func `is in the reader's language`(language: Language) {
    let words = FactWords(
      say: .of(language),
      catalog: CatalogNames(catalog: Catalog(products: [], plans: [], rules: [])),
      customers: [:])
    for field in ["host", "kinds", "delivery", "why", "redirects", "public", "expiresAt"] {
      #expect(words.name(field) != field, "\(field)")
    }
    #expect(words.lines("kinds", .list(["user.created"])) != ["user.created"])
    #expect(words.lines("why", .text("switched-off")) == [words.say.webhooks.off])
    #expect(words.lines("public", .number(1)) == [words.say.profile.allowed])
    #expect(words.lines("expiresAt", .text("2026-11-21T09:30:00Z")) != ["2026-11-21T09:30:00Z"])
  }
}
