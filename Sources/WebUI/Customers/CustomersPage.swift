import Domain
import HTML
import Messages
import Operations

/// Every customer in the person's reach.
struct CustomersPage: Screen {
  let say: Phrases
  let list: CustomerListQuery
  let page: Page<CustomerSummary>
  let choices: CustomerChoices
  let mayAdd: Bool
  /// Whether the person may see some customers only.
  let isLimited: Bool

  var title: String { say.frame.customers }

  var actions: [Node] {
    if page.total > 0 {
      a(
        .class("button"),
        .href(PageRoute.customerFile(list.at(ListQuery(search: list.place.search))))
      ) {
        Icon.download
        say.customers.export
      }
    }
    if mayAdd {
      a(.class("button primary"), .href(PageRoute.newCustomer)) { say.customers.add }
    }
  }

  var content: [Node] {
    CustomerSearch(say: say, list: list, choices: choices)
    if list.isNarrowed { CustomerChips(say: say, list: list, choices: choices) }
    p(.class("hidden"), .role("status")) { say.customers.count(page.total) }
    if page.items.isEmpty {
      empty
    } else {
      table
      Pager(
        say: say, links: Pager.Links(page, at: list.place) { .customers(list.at($0)) },
        summary: say.customers.count(page.total))
    }
  }

  private var table: Node {
    div(.class("table")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            header(.name, say.frame.name)
            th(.scope("col")) { say.customers.domains }
            header(.health, say.customers.health)
            header(.users, say.customers.users, isNumber: true)
            th(.scope("col"), .class("number")) { say.customers.deleted }
            th(.scope("col")) { say.customers.seatsUsed }
          }
        }
        tbody { for summary in page.items { CustomerRow(say: say, summary: summary) } }
      }
    }
  }

  private func header(_ column: CustomerSort, _ text: String, isNumber: Bool = false) -> Node {
    let order = list.descending ? "descending" : "ascending"
    return th(
      .scope("col"), .class(isNumber ? "number" : ""),
      .ariaSort(list.sort == column ? order : nil)
    ) {
      a(.href(PageRoute.customers(list.sorted(by: column)))) { text }
    }
  }

  @NodeBuilder private var empty: [Node] {
    if list.field == .id {
      Empty(
        title: say.frame.noMatch, text: say.customers.idHint,
        action: a(.class("button"), .href(PageRoute.customers(CustomerListQuery()))) {
          say.frame.clearFilters
        })
    } else if list.isNarrowed {
      NoMatch(say: say, route: .customers(CustomerListQuery()))
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

  private var customer: Customer { summary.customer }

  /// Users and licenses; where those are closed, the account.
  private var route: PageRoute {
    summary.withdrawnAt == nil
      ? .of(customer.id, .users(UserListQuery())) : .of(customer.id, .account(saved: false))
  }

  var body: [Node] {
    tr {
      th(.scope("row")) {
        a(.href(route)) { customer.name.text }
        if let reseller = summary.reseller {
          span(.class("second")) { say.customers.through(reseller.text) }
        }
        if !summary.tags.isEmpty { tags }
      }
      td(.data(label: say.customers.domains)) {
        customer.domains.map(\.text).joined(separator: ", ")
      }
      td(.class("health-cell"), .data(label: say.customers.health)) {
        HealthMark(say: say, summary: summary)
      }
      td(.class("number"), .data(label: say.customers.users)) {
        say.language.number(summary.users)
      }
      td(.class("number"), .data(label: say.customers.deleted)) { deleted }
      td(.class("seat-cell"), .data(label: say.customers.seatsUsed)) {
        div {
          say.customers.usedOf(summary.seatsConsumed, summary.seatsTotal)
          if summary.seatsTotal > 0 {
            SeatBar(used: summary.seatsConsumed, total: summary.seatsTotal)
          }
        }
      }
    }
  }

  @NodeBuilder private var deleted: [Node] {
    if summary.deletedUsers > 0, summary.withdrawnAt == nil {
      a(.href(PageRoute.of(customer.id, .deletedUsers(ListQuery())))) {
        say.language.number(summary.deletedUsers)
      }
    } else {
      say.language.number(summary.deletedUsers)
    }
  }

  private var tags: Node {
    span(.class("tags")) {
      for tag in summary.tags {
        a(.class("tag"), .href(PageRoute.customers(CustomerListQuery(tag: tag.key)))) { tag.text }
      }
      if summary.tagCount > summary.tags.count {
        span(.class("tag")) { say.customers.moreTags(summary.tagCount - summary.tags.count) }
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
