import Domain
import HTTP
import Operations
import Wire

extension PartnerAPI {
  func users(_ call: PartnerCall) async throws -> Response {
    let customer = try call.customer()
    // Only filters on licenses name products.
    let catalog =
      call.query("filter") == nil
      ? Catalog(products: [], plans: [], rules: [])
      : try await operations.catalog(as: call.principal)
    return try await list(
      "users", call, begin: { () throws(PartnerError) in try UserList(call, catalog) },
      { CustomerUser($0, in: customer) })
  }

  /// One answer of a list of users of a customer.
  ///
  /// - Parameter path: Below the customer.
  func list<Item: Shape & JSONWritable>(
    _ path: String, _ call: PartnerCall, begin: () throws(PartnerError) -> UserList,
    _ transform: (User) -> Item
  ) async throws -> Response {
    let customer = try call.customer()
    let name = "\(customer.text) \(path)"
    var (list, seek) = try UserList.of(call, name, operations, begin: begin)
    let page = try await page(of: list, seek, customer, call)
    (list.previous, list.next) = (page.previous, page.next)
    let ways = PageWays(
      path: "/customers/\(customer.text)/\(path)", size: list.size,
      hasPrevious: page.previous != nil, hasNext: page.next != nil)
    let token = ways.isNeeded ? try list.token(call, name, operations) : nil
    return .json(
      Collection(
        page.items.map(transform), continuationToken: token, links: ways.links(call, token)
      ).json)
  }

  private func page(
    of list: UserList, _ seek: Seek?, _ customer: Customer.ID, _ call: PartnerCall
  ) async throws -> Page<User> {
    guard let request = list.page(seek) else {
      return Page(items: [], total: 0, previous: nil, next: nil)
    }
    if let name = list.signInName { return try await users(named: name, list, customer, call) }
    if list.isOfDeleted {
      return try await operations.deletedUsers(
        in: customer, search: list.filter.search, by: list.sort == nil ? .deletedOn : .name,
        descending: list.descending, request, as: call.principal
      ).map(\.user)
    }
    let query = UserQuery(
      filter: list.filter, sort: list.order, descending: list.descending, page: request,
      counts: false)
    return try await operations.users(in: customer, query, as: call.principal).map(\.user)
  }

  /// The one who has a name, when the rest of the filter fits too.
  private func users(
    named name: String, _ list: UserList, _ customer: Customer.ID, _ call: PartnerCall
  ) async throws -> Page<User> {
    let found = try await unlessMissing {
      try await operations.user(named: name, in: customer, as: call.principal)
    }
    // The customer itself has to be there.
    if found == nil { _ = try await operations.customer(customer, as: call.principal) }
    let fits = found.map { list.admits($0) } ?? false
    return Page(
      items: fits ? [found].compactMap(\.self).map(\.user) : [], total: 0, previous: nil, next: nil)
  }
}

extension UserList {
  fileprivate func admits(_ found: LicensedUser) -> Bool {
    guard isOfDeleted == (found.user.deletedAt != nil) else { return false }
    switch filter.location {
    case .is(let location) where found.user.location != location: return false
    case .isNot(let location) where found.user.location == location: return false
    default: break
    }
    let held = Set(found.licenses.map(\.product))
    if let search = filter.search.map(TextKey.of) {
      let names = [found.user.displayName.text, found.user.signInName.text].map(TextKey.of)
      guard names.contains(where: { $0.contains(search) }) else { return false }
    }
    return filter.has.allSatisfy(held.contains) && held.isDisjoint(with: filter.lacks)
  }
}
