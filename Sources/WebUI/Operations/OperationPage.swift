import Domain
import HTML
import Messages
import Operations

/// One operation: how far it is, what failed and what helps, and the passwords that came of it.
struct OperationPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let operation: Operation
  let list: ListQuery
  let failed: Page<PlanRow>
  let pack: Pack?
  let isFromFile: Bool
  let names: CatalogNames
  let now: Moment
  let maySteer: Bool
  var trouble: Explanation?
  /// Of an operation that made one user, with those before it.
  var newUsers: NewUsersCard?

  var title: String { say.name(operation.kind) }
  var subtitle: String? { say.operations.startedBy(operation.appliedBy, operation.appliedAt) }
  var refresh: Int? { operation.state == .running ? 2 : nil }

  var actions: [Node] {
    if maySteer {
      switch operation.state {
      case .running:
        steer(.pause, say.operations.pause)
        steer(.cancellation, say.operations.cancel, kind: "risky")
      case .paused:
        steer(.resumption, say.operations.resume, kind: "primary")
        steer(.cancellation, say.operations.cancel, kind: "risky")
      case .canceled, .done: []
      }
    }
  }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    progressCard
    if let pack {
      PackCard(
        say: say, customer: customer.id, csrf: csrf, pack: pack, operation: operation, now: now)
    }
    if let newUsers { newUsers }
    failures
  }

  private var progressCard: Node {
    section(.class("card")) {
      div(.class("actions")) {
        StateBadge(say: say, state: operation.state)
        span { say.operations.progress(operation.cursor, operation.rows) }
        if let end = operation.finishedAt {
          span(.class("muted")) { say.operations.finishedAt(end) }
        }
      }
      progress(
        .value(of: operation.cursor), .max(max(operation.rows, 1)),
        .ariaLabel(say.operations.progress(operation.cursor, operation.rows)))
      div(.class("tally")) {
        box(operation.changed, say.operations.changed)
        box(operation.alreadySo, say.plans.alreadySo)
        box(operation.refused, say.operations.failed)
      }
      if operation.state == .running { p(.class("muted")) { say.operations.leaveSafely } }
    }
  }

  private func box(_ count: Int, _ text: String) -> Node {
    div {
      strong { say.language.number(count) }
      span { text }
    }
  }

  @NodeBuilder private var failures: [Node] {
    if isFromFile, operation.state.isOver {
      ResultFileLink(say: say, customer: customer.id, operation: operation.id)
    }
    if failed.total > 0 {
      div(.class("head")) {
        h2 { say.operations.failedRows }
        div(.class("actions")) {
          a(
            .class("button"),
            .href(PageRoute.of(customer.id, .failedRows(operation.id)))
          ) { say.operations.failedRowsFile }
        }
      }
      PlanRowTable(
        say: say, rows: failed.items, isFromFile: isFromFile, names: names, showsOutcome: true)
      Pager(
        say: say,
        links: Pager.Links(failed, at: list) { .of(customer.id, .operation(operation.id, $0)) },
        summary: say.uploads.rows(failed.total))
    } else if operation.state == .done {
      p(.class("muted")) { say.operations.noFailedRows }
    }
  }

  private func steer(
    _ how: CustomerRoute.Steering, _ text: String, kind: String = ""
  ) -> Node {
    form(.method("post"), .action(PageRoute.of(customer.id, .steering(operation.id, how)))) {
      CSRFField(token: csrf)
      button(.class(kind)) { text }
    }
  }
}
