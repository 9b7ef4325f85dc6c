import Domain
import HTML
import Messages
import Operations

/// The rows of the list of users, with headers that sort.
struct UserTable: Component {
  let say: Phrases
  let steps: GridSteps
  let grid: UserGrid
  let names: CatalogNames

  var body: [Node] {
    div(.class("table grid")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col"), .class("pick")) { pageBox }
            header(.name, say.frame.name)
            header(.signInName, say.users.signInName)
            header(.location, say.users.location)
            th(.scope("col")) { say.users.licenses }
            th(.scope("col")) { say.grid.roles }
            header(.lastSignIn, say.users.lastSignIn)
            th(.scope("col")) { say.grid.state }
            header(.created, say.users.created)
            th(.scope("col")) { span(.class("hidden")) { say.grid.details } }
          }
        }
        tbody {
          for user in grid.page.items { row(user) }
        }
      }
    }
  }

  /// Picks everybody on this page, or nobody on it; without a script it is a button like any other.
  private var pageBox: Node {
    let count = grid.ticked.count
    let isWhole = count > 0 && count == grid.page.items.count
    return button(
      .class("tri"), .role("checkbox"), .ariaLabel(say.grid.pageBox),
      .ariaChecked(isWhole ? "true" : count > 0 ? "mixed" : "false"),
      .name(SelectionStep.act), .value(isWhole ? "unpage" : "page"),
      .disabled(grid.picked.isMatching))
  }

  private func header(_ column: UserSort, _ text: String) -> Node {
    let order = steps.query.descending ? "descending" : "ascending"
    let isSorted = steps.query.sort == column
    return th(.scope("col"), .ariaSort(isSorted ? order : nil)) {
      button(.class("sort"), .formAction(steps.to(steps.query.sorted(by: column)))) { text }
    }
  }

  private func row(_ user: LicensedUser) -> UserRow {
    UserRow(
      say: say, customer: steps.customer, user: user, names: names, now: grid.now,
      isPicked: grid.ticked.contains(user.user.id), isFixed: grid.picked.isMatching,
      isOpen: grid.opened?.user.id == user.user.id,
      isTemporary: grid.temporary.contains(user.user.id))
  }
}

/// One user: picked or not, who, where, with what.
struct UserRow: Component {
  let say: Phrases
  let customer: Customer.ID
  let user: LicensedUser
  let names: CatalogNames
  let now: Moment
  let isPicked: Bool
  /// Everyone who matches is picked, so a single tick would say nothing.
  let isFixed: Bool
  let isOpen: Bool
  let isTemporary: Bool

  var body: [Node] {
    let person = user.user
    let name = person.displayName.text
    tr(.id("u-\(person.id.text)"), .data("open", isOpen ? "" : nil)) {
      td(.class("pick")) {
        input(
          .type("checkbox"), .name(SelectionFields.user), .value(person.id.text),
          .ariaLabel(say.frame.select(name)), .checked(isPicked), .disabled(isFixed))
      }
      th(.scope("row")) { a(.href(PageRoute.of(customer, .user(person.id)))) { name } }
      td(.data(label: say.users.signInName)) { person.signInName.text }
      td(.data(label: say.users.location)) { location }
      td(.data(label: say.users.licenses)) { licenses }
      td(.data(label: say.grid.roles)) { roles }
      td(.data(label: say.users.lastSignIn)) {
        if let last = person.lastSignInAt { Ago(say: say, moment: last, now: now) } else { "–" }
      }
      td(.data(label: say.grid.state)) { UserState(user, isTemporary).mark(say) }
      td(.data(label: say.users.created)) {
        time(.datetime(person.createdAt.day)) { say.language.date(person.createdAt) }
      }
      td {
        button(
          .class("open"), .name(SelectionStep.open), .value(person.id.text),
          .ariaLabel(say.grid.detailsOf(name)), .ariaCurrent(isOpen ? "true" : nil)
        ) { "›" }
      }
    }
  }

  @NodeBuilder private var location: [Node] {
    if let location = user.user.location {
      say.language.locations[location]
    } else {
      span(.class("muted")) { say.users.noLocation }
    }
  }

  @NodeBuilder private var roles: [Node] {
    if user.user.roles.isEmpty {
      span(.class("muted")) { say.grid.plainRole }
    } else {
      say.name(user.user.roles)
    }
  }

  @NodeBuilder private var licenses: [Node] {
    let held = user.licenses.map { names($0.product) }.sorted()
    if held.isEmpty {
      span(.class("muted")) { say.users.noLicenses }
    } else if held.count == 1 {
      held[0]
    } else {
      held[0]
      details(.class("rest")) {
        summary { say.grid.moreLicenses(held.count - 1) }
        for name in held.dropFirst() { span(.class("second")) { name } }
      }
    }
  }
}

/// How things stand with a user, in a word with a shape beside it.
enum UserState: String, CaseIterable, Sendable {
  case active, never, temporary, unlicensed

  /// - Parameter isTemporary: The password is not the user's own yet.
  init(_ user: LicensedUser, _ isTemporary: Bool) {
    if user.user.lastSignInAt == nil {
      self = .never
    } else if isTemporary {
      self = .temporary
    } else {
      self = user.licenses.isEmpty ? .unlicensed : .active
    }
  }

  func name(_ say: Phrases) -> String {
    switch self {
    case .active: say.grid.active
    case .never: say.grid.neverSignedIn
    case .temporary: say.grid.temporary
    case .unlicensed: say.grid.unlicensed
    }
  }

  func mark(_ say: Phrases) -> Node { span(.class("state \(rawValue)")) { name(say) } }
}

/// A day, with the exact time for whoever asks for it.
struct Instant: Component {
  let say: Phrases
  let moment: Moment

  var body: [Node] {
    time(.datetime(moment.iso), .title(say.language.time(moment))) { say.language.date(moment) }
  }
}

/// How long ago something was, with the exact time for whoever asks for it.
struct Ago: Component {
  let say: Phrases
  let moment: Moment
  let now: Moment

  var body: [Node] {
    time(.datetime(moment.iso), .title(say.language.time(moment))) { text }
  }

  private var text: String {
    let days = max(0, moment.seconds(until: now)) / 86_400
    switch days {
    case 0: return say.grid.today
    case 1: return say.grid.yesterday
    case ..<60: return say.grid.daysAgo(days)
    case ..<730: return say.grid.monthsAgo(days / 30)
    default: return say.grid.yearsAgo(days / 365)
    }
  }
}
