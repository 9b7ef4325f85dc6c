import Domain
import HTML
import Messages

/// What stands above every page: whose page it is, the way to anything, and what is one's own.
struct TopBar: Component {
  let say: Phrases
  let name: String
  let csrf: String
  let customer: Customer?
  let here: PageRoute
  /// Operations under way, of whichever customer.
  var running = 0

  var body: [Node] {
    header(.class("top")) {
      Brand()
      if let customer {
        CustomerMark(customer: customer)
        a(
          .class("icon-button"), .href(PageRoute.find(FindQuery(customersOnly: true))),
          .ariaLabel(say.desk.switchCustomer), .title(say.desk.switchCustomer),
          .data("palette", "customers"), .data("shortcut", "c")
        ) { Icon.chevron }
      }
      a(
        .class("finder"), .href(PageRoute.find(FindQuery(customer: customer?.id))),
        .data("palette", "all"), .data("of", customer?.id.text),
        .ariaLabel(say.desk.findOpen)
      ) {
        Icon.search
        span { say.desk.find }
        kbd(.class("with-scripts")) { "Ctrl K" }
      }
      div(.class("self")) {
        JobsLink(say: say, count: running)
        button(
          .type("button"), .class("icon-button with-scripts"), .ariaLabel(say.desk.shortcuts),
          .title(say.desk.shortcuts), .data("opens", "shortcuts")
        ) { Icon.help }
        SelfMenu(say: say, name: name, csrf: csrf, here: here)
      }
    }
  }
}

/// One's own: language, look, leaving.
struct SelfMenu: Component {
  let say: Phrases
  let name: String
  let csrf: String
  let here: PageRoute

  var body: [Node] {
    details(.class("menu"), .data("menu", "")) {
      summary(.ariaLabel(say.desk.own(name))) {
        span(.class("initials"), .ariaHidden()) { initials }
        span(.class("own-name")) { name }
        Icon.chevron
      }
      div(.class("menu-items")) {
        LanguageChoice(say: say, here: here)
        a(.href(PageRoute.profile)) { say.desk.profile }
        a(.href(PageRoute.appearance)) { say.desk.appearance }
        form(.method("post"), .action(PageRoute.signOut)) {
          CSRFField(token: csrf)
          button(.class("plain")) { say.frame.signOut }
        }
      }
    }
  }

  private var initials: String {
    String(name.split(separator: " ").compactMap(\.first).prefix(2)).uppercased()
  }
}

/// What the scripts fill and show: it is here in the reader's language, and closed.
struct ScriptedDialogs: Component {
  let say: Phrases

  var body: [Node] {
    dialog(.id("palette"), .class("palette"), .ariaLabel(say.frame.search)) {
      input(
        .type("search"), .role("combobox"), .ariaLabel(say.desk.findHint),
        .placeholder(say.desk.findHint), .ariaExpanded(true), .ariaControls("palette-results"),
        .autocomplete("off"), .spellcheck(false), .maxlength(100))
      div(.id("palette-results"), .data("source", PageRoute.find(FindQuery()).address)) {}
      p(.class("hint")) { say.desk.moveHint }
    }
    dialog(.id("shortcuts"), .class("sheet"), .ariaLabelledBy("shortcuts-title")) {
      div(.class("sheet-head")) {
        h2(.id("shortcuts-title")) { say.desk.shortcuts }
        form(.method("dialog")) {
          button(.class("icon-button"), .ariaLabel(say.desk.close)) { Icon.close }
        }
      }
      dl(.class("keys")) {
        dt {
          kbd { "Ctrl" }
          " "
          kbd { "K" }
        }
        dd { say.desk.findOpen }
        dt { kbd { "?" } }
        dd { say.desk.shortcuts }
      }
      p(.class("hint")) { say.desk.shortcutsHint }
    }
  }
}
