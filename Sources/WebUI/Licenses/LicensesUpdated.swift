import Domain
import HTML
import Messages
import Operations

/// What became of a change of licenses: one line a user and product (PC 1.4.10, M60, M61).
struct LicensesUpdated: Component {
  let say: Phrases
  let customer: Customer.ID
  let csrf: String
  let operation: Operation
  let query: UpdatedQuery
  let rows: Page<PlanRow>
  let names: CatalogNames
  let mayRetry: Bool

  var body: [Node] {
    section(.class("updated")) {
      div(.class("head")) {
        h2 { say.licenses.updated }
        div(.class("actions")) { actions }
      }
      if operation.refused == 0, operation.state == .done {
        p(.role("status")) { say.operations.noFailedRows }
      }
      filter
      if rows.items.isEmpty {
        p(.class("muted")) { say.frame.noMatch }
      } else {
        table
        Pager(
          say: say,
          links: Pager.Links(rows, at: query.place) {
            route(UpdatedQuery(failedOnly: query.failedOnly, place: $0))
          },
          summary: say.uploads.rows(rows.total))
      }
    }
  }

  private func route(_ query: UpdatedQuery) -> PageRoute {
    .of(customer, .licensesUpdated(operation.id, query))
  }

  @NodeBuilder private var actions: [Node] {
    button(.type("button"), .class("with-scripts"), .data("print", "")) {
      Icon.print
      say.licenses.print
    }
    if operation.refused > 0 {
      a(.class("button"), .href(PageRoute.of(customer, .failedRows(operation.id)))) {
        Icon.download
        say.operations.failedRowsFile
      }
      if mayRetry, operation.state.isOver {
        RetryButton(say: say, customer: customer, csrf: csrf, operation: operation)
      }
    }
  }

  private var filter: Node {
    nav(.class("actions"), .ariaLabel(say.licenses.result)) {
      a(
        .class("button"), .ariaCurrent(query.failedOnly ? nil : "true"),
        .href(route(UpdatedQuery()))
      ) { "\(say.licenses.everything) (\(say.language.number(operation.rows)))" }
      a(
        .class("button"), .ariaCurrent(query.failedOnly ? "true" : nil),
        .href(route(UpdatedQuery(failedOnly: true)))
      ) { "\(say.licenses.onlyFailed) (\(say.language.number(operation.refused)))" }
    }
  }

  private var table: Node {
    div(.class("table")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.plans.user }
            th(.scope("col")) { say.licenses.product }
            th(.scope("col")) { say.licenses.result }
            th(.scope("col")) { say.plans.why }
          }
        }
        for row in rows.items {
          tbody { for line in UpdatedLine.lines(of: row, in: operation) { self.line(line, row) } }
        }
      }
    }
  }

  private func line(_ line: UpdatedLine, _ row: PlanRow) -> Node {
    tr {
      th(.scope("row")) {
        row.target.displayName.text
        span(.class("second")) { row.target.signInName.text }
      }
      td(.data(label: say.licenses.product)) { line.product.map { names($0) } ?? "–" }
      td(.data(label: say.licenses.result)) { badge(line.result) }
      td(.class("wide"), .data(label: say.plans.why)) {
        CauseList(explanations: line.causes.map { say.explain($0, naming: { names($0) }) })
      }
    }
  }

  private func badge(_ result: UpdatedLine.Result) -> Badge {
    switch result {
    case .gained: Badge(kind: .good, text: say.licenses.gained)
    case .lost: Badge(kind: .good, text: say.licenses.lost)
    case .adjusted: Badge(kind: .good, text: say.licenses.plansChanged)
    case .moved(let place):
      Badge(kind: .good, text: say.licenses.movedTo(say.language.locations[place]))
    case .alreadySo: Badge(kind: .plain, text: say.plans.alreadySo)
    case .failed: Badge(kind: .bad, text: say.operations.failed)
    case .waiting: Badge(kind: .busy, text: say.licenses.notYet)
    case .notReached: Badge(kind: .warn, text: say.licenses.notReached)
    }
  }
}

/// One user and one product, and what came of it.
struct UpdatedLine: Hashable, Sendable {
  enum Result: Hashable, Sendable {
    case gained, lost, adjusted
    case moved(Location)
    case alreadySo, failed, waiting, notReached
  }

  var product: Product.ID?
  var result: Result
  var causes: [Cause] = []

  static func lines(of row: PlanRow, in operation: Operation) -> [UpdatedLine] {
    if row.outcome?.kind == .refused || row.verdict == .refused {
      return failed(row.outcome?.causes ?? row.causes)
    }
    if row.verdict == .alreadySo { return [UpdatedLine(result: .alreadySo)] }
    if row.number > operation.cursor {
      return [UpdatedLine(result: operation.state.isOver ? .notReached : .waiting)]
    }
    let effects = row.effects
    let lines =
      effects.gained.map { UpdatedLine(product: $0, result: .gained) }
      + effects.lost.map { UpdatedLine(product: $0, result: .lost) }
      + effects.adjusted.map { UpdatedLine(product: $0, result: .adjusted) }
      + (effects.location.map { [UpdatedLine(result: .moved($0))] } ?? [])
    // Somebody else was there first: when its turn came, nothing was left to do.
    return lines.isEmpty ? [UpdatedLine(result: .alreadySo)] : lines
  }

  /// The causes by the product that they are about.
  private static func failed(_ causes: [Cause]) -> [UpdatedLine] {
    var lines: [UpdatedLine] = []
    for cause in causes {
      let product = cause.product
      if let place = lines.firstIndex(where: { $0.product == product }) {
        lines[place].causes.append(cause)
      } else {
        lines.append(UpdatedLine(product: product, result: .failed, causes: [cause]))
      }
    }
    return lines.isEmpty ? [UpdatedLine(result: .failed)] : lines
  }
}

extension Cause {
  /// The product that it speaks against, where it is about one.
  fileprivate var product: Product.ID? {
    for case .product(let product) in items { return product }
    return nil
  }
}

/// Tries the rows of an operation that failed once more, as a plan of their own.
struct RetryButton: Component {
  let say: Phrases
  let customer: Customer.ID
  let csrf: String
  let operation: Operation

  var body: [Node] {
    form(.method("post"), .action(PageRoute.of(customer, .retry(operation.id)))) {
      CSRFField(token: csrf)
      button { say.plans.retry(operation.refused) }
    }
  }
}

/// The whole list on a page of its own: to go through, to filter, to print.
struct LicensesUpdatedPage: Screen {
  let say: Phrases
  let customer: Customer
  let updated: LicensesUpdated

  var title: String { say.licenses.updated }
  var subtitle: String? {
    say.operations.startedBy(updated.operation.appliedBy, updated.operation.appliedAt)
  }

  var content: [Node] {
    p {
      a(.href(PageRoute.of(customer.id, .operation(updated.operation.id, ListQuery())))) {
        say.frame.backTo(say.name(updated.operation.kind))
      }
    }
    updated
  }
}
