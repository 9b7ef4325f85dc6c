import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// The list. Sent as a form it is only looked at too: the picks come along.
  func users(
    _ query: UserListQuery, in customer: Customer.ID, _ visit: StaffVisit,
    nobodyPicked: Bool = false
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let page = try await operations.users(in: customer, query.query, as: visit.principal)
    let picks = visit.isSending && !nobodyPicked ? try await self.picks(visit) : []
    let screen = UsersPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, query: query, page: page,
      picks: picks,
      products: try await operations.entitlements(in: customer, as: visit.principal)
        .map(\.product),
      names: try await names(visit), rights: UserRights(visit), nobodyPicked: nobodyPicked)
    return visit.page(
      screen, of: home, in: .users, status: nobodyPicked ? .unprocessableContent : .ok)
  }

  private func picks(_ visit: StaffVisit) async throws -> [User.ID] {
    let form = try await visit.form()
    return Array(Selection.users(in: form).prefix(Selection.limit))
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
