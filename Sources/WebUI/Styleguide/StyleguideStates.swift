import Domain
import HTML
import Messages
import Operations

/// What tells how things stand: marks, bars, charts, an operation under way.
struct StyleguideStates: Component {
  let say: Phrases

  static let customer = Customer.ID(high: 0, low: 1)
  private static let now = Moment(microseconds: 1_790_000_000_000_000)

  var body: [Node] {
    StyleguideSection(title: "States of people and customers") { marks }
    StyleguideSection(title: "Seats in use") { bars }
    StyleguideSection(title: "Charts") { charts }
    StyleguideSection(title: "Operations under way") { operations }
  }

  @NodeBuilder private var marks: [Node] {
    div(.class("actions")) { for state in UserState.allCases { state.mark(say) } }
    div(.class("actions")) {
      for summary in [summary(), summary(full: 2), summary(refused: 3), summary(isClosed: true)] {
        HealthMark(say: say, summary: summary)
      }
    }
    div(.class("actions")) {
      for state in Operation.State.allCases { StateBadge(say: say, state: state) }
    }
    div(.class("actions")) {
      HeldMark(state: .all, text: say.licenses.heldByAll)
      HeldMark(state: .some, text: say.licenses.heldBy(2, 5))
      HeldMark(state: .none, text: say.licenses.heldByNone)
    }
  }

  private func summary(
    full: Int = 0, refused: Int = 0, isClosed: Bool = false
  ) -> CustomerSummary {
    var summary = CustomerSummary(
      customer: Customer(
        id: Self.customer, name: Label(stored: "Alder"),
        domains: [DomainName(stored: "alder.example")], defaultLocation: nil),
      users: 5, deletedUsers: 0, seatsTotal: 5, seatsConsumed: 5)
    (summary.fullProducts, summary.refusedRows) = (full, refused)
    summary.withdrawnAt = isClosed ? Self.now : nil
    return summary
  }

  @NodeBuilder private var bars: [Node] {
    for used in [12, 47, 50] {
      SeatUse(say: say, product: "Suite", seats: SeatCount(total: 50, consumed: used))
    }
    SeatBar(used: 12, total: 50)
    SeatBar(used: 50, total: 50)
  }

  @NodeBuilder private var charts: [Node] {
    HistoryChart(
      say: say, id: "guide-history", title: say.home.history,
      days: (0..<30).map { SeatDay(day: 20_600 + $0, total: 120, consumed: 60 + $0 * 2) })
    BarsChart(
      say: say, id: "guide-bars", title: say.home.byProduct, column: say.home.product,
      bars: [
        NamedUse(name: "Suite", total: 120, consumed: 118),
        NamedUse(name: "Charts", total: 40, consumed: 40),
        NamedUse(name: nil, total: 12, consumed: 0),
      ], link: nil)
  }

  @NodeBuilder private var operations: [Node] {
    card(.running, cursor: 1000)
    card(.paused, cursor: 2000)
    card(.done, cursor: 5000)
    card(.canceled, cursor: 3000)
    div(.class("actions")) { JobsLink(say: say, count: 2, isFollowed: false) }
  }

  private func card(_ state: Operation.State, cursor: Int) -> ProgressCard {
    let operation = Operation(
      id: Plan.ID(high: 0, low: 1), customer: Self.customer, kind: .create, state: state,
      appliedBy: "Ada Admin", appliedAt: Self.now,
      finishedAt: state.isOver ? Self.now.adding(seconds: 90) : nil, rows: 5000, cursor: cursor,
      changed: cursor - 37, alreadySo: 0, refused: 37)
    return ProgressCard(
      say: say, customer: Self.customer, csrf: "", operation: operation, maySteer: false,
      isFollowed: false)
  }
}
