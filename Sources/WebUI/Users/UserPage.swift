import Domain
import HTML
import Messages
import Operations

/// One user with everything known of them, and what can be done.
struct UserPage: Screen {
  /// How many entries of the ledger are shown.
  static let latest = 10

  let say: Phrases
  let customer: Customer
  let csrf: String
  let user: LicensedUser
  let names: CatalogNames
  let rights: UserRights
  var history: [LedgerEntry] = []
  /// Kinds of changes that were just made.
  var saved: [PlanKind] = []
  let now: Moment

  var title: String { user.user.displayName.text }
  var subtitle: String? { user.user.signInName.text }

  private var isDeleted: Bool { user.user.deletedAt != nil }

  var actions: [Node] {
    if isDeleted {
      if rights.mayRestore { act(.restoration, say.users.restore, kind: "primary") }
    } else {
      if rights.mayReset { act(.passwordReset, say.users.resetPassword) }
      if rights.mayDelete { act(.deletion, say.users.delete, kind: "risky") }
      if rights.mayEdit {
        a(.class("button primary"), .href(PageRoute.of(customer.id, .userEdit(user.user.id)))) {
          Icon.edit
          say.people.edit
        }
      }
    }
  }

  var content: [Node] {
    if !saved.isEmpty { Note(.good, say.people.savedParts(saved.map { say.part($0) })) }
    if let deletedAt = user.user.deletedAt { deletion(deletedAt) }
    div(.class("columns")) {
      section(.class("card"), .ariaLabelledBy("details")) {
        h2(.id("details")) { say.users.details }
        facts
      }
      section(.class("card"), .ariaLabelledBy("licenses")) {
        div(.class("review-head")) {
          h2(.id("licenses")) { say.users.licenses }
          if rights.mayChangeLicenses, !isDeleted { act(.licenses, say.licenses.manage) }
        }
        licenses
      }
    }
    if !history.isEmpty { UserHistory(say: say, customer: customer.id, entries: history) }
  }

  @NodeBuilder private func deletion(_ at: Moment) -> [Node] {
    if let due = user.user.purgeDue {
      div(.class("note warn")) {
        strong { say.people.deletedUntil(at, due) }
        if let days = user.user.daysLeft(at: now) {
          DaysLeft(say: say, days: days, until: due)
        }
      }
    }
  }

  private var facts: Facts {
    let person = user.user
    let location = person.location.map { say.language.locations[$0] }
    return Facts(facts: [
      (say.people.state, [state]),
      (say.users.firstName, [.text(person.firstName?.text ?? "–")]),
      (say.users.lastName, [.text(person.lastName?.text ?? "–")]),
      (say.users.displayName, [.text(person.displayName.text)]),
      (say.users.signInName, [.text(person.signInName.text)]),
      (say.users.location, [.text(location ?? say.users.noLocation)]),
      (say.users.permissions, [.text(say.name(person.roles))]),
      (
        say.users.lastSignIn,
        [.text(person.lastSignInAt.map { say.language.time($0) } ?? say.users.neverSignedIn)]
      ),
      (say.users.created, [.text(say.language.time(person.createdAt))]),
    ])
  }

  private var state: Node {
    let (icon, kind, text): (Icon, String, String) =
      if isDeleted {
        (.deleted, "bad", say.people.inactive)
      } else if user.user.lastSignInAt == nil {
        (.clock, "warn", say.users.neverSignedIn)
      } else {
        (.good, "good", say.people.active)
      }
    return span(.class("badge \(kind)")) {
      icon
      text
    }
  }

  @NodeBuilder private var licenses: [Node] {
    if user.licenses.isEmpty {
      p(.class("muted")) { isDeleted ? say.people.licensesSetAside : say.users.noLicenses }
    } else {
      for license in user.licenses.sorted(by: { names($0.product) < names($1.product) }) {
        held(license)
      }
    }
  }

  @NodeBuilder private func held(_ license: Assignment) -> [Node] {
    let plans = names.catalog.products[license.product]?.plans ?? []
    let on = plans.count - license.disabledPlans.count
    if plans.isEmpty {
      p { names(license.product) }
    } else {
      details {
        summary {
          names(license.product)
          " "
          span(.class("muted")) { say.people.servicesOn(max(on, 0), plans.count) }
        }
        ul(.class("service-states")) {
          for plan in plans { service(plan, isOn: !license.disabledPlans.contains(plan)) }
        }
      }
    }
  }

  private func service(_ plan: ServicePlan.ID, isOn: Bool) -> Node {
    li(.class(isOn ? "on" : "off")) {
      isOn ? Icon.good : Icon.close
      span {
        names(plan)
        span(.class("second")) { isOn ? say.licenses.planOn : say.licenses.planOff }
      }
    }
  }

  private func act(_ route: CustomerRoute, _ text: String, kind: String = "") -> Node {
    form(.method("post"), .action(PageRoute.of(customer.id, route))) {
      CSRFField(token: csrf)
      SelectionFields(selection: .users([user.user.id]))
      button(.class(kind)) { text }
    }
  }
}

extension Phrases {
  /// Which part of a user a kind of change is about.
  func part(_ kind: PlanKind) -> String {
    switch kind {
    case .setRoles: users.permissions
    case .changeLicenses: users.licenses
    case .create, .update, .resetPasswords, .delete, .restore, .purge, .changeQuantity:
      users.details
    }
  }
}

/// What happened to one user lately, newest first.
struct UserHistory: Component {
  let say: Phrases
  let customer: Customer.ID
  let entries: [LedgerEntry]

  var body: [Node] {
    section(.class("card"), .ariaLabelledBy("history")) {
      h2(.id("history")) { say.people.recentActivity }
      ol(.class("history")) {
        for entry in entries {
          li {
            time(.datetime(entry.at.iso)) { say.language.time(entry.at) }
            strong { say.name(entry.action) }
            span(.class("muted")) { entry.actor }
            if let operation = entry.operation {
              a(.href(PageRoute.of(customer, .operation(operation, ListQuery())))) {
                say.people.toOperation
              }
            }
          }
        }
      }
    }
  }
}
