import Domain
import HTML
import Messages

/// What can be done with the picked users, and how to pick many.
struct UserActionBar: Component {
  let say: Phrases
  let customer: Customer.ID
  let query: UserListQuery
  let total: Int
  let picked: Int
  let rights: UserRights

  var body: [Node] {
    let isOn = picked > 0 || query.ticked != .none
    div(.class(isOn ? "bar on" : "bar"), .role("group"), .ariaLabel(say.users.withThem)) {
      if query.ticked == .all {
        strong { say.users.selected(total) }
      } else if picked > 0 {
        strong { say.users.selected(picked) }
      }
      pickers
      div(.class("actions")) { actions }
    }
  }

  @NodeBuilder private var pickers: [Node] {
    if query.ticked == .none {
      a(.href(route(query.ticking(.page)))) { say.users.selectPage }
    }
    if query.ticked != .all, total > 1 {
      a(.href(route(query.ticking(.all)))) { say.users.allMatching(total) }
    }
    if query.ticked != .none || picked > 0 {
      a(.href(route(query.ticking(.none)))) { say.users.unselectPage }
    }
  }

  @NodeBuilder private var actions: [Node] {
    if rights.mayChangeLicenses { action(.licenses, say.licenses.manage) }
    if rights.mayEdit { action(.location, say.users.setLocation) }
    if rights.maySetRoles { action(.roles, say.users.setRoles) }
    if rights.mayReset { action(.passwordReset, say.users.resetPassword) }
    if rights.mayDelete {
      button(.class("risky"), .formAction(PageRoute.of(customer, .deletion))) { say.users.delete }
    }
  }

  private func action(_ route: CustomerRoute, _ text: String) -> Node {
    button(.formAction(PageRoute.of(customer, route))) { text }
  }

  private func route(_ query: UserListQuery) -> PageRoute { .of(customer, .users(query)) }
}
