import Domain
import HTML
import Messages

/// Why rows are refused, the commonest cause first, each with what helps and the way to its rows.
struct CauseTable: Component {
  /// Further ones are found among the rows.
  static let shown = 12

  let say: Phrases
  let customer: Customer.ID
  let plan: Plan.ID
  let causes: [CauseCount]
  let names: CatalogNames

  var body: [Node] {
    if !causes.isEmpty {
      div(.class("table")) {
        table(.class("cards")) {
          caption { say.plans.whyRefused }
          thead {
            tr {
              th(.scope("col"), .class("number")) { say.plans.rowCount }
              th(.scope("col")) { say.plans.cause }
              th(.scope("col")) { span(.class("hidden")) { say.plans.showThem } }
            }
          }
          tbody { for cause in causes.prefix(Self.shown) { row(cause) } }
        }
      }
    }
  }

  private func row(_ count: CauseCount) -> Node {
    let explanation = say.explain(count.cause, naming: { names($0) })
    return tr {
      td(.class("number"), .data(label: say.plans.rowCount)) {
        strong { say.language.number(count.rows) }
      }
      th(.scope("row")) {
        explanation.what
        span(.class("second")) { explanation.mend }
        if case .noSeat(let product) = count.cause { more(product) }
        if case .notEntitled(let product) = count.cause { more(product) }
      }
      td {
        a(
          .href(
            PageRoute.of(
              customer, .plan(plan, PlanQuery(verdict: .refused, cause: count.group)))),
          .ariaLabel("\(say.plans.showThem): \(explanation.what)")
        ) { say.plans.showThem }
      }
    }
  }

  private func more(_ product: Product.ID) -> Node {
    a(
      .class("second"), .href(PageRoute.of(customer, .quantity(product))),
      .ariaLabel("\(say.licenses.buyMore): \(names(product))")
    ) { say.licenses.buyMore }
  }
}
