package import Domain
import SQL
import Storage

/// What became of a plan of one row that was carried out at once.
package enum SingleOutcome: Hashable, Sendable {
  /// - Parameter losses: What was lost on the way, such as a license of a restored user.
  case changed(User.ID, losses: [Cause])
  case alreadySo(User.ID)
  case refused([Cause])
}

extension Operations {
  /// Carries out a plan of one row, for callers who ask for one thing and want to know at once.
  ///
  /// - Parameter version: That of the user that the caller has seen; nil for any.
  package func carryOut(
    _ plan: Plan, ifVersion version: Int? = nil, as principal: Principal
  ) async throws(OperationError<ApplyRefusal>) -> (outcome: SingleOutcome, applied: Applied?) {
    guard let row = try await row(of: plan.id, in: plan.customer, as: principal) else {
      return (.refused([.userUnknown]), nil)
    }
    // Of somebody who is not there no version was seen.
    if let version, row.version != version, row.version > 0 { return (.refused([.drifted]), nil) }
    switch row.verdict {
    case .refused: return (.refused(row.causes), nil)
    case .alreadySo: return (.alreadySo(row.user), nil)
    case .willChange: break
    }
    let applied = try await apply(plan.id, goAhead: false, in: plan.customer, as: principal)
    return (try await outcome(of: applied, as: principal), applied)
  }

  /// What came of the only row of an operation.
  private func outcome(
    of applied: Applied, as principal: Principal
  ) async throws(OperationError<ApplyRefusal>) -> SingleOutcome {
    let operation = applied.operation
    // A database that was away has left it to whoever is next: it will happen, and has not yet.
    guard operation.state == .done else {
      throw .fault(Fault.unreachable(reason: "the operation goes on later"))
    }
    let row = try await row(of: operation.id, in: operation.customer, as: principal)
    guard let row else { return .refused([.userUnknown]) }
    switch row.outcome?.kind {
    case .refused: return .refused(row.outcome?.causes ?? [])
    case .partly:
      return .changed(row.user, losses: row.outcome?.causes ?? [])
    case nil: return .changed(row.user, losses: row.causes)
    }
  }

  private func row(
    of plan: Plan.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<ApplyRefusal>) -> PlanRow? {
    try await look(refusing: ApplyRefusal.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      let place = Place(
        key: .integer(0), id: ID(high: 0, low: 0), limit: 1, backward: false)
      return try snapshot.planRows(plan, verdict: nil, cause: nil, from: place, permit).first
    }
  }
}
