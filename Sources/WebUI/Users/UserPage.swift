import Domain
import HTML
import Messages
import Operations

/// One user with everything known of them, and what can be done.
struct UserPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let user: LicensedUser
  let names: CatalogNames
  let rights: UserRights

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
          say.users.edit
        }
      }
    }
  }

  var content: [Node] {
    if let deletedAt = user.user.deletedAt, let due = user.user.purgeDue {
      Note(
        .warn, "\(say.users.deletedOn) \(say.language.date(deletedAt))",
        more: "\(say.staff.expires) \(say.language.date(due))")
    }
    section(.class("card")) {
      h2 { say.users.details }
      facts
      if rights.maySetRoles, !isDeleted { act(.roles, say.users.setRoles) }
    }
    section(.class("card")) {
      h2 { say.users.licenses }
      licenses
      if rights.mayChangeLicenses, !isDeleted { act(.licenses, say.licenses.manage) }
    }
  }

  private var facts: Facts {
    let person = user.user
    let location = person.location.map { say.language.locations[$0] }
    return Facts(facts: [
      (say.users.firstName, [.text(person.firstName?.text ?? "–")]),
      (say.users.lastName, [.text(person.lastName?.text ?? "–")]),
      (say.users.location, [.text(location ?? say.users.noLocation)]),
      (say.users.permissions, [.text(say.name(person.roles))]),
      (
        say.users.lastSignIn,
        [.text(person.lastSignInAt.map { say.language.time($0) } ?? say.users.neverSignedIn)]
      ),
      (say.users.created, [.text(say.language.time(person.createdAt))]),
    ])
  }

  @NodeBuilder private var licenses: [Node] {
    if user.licenses.isEmpty {
      p(.class("muted")) { say.users.noLicenses }
    } else {
      ul(.class("causes")) {
        for license in user.licenses.sorted(by: { names($0.product) < names($1.product) }) {
          li {
            names(license.product)
            if !license.disabledPlans.isEmpty { off(license) }
          }
        }
      }
    }
  }

  private func off(_ license: Assignment) -> Node {
    span(.class("second")) {
      say.users.plansOff(license.disabledPlans.count) + ": "
        + license.disabledPlans.map { names($0) }.sorted().joined(separator: ", ")
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
