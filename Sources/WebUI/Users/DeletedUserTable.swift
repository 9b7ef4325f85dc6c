import Domain
import HTML
import Messages

/// The rows of the list of deleted users, with headers that sort.
struct DeletedUserTable: Component {
  let say: Phrases
  let customer: Customer.ID
  let list: DeletedUserList
  let users: [DeletedUser]
  let names: CatalogNames
  let now: Moment
  let picks: DeletedPicks
  let mayRestore: Bool

  var body: [Node] {
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            if mayRestore {
              th(.scope("col"), .class("pick")) {
                span(.class("hidden")) { say.users.selection }
              }
            }
            header(.name, say.users.displayName)
            th(.scope("col")) { say.users.hadLicenses }
            header(.deletedOn, say.people.deletedOnUTC)
            th(.scope("col")) { say.users.deletedBy }
            th(.scope("col")) { say.users.daysLeft }
          }
        }
        tbody { for user in users { row(user) } }
      }
    }
  }

  /// Sends the ticks along; without a right to tick it is a link.
  private func header(_ column: DeletedUserSort, _ text: String) -> Node {
    let route = PageRoute.of(customer, list.sorted(by: column).route)
    let order = list.isDescending ? "descending" : "ascending"
    return th(.scope("col"), .ariaSort(list.sort == column ? order : nil)) {
      if mayRestore {
        button(.class("plain sorter"), .formAction(route)) { text }
      } else {
        a(.href(route)) { text }
      }
    }
  }

  private func row(_ deleted: DeletedUser) -> Node {
    let user = deleted.user
    return tr {
      if mayRestore {
        td(.class("pick")) {
          input(
            .type("checkbox"), .name(SelectionFields.user), .value(user.id.text),
            .ariaLabel(say.frame.select(user.displayName.text)),
            .checked(picks.all || picks.users.contains(user.id)), .disabled(picks.all))
        }
      }
      th(.scope("row")) {
        a(.href(PageRoute.of(customer, .user(user.id)))) { user.displayName.text }
        span(.class("second")) { user.signInName.text }
      }
      td(.data(label: say.users.hadLicenses)) {
        if deleted.licenses.isEmpty {
          span(.class("muted")) { say.users.noLicenses }
        } else {
          deleted.licenses.map { names($0.product) }.sorted().joined(separator: ", ")
        }
      }
      td(.data(label: say.people.deletedOnUTC)) {
        if let at = user.deletedAt {
          time(.datetime(at.iso)) { say.language.time(at) }
        }
      }
      td(.data(label: say.users.deletedBy)) { deleted.deletedBy }
      td(.data(label: say.users.daysLeft)) {
        if let days = user.daysLeft(at: now) {
          DaysLeft(say: say, days: days, until: user.purgeDue)
        }
      }
    }
  }
}

/// How long somebody can still be restored: words, and a bar that empties.
struct DaysLeft: Component {
  let say: Phrases
  let days: Int
  let until: Moment?

  var body: [Node] {
    div(.class(days <= 3 ? "days-left soon" : "days-left")) {
      span(.title(until.map { say.language.time($0) } ?? "")) {
        if days <= 3 { Icon.warn }
        days == 0 ? say.people.lastDay : say.users.days(days)
      }
      meter(
        .value(of: days), .min(0), .max(User.retentionDays), .ariaLabel(say.users.daysLeft)
      ) { say.users.days(days) }
    }
  }
}
