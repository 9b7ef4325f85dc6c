package import Domain
import SQL
import Storage

/// Whom a person has picked at a customer, in the session they are in.
package struct Picked: Hashable, Sendable {
  package var kind = Kind.users
  package var total = 0
  /// How many were in a selection that is over since its plan was applied; told once.
  package var dropped = 0

  package enum Kind: Hashable, Sendable {
    /// One by one.
    case users
    /// Everyone who matches, whoever that is when it matters.
    case matching(UserFilter)
  }

  package init(kind: Kind = .users, total: Int = 0, dropped: Int = 0) {
    self.kind = kind
    self.total = total
    self.dropped = dropped
  }

  package var isMatching: Bool {
    if case .matching = kind { true } else { false }
  }
}

/// Why nobody more can be picked.
package enum PickRefusal: Error, Hashable, Sendable {
  /// Programs have no session to pick in.
  case noSession
  case tooMany(limit: Int)
}

extension Operations {
  /// Takes users into the person's selection and out of it. While everyone who matches is meant,
  /// single users are neither.
  ///
  /// - Parameters:
  ///   - ticked: Users who are in it from now on.
  ///   - unticked: Users who are not.
  package func pick(
    _ ticked: [User.ID], not unticked: [User.ID], in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<PickRefusal>) {
    guard !ticked.isEmpty || !unticked.isEmpty else { return }
    try await changeSelection(in: customer, as: principal) { transaction, permit in
      let kept = try transaction.selection(of: principal, in: customer)
      guard kept?.filter == nil else { return }
      let known = try transaction.picks(among: ticked + unticked, permit)
      let (new, old) = (ticked.filter { !known.contains($0) }, unticked.filter(known.contains))
      guard !new.isEmpty || !old.isEmpty else { return }
      let count = try transaction.pickCount(permit) + new.count - old.count
      guard count <= Selection.limit else { throw PickRefusal.tooMany(limit: Selection.limit) }
      try transaction.begin(nil, permit)
      try transaction.unpick(old, permit)
      try transaction.pick(new, permit)
    }
  }

  /// Picks exactly these users.
  package func pickOnly(
    _ users: [User.ID], in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PickRefusal>) {
    try await changeSelection(in: customer, as: principal) { transaction, permit in
      guard users.count <= Selection.limit else {
        throw PickRefusal.tooMany(limit: Selection.limit)
      }
      try transaction.begin(nil, permit)
      try transaction.clearPicks(permit)
      try transaction.pick(users, permit)
    }
  }

  /// Picks everyone who matches: the filter is kept, not the users. A filter that asks for those who
  /// are picked already changes nothing.
  package func pickAll(
    _ filter: UserFilter, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PickRefusal>) {
    guard !filter.picked else { return }
    try await changeSelection(in: customer, as: principal) { transaction, permit in
      try transaction.begin(filter, permit)
      try transaction.clearPicks(permit)
    }
  }

  private func changeSelection(
    in customer: Customer.ID, as principal: Principal,
    _ body: @escaping @Sendable (Transaction, Permit<May.SeeUsers>) throws -> Void
  ) async throws(OperationError<PickRefusal>) {
    try await transact(refusing: PickRefusal.self) { transaction in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try transaction.customer(permit) != nil else { throw Denial.notYours }
      guard principal.session != nil else { throw PickRefusal.noSession }
      try body(transaction, permit)
    }
  }

  /// Forgets that a selection is over, once that was told.
  package func tellDropped(
    in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PickRefusal>) {
    try await changeSelection(in: customer, as: principal) { transaction, permit in
      try transaction.forgetDropped(permit)
    }
  }
}

extension Reading {
  /// A filter in which "those who are picked" is put in words that the database knows.
  func resolved(
    _ filter: UserFilter, in customer: Customer.ID, as principal: Principal
  ) throws(Fault) -> UserFilter {
    guard filter.picked,
      let kept = try selection(of: principal, in: customer)?.filter
    else { return filter }
    var rest = filter
    rest.picked = false
    // Where the two cannot both be said, nobody is meant: nobody was picked one by one.
    return kept.and(rest) ?? filter
  }

  /// Whom the person has picked.
  func picked(_ permit: Permit<May.SeeUsers>) throws(Fault) -> Picked {
    guard let kept = try selection(of: permit.principal, in: permit.customer) else {
      return Picked()
    }
    guard let filter = kept.filter else {
      return Picked(total: try pickCount(permit), dropped: kept.dropped)
    }
    let road = try road(for: filter.search, in: permit.customer)
    return Picked(
      kind: .matching(filter), total: try userCount(filter, road, permit), dropped: kept.dropped)
  }
}
