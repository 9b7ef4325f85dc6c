import Domain
import HTML
import Messages
import Operations

/// Operations of one customer, or of all in reach.
struct OperationsPage: Screen {
  let say: Phrases
  let customer: Customer?
  let list: ListQuery
  let page: Page<Operation>
  /// Names of customers, for the list over all of them.
  let customers: [Customer.ID: String]

  var title: String { say.frame.operations }
  var subtitle: String? { customer?.name.text }

  var content: [Node] {
    if page.items.isEmpty {
      Empty(title: say.operations.nothingYetTitle, text: say.operations.nothingYetText)
    } else {
      table
      Pager(
        say: say, links: Pager.Links(page, at: list) { route($0) },
        summary: say.uploads.rows(page.total))
    }
  }

  private func route(_ list: ListQuery) -> PageRoute {
    customer.map { .of($0.id, .operations(list)) } ?? .operations(list)
  }

  private var table: Node {
    div(.class("table")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.operations.kind }
            if customer == nil { th(.scope("col")) { say.frame.customers } }
            th(.scope("col")) { say.operations.state }
            th(.scope("col"), .class("number")) { say.operations.changed }
            th(.scope("col"), .class("number")) { say.operations.failed }
            th(.scope("col")) { say.operations.started }
            th(.scope("col")) { say.operations.by }
          }
        }
        tbody { for operation in page.items { row(operation) } }
      }
    }
  }

  private func row(_ operation: Operation) -> Node {
    tr {
      th(.scope("row")) {
        a(.href(PageRoute.of(operation.customer, .operation(operation.id, ListQuery())))) {
          say.name(operation.kind)
        }
      }
      if customer == nil {
        td(.data(label: say.frame.customers)) { customers[operation.customer] ?? "" }
      }
      td(.data(label: say.operations.state)) { StateBadge(say: say, state: operation.state) }
      td(.class("number"), .data(label: say.operations.changed)) {
        say.language.number(operation.changed)
      }
      td(.class("number"), .data(label: say.operations.failed)) {
        say.language.number(operation.refused)
      }
      td(.data(label: say.operations.started)) {
        Instant(say: say, moment: operation.appliedAt)
      }
      td(.data(label: say.operations.by)) { operation.appliedBy }
    }
  }
}

struct StateBadge: Component {
  let say: Phrases
  let state: Operation.State

  var body: [Node] {
    switch state {
    case .running: Badge(kind: .busy, text: say.name(state))
    case .paused: Badge(kind: .warn, text: say.name(state))
    case .canceled: Badge(kind: .bad, text: say.name(state))
    case .done: Badge(kind: .good, text: say.name(state))
    }
  }
}
