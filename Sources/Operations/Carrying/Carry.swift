import Domain
import SQL
import Secrets
import Storage

/// One transaction's worth of an operation, being carried out.
///
/// Rows are judged again as the world is now; those that still stand are gathered into batches and
/// written together, with their ledger entries, their passwords and the moved cursor.
struct Carry {
  let transaction: Transaction
  let permit: ChangePermit
  let operation: Operation
  let plan: Plan
  let now: Moment
  let random: Randomness
  let passwordKey: SecretKey
  var judge: Judge
  var ledger: LedgerBatch
  var step: Step
  var outcomes: [(number: Int, outcome: RowOutcome)] = []
  /// Rows that go through, in their order.
  var done: [Judgment] = []

  init(
    _ operation: Operation, plan: Plan, judge: Judge, at now: Moment, _ permit: ChangePermit,
    _ transaction: Transaction, random: Randomness, passwordKey: SecretKey
  ) {
    self.transaction = transaction
    self.permit = permit
    self.operation = operation
    self.plan = plan
    self.now = now
    self.random = random
    self.passwordKey = passwordKey
    self.judge = judge
    ledger = LedgerBatch(customer: plan.customer, actor: operation.appliedBy, at: now)
    step = Step(cursor: operation.cursor)
  }

  /// Carries out at most `count` rows.
  mutating func carryOn(_ count: Int) throws {
    switch plan.kind {
    case .create: try judgeNames(count)
    case .changeQuantity: try changeQuantity()
    case .update, .setRoles, .changeLicenses, .resetPasswords, .delete, .restore, .purge:
      try judgeUsers(count)
    }
    step.cursor = min(operation.rows, operation.cursor + count)
    try write()
    try transaction.record(outcomes, of: plan.id, permit)
    try ledger.write(to: transaction)
  }

  private mutating func write() throws {
    guard !done.isEmpty else { return }
    switch plan.kind {
    case .create: try createUsers()
    case .update, .setRoles: try updateUsers()
    case .changeLicenses: try changeLicenses()
    case .resetPasswords: try resetPasswords()
    case .delete: try deleteUsers()
    case .restore: try restoreUsers()
    case .purge: try purgeUsers()
    case .changeQuantity: break
    }
    for (product, seats) in judge.seatMoves.sorted(by: { $0.key < $1.key }) {
      guard try transaction.take(seats, of: product, permit) else { throw Raced() }
    }
  }

  private mutating func judgeNames(_ count: Int) throws {
    let planned = try transaction.plannedNames(
      plan.id, after: operation.cursor, count: count, permit)
    for var planned in planned {
      guard stands(planned.row) else { continue }
      // The plan said that a deleted namesake is no obstacle, or there was none then.
      planned.deleted = nil
      take(judge.judge(creating: planned))
    }
  }

  private mutating func judgeUsers(_ count: Int) throws {
    let wantsDeleted = plan.kind == .restore || plan.kind == .purge
    let planned = try transaction.plannedUsers(
      plan.id, deleted: wantsDeleted, after: operation.cursor, count: count, permit)
    for planned in planned {
      guard stands(planned.row) else { continue }
      if let user = planned.user, user.user.version != planned.row.version {
        refuse(planned.row, [.drifted])
      } else {
        take(judge.judge(planned))
      }
    }
  }

  /// Counts rows that the plan itself decided; true for one that is to be carried out.
  private mutating func stands(_ row: PlanRow) -> Bool {
    switch row.verdict {
    case .willChange: return true
    case .alreadySo: step.alreadySo += 1
    case .refused: step.refused += 1
    }
    return false
  }

  private mutating func take(_ judgment: Judgment) {
    switch judgment.row.verdict {
    case .refused: refuse(judgment.row, judgment.row.causes)
    case .alreadySo: step.alreadySo += 1
    case .willChange:
      step.changed += 1
      done.append(judgment)
      if !judgment.row.causes.isEmpty {
        outcomes.append(
          (judgment.row.number, RowOutcome(kind: .partly, causes: judgment.row.causes)))
      }
    }
  }

  mutating func refuse(_ row: PlanRow, _ causes: [Cause]) {
    step.refused += 1
    outcomes.append((row.number, RowOutcome(kind: .refused, causes: causes)))
  }

  mutating func enter(
    _ judgment: Judgment, before: Facts = Facts(), after: Facts = Facts()
  ) {
    ledger.add(
      plan.kind.action, judgment.row.user, named: judgment.row.target.signInName.text,
      operation: operation.id, row: judgment.row.number, before: before.text(),
      after: after.text())
  }

  /// Makes sure that every row of a batch was as it was judged a moment ago.
  func expect(_ changed: Int) throws {
    guard changed == done.count else { throw Raced() }
  }

  /// Somebody else was quicker; the transaction is undone and tried again.
  struct Raced: Error {}
}
