/// Why an operation cannot be taken back.
package enum UndoRefusal: Error, Hashable, Sendable {
  /// It is under way; it can be stopped first.
  case notOver
  case windowOver(since: Moment)
  /// A password that was replaced is known to nobody, and what was purged is gone.
  case notReversible(PlanKind)
  case nothingChanged
  /// Of a quantity: it has another value by now.
  case changedSince(by: String, at: Moment)
}

/// Days in which an operation can be taken back, unless the house says otherwise.
package enum UndoWindow {
  package static let usualDays = 7
  /// A deleted user comes back for thirty days, so a longer promise could not be kept.
  package static let limit = 30
}

extension PlanKind {
  /// The kind of plan that takes this one back; nil where nothing does.
  package var reverse: PlanKind? {
    switch self {
    case .create, .restore: .delete
    case .delete: .restore
    case .update, .setRoles, .changeLicenses, .changeQuantity: self
    case .resetPasswords, .purge: nil
    }
  }
}

extension Operation {
  /// When the time to take it back is over.
  package func undoEnd(days: Int) -> Moment {
    (finishedAt ?? appliedAt).adding(days: days)
  }

  /// - Parameter days: How long after its end an operation can be taken back.
  /// - Returns: The kind of plan that takes it back.
  /// - Source: docs/domain.md, "Undo".
  package func reverse(within days: Int, at now: Moment) throws(UndoRefusal) -> PlanKind {
    guard let reverse = kind.reverse else { throw .notReversible(kind) }
    guard state.isOver else { throw .notOver }
    let end = undoEnd(days: days)
    guard now < end else { throw .windowOver(since: end) }
    guard changed > 0 else { throw .nothingChanged }
    return reverse
  }
}

/// What an entry of the ledger tells of its subject, before or after. Nil where nothing is told.
package struct ToldFacts: Hashable, Sendable, Decodable {
  package var displayName, signInName, firstName, lastName, location: String?
  package var roles: [String]?
  /// Products, each with the service plans that are off.
  package var licenses: [String: [String]]?
  package var units: Int?

  package init() {}

  package var held: [Product.ID: Set<ServicePlan.ID>] {
    var held: [Product.ID: Set<ServicePlan.ID>] = [:]
    for (product, plans) in licenses ?? [:] {
      guard let product = Product.ID(parsing: product) else { continue }
      held[product] = Set(plans.compactMap { ServicePlan.ID(parsing: $0) })
    }
    return held
  }
}

extension PlanRow.Target {
  /// A user as they were before a change of some kind, told from how they are now: what the change
  /// did not touch stays as it is.
  package func reverting(
    _ kind: PlanKind, before: ToldFacts, after: ToldFacts
  ) -> PlanRow.Target {
    var target = self
    switch kind {
    case .update: target.name(as: before)
    case .setRoles:
      target.roles = RoleSet((before.roles ?? []).compactMap { Role(parsing: $0) })
    case .changeLicenses:
      target.place(at: before.location)
      target.licenses = .back(to: before.held, from: after.held)
    case .create, .delete, .restore, .resetPasswords, .purge, .changeQuantity: break
    }
    return target
  }

  private mutating func name(as before: ToldFacts) {
    if let name = before.displayName { displayName = PersonName(stored: name) }
    if let name = before.signInName {
      signInName = SignInName(stored: name, key: TextKey.of(name))
    }
    if let name = before.firstName { firstName = name.isEmpty ? nil : PersonName(stored: name) }
    if let name = before.lastName { lastName = name.isEmpty ? nil : PersonName(stored: name) }
    place(at: before.location)
  }

  /// - Parameter code: Empty for nowhere; nil leaves the place as it is.
  private mutating func place(at code: String?) {
    guard let code else { return }
    location = code.isEmpty ? nil : Location(stored: code)
  }
}

extension LicenseChange {
  /// Gives back what was lost, with the service plans that were off, and takes what was gained.
  package static func back(
    to before: [Product.ID: Set<ServicePlan.ID>], from after: [Product.ID: Set<ServicePlan.ID>]
  ) -> LicenseChange {
    LicenseChange(
      assign: before.keys.sorted().filter { after[$0] != before[$0] }.map { product in
        LicenseGrant(product: product, plans: .except(before[product] ?? []))
      },
      revoke: Set(after.keys).subtracting(before.keys))
  }
}

/// An operation that took another back.
package struct Undoing: Hashable, Sendable {
  package let operation: Operation.ID
  package let appliedBy: String
  package let appliedAt: Moment

  package init(operation: Operation.ID, appliedBy: String, appliedAt: Moment) {
    self.operation = operation
    self.appliedBy = appliedBy
    self.appliedAt = appliedAt
  }
}
