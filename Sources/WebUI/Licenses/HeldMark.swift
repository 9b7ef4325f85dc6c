import HTML
import Messages

/// How many of the picked users have something (PC 1.4.4).
enum HeldState: String, Sendable {
  case all
  case some
  case none

  init(count: Int, of total: Int) {
    self = count == 0 ? .none : count >= total ? .all : .some
  }
}

/// A box that is filled, partly filled or empty, with what that means beside it (M51, M52, M53).
struct HeldMark: Component {
  let state: HeldState
  let text: String

  var body: [Node] {
    span(.class("held")) {
      span(.class("box \(state.rawValue)"), .ariaHidden())
      text
    }
  }
}

/// A choice of three that also says "as it is", which a tick box cannot without a script. A script
/// makes one box of three states of it (`licenses.js`).
struct Trio: Component {
  let name: String
  /// What is chosen for; read out with each choice.
  let label: String
  let state: HeldState
  let chosen: MatrixForm.Choice
  let leave, on, off: String

  var body: [Node] {
    div(
      .class("trio"), .role("radiogroup"), .ariaLabel(label), .data("tri", state.rawValue)
    ) {
      radio(.leave, leave)
      radio(.on, on)
      radio(.off, off)
    }
  }

  private func radio(_ choice: MatrixForm.Choice, _ text: String) -> Node {
    HTML.label {
      input(
        .type("radio"), .name(name), .value(choice.rawValue), .checked(choice == chosen))
      span { text }
    }
  }
}
