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
      button(.class("primary")) { say.signIn.title }
    }
    p { a(.href(PageRoute.me(.licenses))) { say.signIn.forCustomers } }
  }
}
