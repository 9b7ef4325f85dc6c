import Domain
import HTML
import Messages

/// The rows of the list of users, with headers that sort.
struct UserTable: Component {
  let say: Phrases
  let customer: Customer.ID
  let query: UserListQuery
  let users: [LicensedUser]
  let picks: Set<User.ID>
  let names: CatalogNames

  var body: [Node] {
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col"), .class("pick")) {
              span(.class("hidden")) { say.users.selection }
            }
            header(.name, say.users.displayName)
            header(.location, say.users.location)
            th(.scope("col")) { say.users.licenses }
            header(.lastSignIn, say.users.lastSignIn)
            header(.created, say.users.created)
          }
        }
        tbody {
          for user in users {
            UserRow(
              say: say, customer: customer, user: user, names: names,
              isPicked: query.ticked != .none || picks.contains(user.user.id),
              isFixed: query.ticked == .all)
          }
        }
      }
    }
  }

  private func header(_ column: UserSort, _ text: String) -> Node {
    let order = query.descending ? "descending" : "ascending"
    return th(.scope("col"), .ariaSort(query.sort == column ? order : nil)) {
      a(.href(PageRoute.of(customer, .users(query.sorted(by: column))))) { text }
    }
  }
}

/// One user: picked or not, who, where, with what.
struct UserRow: Component {
  let say: Phrases
  let customer: Customer.ID
  let user: LicensedUser
  let names: CatalogNames
  let isPicked: Bool
  /// Everyone who matches is picked, so a single tick would say nothing.
  let isFixed: Bool

  var body: [Node] {
    let person = user.user
    tr {
      td(.class("pick")) {
        input(
          .type("checkbox"), .name(SelectionFields.user), .value(person.id.text),
          .ariaLabel(say.frame.select(person.displayName.text)), .checked(isPicked),
          .disabled(isFixed))
      }
      th(.scope("row")) {
        a(.href(PageRoute.of(customer, .user(person.id)))) { person.displayName.text }
        span(.class("second")) { person.signInName.text }
        if !person.roles.isEmpty { Badge(kind: .plain, text: say.name(person.roles)) }
      }
      td(.data(label: say.users.location)) {
        if let location = person.location {
          say.language.locations[location]
        } else {
          span(.class("muted")) { say.users.noLocation }
        }
      }
      td(.class("wide-cell"), .data(label: say.users.licenses)) { licenses }
      td(.data(label: say.users.lastSignIn)) {
        if let last = person.lastSignInAt {
          Instant(say: say, moment: last)
        } else {
          span(.class("muted")) { say.frame.never }
        }
      }
      td(.data(label: say.users.created)) { Instant(say: say, moment: person.createdAt) }
    }
  }

  @NodeBuilder private var licenses: [Node] {
    let held = user.licenses.map { names($0.product) }.sorted()
    if held.isEmpty {
      span(.class("muted")) { say.users.noLicenses }
    } else {
      span(.title(held.joined(separator: ", "))) {
        held[0]
        if held.count > 1 { " +\(held.count - 1)" }
      }
    }
  }
}

/// A day, with the exact time for whoever asks for it.
struct Instant: Component {
  let say: Phrases
  let moment: Moment

  var body: [Node] {
    time(.datetime(moment.iso), .title(say.language.time(moment))) { say.language.date(moment) }
  }
}
