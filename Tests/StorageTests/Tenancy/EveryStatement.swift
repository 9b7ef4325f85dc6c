import SQL
import TestSupport
import Testing

@testable import Storage

@Suite struct `Every statement on a customer's data` {
  @Test(arguments: Dialect.allCases)
  func `ties each of its tables to the customer, but for those listed here`(
    dialect: Dialect
  ) async throws {
    let (statements, tables) = try await everything()
    var found: [String: Ties.Reach] = [:]
    for statement in statements {
      let name = statement.name
      do {
        found[name] = try StatementReader.reach(of: statement.text(for: dialect), tables: tables)
      } catch {
        Issue.record("\(name): \(error)")
      }
    }
    #expect(found.values.filter { $0 == .one }.count > 150)
    let loose = found.filter { if case .every = $0.value { true } else { false } }
    let unlisted = loose.filter { !Crossing.names.contains($0.key) }
    #expect(unlisted == [:], "these cross customers and are not listed")
    #expect(Crossing.names.subtracting(loose.keys) == [], "these are listed and do not cross")
    let listed = found.filter { $0.value == .listed }
    #expect(Set(listed.keys) == Crossing.listed)
  }

  /// Statements that Storage has, after a day in which all of them were needed.
  private func everything() async throws -> (statements: [Statement], tables: Set<String>) {
    let names = try SourceStatements().names
    #expect(names.count > 250, "the scan finds them")
    let tables = try await WholeDay.task.value.tables
    #expect(tables.isSuperset(of: ["users", "plan_rows", "ledger", "handovers", "picks"]))
    #expect(tables.isDisjoint(with: Ties.shared))
    // What only the other engine's searches need is made here.
    _ = [Statement.usersCountedUpTo, .customerSearchKey]
    let made = Statement.allWritten.filter { names.contains($0.name) }
    #expect(names.subtracting(made.map(\.name)) == [], "these were not made")
    #expect(Set(made.map(\.name)).count == made.count, "each has a name of its own")
    return (made, tables)
  }
}

/// The statements that meet more than one customer, and why they may.
enum Crossing {
  static let names = lists.union(due).union(upkeep).union(principals).union(checks)

  /// Lists and sums over all customers in somebody's reach.
  static let lists: Set<String> = [
    "customers.by-name-after", "customers.by-name-before", "customers.by-users-after",
    "customers.by-users-before", "customers.by-health-after", "customers.by-health-before",
    "customers.count-matching", "tags.in-reach",
    "attention.refused", "attention.full-products", "attention.deletions", "attention.uploads",
    "handovers.unopened-by-customer",
    "use.products", "use.products-in-reach", "use.customers", "use.customers-in-reach",
    "seat-days.all", "seat-days.in-reach",
    "operations.all-before", "operations.all-after", "operations.count-all",
    "operations.count-running",
    "ledger.all-before", "ledger.all-after", "ledger.count-all", "ledger.all-lengths",
    "ledger.all-of-actor-before", "ledger.all-of-actor-after", "ledger.count-all-of-actor",
    "ledger.all-of-action-before", "ledger.all-of-action-after", "ledger.count-all-of-action",
    "ledger-checks.broken",
    "webhook-deliveries.get", "webhook-deliveries.page-before", "webhook-deliveries.page-after",
    "webhook-deliveries.count", "webhook-deliveries.last",
    "bulk-parts.after", "bulk-parts.before", "bulk-parts.totals", "customers.tagged",
  ]

  /// What time makes due, anywhere.
  static let due: Set<String> = [
    "operations.any-claimable", "operations.claim", "users.purge-due", "packs.over",
    "plans.expired", "uploads.old",
    "mails.due",
    "webhook-outbox.first", "webhook-outbox.any", "webhook-lines.any-due", "webhook-lines.claim",
    "webhook-lines.count-waiting",
  ]

  /// What is written down or forgotten everywhere at once.
  static let upkeep: Set<String> = [
    "seat-history.count", "seat-days.sum", "seat-history.sweep", "seat-days.sweep",
    "sweep.user-sessions", "handovers.end", "handovers.forget", "mails.forget",
    "webhook-deliveries.forget", "webhook-deliveries.any-taken", "webhook-lines.stop",
    "webhook-lines.drop", "webhook-lines.start", "webhook-lines.rewind", "webhook-outbox.drop",
  ]

  /// Part of who a principal is.
  static let principals: Set<String> = ["withdrawals.in-force"]

  /// The check of the whole house.
  static let checks: Set<String> = ["ledger.chains", "seats.wrong"]

  /// Those of a page of customers, or of operations, that is handed over.
  static let listed: Set<String> = [
    "tags.first-of-customers", "plan-rows.failure-causes", "bulk-parts.plans",
  ]
}
