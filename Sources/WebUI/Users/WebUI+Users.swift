import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// The list.
  func users(
    _ query: UserListQuery, in customer: Customer.ID, _ visit: StaffVisit,
    nobodyPicked: Bool = false, trouble: Explanation? = nil
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let grid = try await operations.userGrid(
      in: customer, query.query, opening: query.open, as: visit.principal)
    if grid.picked.dropped > 0 {
      try await operations.tellDropped(in: customer, as: visit.principal)
    }
    let screen = UsersPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, query: query, grid: grid,
      products: try await operations.entitlements(in: customer, as: visit.principal)
        .map(\.product),
      names: try await names(visit), rights: UserRights(visit),
      neighbors: try await neighbors(query, grid, in: customer, visit), trouble: trouble,
      nobodyPicked: nobodyPicked)
    let isWrong = nobodyPicked || trouble != nil
    return visit.page(screen, of: home, in: .users, status: isWrong ? .unprocessableContent : .ok)
  }

  /// Who stands before and behind the opened user; over the border of the page, that page is shown.
  private func neighbors(
    _ query: UserListQuery, _ grid: UserGrid, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> UserPane.Neighbors {
    let ids = grid.page.items.map(\.user.id)
    guard let place = ids.firstIndex(where: { $0 == grid.opened?.user.id }) else {
      return UserPane.Neighbors()
    }
    func beyond(_ cursor: String?, last: Bool) async throws -> UserListQuery? {
      guard let cursor else { return nil }
      let there = query.place.at(cursor: cursor)
      var wanted = query.query
      wanted.page = there.page
      let page = try await operations.users(in: customer, wanted, as: visit.principal)
      let item = last ? page.items.last : page.items.first
      return item.map { query.opening($0.user.id, at: there) }
    }
    return UserPane.Neighbors(
      previous: place > 0
        ? query.opening(ids[place - 1]) : try await beyond(grid.page.previous, last: true),
      next: place + 1 < ids.count
        ? query.opening(ids[place + 1]) : try await beyond(grid.page.next, last: false))
  }

  func names(_ visit: StaffVisit) async throws -> CatalogNames {
    CatalogNames(catalog: try await operations.catalog(as: visit.principal))
  }

  /// Everybody whom a form is about, for the pages that show them.
  func picked(
    _ selection: Selection, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> PickedUsers {
    switch selection {
    case .users(let ids):
      guard ids.count <= Selection.limit else { throw PageFailure.tooLarge }
      let users = try await operations.users(ids, in: customer, as: visit.principal)
      return PickedUsers(
        selection: .users(users.map(\.user.id)), users: users, total: users.count)
    case .matching(let filter):
      var users: [LicensedUser] = []
      var query = UserQuery(filter: filter, page: PageRequest(size: PageRequest.largest))
      while true {
        let page = try await operations.users(in: customer, query, as: visit.principal)
        users += page.items
        guard let next = page.next, users.count < Selection.limit else {
          return PickedUsers(selection: selection, users: users, total: page.total)
        }
        query.page = PageRequest(size: PageRequest.largest, cursor: next)
      }
    }
  }
}
