import Domain
import Testing

@testable import Messages

@Suite struct `The texts of the product` {
  private let english = PhraseSamples(.of(.english))

  /// Words that two languages write alike; every other text must differ from the English one.
  private static let alike: [Language: Set<String>] = [
    .dutch: [
      "developers.description", "developers.code", "developers.eventType", "developers.parameters",
      "developers.inQuery", "developers.inHeader", "developers.kind", "developers.object",
      "developers.status", "developers.batchesGroup", "developers.uploadsGroup",
      "developers.tokensGroup", "developers.webhooksGroup",
      "imports.recognized", "webhooks.title", "webhooks.statusIn",
      "account.title", "home.product",
      "activity.details", "activity.dayHint", "profile.browser", "profile.account",
      "own.allServices",
      "people.fieldChange", "people.countOf",
      "frame.email", "frame.first", "licenses.product", "plans.title", "operations.by",
      "uploads.file", "uploads.problem", "uploads.tab", "staff.helpdeskAgent", "ledger.what",
      "uploads.comma", "appearance.contrast", "appearance.compact", "grid.equals",
    ],
    .german: [
      "developers.description", "developers.code", "developers.status", "developers.uploadsGroup",
      "developers.tokensGroup", "developers.webhooksGroup",
      "imports.recognized", "webhooks.title", "webhooks.statusIn",
      "customers.tag", "customers.tags",
      "profile.browser", "activity.person", "activity.details", "activity.dayHint",
      "activity.name",
      "people.fieldChange", "people.countOf",
      "appearance.normal", "frame.name", "plans.title", "me.organization", "uploads.problem",
      "frame.optional",
    ],
    .swedish: [
      "imports.recognized",
      "developers.description", "developers.text", "developers.status",
      "activity.person", "activity.period",
      "people.fieldChange", "people.countOf", "appearance.normal", "plans.title", "uploads.problem",
      "me.organization",
    ],
  ]

  @Test(arguments: Language.allCases)
  func `are all read by these tests, and none is empty`(language: Language) {
    let samples = PhraseSamples(.of(language))
    #expect(samples.unread.isEmpty)
    #expect(samples.texts.count > 500)
    for (name, text) in samples.texts {
      #expect(!text.isEmpty, "\(name)")
      #expect(text == text.trimmed, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `hold no place holder and no straight quotation mark`(language: Language) {
    for (name, text) in PhraseSamples(.of(language)).texts {
      for mark in ["{", "}", "\\(", "%@", ";;", ">>", "\"", "TO" + "DO", "  "] {
        #expect(!text.contains(mark), "\(name): \(text)")
      }
    }
  }

  @Test(arguments: [Language.dutch, .german, .swedish])
  func `are translated`(language: Language) {
    for (name, text) in PhraseSamples(.of(language)).texts {
      let field = name.split(separator: ".").prefix(2).joined(separator: ".")
      let isAlike = Self.alike[language]?.contains(field) ?? false
      let saysOnlyNumbers = !text.contains { $0.isLetter }
      if !isAlike, !saysOnlyNumbers {
        #expect(text != english.texts[name], "\(name): \(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `are whole sentences where they explain`(language: Language) {
    let say = Phrases.of(language)
    let product = Product.ID(high: 1, low: 1)
    for cause in Self.causes(product) {
      let explanation = say.explain(cause, naming: { _ in "Suite" })
      #expect(explanation.what.hasSuffix("."), "\(explanation.what)")
      #expect(explanation.mend.hasSuffix("."), "\(explanation.mend)")
    }
  }

  @Test func `tell every cause apart`() {
    let product = Product.ID(high: 1, low: 1)
    let causes = Self.causes(product)
    #expect(Set(causes.map(\.code)).count == 22)
    let told = causes.map { Phrases.of(.english).explain($0, naming: { _ in "Suite" }) }
    #expect(Set(told).count == causes.count)
  }

  @Test func `name the products and places of a cause`() {
    let product = Product.ID(high: 1, low: 1)
    let cause = Cause.prohibitedInLocation(product, Location(stored: "CN"))
    let what = Phrases.of(.german).explain(cause, naming: { _ in "Charts" }).what
    #expect(what == "Charts darf in China nicht genutzt werden.")
  }

  @Test(arguments: Language.allCases)
  func `say a button with its verb and number`(language: Language) {
    let say = Phrases.of(language)
    for kind in PlanKind.allCases where kind != .changeQuantity {
      #expect(say.applyButton(kind, rows: 37).contains("37"))
      #expect(say.applyButton(kind, rows: 1).contains("1"))
      #expect(!say.applyButton(kind, rows: 1).contains("37"))
    }
  }

  @Test func `use one or many as the number asks`() {
    #expect(Phrases.of(.english).users.count(1) == "1 user")
    #expect(Phrases.of(.english).users.count(5000) == "5,000 users")
    #expect(Phrases.of(.dutch).users.count(1) == "1 gebruiker")
    #expect(Phrases.of(.dutch).users.count(2) == "2 gebruikers")
    #expect(Phrases.of(.german).uploads.rows(1) == "1 Zeile")
    #expect(Phrases.of(.german).uploads.rows(0) == "0 Zeilen")
    #expect(Phrases.of(.swedish).users.days(1) == "1 dag")
    #expect(Phrases.of(.swedish).users.days(30) == "30 dagar")
  }

  @Test func `use the words that readers of the five documents know`() {
    #expect(Phrases.of(.german).frame.usersAndLicenses == "Benutzer und Lizenzen")
    #expect(Phrases.of(.german).licenses.manage == "Lizenzen verwalten")
    #expect(Phrases.of(.german).users.addAnother == "Weiteren Benutzer hinzufügen")
    #expect(Phrases.of(.dutch).frame.deletedUsers == "Verwijderde gebruikers")
    #expect(Phrases.of(.dutch).licenses.manage == "Licenties beheren")
    #expect(Phrases.of(.swedish).frame.usersAndLicenses == "Användare och licenser")
    #expect(Phrases.of(.swedish).licenses.manage == "Hantera licenser")
  }

  @Test func `say who can grant a right that is missing`() {
    let text = Phrases.of(.english).missing(.seeActivity)
    #expect(text.contains("see the activity log"))
    #expect(text.contains("Global admin or Admin agent"))
    #expect(!text.contains("Helpdesk"))
  }

  private static func causes(_ product: Product.ID) -> [Cause] {
    let plan = ServicePlan.ID(high: 2, low: 1)
    return [
      .noSeat(product), .notEntitled(product), .locationMissing(product),
      .prohibitedInLocation(product, Location(stored: "CN")),
      .dependency(product, .plan(plan), anyOf: [.plan(plan)]),
      .dependency(product, .product(product), anyOf: [.plan(plan)]),
      .mutualExclusion(product, product), .planNotOfProduct(plan, product), .notHeld(product),
      .productUnknown(product), .assignedByPublisher(product, link: "https://x.example"),
      .userUnknown, .userDeleted, .notDeleted, .retentionOver(since: PhraseSamples.day),
      .signInNameTaken(proposal: nil), .signInNameTaken(proposal: "mira2@alder.example"),
      .signInNameOfDeleted(User.ID(high: 3, low: 1)), .foreignDomain("other.example"),
      .repeated(row: 2), .lastGlobalAdmin, .belowConsumed(product, consumed: 3), .drifted,
      .changedSince(by: "Ada", at: PhraseSamples.day),
    ]
  }
}
