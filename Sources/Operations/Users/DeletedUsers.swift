package import Domain
import SQL
import Storage

extension Operations {
  /// Users who can still be restored; the latest deletion first, unless asked otherwise.
  package func deletedUsers(
    in customer: Customer.ID, search: String?, by sort: DeletedUserSort = .deletedOn,
    descending: Bool = true, _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<DeletedUser> {
    let paging = Paging(request, numeric: sort.isNumeric, descending: descending)
    let pattern = Self.pattern(search)
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
      let read = try snapshot.deletedUsers(
        matching: pattern, by: sort, from: paging.place, permit)
      let total = try snapshot.deletedUserCount(matching: pattern, permit)
      return paging.page(read, total: total) {
        (sort.key(of: $0.user), $0.user.id.of(Place.self))
      }
    }
  }

  /// How many users of a customer can still be restored.
  package func deletedUserCount(
    in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Int {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      return try snapshot.deletedUserCount(matching: nil, permit)
    }
  }

  /// Plans to bring back every deleted user who matches a search.
  package func planRestoration(
    matching search: String?, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let pattern = Self.pattern(search)
    return try await makePlan(.restore, in: customer, as: principal) {
      transaction, plan, permit in
      try transaction.stageDeleted(matching: pattern, into: plan.id, permit)
    }
  }

  /// Rows of a plan to restore, each with the deleted user as it lies there: what it had is what
  /// can come back.
  package func restorationRows(
    _ id: Plan.ID, in customer: Customer.ID, after number: Int, count: Int,
    as principal: Principal
  ) async throws(OperationError<Missing>) -> [PlannedUser] {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.plan(id, permit)?.kind == .restore else { throw Missing.notThere }
      return try snapshot.plannedUsers(
        id, deleted: true, after: number, count: min(count, PageRequest.largest), permit)
    }
  }

  private static func pattern(_ search: String?) -> String? {
    search.flatMap { $0.trimmed.isEmpty ? nil : likePattern($0.trimmed) }
  }
}
