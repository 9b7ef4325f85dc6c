package import Domain
import SQL
import Storage

/// Which users are wanted, in what order, and which page of them.
package struct UserQuery: Hashable, Sendable {
  package var filter: UserFilter
  package var sort: UserSort
  package var descending: Bool
  package var page: PageRequest
  /// Whether the whole list is counted too.
  package var counts: Bool

  package init(
    filter: UserFilter = UserFilter(), sort: UserSort = .name, descending: Bool = false,
    page: PageRequest = PageRequest(), counts: Bool = true
  ) {
    self.counts = counts
    self.filter = filter
    self.sort = sort
    self.descending = descending
    self.page = page
  }
}

extension Operations {
  /// One page of a customer's living users with their licenses. The number of statements does not
  /// depend on the size of the page.
  package func users(
    in customer: Customer.ID, _ query: UserQuery, as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<LicensedUser> {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
      return try snapshot.page(query, permit)
    }
  }

  /// - Returns: The user, living or deleted.
  package func user(
    _ id: User.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> LicensedUser {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard let user = try snapshot.user(id, permit) else { throw Missing.notThere }
      return user
    }
  }

  /// Several users at once, in the order of their names; who is not there is left out.
  ///
  /// - Parameter ids: At most 10,000.
  package func users(
    _ ids: [User.ID], in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> [LicensedUser] {
    let ids = Array(Set(ids.prefix(Selection.limit)))
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      return try snapshot.users(ids, permit)
    }
  }

  /// The living user with a sign-in name, or with an id as text.
  package func user(
    named text: String, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> LicensedUser {
    if let id = User.ID(parsing: text) { return try await user(id, in: customer, as: principal) }
    guard let name = try? SignInName(parsing: text) else { throw .refused(.notThere) }
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard let user = try snapshot.user(named: name, in: customer),
        let licensed = try snapshot.user(user.id, permit)
      else { throw Missing.notThere }
      return licensed
    }
  }
}
