import Domain
import HTML
import Messages
import Operations

/// Every customer in the person's reach.
struct CustomersPage: Screen {
  let say: Phrases
  let list: ListQuery
  let page: Page<CustomerSummary>
  let mayAdd: Bool
  /// Whether the person may see some customers only.
  let isLimited: Bool

  var title: String { say.frame.customers }

  var actions: [Node] {
    if mayAdd {
      a(.class("button primary"), .href(PageRoute.newCustomer)) { say.customers.add }
    }
  }

  var content: [Node] {
    SearchForm(
      say: say, route: .customers(ListQuery(size: list.size)), hint: say.customers.searchHint,
      search: list.search)
    if page.items.isEmpty {
      empty
    } else {
      table
      Pager(
        say: say, links: Pager.Links(page, at: list) { .customers($0) },
        summary: say.customers.count(page.total))
    }
  }

  private var table: Node {
    div(.class("table")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.frame.name }
            th(.scope("col")) { say.customers.domains }
            th(.scope("col"), .class("number")) { say.customers.users }
            th(.scope("col"), .class("number")) { say.customers.deleted }
            th(.scope("col"), .class("number")) { say.customers.seatsUsed }
          }
        }
        tbody { for summary in page.items { CustomerRow(say: say, summary: summary) } }
      }
    }
  }

  @NodeBuilder private var empty: [Node] {
    if list.search != nil {
      NoMatch(say: say, route: .customers(ListQuery()))
    } else {
      Empty(
        title: say.customers.emptyTitle,
        text: isLimited ? say.customers.noneInReach : say.customers.emptyText)
    }
  }
}

/// One line of the list of customers.
struct CustomerRow: Component {
  let say: Phrases
  let summary: CustomerSummary

  var body: [Node] {
    let customer = summary.customer
    tr {
      th(.scope("row")) {
        a(.href(PageRoute.of(customer.id, .users(UserListQuery())))) { customer.name.text }
      }
      td(.data(label: say.customers.domains)) {
        customer.domains.map(\.text).joined(separator: ", ")
      }
      td(.class("number"), .data(label: say.customers.users)) {
        say.language.number(summary.users)
      }
      td(.class("number"), .data(label: say.customers.deleted)) {
        say.language.number(summary.deletedUsers)
      }
      td(.class("number"), .data(label: say.customers.seatsUsed)) {
        say.customers.usedOf(summary.seatsConsumed, summary.seatsTotal)
      }
    }
  }
}

/// A search over a list, which works with the key alone.
struct SearchForm: Component {
  let say: Phrases
  let route: PageRoute
  let hint: String
  let search: String?
  /// What else the list is narrowed by, to be kept.
  var kept: [(name: String, value: String)] = []

  var body: [Node] {
    form(.method("get"), .action(route), .role("search"), .class("search")) {
      for field in kept { input(.type("hidden"), .name(field.name), .value(field.value)) }
      HTML.label(.class("hidden"), .for("search")) { say.frame.search }
      input(
        .type("search"), .id("search"), .name("search"), .value(search ?? ""),
        .placeholder(hint), .autocomplete("off"))
      button { say.frame.search }
    }
  }
}

/// Nothing is left of a list, and the way back to all of it.
struct NoMatch: Component {
  let say: Phrases
  let route: PageRoute

  var body: [Node] {
    Empty(
      title: say.frame.noMatch, text: say.frame.noMatchHint,
      action: a(.class("button"), .href(route)) { say.frame.clearFilters })
  }
}
