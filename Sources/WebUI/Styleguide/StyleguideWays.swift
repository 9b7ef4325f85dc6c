import Domain
import HTML
import Messages
import Operations

/// What leads on: filters, steps, choices of three, the pane beside a list, secrets, dialogs.
struct StyleguideWays: Component {
  let say: Phrases

  var body: [Node] {
    StyleguideSection(title: "Filters") { filters }
    StyleguideSection(title: "Steps") { steps }
    StyleguideSection(title: "Choices of three") { choices }
    StyleguideSection(title: "The pane beside a list") { pane }
    StyleguideSection(title: "Secrets") { secrets }
    StyleguideSection(title: "Dialogs") { dialogs }
  }

  @NodeBuilder private var filters: [Node] {
    div(.class("filters"), .role("group"), .ariaLabel(say.grid.filtersInUse)) {
      for text in [say.grid.chipSearch("osei"), say.grid.chipHas("Suite"), say.grid.chipNoLocation]
      {
        button(.type("button"), .class("chip"), .ariaLabel(say.grid.removeFilter(text))) {
          text
          span(.ariaHidden()) { "×" }
        }
      }
      button(.type("button"), .class("plain")) { say.grid.clearAll }
    }
    nav(.class("filters"), .ariaLabel(say.operations.narrow)) {
      a(.class("button"), .href(PageRoute.styleguide), .ariaCurrent("true")) {
        say.operations.everything
      }
      a(.class("button"), .href(PageRoute.styleguide)) { say.operations.withFailures }
    }
  }

  @NodeBuilder private var steps: [Node] {
    form(.class("wizard"), .method("get"), .action(PageRoute.styleguide)) {
      NewUserSteps(say: say, step: .licenses)
    }
  }

  /// As it is, on, off; a script makes one box of three states of each in the matrix.
  @NodeBuilder private var choices: [Node] {
    for (name, choice) in [("leave", MatrixForm.Choice.leave), ("on", .on), ("off", .off)] {
      Trio(
        name: "guide-\(name)", label: "Suite (\(name))", state: .some, chosen: choice,
        leave: say.licenses.leave, on: say.licenses.assignToAll, off: say.licenses.revokeFromAll)
    }
    div(.class("actions")) {
      for state in ["false", "mixed", "true"] {
        button(
          .type("button"), .class("tri"), .role("checkbox"), .ariaChecked(state),
          .ariaLabel(say.grid.pageBox))
      }
    }
  }

  @NodeBuilder private var pane: [Node] {
    aside(.class("pane card guide-pane"), .ariaLabelledBy("guide-pane")) {
      div(.class("pane-head")) {
        h3(.id("guide-pane")) { "Mira Osei" }
        div(.class("actions")) {
          way(.previous, say.grid.previousUser)
          way(.next, say.grid.nextUser)
          way(.close, say.grid.close)
        }
      }
      UserState.active.mark(say)
      Facts(facts: [
        (say.users.displayName, [.text("Mira Osei")]),
        (say.frame.email, [.text("mira.osei@alder.example")]),
        (say.users.location, [.text(say.users.noLocation)]),
      ])
      div(.class("actions")) {
        button(.type("button"), .class("primary")) {
          Icon.edit
          say.users.edit
        }
        button(.type("button")) { say.grid.fullPage }
      }
    }
  }

  private func way(_ icon: Icon, _ text: String) -> Node {
    button(.type("button"), .class("icon-button"), .ariaLabel(text), .title(text)) { icon }
  }

  @NodeBuilder private var secrets: [Node] {
    p(.class("secret-box")) { code(.class("secret"), .id("guide-secret")) { "4k7m-93fw-q2px" } }
    div(.class("actions")) {
      button(
        .type("button"), .class("with-scripts"), .data("copies", "guide-secret"),
        .data("done", say.profile.copied)
      ) {
        Icon.copy
        span { say.profile.copy }
      }
    }
    div(.class("slips")) {
      PaperSlip(
        slip: Slip(
          displayName: "Mira Osei", signInName: "mira.osei@alder.example",
          password: "4k7m-93fw-q2px-tt8c-hj4n", language: say.language),
        customer: "Alder Dairy", address: "https://portal.example/me")
    }
  }

  @NodeBuilder private var dialogs: [Node] {
    div(.class("actions")) {
      button(.type("button"), .class("with-scripts"), .data("opens", "guide-dialog")) {
        say.users.delete
      }
    }
    dialog(.id("guide-dialog"), .class("sheet"), .ariaLabelledBy("guide-dialog-title")) {
      div(.class("sheet-head")) {
        h2(.id("guide-dialog-title")) { say.people.whatHappens }
        form(.method("dialog")) {
          button(.class("icon-button"), .ariaLabel(say.desk.close)) { Icon.close }
        }
      }
      p { say.people.deletedSignOut(2) }
      form(.method("dialog"), .class("actions")) {
        button(.class("primary risky")) { say.users.delete }
        button { say.frame.cancel }
      }
    }
  }
}
