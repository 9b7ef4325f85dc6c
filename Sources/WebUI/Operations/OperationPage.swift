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
  var causes: [FailureCause] = []
  var links = UndoLinks()
  /// The operation that this one takes back.
  var undone: Operation?
  /// Days in which it can be taken back, and whether the reader may.
  var undoDays = UndoWindow.usualDays
  var mayUndo = false
  /// What became of whom, where licenses were changed.
  var updated: LicensesUpdated?
  var trouble: Explanation?
  /// Of an operation that made one user, with those before it.
  var newUsers: NewUsersCard?

  var title: String { UndoneNote.title(say, undone) ?? say.name(operation.kind) }
  var subtitle: String? { say.operations.startedBy(operation.appliedBy, operation.appliedAt) }
  var refresh: Int? { operation.state == .running ? 2 : nil }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    if let undone { UndoneNote(say: say, undone: undone) }
    ProgressCard(
      say: say, customer: customer.id, csrf: csrf, operation: operation, maySteer: maySteer)
    if let pack {
      PackCard(
        say: say, customer: customer.id, csrf: csrf, pack: pack, operation: operation, now: now)
    }
    if let newUsers { newUsers }
    if let updated {
      updated
    } else {
      failures
      allRows
    }
    UndoCard(
      say: say, customer: customer.id, csrf: csrf, operation: operation, links: links,
      days: undoDays, mayUndo: mayUndo, now: now)
  }

  @NodeBuilder private var failures: [Node] {
    if isFromFile, operation.state.isOver {
      ResultFileLink(say: say, customer: customer.id, operation: operation.id)
    }
    if failed.total > 0 {
      div(.class("head")) {
        h2 { say.operations.failedRows }
        div(.class("actions")) {
          if operation.state.isOver, operation.refused > 0, maySteer {
            form(.method("post"), .action(PageRoute.of(customer.id, .retry(operation.id)))) {
              CSRFField(token: csrf)
              button { say.operations.retry }
            }
          }
          a(
            .class("button"),
            .href(PageRoute.of(customer.id, .failedRows(operation.id)))
          ) { say.operations.failedRowsFile }
        }
      }
      if !causes.isEmpty { Reasons(say: say, causes: causes, names: names) }
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

  @NodeBuilder private var allRows: [Node] {
    p {
      a(.href(PageRoute.of(customer.id, .operationRows(operation.id, PlanQuery())))) {
        say.operations.allRows(operation.rows)
      }
    }
  }
}

/// How far an operation is; with scripts it follows the operation without being loaded again.
struct ProgressCard: Component {
  let say: Phrases
  let customer: Customer.ID
  let csrf: String
  let operation: Operation
  let maySteer: Bool
  /// Whether scripts follow it: not where it only shows what a card looks like.
  var isFollowed = true

  private var texts: ProgressTexts { ProgressTexts(say, operation) }

  var body: [Node] {
    section(
      .class("card"), .data("events", operation.state.isOver || !isFollowed ? nil : events),
      .data("state", operation.state.rawValue), .data("told", told)
    ) {
      div(.class("progress-line")) {
        StateBadge(say: say, state: operation.state)
        strong(.data("show", "percent")) { texts.percent }
        span(.data("show", "progress")) { texts.progress }
        if let end = operation.finishedAt {
          span(.class("pace")) { say.operations.finishedAt(end) }
        } else {
          span(.class("pace"), .data("show", "pace")) {}
        }
      }
      progress(
        .value(of: operation.cursor), .max(max(operation.rows, 1)), .ariaLabel(texts.progress))
      div(.class("tally")) {
        box("changed", texts.changed, say.operations.changed)
        box("alreadySo", texts.alreadySo, say.plans.alreadySo)
        box("failed", texts.failed, say.operations.failed)
        if operation.left > 0 { box("left", texts.left, say.operations.left) }
      }
      state
    }
  }

  private var events: String {
    PageRoute.of(customer, .operationEvents(operation.id)).address
  }

  private var told: String { "\(say.name(operation.state)): \(texts.progress)" }

  @NodeBuilder private var state: [Node] {
    switch operation.state {
    case .running: p(.class("muted")) { say.operations.leaveSafely }
    case .paused: p(.class("muted")) { say.operations.pausedText }
    case .canceled:
      if operation.left > 0 {
        p(.class("muted")) { say.operations.stoppedText(operation.left) }
      }
    case .done: []
    }
    if maySteer, !operation.state.isOver { steering }
  }

  private var steering: Node {
    div(.class("steering")) {
      if operation.state == .running {
        steer(.pause, say.operations.pause)
      } else {
        steer(.resumption, say.operations.resume, kind: "primary")
      }
      details {
        summary { say.operations.cancel }
        p { say.operations.stopText(operation.cursor, operation.left) }
        steer(.cancellation, say.operations.stopButton(operation.left), kind: "risky")
      }
    }
  }

  private func steer(
    _ how: CustomerRoute.Steering, _ text: String, kind: String = ""
  ) -> Node {
    form(.method("post"), .action(PageRoute.of(customer, .steering(operation.id, how)))) {
      CSRFField(token: csrf)
      button(.class(kind)) { text }
    }
  }

  private func box(_ name: String, _ count: String, _ text: String) -> Node {
    div {
      strong(.data("show", name)) { count }
      span { text }
    }
  }
}

/// Why rows failed, the commonest cause first, each with what helps.
struct Reasons: Component {
  let say: Phrases
  let causes: [FailureCause]
  let names: CatalogNames

  /// As many as anybody reads; the rows themselves tell the rest.
  private static let shown = 10

  var body: [Node] {
    ul(.class("reasons"), .ariaLabel(say.operations.reasons)) {
      for cause in causes.prefix(Self.shown) {
        let explanation = say.explain(cause.cause, naming: { names($0) })
        li {
          span(.class("count")) { say.uploads.rows(cause.rows) }
          span {
            explanation.what
            span(.class("mend")) { explanation.mend }
          }
        }
      }
    }
  }
}
