import Domain
import HTML
import Messages

/// What a form of the account page asks for.
enum AccountAct: String, CaseIterable {
  case save
  case addDomain = "add-domain"
  case removeDomain = "remove-domain"
  case preferDomain = "prefer-domain"
  case addTag = "add-tag"
  case removeTag = "remove-tag"
  case withdrawal
  case reinstatement
}

/// Forms of the account page: each is sent to the page itself and says what it asks for.
enum AccountForm {
  /// - Parameter act: Nil where the button that is pressed says it.
  static func form(
    _ csrf: String, _ customer: Customer.ID, _ act: AccountAct?, kind: String,
    @NodeBuilder content: () -> [Node]
  ) -> Node {
    HTML.form(
      .method("post"), .action(PageRoute.of(customer, .account(saved: false))), .class(kind)
    ) {
      CSRFField(token: csrf)
      if let act { input(.type("hidden"), .name("act"), .value(act.rawValue)) }
      content()
    }
  }

  static func button(_ act: AccountAct, label: String, text: String) -> Node {
    HTML.button(
      .class("plain"), .name("act"), .value(act.rawValue), .ariaLabel(label)
    ) { text }
  }
}

/// Whether we have the customer's delegated rights, and recording that this changed.
struct DelegationCard: Component {
  let say: Phrases
  let csrf: String
  let account: CustomerAccount
  let mayManage: Bool
  let wrong: Explanation?

  var body: [Node] {
    section(.class("card")) {
      h2 { say.account.rights }
      if let wrong { Note(.bad, wrong) }
      if let withdrawal = account.withdrawal {
        p { say.account.rightsGone(say.language.time(withdrawal.at), withdrawal.by) }
        RegainSteps(say: say)
        if mayManage {
          AccountForm.form(csrf, account.customer.id, .reinstatement, kind: "actions") {
            button(.class("primary")) { say.account.reinstate }
          }
        }
      } else {
        p(.class("health good")) {
          Icon.good
          say.account.rightsHeld
        }
        if mayManage { withdrawing }
      }
    }
  }

  private var withdrawing: Node {
    details(.open(wrong != nil)) {
      summary { say.account.withdrawSummary }
      p { say.account.withdrawText }
      AccountForm.form(csrf, account.customer.id, .withdrawal, kind: "actions") {
        button(.class("risky")) { say.account.withdraw }
      }
    }
  }
}

/// A text that is copied with one press where there are scripts.
struct CopyText: Component {
  let say: Phrases
  let text: String

  var body: [Node] {
    span(.class("copying")) {
      code { text }
      button(
        .type("button"), .class("plain with-scripts"), .ariaLabel(say.account.copyID),
        .data("copy", text), .data("copied", say.account.copied)
      ) {
        Icon.copy
        span { say.account.copyID }
      }
    }
  }
}
