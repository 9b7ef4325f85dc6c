import Domain
import HTML
import Messages

/// What the list is narrowed by, condition by condition, each to be taken away.
struct FilterChips: Component {
  let say: Phrases
  let steps: GridSteps
  let names: CatalogNames

  var body: [Node] {
    let chips = self.chips
    if !chips.isEmpty {
      div(.class("filters"), .role("group"), .ariaLabel(say.grid.filtersInUse)) {
        for chip in chips {
          button(
            .class("chip"), .formAction(chip.without), .ariaLabel(say.grid.removeFilter(chip.text))
          ) {
            chip.text
            span(.ariaHidden()) { "×" }
          }
        }
        button(.class("plain"), .formAction(steps.to { $0 = UserFilter() })) {
          say.grid.clearAll
        }
      }
    }
  }

  private struct Chip {
    let text: String
    let without: PageRoute
  }

  private func chip(_ text: String?, _ removal: (inout UserFilter) -> Void) -> [Chip] {
    text.map { [Chip(text: $0, without: steps.to(removal))] } ?? []
  }

  private var chips: [Chip] {
    let filter = steps.query.filter
    let say = say.grid
    return chip(filter.picked ? say.chipPicked : nil) { $0.picked = false }
      + chip(filter.search.map(say.chipSearch)) { $0.search = nil }
      + filter.has.flatMap { id in chip(say.chipHas(names(id))) { $0.forget(id) } }
      + filter.lacks.flatMap { id in chip(say.chipLacks(names(id))) { $0.forget(id) } }
      + chip(location) { $0.location = nil }
      + chip(role) { $0.role = nil }
      + chip(filter.unlicensed ? self.say.users.filterUnlicensed : nil) { $0.unlicensed = false }
      + chip(filter.neverSignedIn ? self.say.users.filterNeverSignedIn : nil) {
        $0.neverSignedIn = false
      }
      + chip(seller) { $0.seller = nil }
      + chip(filter.createdFrom.map { say.chipFrom(self.say.language.date($0)) }) {
        $0.createdFrom = nil
      }
      + chip(
        filter.createdBefore.map { say.chipUntil(self.say.language.date($0.adding(days: -1))) }
      ) { $0.createdBefore = nil }
  }

  private var location: String? {
    switch steps.query.filter.location {
    case .is(let location): say.grid.chipLocation(say.language.locations[location])
    case .isNot(let location): say.grid.chipNotLocation(say.language.locations[location])
    case .isEmpty: say.grid.chipNoLocation
    case .isGiven: say.grid.chipAnyLocation
    case nil: nil
    }
  }

  private var role: String? {
    switch steps.query.filter.role {
    case .holds(let role): say.grid.chipRole(say.name(role))
    case .lacks(let role): say.grid.chipNotRole(say.name(role))
    case .holdsNone: say.grid.noRole
    case nil: nil
    }
  }

  private var seller: String? {
    switch steps.query.filter.seller {
    case .own: say.grid.chipOwn
    case .partner: say.grid.chipOther
    case .direct: say.grid.chipDirect
    case nil: nil
    }
  }
}
