import Domain
import HTML
import Messages
import Operations

/// A user to be created: details, permissions and licenses on one page (PC 1.3.1).
struct NewUserPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let seats: [ProductSeats]
  let names: CatalogNames
  var typed: Typed
  var wrong: [String: Explanation] = [:]
  var trouble: Explanation?

  /// The form as it was filled in.
  struct Typed: Sendable {
    var firstName = ""
    var lastName = ""
    var displayName = ""
    var local = ""
    var domain = ""
    var location = ""
    var roles: RoleSet = []
    var grants: [LicenseGrant] = []
    var reusesName = false
  }

  var title: String { say.users.add }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.of(customer.id, .newUser)), .class("form")) {
      CSRFField(token: csrf)
      FormSummary(say: say, wrong: wrong.count)
      if let trouble { Note(.bad, trouble) }
      div(.class("card")) { person }
      RoleChoice(say: say, chosen: typed.roles)
      LicenseChoice(say: say, seats: seats, names: names, grants: typed.grants)
      div(.class("actions")) {
        button(.class("primary")) { say.frame.showPlan }
        a(.class("button"), .href(PageRoute.of(customer.id, .users(UserListQuery())))) {
          say.frame.cancel
        }
      }
    }
  }

  @NodeBuilder private var person: [Node] {
    div(.class("row")) {
      TextField(
        name: "firstName", label: "\(say.users.firstName) (\(say.frame.optional))",
        value: typed.firstName, wrong: wrong["firstName"], limit: PersonName.limit)
      TextField(
        name: "lastName", label: "\(say.users.lastName) (\(say.frame.optional))",
        value: typed.lastName, wrong: wrong["lastName"], limit: PersonName.limit)
    }
    TextField(
      name: "displayName", label: say.users.displayName, value: typed.displayName,
      wrong: wrong["displayName"], isRequired: true, limit: PersonName.limit)
    SignInNameField(
      say: say, local: typed.local, domain: typed.domain, domains: customer.domains,
      wrong: wrong["email"])
    if typed.reusesName || wrong["email"] != nil {
      CheckBox(
        name: "reuse", label: say.users.reuseName, isChecked: typed.reusesName)
    }
    SelectField.location(
      say, selected: typed.location, hint: say.users.locationHint, wrong: wrong["location"])
  }
}

/// A sign-in name in two parts: what is chosen, and a domain that the customer owns (PC 1.3.7).
struct SignInNameField: Component {
  let say: Phrases
  let local: String
  let domain: String
  let domains: [DomainName]
  let wrong: Explanation?

  var body: [Node] {
    div(.class("field"), .role("group"), .ariaLabelledBy("email-label")) {
      span(.class("label"), .id("email-label")) { say.users.signInName }
      div(.class("at")) {
        input(
          .id("local"), .name("local"), .value(local), .required(), .maxlength(64),
          .autocomplete("off"), .spellcheck(false), .ariaLabel(say.users.nameBeforeAt),
          .ariaInvalid(wrong != nil), .ariaDescribedBy(wrong.map { _ in "email-wrong" }))
        span(.ariaHidden()) { "@" }
        select(.name("domain"), .ariaLabel(say.users.domain)) {
          for choice in domains {
            option(.value(choice.text), .selected(choice.text == domain)) { choice.text }
          }
        }
      }
      if let wrong { p(.class("wrong"), .id("email-wrong")) { wrong.text } }
    }
  }
}
