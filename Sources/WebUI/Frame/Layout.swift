import Domain
import HTML
import Messages

/// The document around a page.
struct Layout: Component {
  let say: Phrases
  var appearance = Appearance()
  let title: String
  let refresh: Int?
  let inside: [Node]

  var body: [Node] {
    html(
      .lang(say.language.tag), .dir("ltr"),
      .data("theme", appearance.theme?.rawValue),
      .data("contrast", appearance.contrast?.rawValue),
      .data("density", appearance.density == .usual ? nil : appearance.density.rawValue),
      .data("keys", appearance.hasShortcuts ? nil : "off")
    ) {
      head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        HTML.title { "\(title) · \(Portal.name)" }
        // With scripts, what changes is changed in place.
        if let refresh {
          noscript { meta(.httpEquiv("refresh"), .content(String(refresh))) }
        }
        link(.rel("icon"), .type(Asset.mark.type), .href(Asset.mark.route))
        link(.rel("stylesheet"), .href(Asset.stylesheet.route))
        script(.type("module"), .src(Script.main))
      }
      HTML.body { inside }
    }
  }
}

/// What this product is called: the same in every language.
enum Portal {
  static let name = "Tenantry"
}

/// The frame of pages for those who are signed in: top bar, navigation, heading.
struct StaffFrame: Component {
  let say: Phrases
  let name: String
  let csrf: String
  let navigation: Navigation
  /// Where one returns to when the language was changed.
  let here: PageRoute
  let running: Int
  let page: any Screen

  var body: [Node] {
    a(.class("skip"), .href(fragment: "main")) { say.frame.skipToContent }
    TopBar(
      say: say, name: name, csrf: csrf, customer: navigation.customer, here: here,
      running: running)
    div(.class("shell")) {
      navigation
      main(.id("main"), .tabindex(-1)) {
        Heading(title: page.title, subtitle: page.subtitle, actions: page.actions)
        page.content
      }
    }
    ScriptedDialogs(say: say)
  }
}

/// The frame of pages before one is signed in, and of a user's own pages.
struct PlainFrame: Component {
  let say: Phrases
  let here: PageRoute
  let leaving: Leaving?
  let page: any Screen

  /// How a customer's own user signs out.
  struct Leaving: Sendable {
    let name: String
    let csrf: String
  }

  var body: [Node] {
    a(.class("skip"), .href(fragment: "main")) { say.frame.skipToContent }
    header(.class("top")) {
      Brand()
      div(.class("self door-self")) {
        LanguageChoice(say: say, here: here)
        if let leaving {
          span { leaving.name }
          form(.method("post"), .action(PageRoute.me(.signOut))) {
            CSRFField(token: leaving.csrf)
            button(.class("plain")) { say.frame.signOut }
          }
        }
      }
    }
    main(.id("main"), .class(page.isWide ? "door wide-door" : "door"), .tabindex(-1)) {
      Heading(title: page.title, subtitle: page.subtitle, actions: page.actions)
      page.content
    }
  }
}

/// The main heading with what can be done here.
struct Heading: Component {
  let title: String
  let subtitle: String?
  let actions: [Node]

  var body: [Node] {
    div(.class("head")) {
      div {
        h1 { title }
        if let subtitle { p(.class("muted")) { subtitle } }
      }
      if !actions.isEmpty { div(.class("actions")) { actions } }
    }
  }
}

struct Brand: Component {
  var body: [Node] {
    a(.class("brand"), .href(PageRoute.home)) {
      img(.src(Asset.mark.route), .alt(""), .width(28), .height(28))
      Portal.name
    }
  }
}

/// Whose page this is: the customer's name and color, on every page about them.
struct CustomerMark: Component {
  let customer: Customer

  var body: [Node] {
    a(.class("where"), .href(PageRoute.of(customer.id, .users(UserListQuery())))) {
      span(.class("swatch tone-\(customer.id.low % 8)"), .ariaHidden()) { initials }
      span { customer.name.text }
    }
  }

  private var initials: String {
    let firsts = customer.name.text.split(separator: " ").compactMap(\.first)
    return String(firsts.filter { $0.isLetter || $0.isNumber }.prefix(2)).uppercased()
  }
}

struct LanguageChoice: Component {
  let say: Phrases
  let here: PageRoute

  var body: [Node] {
    form(.method("post"), .action(PageRoute.language), .ariaLabel(say.frame.language)) {
      input(.type("hidden"), .name("to"), .value(here.address))
      for language in Language.allCases {
        button(
          .class("plain"), .name("language"), .value(language.tag), .lang(language.tag),
          .title(language.ownName),
          .ariaCurrent(language == say.language ? "true" : nil)
        ) { language.tag.uppercased() }
      }
    }
  }
}

/// Proof that a form was made for this session.
struct CSRFField: Component {
  static let name = "csrf"
  let token: String

  var body: [Node] {
    input(.type("hidden"), .name(Self.name), .value(token))
  }
}
