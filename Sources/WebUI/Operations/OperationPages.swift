import Domain
import HTML
import Messages
import Operations

/// Operations of one customer, or of all in reach.
struct OperationsPage: Screen {
  let say: Phrases
  let customer: Customer?
  let query: OperationQuery
  let page: Page<Operation>
  /// Names of customers, for the list over all of them.
  let customers: [Customer.ID: String]
  /// Why rows failed, the commonest first.
  let causes: [Operation.ID: [FailureCause]]
  let names: CatalogNames
  /// What the reader is called in the list.
  let reader: String

  var title: String { say.frame.operations }
  var subtitle: String? { customer?.name.text }
  /// What moves is kept up with, scripts or not.
  var refresh: Int? { isMoving ? 5 : nil }

  private var isMoving: Bool { page.items.contains { $0.state == .running } }

  var content: [Node] {
    OperationFilters(say: say, query: query, reader: reader) { route($0) }
    if page.items.isEmpty {
      if query.filter == OperationFilter() {
        Empty(title: say.operations.nothingYetTitle, text: say.operations.nothingYetText)
      } else {
        Empty(
          title: say.operations.noneLikeThat, text: say.operations.noneLikeThatText,
          action: a(.class("button"), .href(route(OperationQuery()))) { say.operations.everything })
      }
    } else {
      table
      Pager(
        say: say, links: Pager.Links(page, at: query.place) { route(query.at($0)) },
        summary: say.operations.count(page.total))
    }
  }

  private func route(_ query: OperationQuery) -> PageRoute {
    customer.map { .of($0.id, .operations(query)) } ?? .operations(query)
  }

  private var table: Node {
    div(.class("table"), .id("operations"), .data("keep-up", isMoving ? "" : nil)) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.operations.kind }
            if customer == nil { th(.scope("col")) { say.frame.customers } }
            th(.scope("col")) { say.operations.state }
            th(.scope("col"), .class("number")) { say.operations.changed }
            th(.scope("col")) { say.operations.failed }
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
        span(.class("second")) { say.uploads.rows(operation.rows) }
      }
      if customer == nil {
        td(.data(label: say.frame.customers)) { customers[operation.customer] ?? "" }
      }
      td(.data(label: say.operations.state)) { state(operation) }
      td(.class("number"), .data(label: say.operations.changed)) {
        say.language.number(operation.changed)
      }
      td(.data(label: say.operations.failed)) { failures(operation) }
      td(.data(label: say.operations.started)) {
        Instant(say: say, moment: operation.appliedAt)
      }
      td(.data(label: say.operations.by)) {
        a(.href(route(query.narrowed { $0.by = operation.appliedBy }))) { operation.appliedBy }
      }
    }
  }

  @NodeBuilder private func state(_ operation: Operation) -> [Node] {
    StateBadge(say: say, state: operation.state)
    if !operation.state.isOver {
      progress(
        .class("mini"), .value(of: operation.cursor), .max(max(operation.rows, 1)),
        .ariaLabel(say.operations.progress(operation.cursor, operation.rows)))
    }
  }

  @NodeBuilder private func failures(_ operation: Operation) -> [Node] {
    if operation.refused == 0 {
      span(.class("muted")) { say.language.number(0) }
    } else {
      span(.class("bad-text")) { say.uploads.rows(operation.refused) }
      if let cause = causes[operation.id]?.first {
        let explanation = say.explain(cause.cause, naming: { names($0) })
        span(.class("second why")) { explanation.text }
      }
    }
  }
}

/// The ways to narrow the list: each one a link, and what is on can be taken off again.
struct OperationFilters: Component {
  let say: Phrases
  let query: OperationQuery
  let reader: String
  let route: @Sendable (OperationQuery) -> PageRoute

  private var filter: OperationFilter { query.filter }

  var body: [Node] {
    nav(.class("filters"), .ariaLabel(say.operations.narrow)) {
      chip(say.operations.everything, filter == OperationFilter()) { $0 = OperationFilter() }
      chip(say.operations.withFailures, filter.failedOnly) { $0.failedOnly.toggle() }
      for state in Operation.State.allCases {
        chip(say.name(state), filter.state == state) {
          $0.state = $0.state == state ? nil : state
        }
      }
      chip(say.operations.mine, filter.by == reader) { $0.by = $0.by == reader ? nil : reader }
      if let by = filter.by, by != reader {
        chip(say.operations.by + ": " + by, true) { $0.by = nil }
      }
    }
    details(.class("filter"), .open(filter.kind != nil)) {
      summary { say.operations.byKind }
      div(.class("filters")) {
        for kind in PlanKind.allCases {
          chip(say.name(kind), filter.kind == kind) { $0.kind = $0.kind == kind ? nil : kind }
        }
      }
    }
  }

  private func chip(
    _ text: String, _ isOn: Bool, _ change: (inout OperationFilter) -> Void
  ) -> Node {
    a(
      .class("button"), .href(route(query.narrowed(change))), .ariaCurrent(isOn ? "true" : nil)
    ) { text }
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

/// How many operations are running, for the bar above every page; nothing where none is. With
/// scripts it is asked for again as long as there are any.
struct JobsLink: Component {
  let say: Phrases
  let count: Int
  var isFollowed = true

  var body: [Node] {
    if count > 0 {
      a(
        .class("jobs badge busy"),
        .href(
          PageRoute.operations(OperationQuery(filter: OperationFilter(state: .running)))),
        .ariaLabel(say.operations.runningNow(count)), .title(say.operations.runningNow(count)),
        .data("jobs", isFollowed ? PageRoute.running.address : nil),
        .data("over", say.operations.noneRunning)
      ) {
        Icon.operations
        span { say.language.number(count) }
      }
    }
  }
}
