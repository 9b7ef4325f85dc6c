import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// - Parameter done: Operations that have just changed the user.
  func user(
    _ id: User.ID, done: [Operation.ID] = [], in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let user = try await operations.user(id, in: customer, as: visit.principal)
    var history: [LedgerEntry] = []
    if visit.may(.seeActivity) {
      history = try await operations.history(
        of: id, in: customer, limit: UserPage.latest, as: visit.principal)
    }
    var kinds: [PlanKind] = []
    for id in done.prefix(3) {
      kinds.append(try await operations.operation(id, in: customer, as: visit.principal).kind)
    }
    return visit.page(
      UserPage(
        say: visit.say, customer: home, csrf: visit.session.csrf, user: user,
        names: try await names(visit), rights: UserRights(visit), history: history,
        saved: kinds, now: operations.clock.now()),
      of: home, in: user.user.deletedAt == nil ? .users : .deletedUsers)
  }
}
