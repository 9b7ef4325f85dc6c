import Domain
import HTML
import Messages

/// The details of a user, to be changed.
struct EditUserPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let user: User
  var typed: Typed
  var wrong: [String: Explanation] = [:]
  var trouble: Explanation?

  struct Typed: Sendable {
    var firstName: String
    var lastName: String
    var displayName: String
    var local: String
    var domain: String
    var location: String
  }

  var title: String { say.users.editTitle(user.displayName.text) }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    form(
      .method("post"), .action(PageRoute.of(customer.id, .userEdit(user.id))),
      .class("card form")
    ) {
      CSRFField(token: csrf)
      FormSummary(say: say, wrong: wrong.count)
      if let trouble { Note(.bad, trouble) }
      fields
      div(.class("actions")) {
        button(.class("primary")) { say.frame.showPlan }
        a(.class("button"), .href(PageRoute.of(customer.id, .user(user.id)))) {
          say.frame.cancel
        }
      }
    }
  }

  @NodeBuilder private var fields: [Node] {
    TextField(
      name: "firstName", label: "\(say.users.firstName) (\(say.frame.optional))",
      value: typed.firstName, wrong: wrong["firstName"], limit: PersonName.limit)
    TextField(
      name: "lastName", label: "\(say.users.lastName) (\(say.frame.optional))",
      value: typed.lastName, wrong: wrong["lastName"], limit: PersonName.limit)
    TextField(
      name: "displayName", label: say.users.displayName, value: typed.displayName,
      wrong: wrong["displayName"], isRequired: true, limit: PersonName.limit)
    SignInNameField(
      say: say, local: typed.local, domain: typed.domain, domains: customer.domains,
      wrong: wrong["email"])
    SelectField.location(
      say, selected: typed.location, hint: say.users.locationHint, wrong: wrong["location"])
  }
}

extension EditUserPage.Typed {
  init(_ user: User) {
    self.init(
      firstName: user.firstName?.text ?? "", lastName: user.lastName?.text ?? "",
      displayName: user.displayName.text, local: user.signInName.local,
      domain: user.signInName.domain.text, location: user.location?.code ?? "")
  }
}
