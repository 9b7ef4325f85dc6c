import Domain
import HTML
import Messages
import Operations

/// What happened, newest first (PC 1.9).
struct ActivityPage: Screen {
  let say: Phrases
  let csrf: String
  let customer: Customer?
  let query: LedgerQuery
  let page: Page<LedgerEntry>
  let words: FactWords
  let actors: [String]
  let chain: ChainState
  var brokenChains: [(customer: Customer.ID, name: String, entry: Int)] = []
  /// What was typed for a customer, when it is not one customer's.
  var customerChoice: CustomerChoice?
  var mayManageStaff = false

  /// Customers that match what was typed: one of them is to be chosen.
  struct CustomerChoice: Sendable {
    let matches: [Customer]
  }

  var title: String { say.frame.activity }
  var subtitle: String? { customer?.name.text }

  var actions: [Node] {
    a(.class("button"), .href(file)) {
      Icon.download
      span { say.activity.export }
    }
  }

  var content: [Node] {
    if let customerChoice { choice(customerChoice) }
    ActivityFilter(
      say: say, query: query, isOfAll: customer == nil, customerName: shownCustomer,
      subjectName: query.subject == nil ? nil : page.items.first?.subject(say), actors: actors,
      route: route)
    if page.items.isEmpty {
      empty
    } else {
      p(.class("muted"), .role("status")) { counted }
      list
      Pager(
        say: say, links: Pager.Links(page, at: query.place) { route(query.at($0)) },
        summary: counted)
    }
    ChainCard(
      say: say, csrf: csrf, state: chain,
      route: customer.map { .of($0.id, .chainCheck) } ?? .chainCheck, broken: brokenChains)
  }

  private var file: PageRoute {
    let whole = query.at(ListQuery(search: query.place.search))
    return customer.map { .of($0.id, .activityFile(whole)) } ?? .activityFile(whole)
  }

  private var route: @Sendable (LedgerQuery) -> PageRoute {
    let id = customer?.id
    return { query in id.map { .of($0, .activity(query)) } ?? .activity(query) }
  }

  private var shownCustomer: String? {
    query.customer.flatMap { Customer.ID(parsing: $0) }.flatMap { words.customers[$0] }
  }

  private var counted: String {
    page.total > Operations.countedEntries
      ? say.activity.moreEntries(Operations.countedEntries) : say.activity.entries(page.total)
  }

  @NodeBuilder private var empty: [Node] {
    if chain.entries == 0, customer != nil {
      Empty(title: say.ledger.emptyTitle, text: say.ledger.emptyText)
    } else {
      NoMatch(say: say, route: route(LedgerQuery(isWhole: true)))
    }
  }

  @NodeBuilder private func choice(_ choice: CustomerChoice) -> [Node] {
    if choice.matches.isEmpty {
      Note(.warn, say.activity.noCustomer(query.customer ?? ""))
    } else {
      div(.class("note warn"), .role("status")) {
        strong { say.activity.whichCustomer }
        ul(.class("causes")) {
          for match in choice.matches {
            li {
              a(.href(route(query.with { $0.customer = match.id.text }))) { match.name.text }
            }
          }
        }
      }
    }
  }

  private var list: Node {
    div(.class(customer == nil ? "log log-all" : "log")) {
      div(.class("log-head"), .ariaHidden()) {
        span { say.ledger.when }
        span { say.ledger.what }
        span { say.ledger.subject }
        if customer == nil { span { say.activity.customer } }
        span { say.ledger.who }
      }
      ol {
        for entry in page.items {
          LedgerRow(
            say: say, entry: entry,
            customer: customer == nil ? name(of: entry.customer) : nil, words: words,
            mayManageStaff: mayManageStaff)
        }
      }
    }
  }

  private func name(of customer: Customer.ID) -> String {
    customer == LedgerEntry.house ? say.activity.house : words.customers[customer] ?? ""
  }
}
