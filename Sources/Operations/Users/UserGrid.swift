package import Domain
import SQL
import Storage

/// A page of the list of users with everything that stands around it, read at one moment.
package struct UserGrid: Sendable {
  package var page: Page<LicensedUser>
  package var picked: Picked
  /// Of the users on this page.
  package var ticked: Set<User.ID>
  /// Of the users on this page and the opened one: whose password is not their own yet.
  package var temporary: Set<User.ID>
  /// Deleted users who can still come back.
  package var deleted: Int
  /// The user whose details are open.
  package var opened: LicensedUser?
  package var now: Moment

  package init(
    page: Page<LicensedUser>, picked: Picked = Picked(), ticked: Set<User.ID> = [],
    temporary: Set<User.ID> = [], deleted: Int = 0, opened: LicensedUser? = nil, now: Moment
  ) {
    self.page = page
    self.picked = picked
    self.ticked = ticked
    self.temporary = temporary
    self.deleted = deleted
    self.opened = opened
    self.now = now
  }
}

extension Operations {
  /// - Parameter opening: The user whose details are wanted too; passed over when not there.
  package func userGrid(
    in customer: Customer.ID, _ query: UserQuery, opening: User.ID? = nil,
    as principal: Principal
  ) async throws(OperationError<Missing>) -> UserGrid {
    let now = clock.now()
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
      let page = try snapshot.page(query, permit)
      let opened = try opening.flatMap { try snapshot.user($0, permit) }
      var ids = page.items.map(\.user.id)
      let picked = try snapshot.picked(permit)
      let ticked = try snapshot.ticked(picked, among: ids, permit)
      if let opened { ids.append(opened.user.id) }
      return UserGrid(
        page: page, picked: picked, ticked: ticked,
        temporary: try snapshot.temporaryPasswords(among: ids, permit),
        deleted: try snapshot.deletedUserCount(matching: nil, permit),
        opened: opened?.user.deletedAt == nil ? opened : nil, now: now)
    }
  }

  /// Whom the person has picked, and which of these users.
  package func picked(
    among users: [User.ID], in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> (picked: Picked, ticked: Set<User.ID>) {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
      let picked = try snapshot.picked(permit)
      return (picked, try snapshot.ticked(picked, among: users, permit))
    }
  }
}

extension Snapshot {
  /// One page of a customer's living users, in an order and narrowed.
  func page(
    _ query: UserQuery, _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Page<LicensedUser> {
    let paging = Paging(query.page, numeric: query.sort.isNumeric, descending: query.descending)
    let filter = try resolved(query.filter, in: permit.customer, as: permit.principal)
    let road = try road(for: filter.search, in: permit.customer)
    let read = try users(filter, road, by: query.sort, from: paging.place, permit)
    let total = query.counts ? try userCount(filter, road, permit) : 0
    return paging.page(read, total: total) {
      (query.sort.key(of: $0.user), $0.user.id.of(Place.self))
    }
  }

  func ticked(
    _ picked: Picked, among users: [User.ID], _ permit: Permit<May.SeeUsers>
  ) throws(Fault) -> Set<User.ID> {
    switch picked.kind {
    case .users: picked.total == 0 ? [] : try picks(among: users, permit)
    case .matching(let filter): try self.users(matching: filter, among: users, permit)
    }
  }
}
