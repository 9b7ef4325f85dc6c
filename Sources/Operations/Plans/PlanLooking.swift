package import Domain
import SQL
import Storage

extension Operations {
  package func plan(
    _ id: Plan.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Plan {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard let plan = try snapshot.plan(id, permit) else { throw Missing.notThere }
      return plan
    }
  }

  /// Rows of a plan by number.
  ///
  /// - Parameters:
  ///   - verdict: Nil for all of them.
  ///   - cause: Only rows with this cause.
  package func planRows(
    _ id: Plan.ID, in customer: Customer.ID, verdict: RowVerdict?, cause: CauseGroup? = nil,
    _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<PlanRow> {
    let paging = Paging(request, numeric: true, descending: false)
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard let plan = try snapshot.plan(id, permit) else { throw Missing.notThere }
      let read = try snapshot.planRows(
        id, verdict: verdict, cause: cause, from: paging.place, permit)
      let total = try cause.map {
        try snapshot.rowCount(of: id, verdict: verdict, cause: $0, permit)
      }
      return paging.page(read, total: total ?? plan.tally.count(of: verdict)) { $0.place }
    }
  }

  /// Why rows of a plan are refused, the commonest cause first.
  package func planCauses(
    _ id: Plan.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> [CauseCount] {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.plan(id, permit) != nil else { throw Missing.notThere }
      return CauseCount.groups(of: try snapshot.causes(of: id, permit))
    }
  }

  /// Global admins among those whom a plan would change.
  package func globalAdmins(
    among id: Plan.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Int {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      return try snapshot.globalAdminCount(in: id, permit)
    }
  }

  package func operation(
    _ id: Operation.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Operation {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard let operation = try snapshot.operation(id, permit) else { throw Missing.notThere }
      return operation
    }
  }

  /// All operations, newest first.
  ///
  /// - Parameter customer: Nil for those of every customer in reach.
  package func operations(
    in customer: Customer.ID?, _ request: PageRequest, as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<Operation> {
    try await operations(in: customer, OperationFilter(), request, as: principal)
  }

  /// Operations, newest first.
  ///
  /// - Parameter customer: Nil for those of every customer in reach.
  /// - Returns: Of their number at most 10,000 are counted.
  package func operations(
    in customer: Customer.ID?, _ filter: OperationFilter, _ request: PageRequest,
    as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<Operation> {
    let paging = Paging(request, numeric: true, descending: true)
    return try await look(refusing: Missing.self) { snapshot in
      let read: [Operation]
      let total: Int
      if let customer {
        let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
        guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
        read = try snapshot.operations(filter, from: paging.place, permit)
        total = try snapshot.operationCount(filter, permit)
      } else {
        let permit = try Policy.permit(May.SeeCustomers.self, principal)
        read = try snapshot.operations(filter, from: paging.place, permit)
        total = try snapshot.operationCount(filter, permit)
      }
      return paging.page(read, total: total) {
        (.integer($0.appliedAt.microseconds), $0.id.of(Place.self))
      }
    }
  }

  /// Rows of an operation: what the plan said, and what became of those that did not go through.
  package func operationRows(
    _ id: Operation.ID, in customer: Customer.ID, failedOnly: Bool, _ request: PageRequest,
    as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<PlanRow> {
    guard failedOnly else {
      return try await planRows(id, in: customer, verdict: nil, request, as: principal)
    }
    let paging = Paging(request, numeric: true, descending: false)
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.operation(id, permit) != nil else { throw Missing.notThere }
      let read = try snapshot.failedRows(id, from: paging.place, permit)
      return paging.page(read, total: try snapshot.failedRowCount(id, permit)) { $0.place }
    }
  }

  package func pack(
    _ id: Pack.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> Pack {
    try await look(refusing: Missing.self) { snapshot in
      _ = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard let pack = try snapshot.pack(id, in: customer)?.pack else { throw Missing.notThere }
      return pack
    }
  }
}

extension Plan.Tally {
  func count(of verdict: RowVerdict?) -> Int {
    switch verdict {
    case nil: rows
    case .willChange: willChange
    case .alreadySo: alreadySo
    case .refused: refused
    }
  }
}

extension PlanRow {
  fileprivate var place: (SQLValue, ID<Place>) {
    (.integer(Int64(number)), ID(high: 0, low: 0))
  }
}
