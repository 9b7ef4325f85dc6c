import Domain

@testable import Messages

/// Every text of a language, each said once for one thing and once for many.
struct PhraseSamples {
  /// What a field says.
  struct Sample {
    let field: String
    let texts: [String]

    init(_ field: String, _ texts: [String]) {
      self.field = field
      self.texts = texts
    }
  }

  static let day = Moment(microseconds: 1_795_255_800_000_000)

  let texts: [String: String]
  /// Fields that nobody reads here: a new one must be read too.
  let unread: [String]

  init(_ say: Phrases) {
    let themes: [(name: String, value: Any, samples: [Sample])] = [
      ("frame", say.frame, Self.frame(say.frame)),
      ("desk", say.desk, Self.desk(say.desk)),
      ("appearance", say.appearance, Self.appearance(say.appearance)),
      ("errors", say.errors, Self.errors(say.errors)),
      ("signIn", say.signIn, Self.signIn(say.signIn)),
      ("credentials", say.credentials, Self.credentials(say.credentials)),
      ("letters", say.letters, Self.letters(say.letters)),
      ("home", say.home, Self.home(say.home)),
      ("customers", say.customers, Self.customers(say.customers)),
      ("account", say.account, Self.account(say.account)),
      ("users", say.users, Self.users(say.users)),
      ("grid", say.grid, Self.grid(say.grid)),
      ("people", say.people, Self.people(say.people)),
      ("licenses", say.licenses, Self.licenses(say.licenses)),
      ("plans", say.plans, Self.plans(say.plans)),
      ("operations", say.operations, Self.operations(say.operations)),
      ("uploads", say.uploads, Self.uploads(say.uploads)),
      ("corrections", say.corrections, Self.corrections(say.corrections)),
      ("ledger", say.ledger, Self.ledger(say.ledger)),
      ("staff", say.staff, Self.staff(say.staff)),
      ("me", say.me, Self.me(say.me)),
      ("own", say.own, Self.own(say.own)),
      ("profile", say.profile, Self.profile(say.profile)),
      ("activity", say.activity, Self.activity(say.activity)),
      ("bulk", say.bulk, Self.bulk(say.bulk)),
      ("webhooks", say.webhooks, Self.webhooks(say.webhooks)),
      ("applications", say.applications, Self.applications(say.applications)),
      ("developers", say.developers, Self.developers(say.developers)),
      ("imports", say.imports, Self.imports(say.imports)),
      ("causes", say.causes, Self.causes(say.causes)),
      ("flaws", say.flaws, Self.flaws(say.flaws)),
      ("problems", say.problems, Self.problems(say.problems)),
    ]
    var texts: [String: String] = [:]
    var unread: [String] = []
    for theme in themes {
      for sample in theme.samples {
        for (index, text) in sample.texts.enumerated() {
          texts["\(theme.name).\(sample.field).\(index)"] = text
        }
      }
      let read = Set(theme.samples.map(\.field))
      let fields = Mirror(reflecting: theme.value).children.compactMap(\.label)
      unread += fields.filter { !read.contains($0) }.map { "\(theme.name).\($0)" }
    }
    self.texts = texts
    self.unread = unread
  }
}
