import HTML
import Messages

/// Theme, contrast and density, with what they look like at once.
struct AppearancePage: Screen {
  let say: Phrases
  let chosen: Appearance

  var title: String { say.appearance.title }
  var subtitle: String? { say.appearance.subtitle }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.appearance), .class("form card")) {
      group(
        "theme", say.appearance.theme,
        [
          ("", say.appearance.asSystem), ("light", say.appearance.light),
          ("dark", say.appearance.dark),
        ],
        chosen.theme?.rawValue ?? "")
      group(
        "contrast", say.appearance.contrast,
        [
          ("", say.appearance.asSystem), ("normal", say.appearance.normal),
          ("high", say.appearance.high),
        ],
        chosen.contrast?.rawValue ?? "")
      group(
        "density", say.appearance.density,
        [
          ("compact", say.appearance.compact), ("usual", say.appearance.usual),
          ("roomy", say.appearance.roomy),
        ],
        chosen.density.rawValue, hint: say.appearance.densityHint)
      group(
        "shortcuts", say.desk.shortcutsSwitch,
        [("", say.desk.shortcutsOn), ("keyless", say.desk.shortcutsOff)],
        chosen.hasShortcuts ? "" : "keyless")
      div(.class("actions")) { button(.class("primary")) { say.frame.save } }
    }
  }

  private func group(
    _ name: String, _ label: String, _ choices: [(value: String, text: String)],
    _ selected: String, hint: String? = nil
  ) -> Node {
    fieldset(.class("plain")) {
      legend { label }
      if let hint { p(.class("hint")) { hint } }
      div(.class("segments")) {
        for choice in choices {
          HTML.label {
            input(
              .type("radio"), .name(name), .value(choice.value),
              .checked(choice.value == selected))
            span { choice.text }
          }
        }
      }
    }
  }
}
