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
    ChoiceForm(
      say: say, customer: customer.id, route: .location, csrf: csrf, picked: picked,
      now: now
    ) {
      SelectField.location(
        say, selected: customer.defaultLocation?.code, hint: say.users.locationHint,
        wrong: wrong)
      details(.class("what-is-this")) {
        summary { say.people.whatIsThis }
        p { say.people.locationMeaning }
      }
    }
  }

  private var now: Holdings {
    Holdings(
      picked.users.map { user in
        let location = user.user.location
        return (
          location?.code ?? "",
          location.map { say.language.locations[$0] } ?? say.users.noLocation
        )
      })
  }
}

/// The same permissions for everyone who was picked.
struct RolesPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let picked: PickedUsers
  var chosen: PermissionFields?
  var wrong: Explanation?

  var title: String { say.users.setRoles }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    PickedNames(say: say, picked: picked)
    ChoiceForm(
      say: say, customer: customer.id, route: .roles, csrf: csrf, picked: picked, now: now
    ) {
      PermissionChoice(say: say, chosen: chosen ?? common, wrong: wrong)
    }
  }

  private var now: Holdings {
    Holdings(
      picked.users.map { user in
        let roles = user.user.roles
        return (roles.roles.map(\.word).sorted().joined(separator: " "), say.name(roles))
      })
  }

  /// What all of them have now; nothing, so that a choice has to be made, where they differ.
  private var common: PermissionFields {
    let sets = Set(picked.users.map(\.user.roles))
    guard let only = sets.first, sets.count == 1 else { return PermissionFields() }
    return PermissionFields(only)
  }
}

/// What those who were picked have now, and how many of them.
struct Holdings: Sendable {
  /// The most frequent first.
  let counts: [(value: String, text: String, count: Int)]

  init(_ values: [(value: String, text: String)]) {
    var counts: [String: (value: String, text: String, count: Int)] = [:]
    for value in values {
      counts[value.value, default: (value.value, value.text, 0)].count += 1
    }
    self.counts = counts.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }

  /// For the script that counts along: a value, a tab and a number a line.
  var lines: String {
    counts.map { "\($0.value)\t\($0.count)" }.joined(separator: "\n")
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
  let now: Holdings
  @NodeBuilder let fields: @Sendable () -> [Node]

  var body: [Node] {
    form(
      .method("post"), .action(PageRoute.of(customer, route)), .class("card form"),
      .data("holdings", picked.isWhole ? now.lines : nil)
    ) {
      CSRFField(token: csrf)
      SelectionFields(selection: picked.selection)
      input(.type("hidden"), .name(Self.step), .value("plan"))
      if picked.isWhole { present }
      fields()
      forecast
      div(.class("actions")) {
        button(.class("primary")) { say.frame.showPlan }
        a(.class("button"), .href(PageRoute.of(customer, .users(UserListQuery())))) {
          say.frame.cancel
        }
      }
    }
  }

  private var present: Node {
    div {
      p(.class("label")) { say.people.haveNow }
      ul(.class("chips")) {
        for held in now.counts.prefix(12) {
          li { say.people.countOf(held.count, held.text) }
        }
      }
    }
  }

  /// Filled in by a script as soon as something is chosen; the plan says the same.
  private var forecast: Node {
    dl(.class("forecast"), .hidden(), .role("status")) {
      dt { say.plans.willChange }
      dd(.data("will", "")) {}
      dt { say.plans.alreadySo }
      dd(.data("already", "")) {}
    }
  }
}
