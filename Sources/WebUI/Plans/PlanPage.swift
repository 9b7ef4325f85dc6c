import Domain
import HTML
import Messages
import Operations

/// What will happen, before it does: tally, seats, and every row with its verdict.
struct PlanPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let plan: Plan
  let query: PlanQuery
  let rows: Page<PlanRow>
  let names: CatalogNames
  /// Why rows are refused, the commonest first.
  var causes: [CauseCount] = []
  /// Set when the plan was applied: its operation has the same id.
  let isApplied: Bool
  let mayApply: Bool
  /// The operation that the plan takes back, if it does.
  var undone: Operation?
  var trouble: Explanation?

  var title: String { UndoneNote.title(say, undone) ?? say.name(plan.kind) }
  var subtitle: String? { say.plans.madeBy(plan.madeBy, plan.madeAt) }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    if let undone { UndoneNote(say: say, undone: undone) }
    if isApplied {
      appliedNote
    } else {
      Note(.busy, say.plans.nothingWritten, more: say.plans.validUntil(plan.expiresAt))
    }
    if case .changeQuantity(let product, let units) = plan.intent {
      QuantityChange(
        say: say, product: names(product), before: rows.items.first?.version, after: units,
        seats: plan.seats.first)
    } else {
      TallyBoxes(say: say, tally: plan.tally)
      if plan.tally.rows > 1 { summary }
      explanation
      if !plan.seats.isEmpty {
        SeatTable(say: say, customer: customer.id, seats: plan.seats, names: names)
      }
    }
    CauseTable(say: say, customer: customer.id, plan: plan.id, causes: causes, names: names)
    if !isApplied { application }
    if let upload = plan.upload, !isApplied {
      BackToFile(say: say, customer: customer.id, upload: upload)
    }
    // Of a quantity there is one row, and it has been told.
    if plan.kind != .changeQuantity { rowSection }
  }

  private var summary: Node {
    let tally = plan.tally
    return p(.class("summary")) {
      say.plans.summary(tally.willChange, tally.rows, tally.alreadySo, tally.refused)
    }
  }

  private var appliedNote: Node {
    div(.class("note good")) {
      p {
        a(.href(PageRoute.of(customer.id, .operation(plan.id, ListQuery())))) {
          say.plans.toOperation
        }
      }
    }
  }

  @NodeBuilder private var explanation: [Node] {
    switch plan.kind {
    case .delete: p { say.users.deleteText(User.retentionDays) }
    case .resetPasswords: p { say.users.resetText }
    case .create, .update, .setRoles, .changeLicenses, .restore, .purge, .changeQuantity: []
    }
  }

  @NodeBuilder private var application: [Node] {
    if plan.tally.willChange == 0 {
      Note(.warn, say.plans.nothingToDo)
    } else if mayApply {
      form(
        .method("post"), .action(PageRoute.of(customer.id, .application(plan.id))),
        .class("card")
      ) {
        CSRFField(token: csrf)
        if plan.tally.refused > 0 {
          CheckBox(
            name: "goAhead", label: say.plans.goAhead(plan.tally.refused),
            hint: say.plans.goAheadHint)
        }
        div(.class("actions")) {
          button(.class(plan.kind == .delete ? "primary risky" : "primary")) {
            say.applyButton(plan.kind, rows: plan.tally.willChange)
          }
          span(.class("muted")) { say.plans.at(customer.name.text) }
        }
      }
    }
  }

  private func causeText(_ group: CauseGroup) -> String? {
    causes.first { $0.group == group }
      .map { say.explain($0.cause, naming: { names($0) }).what }
  }

  @NodeBuilder private var rowSection: [Node] {
    VerdictFilter(say: say, customer: customer.id, plan: plan, query: query)
    if let cause = query.cause {
      p(.role("status")) {
        span(.class("badge")) { causeText(cause) ?? say.plans.withThisCause }
        " "
        a(.href(PageRoute.of(customer.id, .plan(plan.id, PlanQuery(verdict: query.verdict))))) {
          say.plans.allRows
        }
      }
    }
    if rows.items.isEmpty {
      p(.class("muted")) { say.frame.noMatch }
    } else {
      PlanRowTable(
        say: say, rows: rows.items, isFromFile: plan.upload != nil, names: names,
        showsOutcome: false, showsEffects: plan.kind.changesLicenses)
      Pager(
        say: say,
        links: Pager.Links(rows, at: query.place) {
          .of(
            customer.id,
            .plan(plan.id, PlanQuery(verdict: query.verdict, cause: query.cause, place: $0)))
        },
        summary: say.uploads.rows(rows.total))
    }
  }
}

/// How many units we sell of a product now and afterwards, beside what is in use.
struct QuantityChange: Component {
  let say: Phrases
  let product: String
  let before: Int?
  let after: Int
  let seats: SeatForecast?

  var body: [Node] {
    section(.class("card"), .ariaLabelledBy("quantity-change")) {
      h2(.id("quantity-change")) { product }
      Facts(facts: facts)
    }
  }

  private var facts: [(name: String, value: [Node])] {
    var facts: [(name: String, value: [Node])] = []
    if let before { facts.append((say.licenses.ownNow, number(before))) }
    facts.append((say.licenses.ownThen, [strong { say.language.number(after) }]))
    if let seats {
      facts.append((say.licenses.consumed, number(seats.before)))
      facts.append((say.licenses.total, number(seats.total)))
    }
    return facts
  }

  private func number(_ count: Int) -> [Node] { [.text(say.language.number(count))] }
}

/// How many rows come to which verdict.
struct TallyBoxes: Component {
  let say: Phrases
  let tally: Plan.Tally

  var body: [Node] {
    div(.class("tally")) {
      box(tally.willChange, say.plans.willChange)
      box(tally.alreadySo, say.plans.alreadySo)
      box(tally.refused, say.plans.refused)
    }
  }

  private func box(_ count: Int, _ text: String) -> Node {
    div {
      strong { say.language.number(count) }
      span { text }
    }
  }
}

/// Rows of all verdicts, or of one.
struct VerdictFilter: Component {
  let say: Phrases
  let customer: Customer.ID
  let plan: Plan
  let query: PlanQuery

  var body: [Node] {
    nav(.class("actions"), .ariaLabel(say.plans.verdict)) {
      item(nil, say.plans.allRows, plan.tally.rows)
      item(.willChange, say.plans.willChange, plan.tally.willChange)
      item(.alreadySo, say.plans.alreadySo, plan.tally.alreadySo)
      item(.refused, say.plans.refused, plan.tally.refused)
    }
  }

  private func item(_ verdict: RowVerdict?, _ text: String, _ count: Int) -> Node {
    a(
      .class("button"), .ariaCurrent(query.verdict == verdict ? "true" : nil),
      .href(PageRoute.of(customer, .plan(plan.id, PlanQuery(verdict: verdict))))
    ) { "\(text) (\(say.language.number(count)))" }
  }
}
