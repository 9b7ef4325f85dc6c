import Domain
import HTML
import HTTP
import Messages
import Operations

/// Where one is in the list of deleted users.
struct DeletedUserList: Hashable, Sendable {
  var place = ListQuery()
  var sort = DeletedUserSort.deletedOn
  var reversed = false

  var route: CustomerRoute { .deletedUsers(place, by: sort, reversed: reversed) }

  /// The latest deletion first, names from A to Z.
  var isDescending: Bool { (sort == .deletedOn) != reversed }

  /// Sorted by a column; against its order when it is sorted by it already, and as usual after that.
  func sorted(by column: DeletedUserSort) -> DeletedUserList {
    let start = ListQuery(search: place.search, size: place.size)
    guard sort == column else { return DeletedUserList(place: start, sort: column) }
    return reversed
      ? DeletedUserList(place: start)
      : DeletedUserList(place: start, sort: column, reversed: true)
  }

  func at(_ place: ListQuery) -> DeletedUserList {
    DeletedUserList(place: place, sort: sort, reversed: reversed)
  }
}

/// Deleted users who were ticked, on this page and others.
struct DeletedPicks: Hashable, Sendable {
  var users: [User.ID] = []
  /// Everybody who matches.
  var all = false

  init() {}

  init(_ form: FormFields) {
    all = form[RestorationForm.all] != nil
    users = all ? [] : Array(Selection.users(in: form).prefix(Selection.limit))
  }

  static let pick = "pick"
}

/// Users who can still come back (PC 1.6.3).
struct DeletedUsersPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let list: DeletedUserList
  let page: Page<DeletedUser>
  /// How many there are, whatever is searched for.
  let count: Int
  let names: CatalogNames
  let now: Moment
  let mayRestore: Bool
  var picks = DeletedPicks()
  var trouble: Explanation?

  var title: String { say.frame.deletedUsers }
  var subtitle: String? { customer.name.text }

  var actions: [Node] {
    if mayRestore, count == 0 {
      button(.class("primary"), .disabled()) { say.users.restore }
    }
  }

  var content: [Node] {
    UserTabs(say: say, customer: customer.id, current: .deleted, deleted: count)
    if let trouble { Note(.bad, trouble) }
    if count == 0 {
      Empty(title: say.users.noDeletedTitle, text: say.users.noDeletedText(User.retentionDays))
    } else {
      p(.class("muted")) { say.users.noDeletedText(User.retentionDays) }
      SearchForm(
        say: say, route: route(DeletedUserList()), hint: say.users.searchHint,
        search: list.place.search, kept: kept)
      if page.items.isEmpty {
        NoMatch(say: say, route: route(DeletedUserList()))
      } else {
        restoring
      }
    }
  }

  private func route(_ list: DeletedUserList) -> PageRoute { .of(customer.id, list.route) }

  /// A search keeps the order and the size.
  private var kept: [(name: String, value: String)] {
    var kept: [(name: String, value: String)] = []
    if list.sort != .deletedOn { kept.append(("sort", list.sort.rawValue)) }
    if list.reversed { kept.append(("reversed", "1")) }
    if list.place.size != ListQuery.usualSize { kept.append(("size", String(list.place.size))) }
    return kept
  }

  private var restoring: Node {
    form(
      .method("post"), .action(PageRoute.of(customer.id, .restoration)), .class("picking"),
      .data("picks", String(page.total))
    ) {
      CSRFField(token: csrf)
      hiddenPicks
      if mayRestore {
        RestoreBar(
          say: say, list: list, customer: customer.id, picked: picked, total: page.total,
          isWhole: picks.all)
      }
      DeletedUserTable(
        say: say, customer: customer.id, list: list, users: page.items, names: names, now: now,
        picks: picks, mayRestore: mayRestore)
      Pager(
        say: say, links: Pager.Links(page, at: list.place) { route(list.at($0)) },
        summary: say.users.deletedCount(page.total), inForm: mayRestore)
    }
  }

  private var picked: Int { picks.all ? page.total : picks.users.count }

  /// Ticks that are not on this page travel along unseen.
  @NodeBuilder private var hiddenPicks: [Node] {
    if let search = list.place.search {
      input(.type("hidden"), .name(RestorationForm.search), .value(search))
    }
    if picks.all {
      input(.type("hidden"), .name(RestorationForm.all), .value("1"))
    } else {
      let shown = Set(page.items.map(\.user.id))
      for user in picks.users where !shown.contains(user) {
        input(
          .type("hidden"), .name(SelectionFields.user), .value(user.text),
          .data("elsewhere", ""))
      }
    }
  }
}

/// How many are ticked, how to tick more, and the one thing that can be done with them.
struct RestoreBar: Component {
  let say: Phrases
  let list: DeletedUserList
  let customer: Customer.ID
  let picked: Int
  let total: Int
  let isWhole: Bool

  var body: [Node] {
    div(.class(picked > 0 ? "bar on" : "bar"), .role("group"), .ariaLabel(say.users.selection)) {
      span(.role("status")) {
        say.people.selectedLabel
        " "
        strong(.data("picked", "")) { say.language.number(picked) }
        " / "
        say.language.number(total)
      }
      div(.class("actions")) {
        if !isWhole {
          pick("page", say.users.selectPage)
          if total > 1 { pick("all", say.users.allMatching(total)) }
        }
        if picked > 0 { pick("none", say.users.unselectPage) }
      }
      div(.class("actions end")) {
        button(.class("primary"), .data("restore", "")) { say.users.restore }
      }
    }
  }

  private func pick(_ what: String, _ text: String) -> Node {
    button(
      .class("plain"), .name(DeletedPicks.pick), .value(what),
      .formAction(PageRoute.of(customer, list.route))
    ) { text }
  }
}
