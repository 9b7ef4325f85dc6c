import Domain
import HTML
import Messages

/// Seats before and after, who gains and loses them, and where they fall short.
struct SeatTable: Component {
  let say: Phrases
  let customer: Customer.ID
  let seats: [SeatForecast]
  let names: CatalogNames

  private var movesUsers: Bool { seats.contains { $0.gaining != nil || $0.losing != nil } }

  var body: [Node] {
    div(.class("table")) {
      table(.class("cards")) {
        caption { say.plans.seatsHeading }
        thead {
          tr {
            th(.scope("col")) { say.licenses.product }
            if movesUsers {
              th(.scope("col"), .class("number")) { say.plans.gaining }
              th(.scope("col"), .class("number")) { say.plans.losing }
            }
            th(.scope("col"), .class("number")) { say.plans.before }
            th(.scope("col"), .class("number")) { say.plans.after }
            th(.scope("col"), .class("number")) { say.licenses.total }
            th(.scope("col"), .class("number")) { say.plans.shortfall }
          }
        }
        tbody { for seat in seats { row(seat) } }
      }
    }
  }

  private func row(_ seat: SeatForecast) -> Node {
    tr {
      th(.scope("row")) { names(seat.product) }
      if movesUsers {
        moved(seat.gaining, "+", say.plans.gaining)
        moved(seat.losing, "−", say.plans.losing)
      }
      number(seat.before, say.plans.before)
      number(seat.after, say.plans.after)
      number(seat.total, say.licenses.total)
      td(.class("number"), .data(label: say.plans.shortfall)) {
        if seat.shortfall > 0 {
          span(.class("bad-text")) { say.language.number(seat.shortfall) }
          a(
            .class("second"), .href(PageRoute.of(customer, .quantity(seat.product))),
            .ariaLabel("\(say.licenses.buyMore): \(names(seat.product))")
          ) { say.licenses.buyMore }
        } else {
          "0"
        }
      }
    }
  }

  private func moved(_ count: Int?, _ sign: String, _ label: String) -> Node {
    td(.class("number"), .data(label: label)) {
      count.map { sign + say.language.number($0) } ?? "0"
    }
  }

  private func number(_ value: Int, _ label: String) -> Node {
    td(.class("number"), .data(label: label)) { say.language.number(value) }
  }
}

/// Rows of a plan or an operation: who, what becomes of them, and all the causes.
struct PlanRowTable: Component {
  let say: Phrases
  let rows: [PlanRow]
  let isFromFile: Bool
  let names: CatalogNames
  /// Whether what happened is told, or what will.
  let showsOutcome: Bool
  /// Whether rows tell what they do to licenses.
  var showsEffects = false

  var body: [Node] {
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col"), .class("number")) { place }
            th(.scope("col")) { say.plans.user }
            th(.scope("col")) { say.plans.verdict }
            if showsEffects { th(.scope("col")) { say.plans.changes } }
            th(.scope("col")) { say.plans.why }
          }
        }
        tbody { for row in rows { line(row) } }
      }
    }
  }

  private var place: String { isFromFile ? say.plans.line : say.plans.row }

  private func line(_ row: PlanRow) -> Node {
    tr {
      td(.class("number"), .data(label: place)) {
        say.language.number(isFromFile ? row.line ?? row.number : row.number)
      }
      th(.scope("row")) {
        row.target.displayName.text
        span(.class("second")) { row.target.signInName.text }
      }
      td(.data(label: say.plans.verdict)) { verdict(row) }
      if showsEffects {
        td(.class("wide"), .data(label: say.plans.changes)) {
          EffectList(say: say, effects: row.effects, names: names)
        }
      }
      td(.class("wide"), .data(label: say.plans.why)) { causes(row) }
    }
  }

  private func verdict(_ row: PlanRow) -> Badge {
    if showsOutcome, row.outcome?.kind == .refused {
      return Badge(kind: .bad, text: say.operations.failed)
    }
    switch row.verdict {
    case .willChange: return Badge(kind: .good, text: say.plans.willChange)
    case .alreadySo: return Badge(kind: .plain, text: say.plans.alreadySo)
    case .refused: return Badge(kind: .bad, text: say.plans.refused)
    }
  }

  @NodeBuilder private func causes(_ row: PlanRow) -> [Node] {
    let causes = showsOutcome ? row.outcome?.causes ?? row.causes : row.causes
    if !causes.isEmpty {
      let losesOnly =
        row.verdict == .willChange && (!showsOutcome || row.outcome?.kind != .refused)
      if losesOnly { p(.class("muted")) { say.plans.loses } }
      CauseList(explanations: causes.map { say.explain($0, naming: { names($0) }) })
    }
  }
}
