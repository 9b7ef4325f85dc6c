import Domain
import HTML
import Messages
import Operations

/// Asks somebody whether an application may act for them.
struct AuthorizePage: Screen {
  let say: Phrases
  let csrf: String
  let query: AuthorizeQuery
  let asked: AskedApplication
  /// Where the person goes from here.
  let origin: String
  let person: String
  let roles: Set<StaffRole>

  var title: String { say.applications.askTitle(asked.application.name.text) }
  var subtitle: String? { say.applications.askAs(person) }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.authorize(query)), .class("card form")) {
      CSRFField(token: csrf)
      if let day = asked.consentGivenAt {
        Note(.plain, say.applications.askSince(day))
      }
      h2 { say.applications.askMay }
      p { say.applications.askAsYou }
      p(.class("hint")) {
        RightsInWords(say: say, roles: roles, isThroughProgram: true).sentence
      }
      p { strong { say.applications.askReturn(origin) } }
      p(.class("hint")) { say.applications.askCareful }
      div(.class("actions")) {
        button(.class("primary"), .name("decision"), .value("allow")) { say.applications.allow }
        button(.name("decision"), .value("deny")) { say.applications.deny }
      }
    }
  }
}

/// Where somebody was sent by what is no application of ours: the way ends here.
struct UnknownApplicationPage: Screen {
  let say: Phrases

  var title: String { say.applications.badTitle }

  var content: [Node] {
    section(.class("card")) { p { say.applications.badText } }
  }
}

/// The applications that act for oneself.
struct OwnConsents: Component {
  let say: Phrases
  let csrf: String
  let consents: [Consent]

  var body: [Node] {
    section(.class("card")) {
      h2 { say.applications.ownTitle }
      if consents.isEmpty {
        p(.class("muted")) { say.applications.ownNone }
      } else {
        p(.class("hint")) { say.applications.ownText }
        ConsentTable(
          say: say, csrf: csrf, consents: consents, name: \.applicationName,
          field: ("application", { $0.application.text }), route: .profileAct(.consents))
      }
    }
  }
}

/// Consents, each with a way to withdraw it.
struct ConsentTable: Component {
  let say: Phrases
  let csrf: String
  let consents: [Consent]
  /// Who or what is told in the first column.
  let name: @Sendable (Consent) -> String
  /// What the form tells of the consent that is withdrawn.
  let field: (name: String, value: @Sendable (Consent) -> String)
  let route: PageRoute

  var body: [Node] {
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.frame.name }
            th(.scope("col")) { say.applications.since }
            th(.scope("col")) { span(.class("hidden")) { say.applications.withdraw } }
          }
        }
        tbody { for consent in consents { row(consent) } }
      }
    }
  }

  private func row(_ consent: Consent) -> Node {
    tr {
      th(.scope("row")) { name(consent) }
      td(.data(label: say.applications.since)) { Instant(say: say, moment: consent.givenAt) }
      td(.class("act")) {
        form(.method("post"), .action(route)) {
          CSRFField(token: csrf)
          button(
            .class("risky"), .name(field.name), .value(field.value(consent)),
            .ariaLabel("\(say.applications.withdraw): \(name(consent))")
          ) { say.applications.withdraw }
        }
      }
    }
  }
}
