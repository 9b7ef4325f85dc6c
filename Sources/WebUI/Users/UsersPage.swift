import Domain
import HTML
import Messages
import Operations

/// The users of a customer, to be searched, narrowed, sorted and picked.
struct UsersPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let query: UserListQuery
  let page: Page<LicensedUser>
  /// Who was picked on other pages and on this one, in the order of picking.
  let picks: [User.ID]
  /// What the customer holds, for the filter.
  let products: [Product]
  let names: CatalogNames
  let rights: UserRights
  /// An action was asked for and nobody was picked.
  var nobodyPicked = false

  var title: String { say.frame.usersAndLicenses }
  var subtitle: String? { customer.name.text }

  var actions: [Node] {
    if rights.mayUpload {
      a(.class("button"), .href(PageRoute.of(customer.id, .uploads))) { say.users.upload }
    }
    if rights.mayCreate {
      a(.class("button primary"), .href(PageRoute.of(customer.id, .newUser))) { say.users.add }
    }
  }

  var content: [Node] {
    if nobodyPicked { Note(.bad, say.users.noneSelected) }
    SearchForm(
      say: say, route: route(UserListQuery()), hint: say.users.searchHint,
      search: query.filter.search, kept: keptBySearch)
    UserFilterForm(say: say, customer: customer.id, query: query, products: products)
    if page.items.isEmpty {
      empty
    } else {
      form(.method("post"), .action(route(query)), .class("picking")) {
        CSRFField(token: csrf)
        hiddenPicks
        UserActionBar(
          say: say, customer: customer.id, query: query, total: page.total, picked: picks.count,
          rights: rights)
        UserTable(
          say: say, customer: customer.id, query: query, users: page.items,
          picks: Set(picks), names: names)
        Pager(
          say: say, links: Pager.Links(page, at: query.place) { route(query.at($0)) },
          summary: say.users.count(page.total), inForm: true)
      }
    }
  }

  private func route(_ query: UserListQuery) -> PageRoute { .of(customer.id, .users(query)) }

  /// A search keeps the filters, the order and the size.
  private var keptBySearch: [(name: String, value: String)] {
    var kept = query.filter.values.compactMap { field in
      field.value.map { (name: field.name.description, value: $0) }
    }
    kept.removeAll { $0.name == "search" }
    if query.sort != .name { kept.append((name: "sort", value: query.sort.rawValue)) }
    if query.descending { kept.append((name: "down", value: "1")) }
    if query.place.size != ListQuery.usualSize {
      kept.append((name: "size", value: String(query.place.size)))
    }
    return kept
  }

  /// Picks that are not on this page travel along unseen.
  @NodeBuilder private var hiddenPicks: [Node] {
    if query.ticked == .all {
      SelectionFields(selection: .matching(query.filter))
    } else {
      let shown = Set(page.items.map(\.user.id))
      SelectionFields(selection: .users(picks.filter { !shown.contains($0) }))
    }
  }

  @NodeBuilder private var empty: [Node] {
    if query.filter == UserFilter() {
      Empty(title: say.users.emptyTitle, text: say.users.emptyText)
    } else {
      NoMatch(say: say, route: route(UserListQuery()))
    }
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
