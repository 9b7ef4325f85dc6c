import HTML
import Messages

/// The door for staff.
struct SignInPage: Screen {
  let say: Phrases
  var to: String?
  var email = ""
  var trouble: String?

  var title: String { say.signIn.title }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.signIn(to: to)), .class("card")) {
      if let trouble { Note(.bad, trouble) }
      TextField(
        name: "email", label: say.frame.email, value: email, type: "email", isRequired: true,
        autocomplete: "username")
      TextField(
        name: "password", label: say.signIn.password, type: "password", isRequired: true,
        autocomplete: "current-password")
      ShowPassword(say: say, field: "password")
      button(.class("primary")) { say.signIn.title }
    }
    ForgottenPassword(title: say.own.forgotten, text: say.own.forgottenStaff)
    p(.class("door-other")) { a(.href(PageRoute.me(.licenses))) { say.signIn.forCustomers } }
  }
}

/// Who can help somebody who forgot their password.
struct ForgottenPassword: Component {
  let title: String
  let text: String

  var body: [Node] {
    details(.class("forgotten")) {
      summary { title }
      p { text }
    }
  }
}

/// Shows what is typed into a password's field; with scripts only.
struct ShowPassword: Component {
  let say: Phrases
  let field: String

  var body: [Node] {
    label(.class("choice with-scripts")) {
      input(.type("checkbox"), .data("reveals", field))
      span { say.own.show }
    }
  }
}
