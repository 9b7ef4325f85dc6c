import Domain
import HTML
import Messages
import Operations

/// Search by a field of choice, and what else the list can be narrowed by.
struct CustomerSearch: Component {
  let say: Phrases
  let list: CustomerListQuery
  let choices: CustomerChoices

  var body: [Node] {
    form(
      .method("get"), .action(PageRoute.customers(CustomerListQuery())), .role("search"),
      .class("tools")
    ) {
      if list.place.size != ListQuery.usualSize {
        input(.type("hidden"), .name("size"), .value(String(list.place.size)))
      }
      if list.sort != .name {
        input(.type("hidden"), .name("sort"), .value(list.sort.rawValue))
        if list.descending { input(.type("hidden"), .name("down"), .value("1")) }
      }
      choice(
        "by", say.customers.searchBy,
        CustomerQuery.Field.allCases.map { ($0 == .any ? "" : $0.rawValue, say.name($0)) },
        list.field.rawValue)
      div(.class("field long")) {
        label(.for("search")) { say.frame.search }
        input(
          .type("search"), .id("search"), .name("search"), .value(list.place.search ?? ""),
          .placeholder(say.customers.searchHint), .autocomplete("off"), .maxlength(100),
          .data("shortcut", "/"))
      }
      if !choices.resellers.isEmpty {
        choice(
          "reseller", say.customers.reseller,
          [("", say.customers.anyReseller)] + choices.resellers.map { ($0.key, $0.name) },
          list.reseller)
      }
      if !choices.tags.isEmpty {
        choice(
          "tag", say.customers.tag,
          [("", say.customers.anyTag)] + choices.tags.map { ($0.key, $0.name) }, list.tag)
      }
      button {
        Icon.search
        say.frame.search
      }
    }
  }

  private func choice(
    _ name: String, _ text: String, _ options: [(value: String, text: String)],
    _ chosen: String?
  ) -> Node {
    div(.class("field")) {
      label(.for(name)) { text }
      select(.id(name), .name(name)) {
        for item in options {
          option(.value(item.value), .selected(item.value == chosen)) { item.text }
        }
      }
    }
  }
}

/// What the list is narrowed by; each can be taken away.
struct CustomerChips: Component {
  let say: Phrases
  let list: CustomerListQuery
  let choices: CustomerChoices

  var body: [Node] {
    ul(.class("active-filters"), .ariaLabel(say.customers.filtered)) {
      if let search = list.place.search {
        let field = list.field == .any ? say.frame.search : say.name(list.field)
        chip(
          "\(field): \(search)",
          list.changing {
            $0.place.search = nil
            $0.field = .any
          })
      }
      if let reseller = list.reseller {
        let name = choices.resellers.first { $0.key == reseller }?.name ?? reseller
        chip("\(say.customers.reseller): \(name)", list.changing { $0.reseller = nil })
      }
      if let tag = list.tag {
        let name = choices.tags.first { $0.key == tag }?.name ?? tag
        chip("\(say.customers.tag): \(name)", list.changing { $0.tag = nil })
      }
      li { a(.href(PageRoute.customers(CustomerListQuery()))) { say.frame.clearFilters } }
    }
  }

  private func chip(_ text: String, _ rest: CustomerListQuery) -> Node {
    li {
      a(
        .class("filter-chip"), .href(PageRoute.customers(rest)),
        .ariaLabel(say.customers.removeFilter(text))
      ) {
        text
        Icon.close
      }
    }
  }
}

extension Phrases {
  func name(_ field: CustomerQuery.Field) -> String {
    switch field {
    case .any: customers.anyField
    case .name: frame.name
    case .domain: customers.domainField
    case .id: customers.microsoftID
    }
  }
}
