import Domain
import Operations
import TestSupport
import Testing

/// Everything of a customer at one moment.
struct Look: Equatable {
  let living: [User.ID: LicensedUser]
  let deleted: [User.ID: DeletedUser]
  let seats: [Product.ID: SeatCount]
  let entries: [LedgerEntry]

  init(_ house: House, _ customer: Customer.ID) async throws {
    let everyone = try await house.everyone(at: customer)
    living = Dictionary(uniqueKeysWithValues: everyone.map { ($0.user.id, $0) })
    let gone = try await house.operations.deletedUsers(
      in: customer, search: nil, PageRequest(size: 200), as: house.admin)
    deleted = Dictionary(uniqueKeysWithValues: gone.items.map { ($0.user.id, $0) })
    let held = try await house.operations.entitlements(in: customer, as: house.admin)
    seats = Dictionary(uniqueKeysWithValues: held.map { ($0.product.id, $0.seats) })
    entries = try await house.history(of: customer)
  }
}

extension Story {
  /// The invariants of docs/domain.md after an operation.
  func check(_ done: Operation, _ plan: Plan, _ before: Look) async throws {
    let after = try await Look(house, customer.id)
    let context: Comment = "seed \(seed), \(plan.kind) number \(applied)"
    checkSeats(after, context)
    checkNames(after, context)
    checkLedger(done, before, after, context)
    if case .changeLicenses(let change) = plan.intent {
      checkSwap(change, before, after, context)
    }
    if plan.kind == .restore { try await checkRestored(done, before, after, context) }
    #expect(
      after.living.values.contains { $0.user.roles.contains(.globalAdmin) }, context)
    #expect(done.changed + done.alreadySo + done.refused == done.rows, context)
    let verification = try await house.operations.verify()
    #expect(verification.isSound, context)
  }

  /// 1: as many seats are consumed as are assigned, and never more than there are.
  private func checkSeats(_ after: Look, _ context: Comment) {
    for product in Story.products {
      let assigned = after.living.values.count { $0.held[product.id] != nil }
      let seats = after.seats[product.id] ?? SeatCount(total: 0, consumed: 0)
      #expect(seats.consumed == assigned, context)
      #expect(seats.consumed <= seats.total, context)
    }
  }

  /// 2: names are unique among the living, and their domains are the customer's.
  private func checkNames(_ after: Look, _ context: Comment) {
    let users = after.living.values.map(\.user)
    #expect(Set(users.map(\.signInName.key)).count == users.count, context)
    #expect(users.allSatisfy { customer.owns($0.signInName.domain) }, context)
  }

  /// 3: whoever had a license before a swap has one after it.
  private func checkSwap(
    _ change: LicenseChange, _ before: Look, _ after: Look, _ context: Comment
  ) {
    guard !change.assign.isEmpty, !change.revoke.isEmpty else { return }
    for (id, user) in before.living where !user.licenses.isEmpty {
      #expect(after.living[id]?.licenses.isEmpty == false, context)
    }
  }

  /// 6: one entry for each row that changed, none for any other, and nothing else.
  private func checkLedger(
    _ done: Operation, _ before: Look, _ after: Look, _ context: Comment
  ) {
    let new = after.entries.dropLast(before.entries.count)
    #expect(new.count == done.changed, context)
    #expect(Array(after.entries.suffix(before.entries.count)) == before.entries, context)
    #expect(new.allSatisfy { $0.operation == done.id && $0.action == done.kind.action }, context)
    #expect(Set(new.map(\.row)).count == new.count, context)
    #expect(new.allSatisfy { $0.actor == done.appliedBy }, context)
    let touched = Set(new.compactMap { $0.subject?.of(User.self) })
    for (id, user) in before.living where !touched.contains(id) {
      #expect(after.living[id] == user, context)
    }
  }

  /// 7: names, roles and licenses come back; a license that does not is named.
  private func checkRestored(
    _ done: Operation, _ before: Look, _ after: Look, _ context: Comment
  ) async throws {
    let rows = try await house.operations.operationRows(
      done.id, in: customer.id, failedOnly: false, PageRequest(size: 200), as: house.admin
    ).items
    for row in rows {
      guard let was = before.deleted[row.user], let user = after.living[row.user] else { continue }
      #expect(user.user.displayName == was.user.displayName, context)
      #expect(user.user.roles == was.user.roles, context)
      #expect(user.user.signInName.key == row.target.signInName.key, context)
      let back = Set(user.licenses)
      #expect(back.isSubset(of: was.licenses), context)
      let lost = Set(was.licenses.map(\.product)).subtracting(back.map(\.product))
      let named = Set((row.outcome?.causes ?? []).flatMap(\.items).map(\.id))
      #expect(named == Set(lost.map { $0.of(CatalogItem.self) }), context)
      #expect(after.deleted[row.user] == nil, context)
    }
  }
}
