import Domain
import HTML
import Messages
import Operations
import Secrets

/// Where a one-time link leads: one says who one is and chooses a password.
struct JoinPage: Screen {
  let say: Phrases
  let link: String
  let invitation: Invitation
  var name = ""
  var email = ""
  var wrong = Wrong()

  /// What is wrong with which field.
  struct Wrong: Sendable {
    var name: Explanation?
    var email: Explanation?
    var password: [Explanation] = []
    var other: String?

    var count: Int {
      (name == nil ? 0 : 1) + (email == nil ? 0 : 1) + (password.isEmpty ? 0 : 1)
    }
  }

  var title: String { say.signIn.joinTitle }
  var subtitle: String? { say.signIn.joinText }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.join(link)), .class("card")) {
      FormSummary(say: say, wrong: wrong.count)
      if let other = wrong.other { Note(.bad, other) }
      who
      PasswordField(
        say: say, name: "password", label: say.signIn.newPassword, flaws: wrong.password,
        names: [name, knownEmail.map { String($0.prefix { $0 != "@" }) } ?? ""])
      button(.class("primary")) { say.signIn.joinButton }
    }
  }

  private var knownEmail: String? {
    if case .member(_, let email) = invitation { email } else { nil }
  }

  @NodeBuilder private var who: [Node] {
    TextField(
      name: "name", label: say.frame.name, value: name, wrong: wrong.name, isRequired: true,
      limit: Label.limit, autocomplete: "name")
    switch invitation {
    case .firstAdmin:
      TextField(
        name: "email", label: say.frame.email, value: email, type: "email", wrong: wrong.email,
        isRequired: true, autocomplete: "username")
    case .member(_, let email):
      Facts(facts: [(say.frame.email, [.text(email)])])
      // Password managers file the new password under this.
      input(
        .type("email"), .name("email"), .value(email), .autocomplete("username"), .hidden(),
        .readonly())
    }
  }
}

/// A new password with everything that is wrong with it, and what it needs: with scripts each need
/// is ticked off while one types.
struct PasswordField: Component {
  let say: Phrases
  let name: String
  let label: String
  let flaws: [Explanation]
  /// What must not be in it.
  var names: [String] = []
  /// The field of the password that it takes the place of.
  var differsFrom: String?

  var body: [Node] {
    TextField(
      name: name, label: label, type: "password",
      hint: say.signIn.passwordHint(
        ChosenPassword.characters.lowerBound, ChosenPassword.characters.upperBound),
      isRequired: true, autocomplete: "new-password")
    if !flaws.isEmpty {
      ul(.class("causes"), .role("alert")) {
        for flaw in flaws { li(.class("wrong")) { flaw.text } }
      }
    }
    ShowPassword(say: say, field: name)
    div(.class("needs with-scripts"), .data("needs", name), .data("met", say.own.met)) {
      p(.class("hint")) { say.own.rules }
      ul {
        need("length", say.own.ruleLength(least), .data("least", String(least)))
        need("name", say.own.ruleName, .data("words", words))
        if let differsFrom { need("other", say.own.ruleOther, .data("of", differsFrom)) }
        li { say.own.ruleCommon }
      }
    }
  }

  private var least: Int { ChosenPassword.characters.lowerBound }

  private var words: String { names.filter { !$0.isEmpty }.joined(separator: "\n") }

  private func need(_ kind: String, _ text: String, _ more: Attribute) -> Node {
    li(.data("need", kind), more) { text }
  }
}

extension Phrases {
  func explain(_ flaws: [ChosenPassword.Flaw]) -> [Explanation] {
    flaws.map { flaw in
      switch flaw {
      case .tooShort(let minimum): explain(PasswordFlaw.tooShort(minimum: minimum))
      case .tooLong(let maximum): explain(PasswordFlaw.tooLong(maximum: maximum))
      case .holdsName: explain(PasswordFlaw.holdsName)
      case .tooCommon: explain(PasswordFlaw.tooCommon)
      }
    }
  }
}

/// A one-time link that is used up.
struct LinkGonePage: Screen {
  let say: Phrases

  var title: String { say.signIn.linkGoneTitle }
  var content: [Node] {
    div(.class("card")) {
      p { say.signIn.linkGoneText }
      p { a(.href(PageRoute.signIn(to: nil))) { say.signIn.title } }
    }
  }
}
