import Domain
import SQL
import Storage

/// What time makes due. Every piece looks at the state, does what it finds, and may run twice.
extension Operations {
  /// Rows of one round; what is left waits for the next.
  private static var round: Int { 5000 }

  /// Purges users whose thirty days are over, customer by customer, through plans like any change.
  ///
  /// - Returns: How many were purged.
  package func purgeDue() async throws(OperationError<NoRefusal>) -> Int {
    let before = clock.now().adding(days: -User.retentionDays)
    let due = try await look(refusing: NoRefusal.self) {
      try $0.purgeDue(deletedBefore: before, limit: Self.round)
    }
    var purged = 0
    for (customer, rows) in Dictionary(grouping: due, by: \.customer) {
      do throws(OperationError<PlanRefusal>) {
        let plan = try await planPurge(rows.map(\.user), in: customer)
        purged += try await carryOut(plan)
      } catch {
        throw .fault(error)
      }
    }
    return purged
  }

  private func carryOut(_ plan: Plan) async throws(OperationError<PlanRefusal>) -> Int {
    guard plan.tally.willChange > 0 else { return 0 }
    do {
      let applied = try await apply(plan.id, goAhead: true, in: plan.customer, as: .purge)
      return applied.operation.changed
    } catch {
      throw .fault(error)
    }
  }

  /// Empties packs whose hour is over. Those nobody took are told in the ledger.
  package func expirePacks() async throws(OperationError<NoRefusal>) -> Int {
    let now = clock.now()
    return try await transact(refusing: NoRefusal.self) { transaction in
      let over = try transaction.packsOver(at: now, limit: 100)
      for pack in over {
        try transaction.empty(pack.pack, in: pack.customer)
        guard pack.untaken, pack.passwords > 0 else { continue }
        var ledger = LedgerBatch(
          customer: pack.customer, actor: Principal.house.name, at: now)
        var before = Facts()
        before.add("passwords", pack.passwords)
        ledger.add(.packExpired, pack.pack, named: "", before: before.text())
        try ledger.write(to: transaction)
      }
      return over.count
    }
  }

  /// Removes plans that nobody applied a day after they were made, files that were read a week after
  /// they came, and whatever else has run out.
  package func sweep() async throws(OperationError<NoRefusal>) {
    let now = clock.now()
    let yesterday = now.adding(seconds: -Plan.lifetimeHours * 3600)
    let lastWeek = now.adding(days: -Upload.keptDays)
    let (plans, uploads, bulkFiles) = try await look(refusing: NoRefusal.self) { snapshot in
      (
        try snapshot.expiredPlans(madeBefore: yesterday, limit: 100),
        try snapshot.oldUploads(before: lastWeek, limit: 100),
        try snapshot.oldBulkFiles(before: lastWeek, limit: 100)
      )
    }
    // One by one: a plan of a hundred thousand rows holds the writer for a while.
    for plan in plans {
      try await transact(refusing: NoRefusal.self) {
        try $0.discard(plan.plan, in: plan.customer)
      }
    }
    for upload in uploads {
      try await transact(refusing: NoRefusal.self) {
        try $0.discard(upload.upload, in: upload.customer)
      }
    }
    for file in bulkFiles {
      try await transact(refusing: NoRefusal.self) { try $0.discard(file) }
    }
    try await transact(refusing: NoRefusal.self) {
      try $0.sweep(
        at: now, answersBefore: now.adding(seconds: -Self.answerHours * 3600),
        attemptsBefore: now.adding(seconds: -SignInBrake.longestSeconds))
      try $0.sweepRateBuckets(before: now.adding(seconds: -RateLimit.secondsToFill))
    }
  }

  /// Keeps the database's files small.
  package func maintain() async throws(OperationError<NoRefusal>) {
    do {
      try await engine.maintain()
    } catch {
      throw .fault(error)
    }
  }
}
