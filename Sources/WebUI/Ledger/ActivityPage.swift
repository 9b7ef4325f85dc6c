import Domain
import HTML
import Messages
import Operations

/// What happened, newest first (PC 1.9).
struct ActivityPage: Screen {
  let say: Phrases
  let customer: Customer?
  let query: LedgerQuery
  let page: Page<LedgerEntry>
  let customers: [Customer.ID: String]

  var title: String { say.frame.activity }
  var subtitle: String? { customer?.name.text }

  var content: [Node] {
    filter
    if page.items.isEmpty {
      if query.action == nil {
        Empty(title: say.ledger.emptyTitle, text: say.ledger.emptyText)
      } else {
        NoMatch(say: say, route: route(LedgerQuery()))
      }
    } else {
      table
      Pager(
        say: say,
        links: Pager.Links(page, at: query.place) {
          route(LedgerQuery(action: query.action, place: $0))
        },
        summary: say.uploads.rows(page.total))
    }
  }

  private func route(_ query: LedgerQuery) -> PageRoute {
    customer.map { .of($0.id, .activity(query)) } ?? .activity(query)
  }

  private var filter: Node {
    form(.method("get"), .action(route(LedgerQuery())), .class("row")) {
      SelectField(
        name: "action", label: say.ledger.what,
        options: [(value: "", text: say.ledger.allActions)]
          + Action.allCases.map { (value: $0.rawValue, text: say.name($0)) },
        selected: query.action?.rawValue)
      button { say.frame.apply }
    }
  }

  private var table: Node {
    div(.class("table")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.ledger.when }
            th(.scope("col")) { say.ledger.what }
            th(.scope("col")) { say.ledger.subject }
            if customer == nil { th(.scope("col")) { say.frame.customers } }
            th(.scope("col")) { say.ledger.who }
          }
        }
        tbody { for entry in page.items { row(entry) } }
      }
    }
  }

  private func row(_ entry: LedgerEntry) -> Node {
    tr {
      td(.data(label: say.ledger.when)) {
        time(.datetime(entry.at.iso)) { say.language.time(entry.at) }
      }
      th(.scope("row")) { say.name(entry.action) }
      td(.data(label: say.ledger.subject)) {
        entry.subjectName
        change(entry)
      }
      if customer == nil {
        td(.data(label: say.frame.customers)) { customers[entry.customer] ?? "" }
      }
      td(.data(label: say.ledger.who)) { entry.actor }
    }
  }

  @NodeBuilder private func change(_ entry: LedgerEntry) -> [Node] {
    if !entry.before.isEmpty || !entry.after.isEmpty {
      details {
        summary { say.licenses.change }
        if !entry.before.isEmpty {
          p(.class("hint")) { say.ledger.before }
          code { entry.before }
        }
        if !entry.after.isEmpty {
          p(.class("hint")) { say.ledger.after }
          code { entry.after }
        }
      }
    }
  }
}
