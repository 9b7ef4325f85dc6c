/// A plan being applied: resumable, each row exactly once.
package struct Operation: Hashable, Sendable {
  /// An operation has the id of its plan.
  package typealias ID = Domain.ID<Plan>

  package let id: ID
  package let customer: Customer.ID
  package let kind: PlanKind
  package var state: State
  package let appliedBy: String
  package let appliedAt: Moment
  package var finishedAt: Moment?
  /// Rows of the plan, whatever their verdict.
  package let rows: Int
  /// Rows that are behind us; the next one has this number plus one.
  package var cursor: Int
  package var changed: Int
  package var alreadySo: Int
  package var refused: Int
  package var pack: Pack.ID?

  package init(
    id: ID, customer: Customer.ID, kind: PlanKind, state: State, appliedBy: String,
    appliedAt: Moment, finishedAt: Moment? = nil, rows: Int, cursor: Int = 0, changed: Int = 0,
    alreadySo: Int = 0, refused: Int = 0, pack: Pack.ID? = nil
  ) {
    self.id = id
    self.customer = customer
    self.kind = kind
    self.state = state
    self.appliedBy = appliedBy
    self.appliedAt = appliedAt
    self.finishedAt = finishedAt
    self.rows = rows
    self.cursor = cursor
    self.changed = changed
    self.alreadySo = alreadySo
    self.refused = refused
    self.pack = pack
  }

  package enum State: String, CaseIterable, Hashable, Sendable, Codable {
    case running
    case paused
    case canceled
    case done

    package var isOver: Bool { self == .canceled || self == .done }
  }
}

/// A no to a change of an operation's state, or to applying a plan.
package enum ApplyRefusal: Error, Hashable, Sendable {
  case planUnknown
  case alreadyApplied
  case expired(since: Moment)
  /// Rows are refused and nobody said that the others may go ahead.
  case rowsRefused(Int)
  case nothingToDo
  case notRunning(Operation.State)
}

/// New temporary passwords on their way to the person who applied the plan.
///
/// Sealed to a key only that person was given; gone after the first download, or an hour after the
/// operation ended (docs/domain.md, "Passwords").
package struct Pack: Hashable, Sendable {
  package typealias ID = Domain.ID<Pack>

  package static let lifetimeSeconds = 3600

  package let id: ID
  package let customer: Customer.ID
  package let operation: Operation.ID
  package let createdAt: Moment
  package var expiresAt: Moment?
  package var takenAt: Moment?
  package var passwords: Int

  package init(
    id: ID, customer: Customer.ID, operation: Operation.ID, createdAt: Moment,
    expiresAt: Moment? = nil, takenAt: Moment? = nil, passwords: Int = 0
  ) {
    self.id = id
    self.customer = customer
    self.operation = operation
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.takenAt = takenAt
    self.passwords = passwords
  }
}

/// Why a pack cannot be had.
package enum PackRefusal: Error, Hashable, Sendable {
  case unknown
  case notReady
  case gone
  case wrongKey
}
