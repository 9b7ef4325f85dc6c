import HTML
import Messages

/// The components that pages are made of, each in each of its states.
///
/// For those who build pages: its own words are in English, what the components say is in the
/// reader's language.
struct StyleguidePage: Screen {
  let say: Phrases

  var title: String { "Styleguide" }

  var actions: [Node] {
    a(.class("button"), .href(PageRoute.appearance)) { say.desk.appearance }
    button(.class("primary"), .type("button")) { say.frame.save }
  }

  var content: [Node] {
    StyleguideSection(title: "Colors") { swatches }
    StyleguideSection(title: "Letters") { letters }
    StyleguideSection(title: "Icons") { icons }
    StyleguideSection(title: "Buttons") { buttons }
    StyleguideSection(title: "Fields") { StyleguideFields(say: say) }
    StyleguideSection(title: "Notes") { notes }
    StyleguideSection(title: "Badges") { badges }
    StyleguideSection(title: "Tables") { StyleguideTable(say: say) }
    StyleguideSection(title: "Nothing there") { empty }
    StyleguideSection(title: "Progress and tally") { tally }
    StyleguideSection(title: "Menus and details") { menus }
    StyleguideStates(say: say)
    StyleguideWays(say: say)
  }

  private static let colors = [
    "ground", "surface", "raised", "sunken", "text", "muted", "line", "edge", "accent",
    "accent-strong", "accent-soft", "good", "good-soft", "warn", "warn-soft", "bad", "bad-soft",
  ]

  @NodeBuilder private var swatches: [Node] {
    ul(.class("guide-colors")) {
      for color in Self.colors {
        li {
          span(.class("guide-color guide-\(color)"), .ariaHidden()) {}
          code { "--\(color)" }
        }
      }
    }
  }

  @NodeBuilder private var letters: [Node] {
    p { "The quick brown fox: Zoë O’Brien-Šimůnek, Jürgen Groß, Åsa Öberg" }
    p(.class("muted")) { "A quieter voice, for what supports." }
    p {
      code { "zoe.obrien-simunek@alder.example" }
      " "
      kbd { "Ctrl" }
      " "
      kbd { "K" }
    }
  }

  @NodeBuilder private var icons: [Node] {
    ul(.class("guide-icons")) {
      for icon in Icon.allCases {
        li {
          icon
          span { icon.rawValue }
        }
      }
    }
  }

  @NodeBuilder private var buttons: [Node] {
    div(.class("actions")) {
      button(.class("primary"), .type("button")) { say.frame.save }
      button(.type("button")) { say.frame.apply }
      button(.class("risky"), .type("button")) { say.users.delete }
      button(.class("risky primary"), .type("button")) { say.users.delete }
      button(.class("plain"), .type("button")) { say.frame.cancel }
      button(.type("button"), .disabled()) { say.frame.save }
      button(.type("button"), .class("icon-button"), .ariaLabel(say.desk.close)) { Icon.close }
      a(.class("button"), .href(PageRoute.styleguide)) {
        Icon.upload
        say.users.upload
      }
    }
  }

  @NodeBuilder private var notes: [Node] {
    for kind in [Note.Kind.plain, .good, .warn, .bad, .busy] {
      Note(kind, say.frame.noMatch, more: say.frame.noMatchHint)
    }
  }

  @NodeBuilder private var badges: [Node] {
    div(.class("actions")) {
      for kind in [Note.Kind.plain, .good, .warn, .bad, .busy] {
        Badge(kind: kind, text: say.frame.never)
      }
    }
  }

  @NodeBuilder private var empty: [Node] {
    Empty(title: say.users.emptyTitle, text: say.users.emptyText)
    Empty(title: say.frame.noMatch, text: say.frame.noMatchHint)
  }

  @NodeBuilder private var tally: [Node] {
    div(.class("tally")) {
      for number in [1_204, 37, 0] {
        div {
          strong { say.language.number(number) }
          span(.class("muted")) { say.frame.usersAndLicenses }
        }
      }
    }
  }

  @NodeBuilder private var menus: [Node] {
    details {
      summary { say.users.filter }
      p { say.frame.noMatchHint }
    }
    ul(.class("chips")) {
      for name in ["Zoë O’Brien-Šimůnek", "Mira Osei", "Åsa Öberg"] { li { name } }
    }
  }
}

/// One kind of component with its heading.
struct StyleguideSection: Component {
  let title: String
  @NodeBuilder let content: @Sendable () -> [Node]

  var body: [Node] {
    section(.class("card"), .ariaLabel(title)) {
      h2 { title }
      content()
    }
  }
}
