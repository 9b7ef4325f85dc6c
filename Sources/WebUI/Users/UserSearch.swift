import Domain
import HTML
import Messages

/// The line above the list: search, filters to be added, the way out as a file.
struct UserSearch: Component {
  let say: Phrases
  let steps: GridSteps
  let products: [Product]
  let total: Int

  var body: [Node] {
    div(.class("toolbar")) {
      // Its button is the first of the form: what Enter presses in any of the fields.
      div(.class("search"), .role("search")) {
        HTML.label(.class("hidden"), .for("search")) { say.frame.search }
        input(
          .type("search"), .id("search"), .name("search"), .value(steps.query.filter.search ?? ""),
          .placeholder(say.users.searchHint), .autocomplete("off"), .maxlength(100),
          .data("shortcut", "/"), .data("shortcut-label", say.users.searchHint))
        button(.name(SelectionStep.go), .value("search")) { say.frame.search }
      }
      details(.class("menu filter-menu"), .data("menu", "")) {
        summary(.class("button")) {
          Icon.filter
          say.grid.addFilter
        }
        FilterFields(say: say, products: products)
      }
      span(.class("muted count"), .role("status")) { say.users.count(total) }
      a(.class("button export"), .href(PageRoute.of(steps.customer, .usersFile(steps.query)))) {
        Icon.download
        say.grid.export
      }
    }
  }
}

/// Conditions to be added to the filter: what, how, and which. Empty ones add nothing.
struct FilterFields: Component {
  let say: Phrases
  let products: [Product]

  var body: [Node] {
    div(.class("menu-items filter-fields")) {
      p(.class("hint")) { say.grid.filterHint }
      condition("license", say.grid.license, (say.grid.holds, say.grid.holdsNot), ofProducts)
      condition(
        "location", say.users.location, (say.grid.equals, say.grid.equalsNot), ofLocations)
      condition("role", say.users.role, (say.grid.equals, say.grid.equalsNot), ofRoles)
      div(.class("condition")) {
        HTML.label(.for("add-seller")) { say.grid.soldBy }
        choice("add-seller", ofSellers)
      }
      div(.class("condition days")) {
        day("add-from", say.grid.createdFrom)
        day("add-until", say.grid.createdUntil)
      }
      CheckBox(name: "add-unlicensed", label: say.users.filterUnlicensed)
      CheckBox(name: "add-never", label: say.users.filterNeverSignedIn)
      button(.class("primary"), .name(SelectionStep.go), .value("filter")) { say.frame.apply }
    }
  }

  private typealias Option = (value: String, text: String)

  private func condition(
    _ name: String, _ label: String, _ operators: (yes: String, no: String), _ options: [Option]
  ) -> Node {
    div(.class("condition")) {
      HTML.label(.for("add-\(name)")) { label }
      select(.name("add-\(name)-how"), .ariaLabel(say.grid.condition(label))) {
        option(.value("is")) { operators.yes }
        option(.value("not")) { operators.no }
      }
      choice("add-\(name)", options)
    }
  }

  private func choice(_ name: String, _ options: [Option]) -> Node {
    select(.id(name), .name(name)) {
      option(.value("")) { "–" }
      for choice in options { option(.value(choice.value)) { choice.text } }
    }
  }

  private func day(_ name: String, _ label: String) -> Node {
    HTML.label {
      label
      input(.type("date"), .name(name))
    }
  }

  private var ofProducts: [Option] { products.map { ($0.id.text, $0.name) } }

  private var ofLocations: [Option] {
    let names = say.language.locations
    return [("none", say.users.noLocation), ("any", say.grid.anyLocation)]
      + names.sorted.map { ($0.code, names[$0]) }
  }

  private var ofRoles: [Option] {
    [("none", say.grid.noRole)] + Role.allCases.map { ($0.word, say.name($0)) }
  }

  private var ofSellers: [Option] {
    [
      (SellerKind.own.rawValue, say.grid.ownSeller),
      (SellerKind.partner.rawValue, say.grid.otherSeller),
      (SellerKind.direct.rawValue, say.grid.directSeller),
    ]
  }
}
