import Domain
import HTML
import Messages
import Operations

/// The users of a customer, to be searched, narrowed, sorted and picked, with the details of one of
/// them beside the list.
///
/// All of it is one form, so that every way on takes along what has just been ticked.
struct UsersPage: Screen {
  static let formID = "grid"

  let say: Phrases
  let customer: Customer
  let csrf: String
  let query: UserListQuery
  let grid: UserGrid
  /// What the customer holds, for the filter.
  let products: [Product]
  let names: CatalogNames
  let rights: UserRights
  var neighbors = UserPane.Neighbors()
  var trouble: Explanation?
  /// An action was asked for and nobody was picked.
  var nobodyPicked = false

  var title: String { say.frame.usersAndLicenses }
  var subtitle: String? { customer.name.text }

  var actions: [Node] {
    if grid.deleted > 0 {
      a(.class("button"), .href(PageRoute.of(customer.id, .deletedUsers(ListQuery())))) {
        Icon.deleted
        say.grid.deletedUsers(grid.deleted)
      }
    }
    if rights.mayUpload {
      a(.class("button"), .href(PageRoute.of(customer.id, .uploads))) {
        Icon.upload
        say.users.upload
      }
    }
    if rights.mayCreate {
      a(.class("button primary"), .href(PageRoute.of(customer.id, .newUser))) {
        Icon.add
        say.users.add
      }
    }
  }

  var content: [Node] {
    if nobodyPicked { Note(.bad, say.users.noneSelected) }
    if let trouble { Note(.bad, trouble) }
    if grid.picked.dropped > 0 { Note(.good, say.grid.dropped(grid.picked.dropped)) }
    form(
      .id(Self.formID), .method("post"), .action(steps.here), .class("picking users-grid"),
      .autocomplete("off"), .data("total", String(grid.page.total)),
      .data("keys-rows", say.grid.rowKeys), .data("keys-pick", say.grid.pickKey),
      .data("keys-open", say.grid.openKey)
    ) {
      CSRFField(token: csrf)
      SelectionFields(selection: .matching(Self.everyonePicked))
      input(.type("hidden"), .name(SelectionStep.shown), .value(shown))
      UserSearch(say: say, steps: steps, products: products, total: grid.page.total)
      FilterChips(say: say, steps: steps, names: names)
      UserActionBar(
        say: say, steps: steps, total: grid.page.total, onPage: grid.page.items.count,
        picked: grid.picked, rights: rights)
      if grid.page.items.isEmpty, grid.opened == nil { empty } else { list }
    }
  }

  private var list: Node {
    div(.class(grid.opened == nil ? "list-and-pane" : "list-and-pane with-pane")) {
      div(.class("picking")) {
        noscript { p(.class("hint")) { say.grid.ticksKept } }
        UserTable(say: say, steps: steps, grid: grid, names: names)
        GridPager(say: say, steps: steps, page: grid.page)
      }
      if let opened = grid.opened {
        UserPane(
          say: say, steps: steps, user: opened, isTemporary: isTemporary(opened), names: names,
          rights: rights, neighbors: neighbors)
      }
    }
  }

  private var steps: GridSteps { GridSteps(customer: customer.id, query: query) }

  private func isTemporary(_ user: LicensedUser) -> Bool {
    grid.temporary.contains(user.user.id)
  }

  /// The users on this page, so that those without a tick are known too.
  private var shown: String { grid.page.items.map(\.user.id.text).joined(separator: " ") }

  /// What the forms of actions are about: whoever is in the stored selection.
  static let everyonePicked: UserFilter = {
    var filter = UserFilter()
    filter.picked = true
    return filter
  }()

  @NodeBuilder private var empty: [Node] {
    if query.filter == UserFilter() {
      Empty(title: say.users.emptyTitle, text: say.users.emptyText)
    } else {
      NoMatch(say: say, route: .of(customer.id, .users(UserListQuery())))
    }
  }
}

/// Where one can go from a list of users. Each way leads through the stored selection, which takes
/// the ticks of this page before the next page is shown.
struct GridSteps: Sendable {
  let customer: Customer.ID
  let query: UserListQuery

  var here: PageRoute { to(query) }

  func to(_ query: UserListQuery) -> PageRoute { .of(customer, .selection(query)) }

  /// Narrowed in another way.
  func to(_ change: (inout UserFilter) -> Void) -> PageRoute {
    var filter = query.filter
    change(&filter)
    return to(query.filtered(by: filter))
  }
}

/// What the person may do with users.
struct UserRights: Hashable, Sendable {
  var mayCreate = false
  var mayUpload = false
  var mayEdit = false
  var maySetRoles = false
  var mayReset = false
  var mayDelete = false
  var mayRestore = false
  var mayChangeLicenses = false

  init() {}

  init(_ visit: StaffVisit) {
    mayCreate = visit.may(.createUsers)
    mayUpload = visit.may(.uploadUsers)
    mayEdit = visit.may(.editUsers)
    maySetRoles = visit.may(.setRoles)
    mayReset = visit.may(.resetPasswords)
    mayDelete = visit.may(.deleteUsers)
    mayRestore = visit.may(.restoreUsers)
    mayChangeLicenses = visit.may(.changeLicenses)
  }
}

/// What products and service plans are called.
struct CatalogNames: Sendable {
  let catalog: Catalog

  func callAsFunction(_ product: Product.ID) -> String {
    catalog.products[product]?.name ?? product.text
  }

  func callAsFunction(_ plan: ServicePlan.ID) -> String {
    catalog.plans[plan]?.name ?? plan.text
  }

  func callAsFunction(_ item: CatalogItem) -> String {
    switch item {
    case .product(let id): self(id)
    case .plan(let id): self(id)
    }
  }
}
