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
      ShowPassword(say: say, field: "password")
      button(.class("primary")) { say.signIn.title }
    }
    ForgottenPassword(title: say.own.forgotten, text: say.own.forgottenUser)
    p(.class("door-other")) { a(.href(PageRoute.signIn(to: nil))) { say.own.forStaff } }
  }
}

/// Where a user chooses a password of their own.
struct ChoosePasswordPage: Screen {
  let say: Phrases
  let csrf: String
  /// Whether nothing else is shown before this is done.
  let isFirst: Bool
  /// What must not be in the password.
  var names: [String] = []
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
      PasswordField(
        say: say, name: "new", label: say.signIn.newPassword, flaws: flaws, names: names,
        differsFrom: "current")
      button(.class("primary")) { say.me.choose }
    }
  }
}
