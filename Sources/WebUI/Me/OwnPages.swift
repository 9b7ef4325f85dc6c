import Domain
import HTML
import Messages
import Operations

/// The door for a customer's own users.
struct UserSignInPage: Screen {
  let say: Phrases
  var signInName = ""
  var trouble: String?

  var title: String { say.signIn.title }
  var subtitle: String? { say.me.signInHint }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.me(.signIn)), .class("card")) {
      if let trouble { Note(.bad, trouble) }
      TextField(
        name: "name", label: say.users.signInName, value: signInName, isRequired: true,
        autocomplete: "username")
      TextField(
        name: "password", label: say.signIn.password, type: "password", isRequired: true,
        autocomplete: "current-password")
      button(.class("primary")) { say.signIn.title }
    }
  }
}

/// Where a user chooses a password of their own.
struct ChoosePasswordPage: Screen {
  let say: Phrases
  let csrf: String
  /// Whether nothing else is shown before this is done.
  let isFirst: Bool
  var wrongCurrent: Bool = false
  var flaws: [Explanation] = []
  var trouble: String?

  var title: String { isFirst ? say.me.chooseTitle : say.me.changePassword }
  var subtitle: String? { isFirst ? say.me.chooseText : nil }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.me(.password)), .class("card")) {
      CSRFField(token: csrf)
      FormSummary(say: say, wrong: (wrongCurrent ? 1 : 0) + (flaws.isEmpty ? 0 : 1))
      if let trouble { Note(.bad, trouble) }
      TextField(
        name: "current", label: isFirst ? say.operations.temporaryPassword : say.me.current,
        type: "password", isRequired: true, autocomplete: "current-password")
      if wrongCurrent { p(.class("wrong")) { say.me.wrongCurrent } }
      PasswordField(say: say, name: "new", label: say.signIn.newPassword, flaws: flaws)
      button(.class("primary")) { say.me.choose }
    }
  }
}

/// What a user has: licenses, and the services that come with them.
struct OwnLicensesPage: Screen {
  let say: Phrases
  let own: OwnPage

  var title: String { say.me.title }
  var subtitle: String? { own.customer.name.text }

  var content: [Node] {
    section(.class("card")) {
      h2 { say.me.account }
      Facts(facts: [
        (say.frame.name, [.text(own.user.displayName.text)]),
        (say.users.signInName, [.text(own.user.signInName.text)]),
        (say.users.location, [.text(location)]),
      ])
      p { a(.href(PageRoute.me(.password))) { say.me.changePassword } }
    }
    if own.licenses.isEmpty {
      Note(.plain, say.me.noLicenses)
    } else {
      for license in own.licenses { card(license) }
    }
  }

  private var location: String {
    own.user.location.map { say.language.locations[$0] } ?? say.users.noLocation
  }

  private func card(_ license: OwnPage.HeldLicense) -> Node {
    section(.class("card")) {
      h2 { license.product.name }
      if !license.services.isEmpty {
        h3 { say.me.services }
        ul(.class("causes")) {
          for service in license.services {
            li {
              service.plan.name + " "
              Badge(
                kind: service.isOn ? .good : .plain,
                text: service.isOn ? say.licenses.planOn : say.licenses.planOff)
            }
          }
        }
      }
    }
  }
}
