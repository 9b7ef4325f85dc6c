import Domain
import HTML
import Messages
import Operations

/// What a user has: apps to open, licenses with their services, whom to ask, and what is one's own.
struct OwnLicensesPage: Screen {
  let say: Phrases
  let csrf: String
  let own: OwnPage
  let places: ServicePlaces

  var title: String { say.me.title }
  var subtitle: String? { own.customer.name.text }
  var isWide: Bool { true }

  var content: [Node] {
    if own.licenses.isEmpty {
      Note(.plain, say.me.noLicenses)
    } else {
      apps
      div(.class("own-cards")) { for license in own.licenses { card(license) } }
    }
    div(.class("own-cards")) {
      account
      help
      security
    }
  }

  /// In the order of the list of apps, each once.
  private var ownPlaces: [ServicePlace] {
    let found = Set(
      own.licenses.flatMap(\.services).filter(\.isOn).flatMap { ServicePlace.places(of: $0.plan) })
    return ServicePlace.allCases.filter(found.contains)
  }

  @NodeBuilder private var apps: [Node] {
    if !ownPlaces.isEmpty {
      section(.class("apps"), .ariaLabelledBy("apps-title")) {
        h2(.id("apps-title")) { say.own.useIt }
        ul { for place in ownPlaces { li { app(place) } } }
      }
    }
  }

  private func app(_ place: ServicePlace) -> Node {
    let inside: [Node] = [
      span(
        .class("app-mark tone-\(ServicePlace.allCases.firstIndex(of: place) ?? 0)"), .ariaHidden()
      ) {
        String(place.name.prefix(1))
      },
      span {
        strong { place.name }
        span(.class("second")) { place.text(say) }
      },
    ]
    if let link = places.link(to: place) {
      return a(.class("app"), .href(external: link)) {
        inside
        Icon.external
      }
    }
    return div(.class("app")) { inside }
  }

  private func card(_ license: OwnPage.HeldLicense) -> Node {
    let on = license.services.filter(\.isOn).map(\.plan.name).sorted()
    let off = license.services.filter { !$0.isOn }.map(\.plan.name).sorted()
    return section(.class("card own-license")) {
      h2 { license.product.name }
      if !on.isEmpty { services(on, isOn: true) }
      if !off.isEmpty { services(off, isOn: false) }
    }
  }

  private func services(_ names: [String], isOn: Bool) -> Node {
    details(.open(names.count <= 6)) {
      summary {
        isOn ? say.own.allServices(names.count) : say.users.plansOff(names.count)
      }
      ul(.class("services")) {
        for name in names {
          li {
            isOn ? Icon.good : Icon.lock
            span {
              name
              span(.class("hidden")) {
                " (\(isOn ? say.own.included : say.own.switchedOff))"
              }
            }
          }
        }
      }
      if !isOn { p(.class("hint")) { say.own.switchedOff } }
    }
  }

  private var account: Node {
    let user = own.user
    let location = user.location.map { say.language.locations[$0] }
    return section(.class("card")) {
      h2 { say.me.account }
      Facts(facts: [
        (say.frame.name, [.text(user.displayName.text)]),
        (say.users.signInName, [.text(user.signInName.text)]),
        (say.me.organization, [.text(own.customer.name.text)]),
        (say.users.location, [.text(location ?? say.users.noLocation)]),
        (
          say.own.permissions,
          [.text(user.roles.isEmpty ? say.own.noPermissions : say.name(user.roles))]
        ),
      ])
      h3 { say.frame.language }
      p(.class("hint")) { say.own.languageText }
      LanguageChoice(say: say, here: .me(.licenses))
    }
  }

  private var help: Node {
    section(.class("card")) {
      h2 { say.own.help }
      p { say.own.helpText(own.customer.name.text) }
      if own.admins.isEmpty {
        p { say.own.noHelpers }
      } else {
        p { say.own.helpers }
        ul(.class("causes")) {
          for admin in own.admins {
            li {
              admin.displayName.text
              span(.class("second")) { admin.signInName.text }
            }
          }
        }
      }
    }
  }

  private var security: Node {
    section(.class("card")) {
      h2 { say.own.security }
      p { a(.class("button"), .href(PageRoute.me(.password))) { say.me.changePassword } }
      p(.class("hint")) { say.own.everywhereText }
      form(.method("post"), .action(PageRoute.me(.sessions))) {
        CSRFField(token: csrf)
        button(.class("risky")) { say.profile.endAll }
      }
    }
  }
}
