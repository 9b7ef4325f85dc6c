import Domain
import HTML
import Messages
import Operations

/// A plan to delete users or to reset their passwords: who, what will happen, and a button that
/// says it (PC 1.5.1, 1.6.1).
struct ConfirmationPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let plan: Plan
  let query: PlanQuery
  let rows: Page<PlanRow>
  let names: CatalogNames
  /// Global admins among those who would change.
  let globalAdmins: Int
  let isApplied: Bool
  let mayApply: Bool
  let now: Moment
  /// The operation that the plan takes back, if it does.
  var undone: Operation?
  var trouble: Explanation?
  var wrong: Explanation?

  var title: String {
    UndoneNote.title(say, undone)
      ?? say.applyButton(plan.kind, rows: max(plan.tally.willChange, 1))
  }
  var subtitle: String? { say.plans.at(customer.name.text) }

  private var changing: Int { plan.tally.willChange }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    if let undone { UndoneNote(say: say, undone: undone) }
    if isApplied {
      p {
        a(.class("button"), .href(PageRoute.of(customer.id, .operation(plan.id, ListQuery())))) {
          say.plans.toOperation
        }
      }
    } else if changing > 0 {
      section(.class("card consequences"), .ariaLabelledBy("happens")) {
        h2(.id("happens")) { say.people.whatHappens }
        consequences
        if globalAdmins > 0 {
          Note(.warn, say.people.globalAdminsAmong(globalAdmins))
        }
        if mayApply { application }
      }
    } else {
      Note(.warn, say.plans.nothingToDo)
    }
    if plan.tally.refused > 0 { refused }
    who
  }

  @NodeBuilder private var consequences: [Node] {
    switch plan.kind {
    case .delete:
      ul(.class("happens")) {
        happens(.lock, say.people.deletedSignOut(changing))
        if freed.isEmpty {
          happens(.seats, say.people.noSeatsFreed)
        } else {
          happens(.seats, say.people.seatsFreed(freed.reduce(0) { $0 + $1.before - $1.after }))
        }
        happens(.undo, say.people.restorableUntil(now.adding(days: User.retentionDays)))
      }
      if !freed.isEmpty { freedTable }
    default:
      ul(.class("happens")) {
        happens(.lock, say.people.oldPasswordsStop(changing))
        happens(.key, say.people.newPasswordsOnce(changing))
        happens(.user, say.people.ownPasswordNext)
      }
    }
  }

  private func happens(_ icon: Icon, _ text: String) -> Node {
    li {
      icon
      span { text }
    }
  }

  private var freed: [SeatForecast] { plan.seats.filter { $0.after < $0.before } }

  private var freedTable: Node {
    div(.class("table")) {
      table(.class("cards")) {
        caption { say.people.freedHeading }
        thead {
          tr {
            th(.scope("col")) { say.licenses.product }
            th(.scope("col"), .class("number")) { say.people.freed }
            th(.scope("col"), .class("number")) { say.people.freeAfter }
          }
        }
        tbody {
          for seat in freed {
            tr {
              th(.scope("row")) { names(seat.product) }
              td(.class("number"), .data(label: say.people.freed)) {
                say.language.number(seat.before - seat.after)
              }
              td(.class("number"), .data(label: say.people.freeAfter)) {
                say.people.ofTotal(max(seat.total - seat.after, 0), seat.total)
              }
            }
          }
        }
      }
    }
  }

  private var application: Node {
    form(
      .method("post"), .action(PageRoute.of(customer.id, .application(plan.id))),
      .class("confirm"), .data("confirm", "")
    ) {
      CSRFField(token: csrf)
      // The button's number leaves out who is refused, and they are named below.
      if plan.tally.refused > 0 {
        input(.type("hidden"), .name("goAhead"), .value("1"))
      }
      TypedField(
        say: say,
        confirmation: TypedConfirmation(plan, globalAdmins: globalAdmins, at: customer),
        wrong: wrong)
      div(.class("actions")) {
        button(.class(plan.kind == .delete ? "primary risky" : "primary")) {
          say.applyButton(plan.kind, rows: changing)
        }
        a(.class("button"), .href(PageRoute.of(customer.id, .users(UserListQuery())))) {
          say.frame.cancel
        }
      }
    }
  }

  private var refused: Node {
    div(.class("note warn")) {
      strong { say.people.stayBehind(plan.tally.refused, plan.tally.rows) }
    }
  }

  @NodeBuilder private var who: [Node] {
    h2 { say.people.who }
    if plan.tally.refused > 0 {
      VerdictFilter(say: say, customer: customer.id, plan: plan, query: query)
      PlanRowTable(
        say: say, rows: rows.items, isFromFile: false, names: names, showsOutcome: false)
    } else {
      people
    }
    Pager(
      say: say,
      links: Pager.Links(rows, at: query.place) {
        .of(customer.id, .plan(plan.id, PlanQuery(verdict: query.verdict, place: $0)))
      },
      summary: say.users.count(rows.total))
  }

  /// Nobody is refused, so who they are is all there is to say.
  private var people: Node {
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.users.displayName }
            th(.scope("col")) { say.users.signInName }
            th(.scope("col")) { say.users.permissions }
          }
        }
        tbody {
          for row in rows.items {
            tr {
              th(.scope("row")) {
                a(.href(PageRoute.of(customer.id, .user(row.user)))) {
                  row.target.displayName.text
                }
              }
              td(.data(label: say.users.signInName)) { row.target.signInName.text }
              td(.data(label: say.users.permissions)) { say.name(row.target.roles) }
            }
          }
        }
      }
    }
  }
}
