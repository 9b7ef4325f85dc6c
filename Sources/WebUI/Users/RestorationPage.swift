import Domain
import HTML
import Messages
import Operations

/// A plan to restore users: of each what comes back and what does not, before it is done (PC 1.6.4).
///
/// A name that somebody else has taken can be replaced right here.
struct RestorationPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let plan: Plan
  let query: PlanQuery
  let rows: [PlannedUser]
  let links: Pager.Links
  let names: CatalogNames
  let isApplied: Bool
  let mayApply: Bool
  /// The operation that the plan takes back, if it does.
  var undone: Operation?
  var typed: [User.ID: String] = [:]
  var wrong: [User.ID: Explanation] = [:]
  var trouble: Explanation?

  var title: String {
    UndoneNote.title(say, undone)
      ?? say.applyButton(.restore, rows: max(plan.tally.willChange, 1))
  }
  var subtitle: String? { say.plans.at(customer.name.text) }

  var content: [Node] {
    FormSummary(say: say, wrong: wrong.count)
    if let trouble { Note(.bad, trouble) }
    if let undone { UndoneNote(say: say, undone: undone) }
    if isApplied {
      p {
        a(.class("button"), .href(PageRoute.of(customer.id, .operation(plan.id, ListQuery())))) {
          say.plans.toOperation
        }
      }
    } else {
      application
    }
    if !plan.seats.isEmpty {
      SeatTable(say: say, customer: customer.id, seats: plan.seats, names: names)
    }
    renaming
    Pager(say: say, links: links, summary: say.users.count(plan.tally.rows))
  }

  @NodeBuilder private var application: [Node] {
    let tally = plan.tally
    if tally.willChange == 0 {
      Note(.warn, say.people.nobodyComesBack)
    } else {
      section(.class("card")) {
        p { say.people.comeBack(tally.willChange) }
        if tally.refused > 0 {
          p(.class("warn-text")) { say.people.stayBehind(tally.refused, tally.rows) }
        }
        if mayApply {
          form(.method("post"), .action(PageRoute.of(customer.id, .application(plan.id)))) {
            CSRFField(token: csrf)
            if tally.refused > 0 {
              input(.type("hidden"), .name("goAhead"), .value("1"))
            }
            div(.class("actions")) {
              button(.class("primary")) { say.applyButton(.restore, rows: tally.willChange) }
              a(
                .class("button"),
                .href(PageRoute.of(customer.id, .deletedUsers(ListQuery())))
              ) { say.frame.cancel }
            }
          }
        }
      }
    }
  }

  /// The rows stand in a form of their own, in which names can be typed.
  private var renaming: Node {
    form(
      .method("post"), .action(PageRoute.of(customer.id, .restoration)), .class("picking")
    ) {
      CSRFField(token: csrf)
      input(.type("hidden"), .name(RestorationForm.again), .value(plan.id.text))
      table
      if canRename { div(.class("actions")) { button { say.people.checkNames } } }
    }
  }

  private var canRename: Bool { !isApplied && rows.contains { needsName($0) } }

  private var table: Node {
    div(.class("table")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.users.displayName }
            th(.scope("col")) { say.people.comesBack }
            th(.scope("col")) { say.people.doesNotComeBack }
          }
        }
        tbody { for row in rows { line(row) } }
      }
    }
  }

  private func line(_ planned: PlannedUser) -> Node {
    let row = planned.row
    return tr {
      th(.scope("row")) {
        row.target.displayName.text
        span(.class("second")) { row.target.signInName.text }
        if isRenamed(planned), row.verdict == .willChange {
          Badge(kind: .busy, text: say.people.newName)
        }
      }
      td(.data(label: say.people.comesBack)) { comesBack(planned) }
      td(.class("wide"), .data(label: say.people.doesNotComeBack)) {
        if row.causes.isEmpty { span(.class("muted")) { say.people.nothingLost } }
        CauseList(explanations: row.causes.map { say.explain($0, naming: { names($0) }) })
        if needsName(planned), !isApplied { newName(planned) }
      }
    }
  }

  private func isRenamed(_ planned: PlannedUser) -> Bool {
    planned.user.map { $0.user.signInName.key != planned.row.target.signInName.key } ?? false
  }

  private func needsName(_ planned: PlannedUser) -> Bool {
    guard let user = planned.user?.user.id else { return false }
    return typed[user] != nil || planned.row.proposal != nil
      || planned.row.causes.contains { if case .repeated = $0 { true } else { false } }
  }

  @NodeBuilder private func comesBack(_ planned: PlannedUser) -> [Node] {
    if planned.row.verdict == .refused {
      Badge(kind: .bad, text: say.people.stays)
    } else if let user = planned.user {
      p { say.name(user.user.roles) }
      let back = licenses(user, lost: planned.row.causes)
      if !back.isEmpty {
        ul(.class("chips")) { for name in back { li { name } } }
      } else if user.licenses.isEmpty {
        p(.class("muted")) { say.people.hadNoLicenses }
      }
    }
  }

  private func licenses(_ user: LicensedUser, lost causes: [Cause]) -> [String] {
    let lost = Set(causes.flatMap(\.items))
    return user.licenses.filter { !lost.contains(.product($0.product)) }
      .map { names($0.product) }.sorted()
  }

  private func newName(_ planned: PlannedUser) -> Node {
    let user = planned.row.user
    let name = RestorationForm.newName(of: user)
    let proposal = planned.row.proposal.flatMap { $0 } ?? ""
    return Field(
      id: name, label: say.people.restoreUnder(planned.row.target.displayName.text),
      wrong: wrong[user]
    ) { describedBy, isWrong in
      input(
        .id(name), .name(name), .value(typed[user] ?? proposal), .autocomplete("off"),
        .spellcheck(false), .ariaInvalid(isWrong), .ariaDescribedBy(describedBy))
    }.body.first ?? .group([])
  }
}

extension PlanRow {
  /// Nil when nobody else has the name; else the free name that is proposed, if there is one.
  fileprivate var proposal: String?? {
    for case .signInNameTaken(let proposal) in causes { return .some(proposal) }
    return nil
  }
}

/// The fields of the form that restores users.
enum RestorationForm {
  /// The plan whose people are looked at once more, with other names.
  static let again = "again"
  /// Everybody who matches, rather than those who are named.
  static let all = "all"
  static let search = "search"

  static func newName(of user: User.ID) -> String { "name.\(user)" }
}
