package import Domain
import SQL
import Storage

/// Why no plan could be made.
package enum PlanRefusal: Error, Hashable, Sendable {
  /// Fields that did not parse; every one of every row.
  case fields([FieldFlaw])
  case tooManyRows(limit: Int)
  case noRows
  case upload(UploadRefusal)
  case unknownProduct(String)
  case notOwnEntitlement(Product.ID)
  case undo(UndoRefusal)
}

/// What is wrong with one field of a request.
package struct FieldFlaw: Hashable, Sendable {
  /// From 0, as the request counts.
  package let row: Int
  /// The field's name in the API: `email`, `displayName`, ...
  package let field: String
  package let reason: CellFlaw.Reason
  package let value: String

  package init(row: Int, field: String, reason: CellFlaw.Reason, value: String) {
    self.row = row
    self.field = field
    self.reason = reason
    self.value = String(value.prefix(200))
  }
}

/// Which users a change is for.
package enum Selection: Hashable, Sendable {
  package static let limit = 10_000

  /// At most 10,000; one named twice counts once.
  case users([User.ID])
  /// Everyone who matches when the plan is made.
  case matching(UserFilter)
}

extension Operations {
  /// Rows that are judged, or carried out, in one transaction.
  static var chunk: Int { 1000 }

  /// Makes a plan: stages its rows, judges them, sums up. Nothing else is written.
  ///
  /// - Parameters:
  ///   - stage: Puts the rows into the plan and says how many they are.
  ///   - shape: Says what each row's user is to become, before it is judged.
  ///   - consult: Says the same where that has to be looked up, for a thousand rows at once.
  func makePlan(
    _ intent: Intent, in customer: Customer.ID, as principal: Principal,
    upload: Upload.ID? = nil,
    stage: @escaping @Sendable (Transaction, Plan, ChangePermit) throws -> Int,
    shape: @escaping @Sendable (inout PlannedUser) -> Void = { _ in },
    consult: @escaping Consultation = { _, _, _ in }
  ) async throws(OperationError<PlanRefusal>) -> Plan {
    let now = clock.now()
    let plan = Plan(
      id: newID(at: now), customer: customer, intent: intent, madeBy: principal.name, madeAt: now,
      upload: upload)
    let catalogs = catalogs
    // The first rows share the transaction of the plan itself: a single act is a single write.
    var progress = try await transact(refusing: PlanRefusal.self) { transaction in
      let permit = try Policy.permit(changing: intent.kind, principal, customer)
      guard let customer = try transaction.customer(permit) else { throw Denial.notYours }
      try transaction.insert(plan, permit)
      let rows = try stage(transaction, plan, permit)
      guard rows > 0 else { throw PlanRefusal.noRows }
      let judge = try transaction.judge(intent, customer, catalogs, at: now, permit)
      return try PlanProgress(plan: plan, judge: judge, rows: rows, permit: permit)
        .judgeNext(Self.chunk, transaction, shape, consult)
    }
    while !progress.isDone {
      let last = progress
      progress = try await transact(refusing: PlanRefusal.self) { transaction in
        try last.judgeNext(Self.chunk, transaction, shape, consult)
      }
    }
    return progress.summary
  }
}

/// Looks up what rows of a plan are to become.
typealias Consultation =
  @Sendable (Transaction, Plan, inout [PlannedUser]) throws -> Void

/// A plan on the way to being made.
private struct PlanProgress: Sendable {
  let plan: Plan
  var judge: Judge
  let rows: Int
  let permit: ChangePermit
  var cursor = 0
  /// Names that earlier rows want, where the rows did not come from a checked file.
  var names: [String: Int] = [:]

  var isDone: Bool { cursor >= rows }

  var summary: Plan {
    var plan = plan
    plan.tally = judge.tally
    plan.seats = judge.forecast
    return plan
  }

  func judgeNext(
    _ count: Int, _ transaction: Transaction, _ shape: (inout PlannedUser) -> Void,
    _ consult: Consultation
  ) throws -> PlanProgress {
    var progress = self
    var changed: [PlanRow] = []
    if plan.kind == .create {
      try progress.judgeNames(count, transaction, &changed)
    } else {
      let wantsDeleted = plan.kind == .restore || plan.kind == .purge
      var planned = try transaction.plannedUsers(
        plan.id, deleted: wantsDeleted, after: cursor, count: count, permit)
      try consult(transaction, plan, &planned)
      for var planned in planned {
        shape(&planned)
        var row = progress.judge.judge(planned).row
        if row.causes.contains(.signInNameTaken(proposal: nil)), rows <= 100 {
          row.causes = try transaction.proposing(for: row, permit)
        }
        changed.append(row)
      }
    }
    try transaction.judge(changed, of: plan.id, permit)
    progress.cursor = min(rows, cursor + count)
    if progress.isDone { try transaction.finish(progress.summary, permit) }
    return progress
  }

  /// Staged rows of users to be created say "will change" already: only others are written again.
  private mutating func judgeNames(
    _ count: Int, _ transaction: Transaction, _ changed: inout [PlanRow]
  ) throws {
    for var planned in try transaction.plannedNames(plan.id, after: cursor, count: count, permit) {
      if plan.upload == nil {
        let key = planned.row.target.signInName.key
        planned.earlier = names[key]
        names[key] = planned.row.number
      }
      var row = judge.judge(creating: planned).row
      guard row.verdict != .willChange else { continue }
      // A proposal is a look-up of its own: worth it for people who can read them.
      if plan.upload == nil, planned.living != nil, rows <= 100 {
        row.causes = try transaction.proposing(for: row, permit)
      }
      changed.append(row)
    }
  }
}

extension Reading {
  /// What a judge needs to know, in a number of statements that does not depend on the rows.
  func judge(
    _ intent: Intent, _ customer: Customer, _ catalogs: CatalogCache, at now: Moment,
    _ permit: ChangePermit
  ) throws(Fault) -> Judge {
    Judge(
      intent: intent, customer: customer, catalog: try catalogs.current(self),
      seats: try seats(permit), globalAdmins: try globalAdminCount(permit), at: now)
  }

  /// The causes of a row with a free name in place of the taken one.
  func proposing(for row: PlanRow, _ permit: ChangePermit) throws(Fault) -> [Cause] {
    let proposal = try freeName(like: row.target.signInName, permit)
    return row.causes.map { cause in
      if case .signInNameTaken = cause { .signInNameTaken(proposal: proposal) } else { cause }
    }
  }

  /// The first of `mira.osei2@…`, `mira.osei3@…`, ... that nobody has.
  func freeName(like name: SignInName, _ permit: ChangePermit) throws(Fault) -> String? {
    let stem = String(name.key.prefix { $0 != "@" })
    let taken = try signInKeys(beginning: stem, permit)
    let local = String(name.local.prefix(60))
    return (2...1001).lazy.map { "\(local)\($0)@\(name.domain.text)" }
      .first { !taken.contains(TextKey.of($0)) }
  }
}
