import Domain
import HTML
import Messages
import Operations

/// One location for everyone who was picked (PC 1.4.13).
struct LocationPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let picked: PickedUsers
  var wrong: Explanation?

  var title: String { say.users.setLocation }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    PickedNames(say: say, picked: picked)
    ChoiceForm(say: say, customer: customer.id, route: .location, csrf: csrf, picked: picked) {
      SelectField.location(
        say, selected: customer.defaultLocation?.code, hint: say.users.locationHint,
        wrong: wrong)
    }
  }
}

/// The same permissions for everyone who was picked.
struct RolesPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let picked: PickedUsers

  var title: String { say.users.setRoles }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    PickedNames(say: say, picked: picked)
    ChoiceForm(say: say, customer: customer.id, route: .roles, csrf: csrf, picked: picked) {
      RoleChoice(say: say, chosen: common)
    }
  }

  /// What all of them have now.
  private var common: RoleSet {
    guard let first = picked.users.first else { return [] }
    return picked.users.dropFirst().reduce(first.user.roles) { $0.intersection($1.user.roles) }
  }
}

/// A form about picked users that leads to a plan.
struct ChoiceForm: Component {
  /// A field with this name tells that the form was filled in, not just opened.
  static let step = "step"

  let say: Phrases
  let customer: Customer.ID
  let route: CustomerRoute
  let csrf: String
  let picked: PickedUsers
  @NodeBuilder let fields: @Sendable () -> [Node]

  var body: [Node] {
    form(.method("post"), .action(PageRoute.of(customer, route)), .class("form")) {
      CSRFField(token: csrf)
      SelectionFields(selection: picked.selection)
      input(.type("hidden"), .name(Self.step), .value("plan"))
      fields()
      div(.class("actions")) {
        button(.class("primary")) { say.frame.showPlan }
        a(.class("button"), .href(PageRoute.of(customer, .users(UserListQuery())))) {
          say.frame.cancel
        }
      }
    }
  }
}
