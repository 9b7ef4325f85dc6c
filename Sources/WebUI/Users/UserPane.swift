import Domain
import HTML
import Messages
import Operations

/// The essentials of one user beside the list (PC 1.2.8), with the way to the one before and the one
/// behind.
struct UserPane: Component {
  /// Where previous and next lead; nil at the ends of the list.
  struct Neighbors: Sendable {
    var previous: UserListQuery?
    var next: UserListQuery?
  }

  let say: Phrases
  let steps: GridSteps
  let user: LicensedUser
  let isTemporary: Bool
  let names: CatalogNames
  let rights: UserRights
  let neighbors: Neighbors

  var body: [Node] {
    let person = user.user
    aside(.class("pane card"), .id("pane"), .ariaLabelledBy("pane-title")) {
      div(.class("pane-head")) {
        h2(.id("pane-title"), .tabindex(-1)) { person.displayName.text }
        div(.class("actions")) {
          way(.previous, say.grid.previousUser, neighbors.previous, "pane-previous")
          way(.next, say.grid.nextUser, neighbors.next, "pane-next")
          button(
            .class("icon-button"), .formAction(steps.to(steps.query.opening(nil))),
            .name(SelectionStep.row), .value(person.id.text), .ariaLabel(say.grid.close),
            .title(say.grid.close), .data("pane", "close")
          ) { Icon.close }
        }
      }
      UserState(user, isTemporary).mark(say)
      facts
      div(.class("actions")) {
        if rights.mayEdit {
          a(.class("button primary"), .href(PageRoute.of(steps.customer, .userEdit(person.id)))) {
            Icon.edit
            say.users.edit
          }
        }
        a(.class("button"), .href(PageRoute.of(steps.customer, .user(person.id)))) {
          say.grid.fullPage
        }
      }
    }
  }

  private func way(
    _ icon: Icon, _ text: String, _ query: UserListQuery?, _ name: String
  ) -> Node {
    guard let query else {
      return button(.type("button"), .class("icon-button"), .disabled(), .ariaLabel(text)) { icon }
    }
    return button(
      .class("icon-button"), .formAction(steps.to(query)), .ariaLabel(text), .title(text),
      .data("pane", name)
    ) { icon }
  }

  private var facts: Facts {
    let person = user.user
    return Facts(facts: [
      (say.users.firstName, [.text(person.firstName?.text ?? "–")]),
      (say.users.lastName, [.text(person.lastName?.text ?? "–")]),
      (say.users.displayName, [.text(person.displayName.text)]),
      (say.frame.email, [.text(person.signInName.text)]),
      (say.users.location, [.text(location)]),
      (say.grid.roles, [.text(roles)]),
      (say.users.licenses, licenses),
      (
        say.users.lastSignIn,
        person.lastSignInAt.map { Instant(say: say, moment: $0).body }
          ?? [.text(say.frame.never)]
      ),
      (say.users.created, Instant(say: say, moment: person.createdAt).body),
    ])
  }

  private var location: String {
    user.user.location.map { "\(say.language.locations[$0]) (\($0.code))" } ?? say.users.noLocation
  }

  private var roles: String {
    user.user.roles.isEmpty ? say.grid.plainRole : say.name(user.user.roles)
  }

  private var licenses: [Node] {
    let held = user.licenses.map { names($0.product) }.sorted()
    guard !held.isEmpty else { return [.text(say.users.noLicenses)] }
    return [
      ul(.class("plain-list")) {
        for name in held { li { name } }
      }
    ]
  }
}
