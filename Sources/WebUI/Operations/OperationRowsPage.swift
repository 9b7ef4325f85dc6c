import Domain
import HTML
import Messages
import Operations

/// Every row of an operation, or those of one verdict.
struct OperationRowsPage: Screen {
  let say: Phrases
  let customer: Customer
  let operation: Operation
  let plan: Plan
  let query: PlanQuery
  let rows: Page<PlanRow>
  let names: CatalogNames

  var title: String { say.name(operation.kind) }
  var subtitle: String? { say.operations.startedBy(operation.appliedBy, operation.appliedAt) }

  var content: [Node] {
    p {
      a(.href(PageRoute.of(customer.id, .operation(operation.id, ListQuery())))) {
        say.operations.toOperation
      }
    }
    nav(.class("filters"), .ariaLabel(say.plans.verdict)) {
      item(nil, say.plans.allRows, plan.tally.rows)
      item(.willChange, say.operations.toBeChanged, plan.tally.willChange)
      item(.alreadySo, say.plans.alreadySo, plan.tally.alreadySo)
      item(.refused, say.operations.refusedInPlan, plan.tally.refused)
    }
    if rows.items.isEmpty {
      p(.class("muted")) { say.frame.noMatch }
    } else {
      PlanRowTable(
        say: say, rows: rows.items, isFromFile: plan.upload != nil, names: names,
        showsOutcome: true)
      Pager(
        say: say,
        links: Pager.Links(rows, at: query.place) {
          .of(
            customer.id,
            .operationRows(operation.id, PlanQuery(verdict: query.verdict, place: $0)))
        },
        summary: say.uploads.rows(rows.total))
    }
  }

  private func item(_ verdict: RowVerdict?, _ text: String, _ count: Int) -> Node {
    a(
      .class("button"), .ariaCurrent(query.verdict == verdict ? "true" : nil),
      .href(
        PageRoute.of(customer.id, .operationRows(operation.id, PlanQuery(verdict: verdict))))
    ) { "\(text) (\(say.language.number(count)))" }
  }
}
