import Domain
import HTML
import Messages
import Operations

/// Users who can still come back.
struct DeletedUsersPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let list: ListQuery
  let page: Page<DeletedUser>
  let names: CatalogNames
  let now: Moment
  let mayRestore: Bool
  var trouble: Explanation?

  var title: String { say.frame.deletedUsers }
  var subtitle: String? { say.users.noDeletedText(User.retentionDays) }

  var content: [Node] {
    if let trouble { Note(.bad, trouble) }
    if page.items.isEmpty, list.search == nil {
      Empty(title: say.users.noDeletedTitle, text: say.users.noDeletedText(User.retentionDays))
    } else {
      SearchForm(
        say: say, route: route(ListQuery(size: list.size)), hint: say.users.searchHint,
        search: list.search)
      if page.items.isEmpty { NoMatch(say: say, route: route(ListQuery())) } else { restoring }
    }
  }

  private func route(_ list: ListQuery) -> PageRoute { .of(customer.id, .deletedUsers(list)) }

  private var restoring: Node {
    form(.method("post"), .action(PageRoute.of(customer.id, .restoration)), .class("picking")) {
      CSRFField(token: csrf)
      table
      if mayRestore {
        div(.class("bar")) { button(.class("primary")) { say.users.restore } }
      }
      Pager(
        say: say, links: Pager.Links(page, at: list) { route($0) },
        summary: say.users.deletedCount(page.total))
    }
  }

  private var table: Node {
    div(.class("table")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            th(.scope("col"), .class("pick")) {
              span(.class("hidden")) { say.users.selection }
            }
            th(.scope("col")) { say.users.displayName }
            th(.scope("col")) { say.users.hadLicenses }
            th(.scope("col")) { say.users.deletedOn }
            th(.scope("col")) { say.users.deletedBy }
            th(.scope("col"), .class("number")) { say.users.daysLeft }
            if mayRestore {
              th(.scope("col")) { span(.class("hidden")) { say.users.restoreAs } }
            }
          }
        }
        tbody { for user in page.items { row(user) } }
      }
    }
  }

  private func row(_ deleted: DeletedUser) -> Node {
    let user = deleted.user
    return tr {
      td(.class("pick")) {
        input(
          .type("checkbox"), .name(SelectionFields.user), .value(user.id.text),
          .ariaLabel(say.frame.select(user.displayName.text)), .disabled(!mayRestore))
      }
      th(.scope("row")) {
        a(.href(PageRoute.of(customer.id, .user(user.id)))) { user.displayName.text }
        span(.class("second")) { user.signInName.text }
      }
      td(.data(label: say.users.hadLicenses)) {
        deleted.licenses.map { names($0.product) }.sorted().joined(separator: ", ")
      }
      td(.data(label: say.users.deletedOn)) {
        if let at = user.deletedAt { Instant(say: say, moment: at) }
      }
      td(.data(label: say.users.deletedBy)) { deleted.deletedBy }
      td(.class("number"), .data(label: say.users.daysLeft)) {
        user.daysLeft(at: now).map { say.language.number($0) } ?? ""
      }
      if mayRestore { renaming(user) }
    }
  }

  /// A new name for somebody whose old one is taken: kept out of sight, as it is rarely needed.
  private func renaming(_ user: User) -> Node {
    td(.class("wide")) {
      details {
        summary { say.users.restoreAs }
        input(
          .name(RestorationForm.newName(of: user.id)), .autocomplete("off"), .spellcheck(false),
          .ariaLabel("\(say.users.restoreAs): \(user.displayName.text)"))
        p(.class("hint")) { say.users.restoreAsHint }
      }
    }
  }
}

/// The fields of the form that restores users.
enum RestorationForm {
  static func newName(of user: User.ID) -> String { "name.\(user)" }
}
