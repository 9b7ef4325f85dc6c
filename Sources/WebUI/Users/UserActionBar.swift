import Domain
import HTML
import Messages
import Operations

/// Who is picked, and what can be done with them. With scripts, the actions appear with the first
/// pick; without, they are always there, since ticks are only known once the form is sent.
struct UserActionBar: Component {
  static let id = "selection-bar"

  let say: Phrases
  let steps: GridSteps
  let total: Int
  let onPage: Int
  let picked: Picked
  let rights: UserRights

  var body: [Node] {
    let isOn = picked.total > 0
    div(
      .id(Self.id), .class(isOn ? "bar on" : "bar idle"), .role("group"),
      .ariaLabel(say.users.withThem)
    ) {
      pickers
      if isOn { count }
      div(.class("actions acts")) {
        actions
        more
      }
    }
  }

  @NodeBuilder private var count: [Node] {
    strong(.role("status")) {
      picked.isMatching
        ? say.grid.allSelected(picked.total) : say.grid.selectedOf(picked.total, total)
    }
    if picked.isMatching { span(.class("hint")) { say.grid.allFixed } }
    if steps.query.filter.picked {
      button(.class("plain"), .formAction(steps.to { $0.picked = false })) { say.grid.showAll }
    } else {
      button(.class("plain"), .formAction(steps.to { $0 = UsersPage.everyonePicked })) {
        say.grid.showSelected(picked.total)
      }
    }
    button(.class("plain"), .name(SelectionStep.act), .value("none")) { say.grid.clear }
  }

  private var pickers: Node {
    details(.class("menu start"), .data("menu", "")) {
      summary(.class("button")) {
        say.grid.pick
        Icon.chevron
      }
      div(.class("menu-items")) {
        button(.name(SelectionStep.act), .value("none")) { say.grid.pickNone }
        button(.name(SelectionStep.act), .value("page")) { say.grid.pickPage(onPage) }
        if !steps.query.filter.picked {
          button(.name(SelectionStep.act), .value("all")) { say.grid.pickAll(total) }
        }
      }
    }
  }

  @NodeBuilder private var actions: [Node] {
    if rights.mayChangeLicenses { action(.licenses, say.licenses.manage, .seats) }
    if rights.mayReset { action(.passwordReset, say.users.resetPassword, .key) }
    if rights.mayDelete { action(.deletion, say.users.delete, .deleted, kind: "risky") }
  }

  private var more: Node {
    details(.class("menu"), .data("menu", "")) {
      summary(.class("button")) {
        say.grid.more
        Icon.chevron
      }
      div(.class("menu-items")) {
        if rights.mayChangeLicenses { action(.swap, say.licenses.swap, .swap) }
        if rights.mayEdit { action(.location, say.users.setLocation, .pin) }
        if rights.maySetRoles { action(.roles, say.users.setRoles, .lock) }
        action(.file, say.grid.exportSelected, .download)
      }
    }
  }

  private func action(
    _ action: SelectionStep.Action, _ text: String, _ icon: Icon, kind: String = ""
  ) -> Node {
    button(.class(kind), .name(SelectionStep.then), .value(action.rawValue)) {
      icon
      text
    }
  }
}
